import { describe, expect, it } from 'vitest'
import { readAll, type SeenCell } from './readAll.js'

interface KnownLayout {
  readonly what: string
  /** Rows as the export has them, made up. */
  readonly text: string
  readonly rows: readonly Readonly<Record<string, SeenCell>>[]
}

/** The layouts of the exports that many cities' software writes, rows made up, read without any mapping. */
const layouts: readonly KnownLayout[] = [
  {
    what: 'a wide table of a whole platform: a limit with its unit beside it, the states of city and unit apart',
    text: '工单编号,工单id,旧工单编号,处理时限,处理时限单位,办理截止时间,市级状态,单位状态,工单退回次数,创建时间,办结时间\nGD1,77,GD0,5,工作日,2026-03-09 23:59:59,已转办处理中,待签收,0,2026-03-02 09:00:00,\n',
    rows: [{ orderId: 'GD1', repeatOf: 'GD0', limitValue: 5, limitUnit: 'workday', dueAt: '2026-03-09T23:59:59+08:00', status: 'handling', returnCount: 0, createdAt: '2026-03-02T09:00:00+08:00', closedAt: null }],
  },
  {
    what: 'a district with five levels of topics, the third of which is the topic',
    text: '序号,工单编号,一级问题分类,二级问题分类,三级问题分类,四级问题分类,派单时间,承办单位\n1,1,住房,物业,停车,,2026-03-02 09:00:00,某街道\n',
    rows: [{ orderId: '1', topic: '停车', transferredAt: '2026-03-02T09:00:00+08:00', handlingUnit: '某街道' }],
  },
  {
    what: 'a district with a mark, paths of topics and blank states',
    text: '\ufeff工单编号,来电人,来电人电话/账号,来电/受理时间,问题分类,标题,主要内容,被反映区,受理渠道,工单类型,工单性质,工单状态,办结时间,是否解决,是否满意\r\n热线-260302-000001,张某,10000000000,2026-03-02 09:00:00,住房城乡建设->物业管理->停车管理,停车,"甲\n乙",某区,电话,投诉,主办,,,部分解决,未评价\r\n',
    rows: [{
      orderId: '热线-260302-000001', requesterName: '张某', requesterPhone: '10000000000', createdAt: '2026-03-02T09:00:00+08:00', topic: '住房城乡建设->物业管理->停车管理',
      title: '停车', content: '甲\n乙', district: '某区', channel: 'phone', category: 'complaint', status: null, closedAt: null, resolved: 'partly', satisfactionResult: 'unrated',
    }],
  },
  {
    what: 'a city with a title above the header, and the day of sealing for that of closing',
    text: '诉求查询明细结果,,,,\n诉求编号,诉求人,诉求时间,封存时间,扬言件类型\nS1,李某,2026-03-02 09:00:00,2026-03-09 10:00:00,\n',
    rows: [{ orderId: 'S1', requesterName: '李某', createdAt: '2026-03-02T09:00:00+08:00', archivedAt: '2026-03-09T10:00:00+08:00' }],
  },
  {
    what: 'a city in Fujian: states from 未批转 to 逾期办理中',
    text: '诉求编号,诉求标题,诉求类型,诉求状态,创建时间,到期时间\nN1,路灯,求助,未批转,2026-03-02 09:00,2026-03-09\nN2,噪声,咨询,逾期办理中,2026/3/2 9:00,20260309\n',
    rows: [
      { orderId: 'N1', title: '路灯', category: 'help', status: 'accepted', createdAt: '2026-03-02T09:00', dueAt: '2026-03-09' },
      { orderId: 'N2', title: '噪声', category: 'consult', status: 'handling', createdAt: '2026-03-02T09:00', dueAt: '2026-03-09' },
    ],
  },
  {
    what: 'a hotline in Liaoning: three 定性, the last of which is the topic',
    text: '流水号,姓名,手机号,受理时间,一级定性,二级定性,三级定性,办理单位,是否重复反应问题\n88,王某,10000000000,20260302090000,城建,供热,不热,供热办,否\n',
    rows: [{ orderId: '88', requesterName: '王某', requesterPhone: '10000000000', acceptedAt: '2026-03-02T09:00:00+08:00', topic: '不热', handlingUnit: '供热办' }],
  },
  {
    what: 'a city in Shandong: eighteen digits for an order, states in pairs',
    text: 'record_number,诉求标题,创建时间,事件状态,是否解决\n260302090000115409,路灯,2026-03-02 09:00:00,待处置,已解决\n="260302090000115410",噪声,2026-03-02 09:00:00,已处置,\n',
    rows: [
      { orderId: '260302090000115409', title: '路灯', createdAt: '2026-03-02T09:00:00+08:00', status: 'handling', resolved: 'yes' },
      { orderId: '260302090000115410', title: '噪声', createdAt: '2026-03-02T09:00:00+08:00', status: 'replied', resolved: null },
    ],
  },
  {
    what: 'a district of Shanghai: its own number and the hotline’s, of which the hotline’s counts; minutes without seconds',
    text: '任务号,热线12345工单编号,重复工单号,截止时间,办结时间,是否满意,解决情况\nT1,H1,,2026-03-09 16:00,2026-03-09 15:59,一般,解释说明\n',
    rows: [{ orderId: 'H1', repeatOf: null, dueAt: '2026-03-09T16:00', closedAt: '2026-03-09T15:59', satisfactionResult: 'neutral', resolved: 'explained' }],
  },
  {
    what: 'a prefecture: the last day in place of a limit',
    text: '诉求编号,诉求人,性别,诉求标题,诉求时间,办理期限,是否重复诉求\nP1,赵某,1,路灯,2026年3月2日9时5分,2026年3月9日,否\n',
    rows: [{ orderId: 'P1', requesterName: '赵某', title: '路灯', createdAt: '2026-03-02T09:05', dueAt: '2026-03-09' }],
  },
]

describe('exports as cities write them are read by their headers alone', () => {
  it.each(layouts.map((layout) => [layout.what, layout] as const))('%s', async (_what, { text, rows }) => {
    const found = await readAll(text)
    expect(found.table.layout.record).toBe('work-order')
    expect(found.rows).toEqual(rows.map((row, at) => ({ row: found.rows[0]!.row + at, ...row })))
    expect(found.rejects).toEqual([])
    expect(found.table.layout.unmapped.filter((header) => header.startsWith('column '))).toEqual([])
  })

  it('messages to leaders are messages', async () => {
    const { rows, table } = await readAll('留言编号,留言用户,留言主题,留言时间,留言详情,反对数,点赞数\n1,A1,路灯,2020/1/2 9:05:00,坏了,0,3\n')
    expect(table.layout.record).toBe('message')
    expect(rows).toEqual([{ row: 2, messageId: '1', senderName: 'A1', title: '路灯', receivedAt: '2020-01-02T09:05:00+08:00', content: '坏了' }])
  })

  it('the tables in which cities publish the results of their units are no records, and are refused', async () => {
    await expect(readAll('单位,派遣案件总数,按时办结数,超时办结数,结案率\n某区,10,9,1,90%\n')).rejects.toMatchObject({ code: 'HEADER_UNKNOWN' })
  })
})
