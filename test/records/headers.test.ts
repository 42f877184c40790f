import { describe, expect, test } from 'vitest'
import { headerNames as readHeaderNames, valueNames as readValueNames } from '../../scripts/records/headersSource.js'
import { headerNames, headerValueNames, otherHeaderNames, valueNames } from '../../src/records/generated/headers.js'
import { normaliseHeader } from '../../src/records/normaliseHeader.js'
import { normaliseValue } from '../../src/records/normaliseValue.js'
import { readSchema, readSchemas } from './readSchemas.js'

/** Headers seen in the software of many cities, by the field that they stand for; `null` where no field holds them. */
const seenHeaders: readonly (readonly [string | null, string])[] = [
  ['orderId', '工单编号 工单id 诉求编号 交办单号 热线12345工单编号 任务号 工单号 工单流水号 流水号 record_number 受理编号'],
  ['repeatOf', '旧工单编号 重复工单号'],
  [null, '工单是否重复 是否重复诉求 是否重复反应问题 是否老户'],
  ['requesterName', '来电人 姓名 诉求人姓名 来电人姓名 诉求人'],
  ['requesterPhone', '来电号码 联系方式 联系电话 手机号 来电人电话/账号 诉求人电话'],
  ['requesterKind', '来电主体'],
  [null, '性别 邮箱 电邮 公司名称 来电人标签 诉求人所在地址 职业 IP'],
  ['confidential', '是否保密'],
  ['title', '工单标题 标题 问题标题 诉求标题 诉求主题 办件标题'],
  ['content', '主要内容 诉求内容 反映的内容 工单内容 投诉内容 留言正文'],
  ['place', '事发地 详细地址 问题点位 小区点位 地址描述 事发区域'],
  ['district', '被反映区 所在县市区（管委会）'],
  [null, '被反映街乡镇 被反映街道 区域名称 街道名称 村/社区 城市名称'],
  [null, '被投诉人 被反映人电话 企业名称 被诉求单位名称 被诉求单位的行业主管部门 涉事企业名称'],
  ['channel', '受理渠道 诉求来源 来源 工单来源 处理受理方式'],
  [null, '诉求来源小类 工单性质'],
  ['category', '来电类别 工单类型 诉求类型 诉求类别 诉求性质 业务类型 事项类型 留言标签'],
  ['topic', '问题分类 一级问题分类 二级问题分类 三级问题分类 四级问题分类 五级问题分类 一级分类名称 二级分类名称 三级分类名称'],
  ['topic', '诉求类型一级 诉求类型二级 诉求类型三级 三级问题 一级定性 二级定性 三级定性'],
  ['urgency', '紧急程度 优先级'],
  [null, '问题分类编码 警示灯 三级承办警示灯 标签 工单标签 诉求标签'],
  ['createdAt', '来电时间 来电/受理时间 登记时间 诉求时间 诉求日期 反映时间 创建时间 提交时间 填单时间'],
  ['acceptedAt', '受理时间'],
  ['transferredAt', '派单时间 分派时间 首次转办时间 交办时间'],
  [null, '事发时间 承办单位转派时间'],
  ['limitValue', '处理时限 办理时限'],
  ['limitUnit', '处理时限单位'],
  ['dueAt', '办理期限 办理截止时间 部门办理截止时间 截止时间 到期时间 案件截止日期'],
  ['closedAt', '办结时间 办理结束时间 结案日期'],
  ['repliedAt', '报结案时间 回复时间 回复市中心时间'],
  [null, '答复时限'],
  ['archivedAt', '封存时间'],
  [null, '申请延期次数 延期天数 延期后截止日期 延期原因 延期申请日期 延期结束日期 延期理由'],
  ['returnReason', '转派退回原因 退回原因 退件理由'],
  ['returnedAt', '转派退回时间 退件日期'],
  ['returnCount', '工单退回次数'],
  [null, '退回部门 退件标志'],
  ['handlingUnit', '承办单位 主责部门 三级主责部门 办理部门 办理单位 转办部门 最终办理部门'],
  ['leadUnit', '主办单位'],
  [null, '承办单位编码 受理单位 批转单位 所有办理部门 上级承办单位 承办单位流转过程'],
  ['status', '工单状态 事件状态 诉求状态 办理状态 处理状态 市级状态'],
  [null, '单位状态 办理结果 处理结果 办理描述 办理情况 回复内容 答复内容 公示内容 公开答复内容 解决情况详情'],
  ['resolved', '是否解决 问题是否解决 解决类型 解决情况 结案评判'],
  ['satisfactionResult', '是否满意 对办理结果是否满意 首次满意度 最终满意度 综合满意度 群众满意度 评价满意度 满意度评价'],
  [null, '群众满意度（分） 是否联系 工作人员是否联系市民 先行联系 联系群众 未联系原因'],
  ['firstContactAt', '联系时间'],
  ['returnVisitAt', '回访时间'],
  [null, '回访意见 回访结果 工单回访次数 是否接通电话 当事人联系不上 办理真实度 意见是否明确 是否回访 回访内容'],
  ['supervisedAt', '督办时间'],
  ['rehandleCount', '重新办理次数'],
  [null, '是否督办 督办状态 催办单号 催办状态 联合督办状态 是否重新办理 办结次数'],
  ['onTime', '超时办结工单 是否超时（1是/0否）'],
  [null, '到期状态标识 超期状态标识 是否接近到期时间'],
  [null, '不合理诉求状态 不合理诉求原因 不合理诉求时间 超职责诉求 申请类型 是否为无效件 诉求属实 扬言件类型 考核申诉状态'],
]

