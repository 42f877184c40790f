import { defineClauses } from '../../src/engine/clause.js'
import { sources } from './sources.js'
import { gbh202212 } from './standard.js'

/** Everything known of 国办发〔2022〕12号, in the order of the paper, in our own words. */
export const clauses = defineClauses(gbh202212, {
  publication: {
    number: null,
    title: { zh: '成文与公布', en: 'Signing and publication' },
    requirement: {
      zh: '由国务院办公厅制发，2022年4月23日成文，5月16日公布。',
      en: 'Made by the General Office of the State Council, signed on 2022-04-23 and published on 2022-05-16.',
    },
    modality: null,
    status: 'informative',
    source: [sources.beijingCopy],
    confidence: 'direct',
  },
  mechanismByEndOfYear: {
    number: null,
    title: { zh: '建成联动机制', en: 'Linkage set up' },
    requirement: {
      zh: '各地要在2022年底前基本建成12345与110对接联动机制。',
      en: 'By the end of 2022 every locality shall have the linkage of 12345 and 110 in essence.',
    },
    modality: 'shall',
    status: 'manual',
    source: [sources.beijingCopy, sources.governmentSite],
    confidence: 'direct',
    manualProcedure: {
      zh: '查阅双方联合印发的工作规则及其日期。',
      en: 'Read the working rules that both sides issued, and their date.',
    },
  },
  platformsByEndOfYear: {
    number: null,
    title: { zh: '平台互联互通', en: 'Platforms connected' },
    requirement: {
      zh: '要在2023年底前实现12345与110平台互联互通、数据共享。',
      en: 'By the end of 2023 the platforms of 12345 and 110 shall be connected and share their data.',
    },
    modality: 'shall',
    status: 'manual',
    source: [sources.governmentSite, sources.chinaNews],
    confidence: 'secondary',
    manualProcedure: {
      zh: '在系统中抽取互转工单，确认双方平台均有对应记录。',
      en: 'Draw matters that were passed across: does each have its record on both platforms?',
    },
  },
  hotlineScope: {
    number: null,
    title: { zh: '12345受理范围', en: 'What 12345 accepts' },
    requirement: {
      zh: '涉及政府管理和服务的非紧急诉求，包括经济调节、市场监管、社会管理、公共服务、生态环境保护等领域的咨询、求助、投诉、举报和意见建议。',
      en: 'Non-emergency appeals on government administration and service: consultation, help, complaint, report of an offence, opinion and suggestion in the five fields of government.',
    },
    modality: null,
    status: 'informative',
    source: [sources.scopeReport],
    confidence: 'secondary',
  },
  policeScope: {
    number: null,
    title: { zh: '110受理范围', en: 'What 110 accepts' },
    requirement: {
      zh: '刑事类、治安类、道路交通类警情，危害人身、财产安全或者社会秩序的群体性事件，其他需要公安机关处置的警情，以及对公安机关和民警的投诉。',
      en: 'Crimes, offences against public order, road traffic incidents; mass incidents that endanger persons, property or order; other matters that need the police; and complaints about the police.',
    },
    modality: null,
    status: 'informative',
    source: [sources.scopeReport],
    confidence: 'secondary',
  },
  oneKeyTransfer: {
    number: null,
    title: { zh: '一键转接', en: 'Transfer by one key' },
    requirement: {
      zh: '一方接到电话，明确属于对方受理范围的，要以一键转接方式及时转交对方。',
      en: 'A call that clearly belongs to the other side shall be passed on at once by one key.',
    },
    modality: 'shall',
    status: 'manual',
    source: [sources.transferReport, sources.chinaNews],
    confidence: 'secondary',
    note: {
      zh: '来电记录没有转往110的去向和时间，规则无从判定。',
      en: 'Records of calls do not hold the transfer to 110 or its time, so no rule can judge it.',
    },
    manualProcedure: {
      zh: '调取转接日志并抽听录音，核对属于110的来电是否当场转接。',
      en: 'Take the log of transfers and listen to a sample: were calls for 110 put through during the call?',
    },
  },
  threePartyCall: {
    number: null,
    title: { zh: '三方通话', en: 'Three-party call' },
    requirement: {
      zh: '责任单位不清、职责交叉的，可通过诉求人、12345、110三方通话了解诉求，再由双方协商确定受理平台。',
      en: 'Where the duty is unclear or shared, requester, 12345 and 110 may speak together to learn the matter, and the two then agree who accepts it.',
    },
    modality: 'may',
    status: 'informative',
    source: [sources.transferReport, sources.chinaNews],
    confidence: 'secondary',
  },
  firstReceiver: {
    number: null,
    title: { zh: '首接先行受理', en: 'First receiver' },
    requirement: {
      zh: '经协商仍难以确定的，要由首先接到诉求的平台先行受理。',
      en: 'Where it stays unclear, the platform that received the appeal first shall accept it first.',
    },
    modality: 'shall',
    status: 'manual',
    source: [sources.transferReport, sources.chinaNews],
    confidence: 'secondary',
    manualProcedure: {
      zh: '抽取经协商的诉求，核对首接平台与受理平台是否一致。',
      en: 'Draw matters that were discussed: is the platform that accepted the one that received?',
    },
  },
  urgentDanger: {
    number: null,
    title: { zh: '紧急危险', en: 'Urgent danger' },
    requirement: {
      zh: '出现危及人身、财产安全或者公共安全的紧急情况的，要由110先行派警处置。',
      en: 'Where persons, property or public safety are in urgent danger, 110 shall send the police first.',
    },
    modality: 'shall',
    status: 'partial',
    source: [sources.chinaNews, sources.wuhanPlan],
    confidence: 'secondary',
    note: {
      zh: '全文见于武汉市的实施方案。',
      en: 'Stated in full in the plan of Wuhan only.',
    },
    manualProcedure: {
      zh: '抽取危及安全的工单，调取转接日志和110接警记录，核对转接和派警时间。',
      en: 'Draw orders that tell of danger and compare the log of transfers with the records of 110: when was it passed on, when were police sent?',
    },
  },
  dailyLinkage: {
    number: null,
    title: { zh: '日常联动', en: 'Daily linkage' },
    requirement: {
      zh: '110接到可能激化的矛盾纠纷，要先行处置，再将属于12345的部分移交；12345要转属地政府和部门，共同化解。',
      en: 'For disputes that may turn violent 110 shall act first and then hand over the part that belongs to 12345, which shall pass it to the local government and departments for joint mediation.',
    },
    modality: 'shall',
    status: 'manual',
    source: [sources.linkageReport],
    confidence: 'secondary',
    manualProcedure: {
      zh: '抽取110移交的纠纷类工单，核对交接记录和后续派单。',
      en: 'Draw disputes handed over by 110: is the handover recorded, and was it dispatched?',
    },
  },
  otherLinkage: {
    number: null,
    title: { zh: '应急联动、会商和系统支撑', en: 'Emergencies, consultation, systems' },
    requirement: {
      zh: '要建立应急联动和会商机制，对职责边界有争议的事项会商，并以系统和数据共享支撑。',
      en: 'There shall be linkage in emergencies and consultation on matters whose duty is disputed, supported by systems and shared data.',
    },
    modality: 'shall',
    status: 'manual',
    source: [sources.governmentSite, sources.linkageReport],
    confidence: 'secondary',
    manualProcedure: {
      zh: '查阅会商记录和应急联动预案。',
      en: 'Read the minutes of consultations and the plan for emergencies.',
    },
  },
})
