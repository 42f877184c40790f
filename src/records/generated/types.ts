// Generated from schemas/ by scripts/generateRecords.ts. Do not edit.
/**
 * 一次延期。
 * One extension of the limit.
 */
export interface Extension {
  /**
   * 在原时限上增加（added），或者自最初起算的总时限（total）。
   * Added to the limit, or a total counted from the first start.
   */
  kind: 'added' | 'total'
  /**
   * 延期的数量。
   * How much.
   */
  value: number
  /**
   * 数量的单位。
   * The unit of the value.
   */
  unit: 'second' | 'minute' | 'hour' | 'day' | 'workday'
  /**
   * 批准延期的时刻。
   * When it was granted.
   */
  grantedAt?: string | null | undefined
}

/**
 * 一段挂起，期间时限停止计算。
 * One span in which the clock stood still.
 */
export interface Suspension {
  /**
   * 挂起开始的时刻。
   * When the clock stopped.
   */
  from: string
  /**
   * 恢复办理的时刻；空白表示仍在挂起。
   * When it ran again; blank while it is still stopped.
   */
  to?: string | null | undefined
  /**
   * 挂起的原因。
   * Why it stopped.
   */
  reason?: string | null | undefined
}

/**
 * 标准化示范期内开展的一项活动，例如交流观摩、提出标准提案、发表论文。
 * One activity in the demonstration period of a standardisation project: an exchange visit, a proposal for a standard, a paper.
 */
export interface Activity {
  /**
   * 活动编号 / Activity id
   * 活动的唯一编号。
   * The identifier of the activity.
   */
  activityId: string
  /**
   * 活动类型 / Kind
   * 活动属于哪一类。
   * What kind of activity it is.
   */
  kind?: 'exchange' | 'standardProposal' | 'feedback' | 'paper' | 'training' | 'mediaReport' | null | undefined
  /**
   * 活动名称 / Title
   * 活动的名称或者成果的题目。
   * The name of the activity or the title of what came of it.
   */
  title?: string | null | undefined
  /**
   * 开展日期 / Held on
   * 活动开展、成果发表或者报道刊出的日期。
   * The day on which it took place or appeared.
   */
  heldOn?: string | null | undefined
  /**
   * 人数 / Participants
   * 参加活动或者培养的人数。
   * How many people took part or were trained.
   */
  participants?: number | null | undefined
  /**
   * 级别 / Level
   * 活动或者媒体的级别。
   * The level of the activity or of the medium.
   */
  level?: 'national' | 'provincial' | 'city' | 'county' | null | undefined
}

/**
 * 热线话务平台上的一次呼入，从进入排队到接通、放弃或者挂断。每一行是一次呼入。
 * One call to the hotline as the telephone system saw it, from entering the queue to being answered, abandoned or ended. One row is one call.
 */
