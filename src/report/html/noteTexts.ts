import type { Bilingual } from '../../expression/kinds.js'

/** A word of the report and what it counts or says. */
export interface NoteText {
  readonly term: Bilingual
  readonly meaning: Bilingual
}

/** How the files of an audit are to be kept. */
export const keepingText: Bilingual = {
  zh: '本报告所在文件夹（report.html、report.xlsx、report.json、findings.csv、rejects.csv）即使已隐去可识别的个人信息，仍可能含有工单编号、行号等可追溯到个人的内容，请按个人信息和工作资料的保密要求保存，限定知悉范围，到期删除；另附原始数据的，从严管理。',
  en: 'The folder of this report (report.html, report.xlsx, report.json, findings.csv, rejects.csv) can lead to persons through order numbers and rows even where personal data are hidden. Keep it as personal data and working papers are to be kept, show it to those who need it, and delete it when its time is over; more strictly so where the exports lie beside it.',
}

/** The explanations that close the report, in the order in which a reader meets the words. */
export const noteTexts: readonly NoteText[] = [
  {
    term: { zh: '判定项次', en: 'Targets' },
    meaning: {
      zh: '一条规则对一个对象（一条记录、一个连续时段或一个机构）作出一次判定，计为一项次；同一条记录适用多条规则的，分别计数。',
      en: 'One rule judged on one record, one stretch of time or one organisation is one target. A record to which several rules apply counts once under each.',
    },
  },
  {
    term: { zh: '符合', en: 'Conforming' },
    meaning: { zh: '数据足以证明达到要求。', en: 'The data prove that the requirement is met.' },
  },
  {
    term: { zh: '不符合 / 建议改进', en: 'Not conforming / improvement advised' },
    meaning: {
      zh: '数据足以证明未达到要求。要求性条款（应）称“不符合”，推荐性条款（宜）称“建议改进”。推荐性国家标准不是法律，“不符合”不等于违法。',
      en: 'The data prove that the requirement is not met. It is called “not conforming” under a requirement (shall) and “improvement advised” under a recommendation (should). A recommended national standard is not law: not conforming is not unlawful.',
    },
  },
  {
    term: { zh: '无法判断', en: 'Cannot tell' },
    meaning: {
      zh: '数据缺失、无法读取或需人工判断，既不计为符合，也不计为不符合。',
      en: 'Data are missing or unreadable, or a person has to judge. It counts neither for nor against.',
    },
  },
  {
    term: { zh: '尚未到期', en: 'Pending' },
    meaning: { zh: '截至判定时点，期限未到，事项未完成。', en: 'At the as-of instant the matter was open and not yet due.' },
  },
  {
    term: { zh: '不适用', en: 'Not applicable' },
    meaning: { zh: '对象不在规则的适用范围之内。', en: 'The target is outside what the rule applies to.' },
  },
  {
    term: { zh: '未核查', en: 'Not tested' },
    meaning: {
      zh: '规则没有运行：未提供此类记录、配置未启用，或所需参数没有取值。',
      en: 'The rule did not run: no such records were given, the profile switches it off, or a parameter it needs has no value.',
    },
  },
  {
    term: { zh: '规则的结果', en: 'Outcome of a rule' },
    meaning: {
      zh: '取其全部对象中最不利的一种，依次为不符合、无法判断、尚未到期、符合、不适用。只要有一项次不符合，该规则即为不符合，因此应结合项次和占比阅读。',
      en: 'The worst among its targets, in the order: not conforming, cannot tell, pending, conforming, not applicable. One failed target makes the rule fail, so read it together with the counts and shares.',
    },
  },
  {
    term: { zh: '占比', en: 'Shares' },
    meaning: {
      zh: '以全部项次为分母，保留两位小数，其后截去，不作四舍五入。',
      en: 'Shares are of all targets. They are cut after two decimals, not rounded.',
    },
  },
  {
    term: { zh: '读取 = 核查 + 排除 + 剔除', en: 'Read = audited + excluded + rejected' },
    meaning: {
      zh: '排除：按字段对应文件的约定不参与核查的行。剔除：无法拆分或无法解码的行，逐行列于 rejects.csv。个别字段有误的行仍参与核查。',
      en: 'Excluded rows are left out by the mapping. Rejected rows could not be split or decoded; rejects.csv lists each. A row with a faulty field is still audited.',
    },
  },
  {
    term: { zh: '分子、分母、未计入分母', en: 'Numerator, denominator, left out' },
    meaning: {
      zh: '指标值为分子除以分母；未计入分母的记录按原因分别列出数量。分母为零时不计算指标值。',
      en: 'A rate is the numerator over the denominator. Records left out of the denominator are counted by kind. A denominator of zero gives no value.',
    },
  },
  {
    term: { zh: '样本', en: 'Samples' },
    meaning: {
      zh: '每条规则列出的样本有上限，总数准确。行号为在 Excel 中看到的行号。打印时只印出已展开的样本。',
      en: 'The samples of a rule are capped; their total is exact. Row numbers are those seen in Excel. Only opened samples are printed.',
    },
  },
  {
    term: { zh: '条款结论', en: 'Clause verdicts' },
    meaning: {
      zh: '由对应规则得出：任一不符合即不符合；有无法判断、尚未到期、未核查或没有规则可判的，待进一步核查；全部不适用的为不适用。',
      en: 'They follow from the rules: any failed rule makes the clause not satisfied; one that cannot tell, is pending or was not tested, or no rule at all, calls for further testing; where all are not applicable, so is the clause.',
    },
  },
  {
    term: { zh: '未见原文条号', en: 'Number not seen' },
    meaning: { zh: '未能查阅到原文编号的条款，不自行编号。', en: 'The number in the document could not be read; none is made up.' },
  },
  { term: { zh: '文件保管', en: 'Keeping the files' }, meaning: keepingText },
  {
    term: { zh: '＊＊＊', en: '＊＊＊' },
    meaning: {
      zh: '已隐去的个人信息。＊＊＊[21-100] 表示一段 21 至 100 字的文字。',
      en: 'Personal data that was hidden. ＊＊＊[21-100] stands for a text of 21 to 100 characters.',
    },
  },
]
