import { defineClauses } from '../../../src/engine/clause.js'
import { sources } from './sources.js'
import { jinanAccountability } from './accountability.js'

const read = { source: [sources.meeting], confidence: 'secondary' } as const

/** What a report of 2011 says of the measures on accountability. The six situations are not listed there. */
export const accountabilityClauses = defineClauses(jinanAccountability, {
  criticism: {
    number: null,
    title: { zh: '六种情形通报批评', en: 'Six situations: public criticism' },
    requirement: {
      zh: '推诿扯皮、以种种理由不履行职责等6种情形应给予通报批评。',
      en: 'In 6 situations, such as shirking and finding reasons not to do one’s duty, public criticism shall follow.',
    },
    modality: 'shall',
    status: 'partial',
    ...read,
    note: {
      zh: '6种情形未逐一列出，只见推诿和不履行职责。',
      en: 'The six are not listed; only shirking and not doing the duty are named.',
    },
    manualProcedure: {
      zh: '查阅办法原文，对照其余情形的认定和通报。',
      en: 'Read the measures themselves and check the other situations.',
    },
  },
  discipline: {
    number: null,
    title: { zh: '两种情形通报并处分', en: 'Two situations: criticism and discipline' },
    requirement: {
      zh: '严重违反职业道德、作风懈怠、态度恶劣和打击报复举报人等2种情形，应通报批评，并对直接责任人和分管责任人给予处分。',
      en: 'In 2 further situations, a serious breach of ethics or bad attitude and retaliation against informants, public criticism shall follow and disciplinary action on both the person directly responsible and the supervising person.',
    },
    modality: 'shall',
    status: 'automated',
    ...read,
  },
  newLines: {
    number: null,
    title: { zh: '不再新设热线', en: 'No new lines' },
    requirement: {
      zh: '除省级以上统一要求外，各部门原则上不得新设对外服务热线；保留的热线公布号码时一并公布12345。',
      en: 'Departments shall not open new public lines unless the province or ministry requires it; lines that are kept publish 12345 beside their own number.',
    },
    modality: 'shallNot',
    status: 'manual',
    ...read,
    manualProcedure: {
      zh: '对照各部门公布的号码，确认无新设热线且一并公布12345。',
      en: 'Compare the numbers that departments publish: are there new lines, and does 12345 stand beside them?',
    },
  },
  disciplineRecord: {
    number: null,
    title: { zh: '效能问题查处情况', en: 'What was investigated' },
    requirement: {
      zh: '截至2011年，纪检监察部门梳理效能问题600多件、查处65件，办结率100%，反馈和回访率100%，满意率98%以上。',
      en: 'Until 2011 the discipline bodies sorted over 600 efficiency issues and investigated 65; completed 100%, feedback and return visits 100%, satisfaction over 98%.',
    },
    modality: null,
    status: 'informative',
    ...read,
  },
})