export interface Call {
  /**
   * 呼叫编号 / Call id
   * 一次呼入的唯一编号。
   * The identifier of one call.
   */
  callId: string
  /**
   * 线路号码 / Line number
   * 市民拨打的热线号码，或者并入的分线号码。
   * The number that was dialled: the hotline or a line merged into it.
   */
  lineNumber?: string | null | undefined
  /**
   * 来电号码 / Caller phone
   * 来电人使用的电话号码。
   * The number the caller rang from.
   */
  callerPhone?: string | null | undefined
  /**
   * 进入排队时间 / Offered at
   * 来电离开自动流程、进入人工排队的时刻；按本规则库采用的理解，接听时限由此起算。不写时差的，按规则配置的时区理解。
   * When the call left the automatic part and entered the queue for an agent; in the declared reading the answer limit counts from here. Without an offset it is read in the time zone of the profile.
   */
  offeredAt?: string | null | undefined
  /**
   * 振铃时间 / Ring at
   * 坐席话机开始振铃的时刻。不写时差的，按规则配置的时区理解。
   * When the agent's telephone began to ring. Without an offset it is read in the time zone of the profile.
   */
  ringAt?: string | null | undefined
  /**
   * 接通时间 / Answered at
   * 坐席接听的时刻；空白表示尚未接听。不写时差的，按规则配置的时区理解。
   * When an agent answered; blank where nobody has. Without an offset it is read in the time zone of the profile.
   */
  answeredAt?: string | null | undefined
  /**
   * 放弃时间 / Abandoned at
   * 来电人在接通之前挂断的时刻；空白表示没有放弃。不写时差的，按规则配置的时区理解。
   * When the caller hung up before being answered; blank where the caller did not. Without an offset it is read in the time zone of the profile.
   */
  abandonedAt?: string | null | undefined
  /**
   * 挂断时间 / Ended at
   * 这次呼入结束的时刻。不写时差的，按规则配置的时区理解。
   * When the call was over. Without an offset it is read in the time zone of the profile.
   */
  endedAt?: string | null | undefined
  /**
   * 等待时长 / Wait
   * 从进入排队到接通或者放弃的秒数。
   * Seconds from entering the queue until being answered or abandoned.
   */
  waitSeconds?: number | null | undefined
  /**
   * 语音导航时长 / Voice menu
   * 来电人在语音导航（按键菜单）中的秒数；没有菜单为0。
   * Seconds the caller spent in a voice menu; 0 where there is none.
   */
  ivrSeconds?: number | null | undefined
  /**
   * 呼入结果 / Status
   * 这次呼入的结果。未接通而原因不明的，记为“未接通”。
   * How the call ended. Not answered for a reason nobody recorded is "missed".
   */
  status?:
    'answered' | 'abandoned' | 'timeout' | 'full' | 'closed' | 'unstaffed' | 'diverted' | 'missed' | null | undefined
  /**
   * 坐席工号 / Agent id
   * 接听来电的话务员的工号。
   * The staff number of the agent who took the call.
   */
  agentId?: string | null | undefined
  /**
   * 服务语种 / Language
   * 通话使用的语种或者方言。
   * The language or dialect of the call.
   */
  language?: string | null | undefined
  /**
   * 回拨时间 / Called back at
   * 对未接通的来电回拨的时刻；空白表示尚未回拨。不写时差的，按规则配置的时区理解。
   * When the hotline rang back after a call it missed; blank where it has not. Without an offset it is read in the time zone of the profile.
   */
  callbackAt?: string | null | undefined
}

/**
 * 对承办单位或者工作人员违反热线工作规定的一次认定及其处理。
 * One finding that a unit or its staff broke the rules of the hotline, and what followed.
 */
export interface ConductFinding {
  /**
   * 认定编号 / Finding id
   * 认定的唯一编号。
   * The identifier of the finding.
   */
  findingId: string
  /**
   * 情形 / Kind
   * 违反规定的情形。
   * What was done wrong.
   */
  kind?:
    | 'refusedDuty'
    | 'shirking'
    | 'overdue'
    | 'notDoneAfterSupervision'
    | 'falseReply'
    | 'badAttitude'
    | 'leak'
    | 'retaliation'
    | 'ethicsBreach'
    | 'other'
    | null
    | undefined
  /**
   * 责任单位 / Unit
   * 责任人员所在的单位。
   * The unit of the people responsible.
   */
  unit?: string | null | undefined
  /**
   * 直接责任人 / Directly responsible person
   * 直接责任人的姓名。
   * The name of the person directly responsible.
   */
  directlyResponsible?: string | null | undefined
  /**
   * 分管责任人 / Supervising person
   * 分管责任人的姓名。
   * The name of the person who supervises that work.
   */
  supervisingResponsible?: string | null | undefined
  /**
   * 认定时间 / Found at
   * 问题认定的时刻。不写时差的，按规则配置的时区理解。
   * When it was established. Without an offset it is read in the time zone of the profile.
   */
  foundAt?: string | null | undefined
  /**
   * 是否通报批评 / Public criticism
   * 是否给予通报批评。
   * Whether public criticism was issued.
   */
  publicCriticism?: boolean | null | undefined
  /**
   * 直接责任人是否处分 / Directly responsible person disciplined
   * 是否对直接责任人给予处分。
   * Whether disciplinary action was taken on the person directly responsible.
   */
  directlyResponsibleDisciplined?: boolean | null | undefined
  /**
   * 分管责任人是否处分 / Supervising person disciplined
   * 是否对分管责任人给予处分。
   * Whether disciplinary action was taken on the supervising person.
   */
  supervisingResponsibleDisciplined?: boolean | null | undefined
  /**
   * 处理时间 / Measure at
   * 作出处理的时刻；空白表示尚未处理。不写时差的，按规则配置的时区理解。
   * When the measure was taken; blank where none has been. Without an offset it is read in the time zone of the profile.
   */
  measureAt?: string | null | undefined
}

