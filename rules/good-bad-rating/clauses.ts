import { type ClauseRow, defineClauses } from '../../src/engine/clause.js'
import { sources } from './sources.js'
import { gbh201951, gbt39734, gbt39735 } from './standards.js'

/** Everything known of 国办发〔2019〕51号, in our own words. */
export const paperClauses = defineClauses(gbh201951, {
  publication: {
    number: null,
    title: { zh: '成文与公布', en: 'Signing and publication' },
    requirement: {
      zh: '由国务院办公厅制发，2019年12月3日成文，12月17日公布。',
      en: 'Made by the General Office of the State Council, signed on 2019-12-03 and published on 2019-12-17.',
    },
    modality: null,
    status: 'informative',
    source: [sources.paperCopy, sources.xinhua, sources.paperStudy],
    confidence: 'direct',
  },
  coverage: {
    number: '一（二）',
    title: { zh: '覆盖范围', en: 'Coverage' },
    requirement: {
      zh: '2020年底前，各级政务服务机构和各类政务服务平台要全部开展“好差评”，平台包括热线电话平台。',
      en: 'By the end of 2020 all bodies and platforms of government service shall take good and bad ratings; hotline platforms are among them.',
    },
    modality: 'shall',
    status: 'manual',
    source: [sources.paperCopy],
    confidence: 'direct',
    note: {
      zh: '各地做法：话务服务一次一评，诉求办理一事一评，见朝阳等地规定。',
      en: 'Localities such as Chaoyang rate each call for the service and each appeal for its handling.',
    },
    manualProcedure: {
      zh: '查阅评价制度和系统，确认话务服务和诉求办理都可以评价。',
      en: 'Read the rules and look at the system: can both the call and the handling be rated?',
    },
  },
  eachServiceRated: {
    number: null,
    title: { zh: '一次一评、一事一评', en: 'Each service, each matter' },
    requirement: {
      zh: '现场服务要一次一评，网上服务要一事一评。',
      en: 'Each service at a counter and each matter online shall be open to a rating.',
    },
    modality: 'shall',
    status: 'manual',
    source: [sources.xinhua],
    confidence: 'secondary',
    manualProcedure: {
      zh: '抽取已办结的诉求，核对是否发出评价邀请。',
      en: 'Draw closed appeals: was a rating asked for?',
    },
  },
  freeWill: {
    number: null,
    title: { zh: '自愿自主评价', en: 'Ratings of free will' },
    requirement: {
      zh: '要保障评价人自愿自主评价的权利。',
      en: 'The right to rate, or not to, of one’s own will shall be kept.',
    },
    modality: 'shall',
    status: 'manual',
    source: [sources.xinhua],
    confidence: 'secondary',
    manualProcedure: {
      zh: '抽听回访录音，核对有无诱导、代评；核对坐席账号能否录入评价。',
      en: 'Listen to return visits for leading questions, and see whether the accounts of agents can enter a rating.',
    },
  },
  badRatingsMended: {
    number: null,
    title: { zh: '差评核实、整改和反馈', en: 'Bad ratings followed up' },
    requirement: {
      zh: '对差评要逐件核实、整改和反馈。',
      en: 'Every bad rating shall be verified, mended and answered.',
    },
    modality: 'shall',
    status: 'partial',
    source: [sources.xinhua, sources.dezhou],
    confidence: 'secondary',
    note: {
      zh: '期限和比例只见于德州、眉山等地规定。',
      en: 'Limits and shares are known from localities such as Dezhou and Meishan alone.',
    },
    manualProcedure: {
      zh: '抽取差评，查阅核实意见、整改措施和对评价人的反馈。',
      en: 'Draw bad ratings and read what was found, what was mended and what the rater was told.',
    },
  },
  reviewOfRatings: {
    number: null,
    title: { zh: '申诉复核', en: 'Appeal and review' },
    requirement: {
      zh: '要建立申诉复核机制，排除误评和恶意差评。',
      en: 'There shall be appeal and review, to leave out mistaken and malicious bad ratings.',
    },
    modality: 'shall',
    status: 'manual',
    source: [sources.xinhua],
    confidence: 'secondary',
    manualProcedure: {
      zh: '查阅申诉复核记录，核对被排除的差评有无依据。',
      en: 'Read the reviews: does every bad rating that was left out have its grounds?',
    },
  },
  publicResults: {
    number: null,
    title: { zh: '结果公开', en: 'Publication' },
    requirement: {
      zh: '评价结果和整改情况要向社会公开。',
      en: 'Ratings and what was mended shall be made public.',
    },
    modality: 'shall',
    status: 'manual',
    source: [sources.xinhua],
    confidence: 'secondary',
    manualProcedure: {
      zh: '查阅公开渠道上的评价结果和整改情况及其日期。',
      en: 'See what was published, where and when.',
    },
  },
})

/** A row of the contents list of GB/T 39734-2020, whose text has not been read. */
function listed(number: string, zh: string, en: string): ClauseRow<never> {
  return {
    number,
    title: { zh, en },
    requirement: { zh: '仅见标题，内容不详。', en: 'Only the heading is known.' },
    modality: null,
    status: 'unread',
    source: [sources.specificationContents],
    confidence: 'direct',
  }
}

