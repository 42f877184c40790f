import { defineClauses } from '../../../src/engine/clause.js'
import { sources } from './sources.js'
import { chongqingMayorTelephone } from './standard.js'

const read = { source: [sources.overview], confidence: 'secondary' } as const

/** The working rule of the mayor’s telephone as a translated overview gives it; it has no numbers of articles. */
export const clauses = defineClauses(chongqingMayorTelephone, {
  dutyRoom: {
    number: null,
    title: { zh: '值班室', en: 'The duty room' },
    requirement: {
      zh: '由政府办公厅的市长公开电话值班室专责，在分管副主任领导下工作。',
      en: 'A duty room of the General Office runs the telephone, under a deputy director.',
    },
    modality: null,
    status: 'informative',
    ...read,
  },
  duties: {
    number: null,
    title: { zh: '职责', en: 'Duties' },
    requirement: {
      zh: '宣传政策、反映社情民意、受理批评建议和诉求、协调解决困难、检查督促各区县部门的公开电话、建设网络、办理市长信箱和来信。',
      en: 'To spread policy, report public opinion, take criticism and demands, coordinate, inspect the telephones of counties and departments, build the network, and handle the mayor’s mailbox and letters.',
    },
    modality: null,
    status: 'informative',
    ...read,
  },
  levels: {
    number: null,
    title: { zh: '分级负责、集中办理', en: 'Levels and one centre' },
    requirement: {
      zh: '应坚持分级负责、集中办理，事事有结果，来电来信件件答复。',
      en: 'Levels shall be responsible and matters handled centrally; every call and letter is answered.',
    },
    modality: 'shall',
    status: 'manual',
    ...read,
    manualProcedure: {
      zh: '抽取来电和来信，确认均有答复。',
      en: 'Take a sample of calls and letters: was each answered?',
    },
  },
  recordFields: {
    number: null,
    title: { zh: '值班簿五项记录', en: 'Five fields of the duty book' },
    requirement: {
      zh: '接到来电应认真记录来电人姓名、单位、联系电话、来电时间和内容5项。',
      en: 'Of every call 5 things shall be recorded: the caller’s name, unit and phone number, the time, and what was said.',
    },
    modality: 'shall',
    status: 'partial',
    ...read,
    note: { zh: '工单没有来电人单位一栏。', en: 'Work orders have no field for the caller’s unit.' },
    manualProcedure: { zh: '抽取记录，核对来电人单位。', en: 'Take a sample of records: is the caller’s unit there?' },
  },
  directHandling: {
    number: null,
    title: { zh: '直接处理', en: 'Direct handling' },
    requirement: {
      zh: '有明确政策的应即时答复；由区县部门集中处理的，告知直接联系并跟踪督促。',
      en: 'Where policy is clear the caller shall be answered at once; what a department handles is told to the caller, tracked and pressed.',
    },
    modality: 'shall',
    status: 'partial',
    ...read,
    manualProcedure: {
      zh: '抽取直接处理的来电，核对答复和跟踪。',
      en: 'Take a sample of calls handled directly: answered, tracked?',
    },
  },
  transfer: {
    number: null,
    title: { zh: '转办', en: 'Transfer' },
    requirement: {
      zh: '有代表性、有影响的问题应以电话或者书面形式限时转办，并告知来电人。',
      en: 'Problems of weight shall be transferred by phone or in writing, with a time limit, and the caller told.',
    },
    modality: 'shall',
    status: 'partial',
    ...read,
    manualProcedure: {
      zh: '抽取转办件，核对时限和告知。',
      en: 'Take a sample of transfers: was a limit set, was the caller told?',
    },
  },
  leadersInstruct: {
    number: null,
    title: { zh: '热点难点报领导', en: 'Hot and hard matters' },
    requirement: {
      zh: '涉及面广的热点难点应汇总报领导，按批示转办。',
      en: 'Wide, hot and hard matters shall be summed up for leaders and transferred as they instruct.',
    },
    modality: 'shall',
    status: 'manual',
    ...read,
    manualProcedure: { zh: '查阅汇总和批示。', en: 'See the summaries and instructions.' },
  },
  leadUnit: {
    number: null,
    title: { zh: '多部门事项指定牵头', en: 'A lead for several departments' },
    requirement: {
      zh: '涉及两个以上部门的，应指定一个部门牵头，或者由值班室牵头协调。',
      en: 'Where two or more departments are concerned, one shall be named to lead, or the duty room leads.',
    },
    modality: 'shall',
    status: 'partial',
    ...read,
    note: {
      zh: '译文作“超过两个部门”；中文“两个以上”含两个。',
      en: 'The translation says "more than two"; the Chinese phrase includes two.',
    },
    manualProcedure: { zh: '抽取由值班室牵头的事项。', en: 'Take a sample of matters that the duty room leads.' },
  },
  majorIncident: {
    number: null,
    title: { zh: '重大突发事件', en: 'Major incidents' },
    requirement: {
      zh: '危及生命财产的重大突发事件应立即核实，按突发事件制度处理，随时反馈。',
      en: 'Major incidents that endanger life or property shall be verified at once and handled under the emergency system, with feedback at any time.',
    },
    modality: 'shall',
    status: 'manual',
    ...read,
    note: { zh: '“立即”“随时”没有数值。', en: '"At once" and "at any time" have no number.' },
    manualProcedure: {
      zh: '抽取突发事件，核对核实和反馈时间。',
      en: 'Take a sample of incidents: when were they verified and reported?',
    },
  },
  replyLimit: {
    number: null,
    title: { zh: '七个工作日内答复', en: 'Reply within seven working days' },
    requirement: {
      zh: '值班室交办并要求答复的，承办单位应在7个工作日内答复结果。',
      en: 'To what the duty room assigns and wants answered, the unit shall reply within 7 working days.',
    },
    modality: 'shall',
    status: 'automated',
    ...read,
  },
  longestTime: {
    number: null,
    title: { zh: '延长后的最长时间', en: 'The longest time' },
    requirement: {
      zh: '难度较大的经值班室同意延长后，最长不得超过30个工作日。',
      en: 'With an extension to which the duty room consents the time shall not be more than 30 working days in all.',
    },
    modality: 'shallNot',
    status: 'automated',
    ...read,
    note: {
      zh: '30个工作日按总时间理解，不是另加的时间。',
      en: 'The 30 working days are read as the total, not as an addition.',
    },
  },
  consent: {
    number: null,
    title: { zh: '延长须经同意', en: 'Consent to an extension' },
    requirement: { zh: '延长答复应经值班室同意。', en: 'An extension shall have the consent of the duty room.' },
    modality: 'shall',
    status: 'manual',
    ...read,
    manualProcedure: { zh: '抽取延期件，核对同意记录。', en: 'Take a sample of extensions: see the consent.' },
  },
  answerPublic: {
    number: null,
    title: { zh: '答复群众', en: 'Answering the public' },
    requirement: {
      zh: '有条件答复的，应由值班室以电话或者书面答复，或者由承办单位直接答复。',
      en: 'Where possible the result shall be told to the caller, by the duty room by phone or in writing, or by the unit.',
    },
    modality: 'shall',
    status: 'manual',
    ...read,
    manualProcedure: { zh: '抽取办结件，核对答复记录。', en: 'Take a sample of closed matters: was the caller told?' },
  },
  writtenSupervision: {
    number: null,
    title: { zh: '逾期书面督办', en: 'Written supervision when overdue' },
    requirement: {
      zh: '承办单位超过时限的，值班室应及时书面督办，限期答复。',
      en: 'Units that exceed the limit shall be supervised in writing, promptly, with a limit for the reply.',
    },
    modality: 'shall',
    status: 'automated',
    ...read,
    note: {
      zh: '督办形式和答复期限没有数值；规则只看有无督办。',
      en: 'Neither form nor limit has a number; the rule looks for supervision.',
    },
  },
  rehandling: {
    number: null,
    title: { zh: '重新办理', en: 'Re-handling' },
    requirement: {
      zh: '办理不认真或者答复不合要求的，应提出要求，责成重新办理并限期答复。',
      en: 'Careless handling or a poor reply shall be sent back with demands, to be handled again and answered within a limit.',
    },
    modality: 'shall',
    status: 'manual',
    ...read,
    manualProcedure: {
      zh: '抽取不合要求的答复，核对重办和限期。',
      en: 'Take a sample of poor replies: were they handled again, within a limit?',
    },
  },
  conflictingViews: {
    number: null,
    title: { zh: '意见不一', en: 'Conflicting views' },
    requirement: {
      zh: '多个承办单位意见不一的，应及时请示领导，按批示处理。',
      en: 'Where units disagree, leaders shall be asked in time and followed.',
    },
    modality: 'shall',
    status: 'manual',
    ...read,
    manualProcedure: { zh: '查阅请示和批示。', en: 'See the questions and instructions.' },
  },
  onSite: {
    number: null,
    title: { zh: '现场调查', en: 'On the scene' },
    requirement: {
      zh: '反映强烈的，值班室可会同部门和新闻单位现场调查。',
      en: 'Of what is strongly reported, the duty room may investigate on the scene with departments and press.',
    },
    modality: 'may',
    status: 'informative',
    ...read,
  },
  dailySummary: {
    number: null,
    title: { zh: '每日值班摘要和专报', en: 'Daily summary and special report' },
    requirement: {
      zh: '应通过每日值班摘要和值班专报及时反映热点难点和普遍性意见。',
      en: 'Hot matters and general opinions shall be reported by a daily summary and by special reports.',
    },
    modality: 'shall',
    status: 'manual',
    ...read,
    manualProcedure: {
      zh: '对照报告清单，确认每日有摘要、热点有专报。',
      en: 'See the list of reports: a summary for each day, special reports for hot matters?',
    },
  },
  circulars: {
    number: null,
    title: { zh: '通报和报道', en: 'Circulars and press' },
    requirement: {
      zh: '应定期通报交办和答复情况，定期通过媒体反馈结果。',
      en: 'There shall be regular circulars on what was assigned and answered, and regular reports in the press.',
    },
    modality: 'shall',
    status: 'manual',
    ...read,
    manualProcedure: { zh: '查阅历次通报和报道。', en: 'See the circulars and reports.' },
  },
  archive: {
    number: null,
    title: { zh: '归档', en: 'Archive' },
    requirement: {
      zh: '来电记录、交办答复记录、会议材料、领导批示等应及时归档。',
      en: 'Records of calls, assignments and replies, papers of meetings and instructions shall be filed in time.',
    },
    modality: 'shall',
    status: 'partial',
    ...read,
    note: { zh: '归档和保存期限没有数值。', en: 'No limit for filing or keeping is given.' },
    manualProcedure: {
      zh: '查阅档案，核对会议材料和批示。',
      en: 'See the archive: papers of meetings and instructions too?',
    },
  },
  opening: {
    number: null,
    title: { zh: '开通', en: 'Opening' },
    requirement: { zh: '市长公开电话1983年开通。', en: 'The mayor’s telephone opened in 1983.' },
    modality: null,
    status: 'informative',
    ...read,
    source: [sources.openingReport],
  },
})