/**
 * 热线知识库中的一个条目。知识库收集法律法规、政策文件、部门职责和业务事项，供坐席查询答复。
 * One entry of the knowledge base, from which agents answer: laws, policy papers, duties of departments, business matters.
 */
export interface KnowledgeEntry {
  /**
   * 条目编号 / Entry id
   * 知识条目的唯一编号。
   * The identifier of the entry.
   */
  entryId: string
  /**
   * 标题 / Title
   * 知识条目的标题。
   * The title of the entry.
   */
  title?: string | null | undefined
  /**
   * 知识类别 / Kind
   * 条目属于法律法规、政策文件、部门职责还是业务事项。
   * Whether it is a law, a policy paper, the duty of a department or a business matter.
   */
  kind?: 'law' | 'policy' | 'duty' | 'business' | null | undefined
  /**
   * 提供单位 / Unit
   * 提供并维护条目的单位。
   * The unit that supplies and maintains the entry.
   */
  unit?: string | null | undefined
  /**
   * 入库时间 / Created at
   * 条目收入知识库的时刻。不写时差的，按规则配置的时区理解。
   * When the entry came into the knowledge base. Without an offset it is read in the time zone of the profile.
   */
  createdAt?: string | null | undefined
  /**
   * 更新时间 / Updated at
   * 最近一次更新或者复核的时刻；空白表示入库后没有更新。不写时差的，按规则配置的时区理解。
   * When it was last updated or confirmed; blank where it has not been since it came in. Without an offset it is read in the time zone of the profile.
   */
  updatedAt?: string | null | undefined
  /**
   * 有效期至 / Valid until
   * 条目失效的时刻，含当刻；只写日期的，到当日结束。不写时差的，按规则配置的时区理解。
   * The last instant, inclusive, at which it is valid; a bare date means the end of that day. Without an offset it is read in the time zone of the profile.
   */
  validUntil?: string | null | undefined
  /**
   * 内容 / Content
   * 条目的正文。
   * The text of the entry.
   */
  content?: string | null | undefined
  /**
   * 状态 / Status
   * 条目是否可供坐席使用。
   * Whether agents may use the entry.
   */
  status?: 'draft' | 'active' | 'expired' | 'withdrawn' | null | undefined
}

/**
 * 通过短信、微信、网站、信箱等非电话渠道收到的一件来件。
 * One message received by SMS, WeChat, website, mailbox or another channel that is not the telephone.
 */
export interface Message {
  /**
   * 来件编号 / Message id
   * 来件的唯一编号。
   * The identifier of the message.
   */
  messageId: string
  /**
   * 来件渠道 / Channel
   * 来件从哪个渠道收到。信箱与其他媒体的响应时限不同。
   * The channel it came by. Mailboxes and other media have different response limits.
   */
  channel?:
    'sms' | 'wechat' | 'weibo' | 'app' | 'website' | 'mailbox' | 'email' | 'fax' | 'qq' | 'other' | null | undefined
  /**
   * 收到时间 / Received at
   * 平台收到来件的时刻，响应时限由此起算。不写时差的，按规则配置的时区理解。
   * When the platform received it; the response limit counts from here. Without an offset it is read in the time zone of the profile.
   */
  receivedAt?: string | null | undefined
  /**
   * 响应时间 / Responded at
   * 第一次作出人工或者实质性响应的时刻；空白表示尚未响应。不写时差的，按规则配置的时区理解。
   * When the hotline first responded; blank where it has not. Without an offset it is read in the time zone of the profile.
   */
  respondedAt?: string | null | undefined
  /**
   * 答复时间 / Replied at
   * 对来件作出答复的时刻；空白表示尚未答复。不写时差的，按规则配置的时区理解。
   * When the matter was replied to; blank where it has not been. Without an offset it is read in the time zone of the profile.
   */
  repliedAt?: string | null | undefined
  /**
   * 标题 / Title
   * 来件的标题。
   * The title of the message.
   */
  title?: string | null | undefined
  /**
   * 内容 / Content
   * 来件的正文。
   * The text of the message.
   */
  content?: string | null | undefined
  /**
   * 地点 / Place
   * 来件所述事项的地点。
   * Where the matter took place.
   */
  place?: string | null | undefined
  /**
   * 来件人姓名 / Sender name
   * 来件人的姓名或者账号名。
   * The name or account of the sender.
   */
  senderName?: string | null | undefined
  /**
   * 来件人电话 / Sender phone
   * 来件人的联系电话。
   * The sender's telephone number.
   */
  senderPhone?: string | null | undefined
}