/** Headers of the tables in which cities publish the results of their units. */
const bulletinHeaders =
  '派遣案件总数 按时办结数 超时办结数 未办结数 结案率 按时结案率 不满意数 不满意率 交办总量 办结率 满意率 按时反馈率 有效回访率 知识库更新总数目 评分 总工单数 得分 排名 受理量 先行联系率 逾期工单量 减分情况 实际解决数 解释说明数'

describe.each(seenHeaders)('headers of a work order that stand for %s', (field, headers) => {
  test.each(headers.split(' '))('%s is known', (header) => {
    const name = normaliseHeader(header)
    expect(headerNames['work-order'][name] ?? null).toBe(field)
    expect(otherHeaderNames['work-order'].includes(name)).toBe(field === null)
  })
})

test.each(bulletinHeaders.split(' '))('%s of a bulletin is known in the evaluation of a unit', (header) => {
  const name = normaliseHeader(header)
  expect(headerNames['unit-evaluation'][name] ?? otherHeaderNames['unit-evaluation'].includes(name)).toBeTruthy()
})

test.each([
  ['来电时间', 'offeredAt'],
  ['进线时间', 'offeredAt'],
  ['排队时间', 'offeredAt'],
  ['接通时间', 'answeredAt'],
  ['应答时间', 'answeredAt'],
  ['振铃时间', 'ringAt'],
  ['挂断时间', 'endedAt'],
  ['坐席', 'agentId'],
  ['工号', 'agentId'],
  ['CALL_ID', 'callId'],
])('the header %s of a call stands for %s', (header, field) => {
  expect(headerNames.call[normaliseHeader(header)]).toBe(field)
})

test('来电时间 is the queue entry of a call and the registration of a work order', () => {
  expect([headerNames.call['来电时间'], headerNames['work-order']['来电时间']]).toEqual(['offeredAt', 'createdAt'])
})

test('where a file has several headers of one field, the one nearest its meaning comes first: queue entry before line entry before call', () => {
  const order = Object.keys(headerNames.call)
  const places = ['排队时间', '进线时间', '来电时间'].map((header) => order.indexOf(header))
  expect(places).toEqual([...places].sort((a, b) => a - b))
})

