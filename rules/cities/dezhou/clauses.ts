import { defineClauses } from '../../../src/engine/clause.js'
import { sources } from './sources.js'
import { dezhouReports } from './standard.js'

const read = { source: [sources.overview], confidence: 'secondary' } as const

/** What an overview and two bulletins print about the citizens’ hotline. */
export const clauses = defineClauses(dezhouReports, {
  closedLoop: {
    number: null,
    title: { zh: '五环节闭环', en: 'Closed loop of five steps' },
    requirement: {
      zh: '应按受理、转办、办理、答复、回访5个环节闭环运行。',
      en: 'Work shall run in a closed loop of 5 steps: acceptance, transfer, handling, reply, return visit.',
    },
    modality: 'shall',
    status: 'partial',
    ...read,
    manualProcedure: {
      zh: '抽取工单，核对各环节先后和内容。',
      en: 'Take a sample of orders: are the steps in order and real?',
    },
  },
  directOrTransfer: {
    number: null,
    title: { zh: '直接答复和转办', en: 'Answered or transferred' },
    requirement: {
      zh: '诉求应当直接答复，或者转交县市区和部门办理。',
      en: 'Appeals shall be answered directly or handed to counties and departments.',
    },
    modality: 'shall',
    status: 'automated',
    ...read,
  },
  timeLimits: {
    number: null,
    title: { zh: '限时办理', en: 'Time limits' },
    requirement: {
      zh: '应限时办理，件件有着落、事事有回音。',
      en: 'Matters shall be handled within a time limit; each gets an answer.',
    },
    modality: 'shall',
    status: 'manual',
    ...read,
    note: { zh: '时限数值未见。', en: 'No number was seen.' },
    manualProcedure: { zh: '查阅各单位的时限规定。', en: 'See the limits that units set.' },
  },
  levels: {
    number: null,
    title: { zh: '四级网络', en: 'Four levels' },
    requirement: { zh: '市、县、乡、村4级网络。', en: 'A network of 4 levels: city, county, township, village.' },
    modality: null,
    status: 'informative',
    ...read,
  },
  channels: {
    number: null,
    title: { zh: '三位一体', en: 'Three channels' },
    requirement: {
      zh: '电话、短信、互联网3种渠道，24小时受理。',
      en: 'Phone, text messages and internet, 3 channels, 24 hours.',
    },
    modality: null,
    status: 'informative',
    ...read,
  },
  history: {
    number: null,
    title: { zh: '沿革', en: 'History' },
    requirement: {
      zh: '1996年1月市长电话，2005年5月统一号码12345，2011年9月更名市民热线。',
      en: 'Mayor’s telephone in January 1996, number 12345 in May 2005, renamed citizens’ hotline in September 2011.',
    },
    modality: null,
    status: 'informative',
    ...read,
  },
  seats: {
    number: null,
    title: { zh: '坐席', en: 'Seats' },
    requirement: { zh: '规模70席，启用36席。', en: 'Room for 70 seats, 36 in use.' },
    modality: null,
    status: 'informative',
    ...read,
  },
  volumes: {
    number: null,
    title: { zh: '2012年数量', en: 'Volumes of 2012' },
    requirement: {
      zh: '受理528929件，直接答复401252件，转办127677件，满意率80.3%。',
      en: '528,929 accepted, 401,252 answered directly, 127,677 handed over; 80.3% satisfied.',
    },
    modality: null,
    status: 'informative',
    ...read,
    note: {
      zh: '两项之和等于总数；直接答复占75.86%，转办占24.14%。满意率的基数未说明。',
      en: 'The two add up to the total; direct 75.86%, handed over 24.14%. The base of the satisfaction is not stated.',
    },
  },
  twoSatisfactions: {
    number: null,
    title: { zh: '两种满意率', en: 'Two kinds of satisfaction' },
    requirement: {
      zh: '回访满意率91.2%（对承办单位）与对热线服务的满意率98.07%分别统计。',
      en: 'Satisfaction with units, 91.2%, and with the hotline itself, 98.07%, are counted apart.',
    },
    modality: null,
    status: 'informative',
    ...read,
    source: [sources.bulletin],
  },
  bulletin: {
    number: null,
    title: { zh: '七月通报', en: 'Bulletin of July' },
    requirement: {
      zh: '有效件54706件，直接36516件，转办18190件，按期答复17529件，占96.37%。',
      en: '54,706 valid, 36,516 direct, 18,190 transferred, 17,529 replied to on time, 96.37%.',
    },
    modality: null,
    status: 'informative',
    ...read,
    source: [sources.bulletin],
    note: { zh: '年份未见；数字相加无误。', en: 'The year is not visible; the figures add up.' },
  },
})