/**
 * 热线对受理、办理情况统计分析形成的报告，分为常规报告和专题报告。
 * A report that the hotline makes from its statistics, regular or on a special topic.
 */
export interface Report {
  /**
   * 报告编号 / Report id
   * 报告的唯一编号。
   * The identifier of the report.
   */
  reportId: string
  /**
   * 报告类型 / Kind
   * 常规报告还是专题报告。
   * Regular, or on a special topic.
   */
  kind?: 'regular' | 'special' | null | undefined
  /**
   * 报告标题 / Title
   * 报告的标题。
   * The title of the report.
   */
  title?: string | null | undefined
  /**
   * 报告主题 / Topic
   * 专题报告所研究的问题分类，与工单的问题分类写法一致。
   * The subject matter of a special report, written as in work orders.
   */
  topic?: string | null | undefined
  /**
   * 是否集中反映 / Concentrated topic
   * 报告是否针对反映较为集中的意见、建议等事项。
   * Whether it deals with opinions or suggestions that many people brought.
   */
  concentratedTopic?: boolean | null | undefined
  /**
   * 统计期起 / Period from
   * 报告所统计期间的起始，含当日。
   * The first day, inclusive, of the period it covers.
   */
  periodFrom?: string | null | undefined
  /**
   * 统计期止 / Period to
   * 报告所统计期间的截止，含当日。
   * The last day, inclusive, of the period it covers.
   */
  periodTo?: string | null | undefined
  /**
   * 报送时间 / Published at
   * 报告报送或者公布的时刻；空白表示尚未报送。不写时差的，按规则配置的时区理解。
   * When it was submitted or published; blank where it has not been. Without an offset it is read in the time zone of the profile.
   */
  publishedAt?: string | null | undefined
  /**
   * 报送对象 / Recipients
   * 报告送往的政府及相关部门。
   * The government and the departments it went to.
   */
  recipients?: string[] | null | undefined
}

/**
 * 一名坐席的一段在岗时间，用来核对人工服务是否不间断。
 * One stretch of time in which a seat was staffed; shows whether human service ran without a gap.
 */
export interface SeatShift {
  /**
   * 班次编号 / Shift id
   * 班次的唯一编号。
   * The identifier of the shift.
   */
  shiftId: string
  /**
   * 坐席号 / Seat id
   * 坐席的编号。
   * The identifier of the seat.
   */
  seatId?: string | null | undefined
  /**
   * 话务员工号 / Agent id
   * 在岗话务员的工号。
   * The staff number of the agent on duty.
   */
  agentId?: string | null | undefined
  /**
   * 上线时间 / Started at
   * 坐席开始接听的时刻。不写时差的，按规则配置的时区理解。
   * When the seat began to take calls. Without an offset it is read in the time zone of the profile.
   */
  startedAt?: string | null | undefined
  /**
   * 下线时间 / Ended at
   * 坐席停止接听的时刻，不含当刻；空白表示仍在岗。不写时差的，按规则配置的时区理解。
   * When the seat stopped, exclusive; blank while it is still staffed. Without an offset it is read in the time zone of the profile.
   */
  endedAt?: string | null | undefined
  /**
   * 服务语种 / Language
   * 坐席提供服务的语种。
   * The language of the seat.
   */
  language?: string | null | undefined
  /**
   * 方言 / Dialect
   * 坐席能够使用的方言。
   * The dialect of the seat.
   */
  dialect?: string | null | undefined
}

