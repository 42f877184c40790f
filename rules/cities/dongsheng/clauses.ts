import { defineClauses } from '../../../src/engine/clause.js'
import { sources } from './sources.js'
import { dongsheng137 } from './standard.js'

const read = { source: [sources.article], confidence: 'secondary' } as const

/** The "137" method and what an article of September 2022 prints about the district’s hotline. */
export const clauses = defineClauses(dongsheng137, {
  aroundTheClock: {
    number: null,
    title: { zh: '全天候人工服务', en: 'Human service at all hours' },
    requirement: { zh: '应提供7×24小时人工服务。', en: 'Human service shall be given on 7 days and 24 hours.' },
    modality: 'shall',
    status: 'manual',
    ...read,
    manualProcedure: {
      zh: '查阅各时段接听记录，并在夜间、节假日拨测。',
      en: 'See the calls of every hour and place test calls at night and on holidays.',
    },
  },
  acceptanceScope: {
    number: null,
    title: { zh: '受理范围', en: 'What is accepted' },
    requirement: {
      zh: '应受理企业和群众在政务服务、经济调节、市场监管、社会管理、公共服务、生态环境6个领域的非紧急诉求，包括咨询、求助、投诉、举报、意见建议。',
      en: 'Appeals of firms and people that are no emergency shall be accepted: consultation, help, complaint, report and suggestion in 6 fields, government service, economic regulation, market supervision, social management, public service and environment.',
    },
    modality: 'shall',
    status: 'manual',
    ...read,
    note: {
      zh: '报道举出的超范围事例：共享充电宝扣费、学校毕业照发放、会员卡纠纷、自身原因受损。',
      en: 'Examples of what lies outside: a fee for a shared power bank, the date of school photographs, a dispute over a membership card, an injury by one’s own fault.',
    },
    manualProcedure: {
      zh: '抽取工单与受理范围对照；可用分类功能辅助。',
      en: 'Compare a sample of orders with the scope; the classifier helps.',
    },
  },
  tiers: {
    number: null,
    title: { zh: '“137”工作法', en: 'The "137" method' },
    requirement: {
      zh: '水电等紧急事项应在1日内答复，一般常见事项3日内，不动产办证等历史遗留问题7日内。',
      en: 'Emergencies such as water and power shall be answered within 1 day, ordinary matters within 3 days, matters left from history such as property certificates within 7 days.',
    },
    modality: 'shall',
    status: 'automated',
    ...read,
    note: {
      zh: '“日”未注明为工作日，按自然日计算；起算按受理理解。',
      en: 'Working days are not mentioned, so calendar days; counted from acceptance.',
    },
  },
  onePerson: {
    number: null,
    title: { zh: '一件一人负责', en: 'One person an order' },
    requirement: {
      zh: '不论缓急，每件应明确一名责任人跟踪办理。',
      en: 'Whatever its tier, each order shall have one person who follows it.',
    },
    modality: 'shall',
    status: 'manual',
    ...read,
    note: { zh: '工单没有责任人一栏。', en: 'Work orders have no field for that person.' },
    manualProcedure: {
      zh: '抽取工单，确认每件有且只有一名责任人。',
      en: 'Take a sample of orders: has each one responsible person?',
    },
  },
  mechanism: {
    number: null,
    title: { zh: '机制启动', en: 'Start' },
    requirement: {
      zh: '全市“接诉即办”机制自2022年2月1日运行。',
      en: 'The city’s mechanism has run since 1 February 2022.',
    },
    modality: null,
    status: 'informative',
    ...read,
  },
  volumes: {
    number: null,
    title: { zh: '数量', en: 'Volumes' },
    requirement: {
      zh: '日均200余件，最高364件；8月6500余件；2月至8月共32862件。',
      en: 'Over 200 a day on average, at most 364; over 6,500 in August; 32,862 from February to August.',
    },
    modality: null,
    status: 'informative',
    ...read,
    note: {
      zh: '32862件除以212天为每日155.0件，8月6500件除以31天为209.7件，与增长相符。',
      en: '32,862 over 212 days are 155.0 a day, 6,500 over 31 days 209.7, which fits the growth.',
    },
  },
  threeRates: {
    number: null,
    title: { zh: '三率', en: 'Three rates' },
    requirement: {
      zh: '8月解决率95%，响应率99.63%，比2月升6.07%，满意率99.46%，环比升2.77%。',
      en: 'In August resolution 95%, response 99.63% (up 6.07% on February), satisfaction 99.46% (up 2.77%).',
    },
    modality: null,
    status: 'informative',
    ...read,
    note: {
      zh: '升幅是百分点还是百分比不详；满意率高于解决率；第三率的升幅在来源中缺失。',
      en: 'Whether the rise is in points or percent is not said; satisfaction exceeds resolution; the change of the third rate is cut off in the source.',
    },
  },
  topFields: {
    number: null,
    title: { zh: '前五类诉求', en: 'The five main fields' },
    requirement: {
      zh: '住房保障、民生保障、经济综合、城乡建设、交通运输5类居前。',
      en: 'Housing, livelihood, economy, urban and rural construction, and transport are the 5 main fields.',
    },
    modality: null,
    status: 'informative',
    ...read,
  },
})
