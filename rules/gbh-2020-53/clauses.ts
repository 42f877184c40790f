import { defineClauses } from '../../src/engine/clause.js'
import { sources } from './sources.js'
import { gbh202053 } from './standard.js'

/** Everything known of 国办发〔2020〕53号, in the order of the paper as far as it is known, in our own words. */
export const clauses = defineClauses(gbh202053, {
  publication: {
    number: null,
    title: { zh: '发布', en: 'Publication' },
    requirement: { zh: '由国务院办公厅制发，2021年1月6日公布。', en: 'Made by the General Office of the State Council and published on 2021-01-06.' },
    modality: null,
    status: 'informative',
    source: [sources.xinhua, sources.governmentSite],
    confidence: 'secondary',
  },
  singleNumber: {
    number: null,
    title: { zh: '一个号码', en: 'One number' },
    requirement: {
      zh: '各地设立的和国务院部门设立、在地方接听的政务服务便民热线，要在2021年底前归并为12345一个号码；110、119、120、122等紧急热线不在归并之列。',
      en: 'By the end of 2021 the hotlines that localities run, and those of State Council departments that are answered locally, shall become the one number 12345; the emergency lines 110, 119, 120 and 122 stay apart.',
    },
    modality: 'shall',
    status: 'manual',
    source: [sources.governmentSite, sources.xinhua, sources.chinaGlobalTelevision],
    confidence: 'secondary',
    note: { zh: '据报道，文件所列国务院部门热线共32条。', en: 'Reports say that the paper lists 32 lines of State Council departments.' },
    manualProcedure: {
      zh: '对照热线清单和拨测结果，确认应归并的号码均已归并，紧急热线未被并入。',
      en: 'Compare the register of lines with test calls: are all lines merged that were to be, and no emergency line?',
    },
  },
  roundTheClock: {
    number: null,
    title: { zh: '全天候人工服务', en: 'Service by people round the clock' },
    requirement: { zh: '12345热线要提供7×24小时人工服务。', en: 'The 12345 hotline shall be answered by people on 7 days, 24 hours a day.' },
    modality: 'shall',
    status: 'partial',
    source: [sources.xinhua, sources.governmentSite],
    confidence: 'secondary',
    note: {
      zh: 'GB/T 33358对同一事项用“宜”；本文件作为政策要求。',
      en: 'GB/T 33358 only recommends the same; here it is a demand of policy.',
    },
    manualProcedure: {
      zh: '查阅排班表和坐席登录记录，确认任何时段都有人工坐席；没有来电的时段，记录无从反映。',
      en: 'Read the rota and the log of seats: is a person there at every hour? Records show nothing of an hour without calls.',
    },
  },
  aim: {
    number: null,
    title: { zh: '工作目标', en: 'Aim' },
    requirement: {
      zh: '使热线接得更快、分得更准、办得更实，成为政务服务的“总客服”。',
      en: 'Hotlines are to answer faster, assign more precisely and handle more solidly, as the one desk of government service.',
    },
    modality: null,
    status: 'informative',
    source: [sources.xinhua],
    confidence: 'secondary',
  },
  mergedFully: {
    number: null,
    title: { zh: '整体并入', en: 'Lines merged whole' },
    requirement: {
      zh: '拨打频率较低的热线要取消号码，话务座席并入12345。',
      en: 'Lines that few people call shall give up their number and move their seats into 12345.',
    },
    modality: 'shall',
    status: 'manual',
    source: [sources.xinhua, sources.mergingModes],
    confidence: 'secondary',
    manualProcedure: {
      zh: '对登记为整体并入的号码逐一拨测，确认已停用或者转入12345。',
      en: 'Call each number entered as merged whole: is it off, or does it lead to 12345?',
    },
  },
  parallelNumbers: {
    number: null,
    title: { zh: '双号并行', en: 'Numbers side by side' },
    requirement: {
      zh: '话务量大、社会知晓度高的热线要保留号码，与12345并行。',
      en: 'Busy and well-known lines shall keep their number beside 12345.',
    },
    modality: 'shall',
    status: 'manual',
    source: [sources.governmentSite, sources.mergingModes],
    confidence: 'secondary',
    manualProcedure: {
      zh: '对双号并行的号码拨测，确认仍可接通，并与12345按同一流程受理。',
      en: 'Call the numbers that run side by side: do they answer, and are appeals accepted the same way as on 12345?',
    },
  },
  branchCentres: {
    number: null,
    title: { zh: '设分中心', en: 'Branch centres' },
    requirement: {
      zh: '国务院垂直管理部门的热线要以分中心形式并入，建立电话转接机制。',
      en: 'Lines of departments that the State Council runs down to the localities shall join as branch centres, with a way to transfer calls.',
    },
    modality: 'shall',
    status: 'manual',
    source: [sources.branchCentres],
    confidence: 'secondary',
    manualProcedure: {
      zh: '拨打12345，请求转接分中心，确认一次转通。',
      en: 'Call 12345 and ask for the branch centre: is the call put through at once?',
    },
  },
  noNewLines: {
    number: null,
    title: { zh: '不再新设热线', en: 'No new lines' },
    requirement: {
      zh: '不再新设其他政务服务便民热线，已取消的号码不再恢复。',
      en: 'New hotlines shall not be set up beside it, nor numbers revived that were given up.',
    },
    modality: 'shallNot',
    status: 'manual',
    source: [sources.henanPlan],
    confidence: 'inferred',
    note: {
      zh: '见于河南省的实施方案，由此推定，文件原文未见。',
      en: 'Read in the plan of Henan province and inferred from it; the wording of the paper has not been seen.',
    },
    manualProcedure: {
      zh: '核对文件公布后新公布的联系电话，确认没有新设热线。',
      en: 'Go through telephone numbers made public since: is any of them a new hotline?',
    },
  },
  rolesOfHotlineAndDepartments: {
    number: null,
    title: { zh: '热线与部门的职责', en: 'Roles of hotline and departments' },
    requirement: {
      zh: '热线受理诉求、解答一般性咨询，不代替部门职能；办理、执法和突发事件处置要由部门负责，涉及执法的事项要及时交部门。',
      en: 'The hotline accepts appeals and answers general questions without replacing departments; departments shall handle, enforce and deal with incidents, and matters of enforcement shall reach them at once.',
    },
    modality: 'shall',
    status: 'manual',
    source: [sources.mechanisms],
    confidence: 'secondary',
    manualProcedure: {
      zh: '抽取热线直接办结的工单，核对有无应由部门执法、处置的事项。',
      en: 'Draw orders that the hotline closed by itself: is any of them a matter for a department to enforce or deal with?',
    },
  },
  acceptanceScope: {
    number: null,
    title: { zh: '受理范围', en: 'What is accepted' },
    requirement: {
      zh: '要受理经济调节、市场监管、社会管理、公共服务、生态环境保护等领域的非紧急诉求，包括咨询、求助、投诉、举报和意见建议。',
      en: 'Non-emergency appeals shall be accepted that concern the economy, market supervision, social administration, public service or the environment, as consultation, request for help, complaint, report of an offence, or opinion and suggestion.',
    },
    modality: 'shall',
    status: 'partial',
    source: [sources.mergingModes, sources.acceptanceScope, sources.governmentSite],
    confidence: 'secondary',
    manualProcedure: {
      zh: '抽取已受理的工单，核对是否属于五个领域、是否为非紧急诉求；抽取未受理的来电，核对有无应当受理的。',
      en: 'Draw accepted orders: do they belong to the five fields, and are they no emergencies? Draw refused calls: should any have been accepted?',
    },
  },
  outOfScope: {
    number: null,
    title: { zh: '不予受理的事项', en: 'What is not accepted' },
    requirement: {
      zh: '须经诉讼、仲裁、纪检监察、行政复议、政府信息公开等程序解决的，已进入信访渠道的，涉及国家秘密、商业秘密、个人隐私的，违反社会公序良俗的，不予受理。',
      en: 'Matters shall not be accepted that need litigation, arbitration, discipline inspection, administrative review or the disclosure of government information, that are already with the petition offices, that touch state secrets, business secrets or privacy, or that offend public order and morals.',
    },
    modality: 'shallNot',
    status: 'manual',
    source: [sources.acceptanceScope, sources.governmentSite],
    confidence: 'secondary',
    manualProcedure: {
      zh: '抽取不予受理的记录，核对理由是否属于上述情形并已告知诉求人；抽取已受理的工单，核对有无上述情形。',
      en: 'Draw refusals: is the reason one of these, and was the requester told? Draw accepted orders: is any of them such a matter?',
    },
  },
  closedLoop: {
    number: null,
    title: { zh: '闭环流程', en: 'The closed loop' },
    requirement: {
      zh: '受理、派单、办理、答复、督办、办结、回访、评价要形成闭环。',
      en: 'Acceptance, dispatch, handling, reply, supervision, closing, return visit and evaluation shall form a closed loop.',
    },
    modality: 'shall',
    status: 'partial',
    source: [sources.mechanisms],
    confidence: 'secondary',
    note: {
      zh: '未见每件工单都须回访或者督办的规定，规则只核对答复；回访、督办另有GB/T 33358的规则。',
      en: 'Nothing says that every order is visited or supervised, so the rule looks at the reply alone; return visits and supervision have rules of their own under GB/T 33358.',
    },
    manualProcedure: {
      zh: '抽取已办结工单，按流转记录逐环节核对，缺少的环节是否说明理由。',
      en: 'Draw closed orders and go through their log stage by stage: is every missing stage explained?',
    },
  },
  handlingClasses: {
    number: null,
    title: { zh: '分类处置', en: 'Classes of handling' },
    requirement: {
      zh: '要明确受理、即时转办、限时办理、满意度测评等要求，并分别规定按职责、按属地和涉及多部门的诉求如何办理。',
      en: 'Rules shall be set for acceptance, immediate transfer, handling within a limit and the satisfaction survey, and for appeals that go by duty, by place or to several departments.',
    },
    modality: 'shall',
    status: 'manual',
    source: [sources.mechanisms],
    confidence: 'secondary',
    note: { zh: '未见任何天数。', en: 'No number of days has been seen.' },
    manualProcedure: {
      zh: '查阅本地办理规则，确认各类诉求均有明确的办理方式和期限。',
      en: 'Read the local rules of handling: does every class of appeal have its way and its limit?',
    },
  },
  progressQuery: {
    number: null,
    title: { zh: '进度查询', en: 'Progress query' },
    requirement: {
      zh: '要为诉求人提供办理进度的自助查询。',
      en: 'Requesters shall be able to look up by themselves how far their appeal has come.',
    },
    modality: 'shall',
    status: 'manual',
    source: [sources.mechanisms],
    confidence: 'secondary',
    manualProcedure: {
      zh: '以抽取的工单号在各公开渠道自助查询，确认能够查到进度。',
      en: 'Look up some orders over the public channels: does each show its progress?',
    },
  },
  dataSharing: {
    number: null,
    title: { zh: '数据共享', en: 'Sharing of data' },
    requirement: {
      zh: '要统一数据共享规则，向同级部门实时推送所需数据，并保障安全。',
      en: 'Data shall be shared by uniform rules and pushed to departments of the same level in real time, securely.',
    },
    modality: 'shall',
    status: 'manual',
    source: [sources.branchCentres],
    confidence: 'secondary',
    manualProcedure: {
      zh: '查阅共享规则和推送日志，核对推送的范围和时延。',
      en: 'Read the rules of sharing and the log of pushes: what was pushed, and how late?',
    },
  },
  accountability: {
    number: null,
    title: { zh: '督办问责和综合评价', en: 'Supervision, accountability, evaluation' },
    requirement: {
      zh: '要建立督办问责和综合评价制度，以回访、短信等方式测评满意度，对热线、部门和人员作出评价，并运用评价结果。',
      en: 'There shall be a system of supervision, accountability and evaluation: satisfaction is asked by return visit, text message and the like; hotline, departments and staff are judged, and the results are used.',
    },
    modality: 'shall',
    status: 'manual',
    source: [sources.governmentSite, sources.chinaGlobalTelevision],
    confidence: 'secondary',
    manualProcedure: {
      zh: '查阅督办问责、评价制度和结果运用材料。',
      en: 'Read the rules of supervision and evaluation and how results were used.',
    },
  },
  knowledgeBase: {
    number: null,
    title: { zh: '知识库', en: 'Knowledge base' },
    requirement: {
      zh: '知识库要权威准确、标准统一、实时更新、共建共享。',
      en: 'The knowledge base shall be authoritative, uniform, kept current in real time, and built and used by all together.',
    },
    modality: 'shall',
    status: 'manual',
    source: [sources.knowledgeBasePlan],
    confidence: 'secondary',
    note: {
      zh: '“实时”没有时限；更新时间能够反映条目何时更新，不能反映政策何时变化。',
      en: '"In real time" has no limit; an entry shows when it was updated, and nothing shows when the policy changed.',
    },
    manualProcedure: {
      zh: '抽取近期调整的政策，核对知识条目是否已更新、来源和提供单位是否载明。',
      en: 'Take policies that changed lately: have their entries been updated, and do they name source and unit?',
    },
  },
  capacity: {
    number: null,
    title: { zh: '接通能力和队伍', en: 'Capacity and staff' },
    requirement: {
      zh: '要保障接通能力，拓展受理渠道，加强队伍建设。',
      en: 'The capacity to connect calls shall be secured, channels widened and staff built up.',
    },
    modality: 'shall',
    status: 'manual',
    source: [sources.branchCentres, sources.governmentSite],
    confidence: 'secondary',
    manualProcedure: {
      zh: '结合接通率结果，查阅坐席配置、渠道清单和培训记录。',
      en: 'Beside the connection rate, look at the number of seats, the list of channels and the records of training.',
    },
  },
})