/**
 * 对一个被评议单位的一次满意度调查。
 * One satisfaction survey of one unit under review.
 */
export interface Survey {
  /**
   * 调查编号 / Survey id
   * 调查的唯一编号。
   * The identifier of the survey.
   */
  surveyId: string
  /**
   * 被评议单位 / Unit
   * 被调查评议的单位。
   * The unit under review.
   */
  unit?: string | null | undefined
  /**
   * 调查日期 / Conducted on
   * 调查开展的日期；跨日的写结束日期。
   * The day of the survey; the last day where it took several.
   */
  conductedOn?: string | null | undefined
  /**
   * 有效拨打量 / Calls
   * 调查中拨打的有效电话数。
   * How many valid calls were made for it.
   */
  calls?: number | null | undefined
  /**
   * 有效样本量 / Valid samples
   * 取得有效评价的样本数。
   * How many samples gave a valid answer.
   */
  validSamples?: number | null | undefined
  /**
   * 满意样本量 / Satisfied samples
   * 评价为满意的样本数。
   * How many of the valid samples were satisfied.
   */
  satisfiedSamples?: number | null | undefined
}

/**
 * 热线对一个承办单位在一个考核期内的评价与考核结果。
 * What the hotline found when it evaluated one handling unit for one period.
 */
export interface UnitEvaluation {
  /**
   * 考核编号 / Evaluation id
   * 考核结果的唯一编号。
   * The identifier of the evaluation.
   */
  evaluationId: string
  /**
   * 被考核单位 / Unit
   * 被考核的承办单位。
   * The handling unit evaluated.
   */
  unit?: string | null | undefined
  /**
   * 考核期起 / Period from
   * 考核期的起始，含当日。
   * The first day, inclusive, of the period.
   */
  periodFrom?: string | null | undefined
  /**
   * 考核期止 / Period to
   * 考核期的截止，含当日。
   * The last day, inclusive, of the period.
   */
  periodTo?: string | null | undefined
  /**
   * 得分 / Score
   * 考核得分，可以有小数。
   * The score; decimals are allowed.
   */
  score?: number | null | undefined
  /**
   * 等次 / Grade
   * 考核等次。
   * The grade.
   */
  grade?: string | null | undefined
  /**
   * 公布时间 / Published at
   * 考核结果公布的时刻；空白表示尚未公布。不写时差的，按规则配置的时区理解。
   * When the result was published; blank where it has not been. Without an offset it is read in the time zone of the profile.
   */
  publishedAt?: string | null | undefined
}

/**
 * 记录一件诉求受理、办理、督办、回访全过程的流转单。
 * The flow sheet that records one appeal from acceptance through handling and supervision to the return visit.
 */
