import { defineClauses } from '../../../src/engine/clause.js'
import { sources } from './sources.js'
import { nanpingPlatform } from './standard.js'

const read = { source: [sources.code], confidence: 'direct' } as const

/** Codes that the public program of the platform uses; a program is no rule. */
export const clauses = defineClauses(nanpingPlatform, {
  channelCodes: {
    number: null,
    title: { zh: '渠道代码', en: 'Codes of channels' },
    requirement: {
      zh: '网站0、电话1、短信2、邮件3、传真4、市长信箱5、其他6、录音7、QQ8、APP9。',
      en: 'Website 0, phone 1, text message 2, e-mail 3, fax 4, mayor’s mailbox 5, other 6, recording 7, QQ 8, app 9.',
    },
    modality: null,
    status: 'informative',
    ...read,
  },
  categoryCodes: {
    number: null,
    title: { zh: '类别代码', en: 'Codes of categories' },
    requirement: { zh: '投诉1、建议2、咨询3、求助5。', en: 'Complaint 1, suggestion 2, consultation 3, help 5.' },
    modality: null,
    status: 'informative',
    ...read,
  },
  statusCodes: {
    number: null,
    title: { zh: '状态代码', en: 'Codes of states' },
    requirement: {
      zh: '未批转0、已批转1、正在办理2、重新办理3、处理完毕4、过期未处理5、逾期办理6、逾期办理中7。',
      en: 'Not assigned 0, assigned 1, in hand 2, handled again 3, done 4, past due and untouched 5, done late 6, in hand past due 7.',
    },
    modality: null,
    status: 'informative',
    ...read,
  },
})
