import callSchema from '../../schemas/call.schema.json' with { type: 'json' }
import messageSchema from '../../schemas/message.schema.json' with { type: 'json' }
import orderSchema from '../../schemas/work-order.schema.json' with { type: 'json' }
import type { Plan } from './plan.js'

export type HeaderLanguage = 'zh' | 'en' | 'field'

/** Headers as systems in use write them, which is not always the label of the field. */
const chineseHeaders: Readonly<Record<Plan['type'], Readonly<Record<string, string>>>> = {
  call: {
    callId: '呼叫流水号', lineNumber: '被叫号码', callerPhone: '主叫号码', offeredAt: '进入排队时间', answeredAt: '接通时间', abandonedAt: '放弃时间',
    endedAt: '挂断时间', waitSeconds: '等待时长', ivrSeconds: 'IVR时长', status: '呼叫结果', agentId: '坐席工号', language: '服务语种', callbackAt: '回拨时间',
  },
  message: {
    messageId: '来件编号', channel: '来件渠道', receivedAt: '收到时间', respondedAt: '首次响应时间', repliedAt: '答复时间', title: '标题', content: '内容',
    place: '事发地点', senderName: '来件人姓名', senderPhone: '联系电话',
  },
  'work-order': {
    orderId: '工单编号', channel: '诉求来源', category: '诉求类型', urgency: '紧急程度', topic: '问题分类', title: '工单标题', content: '诉求内容', place: '事发地址',
    requesterName: '诉求人', requesterPhone: '联系电话', confidential: '是否保密', createdAt: '登记时间', acceptedAt: '受理时间', handlingMode: '办理方式',
    transferredAt: '转办时间', handlingUnit: '承办单位', dueAt: '办理截止时间', closedAt: '办结时间', status: '工单状态', satisfactionResult: '对办理结果是否满意',
    satisfactionProcess: '对办理过程是否满意', resolved: '解决情况', repliedAt: '答复时间', returnVisitAt: '回访时间', emergency: '是否突发应急事件',
    conductComplaint: '反映服务作风', repeatOf: '重复工单号', supervisedAt: '督办时间', supervisionReason: '督办原因', returnedAt: '退单时间', returnCount: '退单次数',
    returnReason: '退单原因', rehandledAt: '再次办理时间', rehandleCount: '再次办理次数', archivedAt: '归档时间',
  },
}

interface Labelled {
  readonly 'x-kind': string
  readonly 'x-label': { readonly zh: string; readonly en: string }
  readonly 'x-values'?: Readonly<Record<string, { readonly label: { readonly zh: string; readonly en: string } }>>
}

const fields = {
  call: callSchema.properties,
  message: messageSchema.properties,
  'work-order': orderSchema.properties,
} as unknown as Readonly<Record<Plan['type'], Readonly<Record<string, Labelled>>>>

/** The header cell of a field. */
export function headerOf(type: Plan['type'], field: string, language: HeaderLanguage): string {
  if (language === 'field') return field
  return language === 'zh' ? chineseHeaders[type][field]! : fields[type][field]!['x-label'].en
}

/** Puts a cell of a field into the words of a language; null where its values are the same in all. */
export function valueWords(type: Plan['type'], field: string, language: HeaderLanguage): ((value: string) => string) | null {
  const described = fields[type][field]!
  if (language === 'field' || !described['x-values']) return null
  const words = new Map(Object.entries(described['x-values']).map(([value, { label }]) => [value, label[language]]))
  return (value) => words.get(value) ?? value
}