export interface WorkOrder {
  /**
   * 工单编号 / Order id
   * 工单的唯一编号。
   * The identifier of the work order.
   */
  orderId: string
  /**
   * 受理渠道 / Channel
   * 诉求从哪个渠道收到。
   * The channel the appeal came by.
   */
  channel?:
    | 'phone'
    | 'sms'
    | 'wechat'
    | 'weibo'
    | 'app'
    | 'website'
    | 'mailbox'
    | 'email'
    | 'fax'
    | 'qq'
    | 'visit'
    | 'referral'
    | 'other'
    | null
    | undefined
  /**
   * 诉求类别 / Category
   * 诉求的性质：咨询、求助、建议、投诉、举报、表扬或者其他。
   * The nature of the appeal: consultation, help, suggestion, complaint, report of an offence, praise or other.
   */
  category?: 'consult' | 'help' | 'suggestion' | 'complaint' | 'report' | 'praise' | 'other' | null | undefined
  /**
   * 紧急程度 / Urgency
   * 工单的紧急程度。
   * How urgent the order is.
   */
  urgency?: 'normal' | 'urgent' | 'extraUrgent' | null | undefined
  /**
   * 问题分类 / Topic
   * 诉求所属的问题分类；多级分类可以写成用“->”连接的路径。
   * The subject matter; several levels can be written as a path joined by "->".
   */
  topic?: string | null | undefined
  /**
   * 137档次 / 137 tier
   * “137”工作法的档次：紧急的1天、一般的3天、历史遗留的7天。
   * The tier of the "137" method: urgent 1 day, ordinary 3 days, left from history 7 days.
   */
  tier137?: '1' | '3' | '7' | null | undefined
  /**
   * 标题 / Title
   * 工单的标题。
   * The title of the order.
   */
  title?: string | null | undefined
  /**
   * 诉求内容 / Content
   * 诉求的内容。
   * What the requester said.
   */
  content?: string | null | undefined
  /**
   * 事发地点 / Place
   * 诉求所涉事项的地点。
   * Where the matter took place.
   */
  place?: string | null | undefined
  /**
   * 所属区县 / District
   * 诉求所涉事项所在的区、县。
   * The district or county in which the matter took place.
   */
  district?: string | null | undefined
  /**
   * 诉求人姓名 / Requester name
   * 提出诉求的人或者单位的名称。
   * The name of the person or body making the appeal.
   */
  requesterName?: string | null | undefined
  /**
   * 诉求人电话 / Requester phone
   * 与诉求人联系的电话号码。
   * The requester's telephone number.
   */
  requesterPhone?: string | null | undefined
  /**
   * 服务对象类型 / Requester kind
   * 服务对象是自然人、法人还是其他组织。
   * Whether the requester is a natural person, a legal person or another organisation.
   */
  requesterKind?: 'person' | 'legalPerson' | 'organisation' | null | undefined
  /**
   * 是否保密 / Confidential
   * 服务对象是否要求对个人信息保密。
   * Whether the requester asked that personal data be kept confidential.
   */
  confidential?: boolean | null | undefined
  /**
   * 登记时间 / Created at
   * 诉求登记、形成工单的时刻。不写时差的，按规则配置的时区理解。
   * When the appeal was registered as a work order. Without an offset it is read in the time zone of the profile.
   */
  createdAt?: string | null | undefined
  /**
   * 受理时间 / Accepted at
   * 热线受理诉求的时刻。不写时差的，按规则配置的时区理解。
   * When the hotline accepted the appeal. Without an offset it is read in the time zone of the profile.
   */
  acceptedAt?: string | null | undefined
  /**
   * 办理方式 / Handling mode
   * 直接办理（当场答复）还是转交承办单位办理。
   * Answered by the hotline itself, or transferred to a handling unit.
   */
  handlingMode?: 'direct' | 'transfer' | null | undefined
  /**
   * 转交时间 / Transferred at
   * 热线第一次把工单转交承办单位的时刻；空白表示尚未转交。不写时差的，按规则配置的时区理解。
   * When the hotline first passed the order to a handling unit; blank where it has not. Without an offset it is read in the time zone of the profile.
   */
  transferredAt?: string | null | undefined
  /**
   * 签收时间 / Signed at
   * 承办单位签收工单的时刻；空白表示尚未签收。不写时差的，按规则配置的时区理解。
   * When the handling unit signed for the order; blank where it has not. Without an offset it is read in the time zone of the profile.
   */
  signedAt?: string | null | undefined
  /**
   * 首次联系时间 / First contact at
   * 承办单位第一次联系诉求人的时刻；空白表示尚未联系。不写时差的，按规则配置的时区理解。
   * When the handling unit first contacted the requester; blank where it has not. Without an offset it is read in the time zone of the profile.
   */
  firstContactAt?: string | null | undefined
  /**
   * 承办单位 / Handling unit
   * 具体办理工单的单位。
   * The unit that handles the order.
   */
  handlingUnit?: string | null | undefined
  /**
   * 承办单位层级 / Unit level
   * 承办单位是省、市、县（区）、乡镇（街道）还是村（社区）。
   * Whether the unit belongs to the province, city, county, township or village.
   */
  unitLevel?: 'province' | 'city' | 'county' | 'township' | 'village' | null | undefined
  /**
   * 主办单位 / Lead unit
   * 几个单位共同办理时牵头的单位。
   * The unit that leads where several handle the order.
   */
  leadUnit?: string | null | undefined
  /**
   * 协办单位 / Assisting units
   * 配合主办单位办理的单位。
   * The units that assist the lead unit.
   */
  assistingUnits?: string[] | null | undefined
  /**
   * 办理时限 / Limit
   * 工单自带的办理时限的数量，可以有半天；单位见“办理时限单位”。
   * The limit that the order itself carries; halves are allowed. Its unit stands in limitUnit.
   */
  limitValue?: number | null | undefined
  /**
   * 办理时限单位 / Limit unit
   * 办理时限的单位。自然日与工作日不能互换。
   * The unit of the limit. Calendar days and working days are not interchangeable.
   */
  limitUnit?: 'second' | 'minute' | 'hour' | 'day' | 'workday' | null | undefined
  /**
   * 办理截止时间 / Due at
   * 办理期限届满的时刻，含当刻；只写日期的，到当日结束。不写时差的，按规则配置的时区理解。
   * The last instant, inclusive, at which handling is in time; a bare date means the end of that day. Without an offset it is read in the time zone of the profile.
   */
  dueAt?: string | null | undefined
  /**
   * 延期 / Extensions
   * 已批准的延期；空白表示没有延期。
   * Extensions granted; blank where there is none.
   */
  extensions?: Extension[] | null | undefined
  /**
   * 挂起 / Suspensions
   * 停止计时的期间，例如等待诉求人补充材料；空白表示没有挂起。
   * Periods in which the clock stood still, for example while waiting for the requester; blank where there is none.
   */
  suspensions?: Suspension[] | null | undefined
  /**
   * 退单时间 / Returned at
   * 承办单位最近一次退单的时刻；空白表示没有退单。不写时差的，按规则配置的时区理解。
   * When the unit last returned the order as not its own; blank where it has not. Without an offset it is read in the time zone of the profile.
   */
  returnedAt?: string | null | undefined
  /**
   * 退单原因 / Return reason
   * 承办单位退单的原因。
   * Why the unit returned the order.
   */
  returnReason?: string | null | undefined
  /**
   * 退单次数 / Returns
   * 工单被退回的次数。
   * How many times the order was returned.
   */
  returnCount?: number | null | undefined
  /**
   * 答复时间 / Replied at
   * 承办单位答复诉求人或者向热线反馈的时刻；空白表示尚未答复。不写时差的，按规则配置的时区理解。
   * When the unit replied to the requester or reported to the hotline; blank where it has not. Without an offset it is read in the time zone of the profile.
   */
  repliedAt?: string | null | undefined
  /**
   * 办结时间 / Closed at
   * 工单办结的时刻；空白表示尚未办结。不写时差的，按规则配置的时区理解。
   * When the order was closed; blank where it is open. Without an offset it is read in the time zone of the profile.
   */
  closedAt?: string | null | undefined
  /**
   * 工单状态 / Status
   * 工单目前所处的环节。
   * Where the order stands now.
   */
  status?:
    | 'pending'
    | 'accepted'
    | 'dispatched'
    | 'signed'
    | 'handling'
    | 'suspended'
    | 'returned'
    | 'replied'
    | 'rehandling'
    | 'closed'
    | 'archived'
    | 'cancelled'
    | null
    | undefined
  /**
   * 解决情况 / Resolved
   * 诉求是否得到解决。
   * Whether the matter was resolved.
   */
  resolved?: 'yes' | 'no' | 'partly' | 'explained' | null | undefined
  /**
   * 对办理过程的满意度 / Satisfaction with the process
   * 诉求人对办理过程的评价。
   * What the requester said of how it was handled.
   */
  satisfactionProcess?:
    | 'verySatisfied'
    | 'satisfied'
    | 'basicallySatisfied'
    | 'neutral'
    | 'dissatisfied'
    | 'veryDissatisfied'
    | 'unrated'
    | null
    | undefined
  /**
   * 对办理结果的满意度 / Satisfaction with the result
   * 诉求人对办理结果的评价。
   * What the requester said of the outcome.
   */
  satisfactionResult?:
    | 'verySatisfied'
    | 'satisfied'
    | 'basicallySatisfied'
    | 'neutral'
    | 'dissatisfied'
    | 'veryDissatisfied'
    | 'unrated'
    | null
    | undefined
  /**
   * 对热线服务的满意度 / Satisfaction with the hotline
   * 诉求人对热线本身服务的评价，与承办单位的办理分开统计。
   * What the requester said of the hotline itself; counted apart from the handling unit.
   */
  satisfactionService?:
    | 'verySatisfied'
    | 'satisfied'
    | 'basicallySatisfied'
    | 'neutral'
    | 'dissatisfied'
    | 'veryDissatisfied'
    | 'unrated'
    | null
    | undefined
  /**
   * 回访时间 / Return visit at
   * 热线回访服务对象的时刻；空白表示尚未回访。不写时差的，按规则配置的时区理解。
   * When the hotline asked the requester about the result; blank where it has not. Without an offset it is read in the time zone of the profile.
   */
  returnVisitAt?: string | null | undefined
  /**
   * 是否突发应急事件 / Emergency
   * 是否属于突发应急事件。
   * Whether it is a sudden emergency.
   */
  emergency?: boolean | null | undefined
  /**
   * 反映服务作风 / Conduct complaint
   * 诉求是否反映工作人员服务态度差或者工作效率低。
   * Whether the appeal is about bad attitude or low efficiency of staff.
   */
  conductComplaint?: 'attitude' | 'efficiency' | 'none' | null | undefined
  /**
   * 督办时间 / Supervised at
   * 热线开始督办的时刻；空白表示没有督办。不写时差的，按规则配置的时区理解。
   * When the hotline began to supervise the order; blank where it has not. Without an offset it is read in the time zone of the profile.
   */
  supervisedAt?: string | null | undefined
  /**
   * 督办原因 / Supervision reason
   * 督办所依据的情形。
   * The circumstance that led to supervision.
   */
  supervisionReason?:
    'emergency' | 'repeated' | 'attitude' | 'efficiency' | 'dissatisfied' | 'overdue' | 'other' | null | undefined
  /**
   * 再次办理时间 / Re-handled at
   * 工单最近一次转交再次办理的时刻；空白表示没有再次办理。不写时差的，按规则配置的时区理解。
   * When the order last went back to be handled again; blank where it has not. Without an offset it is read in the time zone of the profile.
   */
  rehandledAt?: string | null | undefined
  /**
   * 再次办理次数 / Re-handlings
   * 工单再次办理的次数。
   * How many times the order was handled again.
   */
  rehandleCount?: number | null | undefined
  /**
   * 重复工单号 / Repeat of
   * 此前反映同一事项的工单编号。
   * The identifier of an earlier order on the same matter.
   */
  repeatOf?: string | null | undefined
  /**
   * 重复反映次数 / Repeats
   * 同一事项被反映的次数。
   * How many times the same matter was brought.
   */
  repeatCount?: number | null | undefined
  /**
   * 是否按时办结 / On time
   * 来源系统给出的按时办结标志；与本规则库自行计算的结果分开。
   * The flag of the source system; kept apart from what the rules compute.
   */
  onTime?: boolean | null | undefined
  /**
   * 归档时间 / Archived at
   * 工单归档的时刻；空白表示尚未归档。不写时差的，按规则配置的时区理解。
   * When the order was archived; blank where it has not been. Without an offset it is read in the time zone of the profile.
   */
  archivedAt?: string | null | undefined
}

/** The interface of each record type. */
export interface RecordByType {
  'activity': Activity
  'call': Call
  'conduct-finding': ConductFinding
  'knowledge-entry': KnowledgeEntry
  'message': Message
  'report': Report
  'seat-shift': SeatShift
  'survey': Survey
  'unit-evaluation': UnitEvaluation
  'work-order': WorkOrder
}
