import type { Bilingual } from '../../src/expression/kinds.js'
import type { Unit } from '../../src/expression/node.js'
import { defineParameter, type UnitOf } from '../../src/engine/parameter.js'

const lastCheckedOn = '2026-11-21'
const note: Bilingual = { zh: '没有全国统一的数值，由各地配置设定。', en: 'There is no national value; profiles set it.' }

/** A time limit that only profiles set. The unit is the usual one; each value states its own. */
function limit(id: string, zh: string, en: string, unit: UnitOf<'duration'> = 'workday') {
  return defineParameter({ id, kind: 'duration', label: { zh, en }, unit, values: [], lastCheckedOn, note })
}

/** A number that only profiles set. */
function number(id: string, zh: string, en: string, unit: Exclude<Unit, UnitOf<'duration'>>) {
  return defineParameter({ id, kind: 'count', label: { zh, en }, unit, values: [], lastCheckedOn, note })
}

/** What differs from place to place. None has a value here: the number, its date, article and source stand in each profile. */
export const parameters = {
  replyLimit: limit('reply-limit', '答复时限', 'Limit for the reply'),
  consultLimit: limit('consult-limit', '咨询类答复时限', 'Limit for consultations'),
  helpLimit: limit('help-limit', '求助类答复时限', 'Limit for requests for help'),
  suggestionLimit: limit('suggestion-limit', '建议类答复时限', 'Limit for suggestions'),
  complaintLimit: limit('complaint-limit', '投诉类答复时限', 'Limit for complaints'),
  reportLimit: limit('report-limit', '举报类答复时限', 'Limit for reports of offences'),
  finishingLimit: limit('finishing-limit', '办理完毕时限', 'Limit for finishing'),
  extensionLimit: limit('extension-limit', '延期的最长时间', 'Longest extension'),
  longestLimit: limit('longest-limit', '延期后的最长总时限', 'Longest time in all'),

  cityConsultLimit: limit('city-consult-limit', '市级单位咨询类时限', 'Limit of city units for consultations'),
  countyConsultLimit: limit('county-consult-limit', '县级单位咨询类时限', 'Limit of county units for consultations'),
  cityComplaintLimit: limit('city-complaint-limit', '市级单位投诉举报类时限', 'Limit of city units for complaints and reports'),
  countyComplaintLimit: limit('county-complaint-limit', '县级单位投诉举报类时限', 'Limit of county units for complaints and reports'),

  tierOneLimit: limit('tier-one-limit', '“137”第一档时限', 'Limit of the first tier of "137"', 'day'),
  tierThreeLimit: limit('tier-three-limit', '“137”第二档时限', 'Limit of the second tier of "137"', 'day'),
  tierSevenLimit: limit('tier-seven-limit', '“137”第三档时限', 'Limit of the third tier of "137"', 'day'),

  dispatchLimit: limit('dispatch-limit', '一般诉求派单时限', 'Limit for dispatching ordinary orders', 'hour'),
  urgentDispatchLimit: limit('urgent-dispatch-limit', '紧急诉求派单时限', 'Limit for dispatching urgent orders', 'hour'),
  extraUrgentDispatchLimit: limit('extra-urgent-dispatch-limit', '特急诉求派单时限', 'Limit for dispatching extra-urgent orders', 'hour'),
  signingLimit: limit('signing-limit', '一般诉求签收时限', 'Limit for signing for ordinary orders'),
  urgentSigningLimit: limit('urgent-signing-limit', '紧急诉求签收时限', 'Limit for signing for urgent orders', 'minute'),
  extraUrgentSigningLimit: limit('extra-urgent-signing-limit', '特急诉求签收时限', 'Limit for signing for extra-urgent orders', 'minute'),
  feedbackLimit: limit('feedback-limit', '一般诉求反馈时限', 'Limit for feedback on ordinary orders', 'day'),
  urgentFeedbackLimit: limit('urgent-feedback-limit', '紧急诉求反馈时限', 'Limit for feedback on urgent orders', 'hour'),
  extraUrgentFeedbackLimit: limit('extra-urgent-feedback-limit', '特急诉求反馈时限', 'Limit for feedback on extra-urgent orders', 'hour'),

  firstContactLimit: limit('first-contact-limit', '首次联系时限', 'Limit for the first contact'),
  misrouteReturnLimit: limit('misroute-return-limit', '退单时限', 'Limit for returning a misrouted order'),
  rehandlingLimit: limit('rehandling-limit', '再次办理时限', 'Limit for handling again'),
  supervisionLimit: limit('supervision-limit', '逾期后开始督办的时限', 'Limit for supervising what is overdue'),
  supervisedReplyLimit: limit('supervised-reply-limit', '督办件答复时限', 'Limit for supervised orders'),
  yellowCardLead: limit('yellow-card-lead', '黄牌提醒的提前量', 'Time before the end at which a yellow card is due'),
  archivingLimit: limit('archiving-limit', '归档时限', 'Limit for filing'),

  smsLength: number('sms-length', '短信最多字数', 'Most characters of a text message', 'character'),
  smsLeastLength: number('sms-least-length', '短信最少字数', 'Fewest characters of a text message', 'character'),

  exchangesPerYear: number('exchanges-per-year', '每年交流观摩活动次数', 'Exchange activities a year', 'times'),
  proposalsPerYear: number('proposals-per-year', '每年标准项目建议数', 'Proposals for standards a year', 'item'),
  feedbackPerYear: number('feedback-per-year', '每年标准实施反馈数', 'Feedback on standards a year', 'item'),
  papersPerYear: number('papers-per-year', '每年论文数', 'Papers a year', 'item'),
  trainedPerYear: number('trained-per-year', '每年培养专业人员数', 'Professionals trained a year', 'person'),
  mediaReportsPerYear: number('media-reports-per-year', '每年媒体报道数', 'Media reports a year', 'times'),
  surveyedUnits: number('surveyed-units', '被评议单位数', 'Units under review', 'item'),
  surveySamples: number('survey-samples', '有效样本总数', 'Valid samples in all', 'item'),
} as const
