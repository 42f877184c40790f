import { defineParameter } from '../../src/engine/parameter.js'
import { citationOf } from '../../src/engine/source.js'
import { clauses } from './clauses.js'
import { sources } from './sources.js'
import { gbt33358 } from './standard.js'

/** The values bind from the day on which the standard came into force. */
const validFrom = gbt33358.inForceFrom
const lastCheckedOn = '2026-11-21'

/** The numbers of GB/T 33358-2016, and those that rules need and no source gives, which profiles set. */
export const parameters = {
  answerLimit: defineParameter({
    id: 'answer-limit',
    kind: 'duration',
    label: { zh: '电话接听时限', en: 'Limit for answering a call' },
    unit: 'second',
    values: [
      { validFrom, value: 15, unit: 'second', clause: clauses.answerTime.id, source: citationOf(sources.televisionReport) },
    ],
    lastCheckedOn,
  }),
  connectionRate: defineParameter({
    id: 'connection-rate',
    kind: 'count',
    label: { zh: '最低接通率', en: 'Minimum connection rate' },
    unit: 'percent',
    values: [
      { validFrom, value: 95, unit: 'percent', clause: clauses.connectionRate.id, source: citationOf(sources.televisionReport) },
    ],
    lastCheckedOn,
  }),
  connectionWindow: defineParameter({
    id: 'connection-window',
    kind: 'duration',
    label: { zh: '接通率统计时段', en: 'Window of the connection rate' },
    unit: 'hour',
    values: [
      { validFrom, value: 24, unit: 'hour', clause: clauses.connectionRate.id, source: citationOf(sources.televisionReport) },
    ],
    lastCheckedOn,
  }),
  messageLimit: defineParameter({
    id: 'message-limit',
    kind: 'duration',
    label: { zh: '短信及其他媒体响应时限', en: 'Limit for responding to messages' },
    unit: 'minute',
    values: [
      { validFrom, value: 3, unit: 'minute', clause: clauses.messageResponseTime.id, source: citationOf(sources.televisionReport) },
    ],
    lastCheckedOn,
  }),
  mailboxLimit: defineParameter({
    id: 'mailbox-limit',
    kind: 'duration',
    label: { zh: '信箱响应时限', en: 'Limit for responding to mailbox letters' },
    unit: 'hour',
    values: [
      { validFrom, value: 24, unit: 'hour', clause: clauses.mailboxResponseTime.id, source: citationOf(sources.encyclopaedia) },
    ],
    lastCheckedOn,
  }),
  transferLimit: defineParameter({
    id: 'transfer-limit',
    kind: 'duration',
    label: { zh: '转交时限', en: 'Limit for transfer' },
    unit: 'workday',
    values: [
      {
        validFrom,
        value: 2,
        unit: 'workday',
        clause: clauses.transferTime.id,
        source: citationOf(sources.jinanReport),
        note: { zh: '仅见于一篇报道。', en: 'Attested by one report only.' },
      },
    ],
    lastCheckedOn,
  }),

  handlingLimit: defineParameter({
    id: 'handling-limit',
    kind: 'duration',
    label: { zh: '办理时限', en: 'Limit for handling' },
    unit: 'workday',
    values: [],
    lastCheckedOn,
    note: {
      zh: '未见全国统一的办理时限，由各地配置设定。',
      en: 'No national limit is attested; profiles set it.',
    },
  }),
  repeatCount: defineParameter({
    id: 'repeat-count',
    kind: 'count',
    label: { zh: '多次反映的次数', en: 'Times that make an appeal repeated' },
    unit: 'times',
    values: [],
    lastCheckedOn,
    note: {
      zh: '督办情形有“多次或者反复反映”，次数未见规定。',
      en: 'Appeals made many times are to be supervised; how many is not attested.',
    },
  }),
  repeatWindow: defineParameter({
    id: 'repeat-window',
    kind: 'duration',
    label: { zh: '多次反映的统计期限', en: 'Window in which repeats are counted' },
    unit: 'day',
    values: [],
    lastCheckedOn,
    note: {
      zh: '在多长时间内重复反映算作多次，未见规定。',
      en: 'Within what time repeats are counted is not attested.',
    },
  }),
  returnVisitShare: defineParameter({
    id: 'return-visit-share',
    kind: 'count',
    label: { zh: '最低回访比例', en: 'Minimum share of return visits' },
    unit: 'percent',
    values: [],
    lastCheckedOn,
    note: { zh: '未见全国统一的回访比例。', en: 'No national share is attested.' },
  }),
  returnVisitLimit: defineParameter({
    id: 'return-visit-limit',
    kind: 'duration',
    label: { zh: '回访时限', en: 'Limit for the return visit' },
    unit: 'workday',
    values: [],
    lastCheckedOn,
    note: { zh: '未见全国统一的回访时限。', en: 'No national limit is attested.' },
  }),
  shortAbandonThreshold: defineParameter({
    id: 'short-abandon-threshold',
    kind: 'duration',
    label: { zh: '短时放弃的界限', en: 'Threshold of a short abandon' },
    unit: 'second',
    values: [],
    lastCheckedOn,
    note: {
      zh: '未见可以从接通率中剔除短时放弃来电的全国规定。',
      en: 'No national text is attested that lets short abandons be left out of the connection rate.',
    },
  }),
  archiveRetention: defineParameter({
    id: 'archive-retention',
    kind: 'duration',
    label: { zh: '档案保存期限', en: 'Retention of the archive' },
    unit: 'day',
    values: [],
    lastCheckedOn,
    note: { zh: '归档条文未见。', en: 'The provisions on archiving have not been read.' },
  }),
  knowledgeUpdateLimit: defineParameter({
    id: 'knowledge-update-limit',
    kind: 'duration',
    label: { zh: '知识更新时限', en: 'Limit for updating knowledge entries' },
    unit: 'workday',
    values: [],
    lastCheckedOn,
    note: {
      zh: '知识库维护条文未见，网传时限无从核实，不予采用。',
      en: 'The provisions on the knowledge base have not been read; limits seen on the web could not be confirmed and are not used.',
    },
  }),
} as const
