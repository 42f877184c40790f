import { defineClauses } from '../../../src/engine/clause.js'
import { sources } from './sources.js'
import { demonstrationProject } from './standard.js'

const read = { source: [sources.award], confidence: 'fragment' } as const

/** What a translated report says of the national demonstration project; its sentence on the numbers is garbled. */
export const clauses = defineClauses(demonstrationProject, {
  exchanges: {
    number: null,
    title: { zh: '交流观摩活动', en: 'Exchange activities' },
    requirement: {
      zh: '每年应承担交流、观摩等活动3次以上。',
      en: 'Each year there shall be 3 or more activities of exchange and observation.',
    },
    modality: 'shall',
    status: 'automated',
    ...read,
  },
  proposals: {
    number: null,
    title: { zh: '标准项目建议', en: 'Proposals for standards' },
    requirement: {
      zh: '每年应提出国家标准项目需求3项以上。',
      en: 'Each year 3 or more proposals for national standards shall be made.',
    },
    modality: 'shall',
    status: 'automated',
    ...read,
  },
  feedback: {
    number: null,
    title: { zh: '标准实施反馈', en: 'Feedback on standards' },
    requirement: {
      zh: '每年应反馈国家标准实施情况5项以上。',
      en: 'Each year 5 or more reports on how standards are put into practice shall be made.',
    },
    modality: 'shall',
    status: 'automated',
    ...read,
  },
  papers: {
    number: null,
    title: { zh: '论文', en: 'Papers' },
    requirement: {
      zh: '每年应在国家级期刊发表论文2项以上。',
      en: 'Each year 2 or more papers shall appear in national journals.',
    },
    modality: 'shall',
    status: 'automated',
    ...read,
  },
  trained: {
    number: null,
    title: { zh: '专业人员', en: 'Professionals' },
    requirement: {
      zh: '每年应培养标准化专业人员4人以上。',
      en: 'Each year 4 or more professionals shall be trained.',
    },
    modality: 'shall',
    status: 'automated',
    ...read,
  },
  mediaReports: {
    number: null,
    title: { zh: '媒体报道', en: 'Media reports' },
    requirement: {
      zh: '每年应有省级以上媒体报道2次以上。',
      en: 'Each year there shall be 2 or more reports in provincial or higher media.',
    },
    modality: 'shall',
    status: 'automated',
    ...read,
  },
  period: {
    number: null,
    title: { zh: '示范期', en: 'Demonstration period' },
    requirement: {
      zh: '示范期1年，动态管理，其间检查，未达要求的取消资格。',
      en: 'A period of 1 year under dynamic management, with inspections; who misses the requirements loses the title.',
    },
    modality: null,
    status: 'informative',
    ...read,
    note: {
      zh: '译文有错乱，各数与事项的对应为推定，另见2次等数无从归属。',
      en: 'The translation is garbled: which number belongs to what is inferred, and a further "2" cannot be placed.',
    },
  },
  pool: {
    number: null,
    title: { zh: '遴选', en: 'Selection' },
    requirement: {
      zh: '全国试点714家，评估验收174家，济南12345为唯一入选的政务热线。',
      en: 'Of 714 pilot units 174 were accepted by assessment; Jinan’s 12345 is the only government hotline chosen.',
    },
    modality: null,
    status: 'informative',
    ...read,
  },
})