test.each([
  ['是否按时办结', '是', 'true'],
  ['是否按时办结', '否', 'false'],
  ['是否超时', '是', 'false'],
  ['是否超时', '否', 'true'],
  ['是否超时', '1', 'false'],
  ['是否超时', '未超时', 'true'],
  ['是否逾期', '逾期', 'false'],
])('%s with the value %s means that onTime is %s', (header, value, meaning) => {
  const own = headerValueNames['work-order'][normaliseHeader(header)]
  expect((own ?? valueNames['work-order'].onTime)?.[normaliseValue(value)]).toBe(meaning)
})

test.each([
  ['category', '咨询类', 'consult'],
  ['category', '求决类', 'help'],
  ['category', '意见建议类', 'suggestion'],
  ['category', '揭发控告类', 'report'],
  ['category', '感谢类', 'praise'],
  ['channel', '市长信箱', 'mailbox'],
  ['channel', '110接警', 'referral'],
  ['status', '待签收', 'dispatched'],
  ['status', '已结案', 'closed'],
  ['resolved', '实际解决', 'yes'],
  ['resolved', '部分解决', 'partly'],
  ['satisfactionResult', '基本满意', 'basicallySatisfied'],
  ['satisfactionResult', '一般', 'neutral'],
  ['satisfactionResult', '未评价', 'unrated'],
  ['confidential', '保密', 'true'],
])('the value of %s that exports write as %s means %s', (field, value, meaning) => {
  expect(valueNames['work-order'][field]?.[normaliseValue(value)]).toBe(meaning)
})

test.each([
  ['category', '诉求'],
  ['category', '控烟'],
  ['resolved', '非权属'],
  ['status', '逾期办理'],
])('the value of %s that exports write as %s has no one meaning, so it is not guessed', (field, value) => {
  expect(valueNames['work-order'][field]?.[normaliseValue(value)]).toBeUndefined()
})

describe.each(readSchemas().map((schema) => [schema['x-subject'], schema] as const))('in %s', (_, schema) => {
  test('no header stands for two fields and no value of a field for two meanings', () => {
    expect(() => readHeaderNames(schema)).not.toThrow()
    for (const [field, declared] of Object.entries(schema.properties)) expect(() => readValueNames(field, declared)).not.toThrow()
  })

  test('headers with values of their own belong to the field that declares those values, and mean values it has', () => {
    const names = readHeaderNames(schema)
    for (const [field, declared] of Object.entries(schema.properties)) {
      for (const { headers, values } of declared['x-header-values'] ?? []) {
        for (const header of headers) expect(names.get(normaliseHeader(header))).toBe(field)
        for (const meaning of Object.keys(values)) expect(Object.keys(declared['x-values'] ?? {})).toContain(meaning)
      }
    }
  })
})

test('a header that two fields claim stops the generation and is named', () => {
  const schema = readSchema('call')
  schema.properties.endedAt?.['x-headers']?.push('接通时间')
  expect(() => readHeaderNames(schema)).toThrow('call: header 接通时间 stands for answeredAt and for endedAt')
})

test('a value with two meanings stops the generation and is named', () => {
  const field = readSchema('work-order').properties.resolved!
  field['x-values']?.no?.synonyms.push('解决')
  expect(() => readValueNames('resolved', field)).toThrow('resolved: value 解决 stands for yes and for no')
})

test.each([
  [' 来电/受理时间 ', '来电受理时间'],
  ['CALL_ID', 'callid'],
  ['\uFEFF工单编号', '工单编号'],
  ['群众满意度（分）', '群众满意度分'],
  ['ＩＤ', 'id'],
  ['--', ''],
])('the header %j compares as %j', (header, expected) => {
  expect(normaliseHeader(header)).toBe(expected)
})

test.each([
  [' 基本 满意', '基本满意'],
  ['ＡＰＰ', 'app'],
  ['√', '√'],
  ['\u3000', ''],
])('the value %j compares as %j', (value, expected) => {
  expect(normaliseValue(value)).toBe(expected)
})