/** Everything known of GB/T 39734-2020, in the order of the standard. */
export const specificationClauses = defineClauses(gbt39734, {
  voluntary: {
    number: '4.1',
    title: { zh: '自愿真实', en: 'Voluntary and genuine' },
    requirement: {
      zh: '尊重服务对象意愿，严禁强迫或者干预评价，严格保护评价人信息。',
      en: 'The will of those served is respected; their ratings shall not be forced or interfered with, and their data are protected.',
    },
    modality: 'shallNot',
    status: 'manual',
    source: [sources.specificationExcerpt],
    confidence: 'direct',
    note: { zh: '据英文摘录登记。', en: 'Entered from the English excerpt.' },
    manualProcedure: {
      zh: '抽听回访录音，核对有无强迫、诱导；核对坐席账号不能录入评价、不能查看评价人信息。',
      en: 'Listen to return visits for pressure, and see that agents can neither enter a rating nor see who rated.',
    },
  },
  uniform: {
    number: '4.2',
    title: { zh: '标准统一', en: 'Uniform' },
    requirement: {
      zh: '同类事项在不同机构、平台办理，服务标准和评价标准一致。',
      en: 'Like matters have the same standard of service and of rating, at whatever body or platform.',
    },
    modality: null,
    status: 'manual',
    source: [sources.specificationExcerpt],
    confidence: 'direct',
    note: { zh: '据英文摘录登记，要求用语未见。', en: 'Entered from the English excerpt; the verb has not been seen.' },
    manualProcedure: {
      zh: '对照各渠道的评价选项，确认等级和选项相同。',
      en: 'Compare the options of all channels: are grades and choices the same?',
    },
  },
  objective: {
    ...listed('4.3', '客观有效', 'Objective and effective'),
    source: [sources.specificationExcerpt],
    requirement: { zh: '摘录至此中断，内容不详。', en: 'The excerpt breaks off here; the content is not known.' },
  },
  countRule: listed('7.1', '次数规则', 'Rule on the number of ratings'),
  timeRule: listed('7.2', '时间规则', 'Rule on the time of ratings'),
  gradesAndOptions: listed('7.3', '等级和选项', 'Grades and options'),
  dataPooling: listed('8.1', '数据汇聚', 'Pooling of data'),
  dataSecurity: listed('8.2', '数据安全', 'Security of data'),
  supervision: listed('8.3', '监督', 'Supervision'),
  triage: listed('9.1', '分拣', 'Triage of ratings'),
  classes: listed('9.2', '分类', 'Classes of ratings'),
  badRatingDisposal: listed('9.3', '差评处置', 'Dealing with bad ratings'),
  useOfResults: listed('10', '评价结果应用', 'Use of results'),
  badRatingOptions: listed('附录A', '差评选项', 'Options of bad ratings'),
  publishedMeasures: listed('附录B', '公开的指标值', 'Measures that are published'),
})

/** Everything known of GB/T 39735-2020. */
export const guidelineClauses = defineClauses(gbt39735, {
  scope: {
    number: '1',
    title: { zh: '范围', en: 'Scope' },
    requirement: {
      zh: '给出政务服务评价的原则、渠道、内容、方法、结果应用和改进，适用于机构、平台、事项和人员。',
      en: 'It gives principles, channels, content, methods, use of results and improvement, for bodies, platforms, matters and staff.',
    },
    modality: null,
    status: 'informative',
    source: [sources.guidelinesScope, sources.guidelinesCatalogue],
    confidence: 'secondary',
  },
  grades: {
    number: null,
    title: { zh: '五级评价', en: 'Five grades' },
    requirement: {
      zh: '评价分为非常满意、满意、基本满意、不满意、非常不满意五级，依次为五星至一星。',
      en: 'There are five grades, from very satisfied with five stars to very dissatisfied with one.',
    },
    modality: null,
    status: 'informative',
    source: [sources.localGrades, sources.meishan],
    confidence: 'secondary',
    note: { zh: '见于地方转述，标准原文未见。', en: 'Read in local restatements, not in the standard.' },
  },
  goodAndBad: {
    number: null,
    title: { zh: '好评与差评', en: 'Good and bad' },
    requirement: {
      zh: '不满意和非常不满意为差评，其余三级为好评。',
      en: 'Dissatisfied and very dissatisfied are bad ratings, the other three are good.',
    },
    modality: null,
    status: 'informative',
    source: [sources.meishan],
    confidence: 'inferred',
    note: {
      zh: '差评见于地方规定对须整改情形的列举，好评由其反面推定，须以标准原文核实。',
      en: 'Bad ratings follow from what a locality has mended; good ones are their complement. The text of the standard has to confirm both.',
    },
  },
  ratesDefined: {
    number: null,
    title: { zh: '评价指标', en: 'Rates defined' },
    requirement: {
      zh: '界定好评率、主动评价好评率和未评率；未评自成一项，不计为好评。',
      en: 'It defines the rate of good ratings, that of good ratings given unasked and that of cases without a rating, which stand by themselves and are no good ratings.',
    },
    modality: null,
    status: 'informative',
    source: [sources.guidelinesInterpretation],
    confidence: 'secondary',
    note: {
      zh: '计算公式未见；报告所列比例为本项目自定。',
      en: 'The formulas have not been read; the shares in reports are this project’s own.',
    },
  },
  badRatingRates: {
    number: null,
    title: { zh: '差评指标', en: 'Rates on bad ratings' },
    requirement: {
      zh: '以差评回复率、回访整改率和回访整改满意率为重点，避免单纯追求好评率。',
      en: 'The weight lies on the rates of bad ratings answered, visited and mended, and satisfied with what was mended, so that good ratings are not pursued alone.',
    },
    modality: null,
    status: 'informative',
    source: [sources.guidelinesInterpretation],
    confidence: 'secondary',
  },
  text: {
    number: null,
    title: { zh: '其余条文', en: 'The rest of the text' },
    requirement: { zh: '其余条文未见，要求不详。', en: 'The rest has not been read; what it asks is not known.' },
    modality: null,
    status: 'unread',
    source: [sources.guidelinesCatalogue],
    confidence: 'secondary',
  },
})
