import { defineClauses } from '../../../src/engine/clause.js'
import { sources } from './sources.js'
import { zunyiRules } from './standard.js'

const read = { source: [sources.encyclopaedia], confidence: 'secondary' } as const

/** Limits by category and by level of the handling unit, as an online encyclopaedia gives them. */
export const clauses = defineClauses(zunyiRules, {
  consultLimits: {
    number: null,
    title: { zh: '咨询类', en: 'Consultations' },
    requirement: {
      zh: '咨询，市级部门应在1个工作日内答复，县级2个工作日内。',
      en: 'Consultations shall be answered within 1 working day by city departments and within 2 working days by counties.',
    },
    modality: 'shall',
    status: 'automated',
    ...read,
  },
  helpLimit: {
    number: null,
    title: { zh: '求助和建议类', en: 'Help and suggestions' },
    requirement: {
      zh: '求助、建议应在5个工作日内办结。',
      en: 'Requests for help and suggestions shall be done within 5 working days.',
    },
    modality: 'shall',
    status: 'automated',
    ...read,
  },
  complaintLimits: {
    number: null,
    title: { zh: '投诉和举报类', en: 'Complaints and reports' },
    requirement: {
      zh: '一般投诉举报，市级部门应在10个工作日内办结，县级12个工作日内。',
      en: 'Ordinary complaints and reports shall be done within 10 working days by city departments and within 12 working days by counties.',
    },
    modality: 'shall',
    status: 'automated',
    ...read,
  },
  urgentComplaints: {
    number: null,
    title: { zh: '紧急投诉', en: 'Urgent complaints' },
    requirement: { zh: '紧急投诉应立即办理。', en: 'Urgent complaints shall be handled at once.' },
    modality: 'shall',
    status: 'manual',
    ...read,
    manualProcedure: {
      zh: '抽取紧急投诉，核对办理时间。',
      en: 'Take a sample of urgent complaints: when were they handled?',
    },
  },
})
