import type { Bilingual } from '../../expression/kinds.js'

/** Every word of the page, in both languages; `{name}` is filled by the caller. Words of reports and errors stand with those. */
export const pageTexts = {
  title: { zh: '政务热线数据核查', en: 'Government hotline audit' },
  lead: {
    zh: '按 GB/T 33358-2016《政府热线服务规范》等文件核查 12345 热线导出的数据，生成核查报告。数据只在本机浏览器中处理，本页不联网、不上传。',
    en: 'Audits exports of 12345 hotlines by GB/T 33358-2016 and other documents, and writes the report. Data stay in this browser: the page has no network access and uploads nothing.',
  },
  skip: { zh: '跳到主要内容', en: 'Skip to the content' },
  language: { zh: '语言 / Language', en: 'Language / 语言' },
  footer: { zh: 'hotline-spec {version}。本页为单一文件，可离线使用；报告与命令行程序的结果一致。', en: 'hotline-spec {version}. One file that works offline; its reports are those of the command line.' },

  files: { zh: '一、选择数据文件', en: '1. Files' },
  choose: { zh: '选择文件', en: 'Choose files' },
  drop: { zh: '或将文件拖到此处。可一次选择多个文件、多种记录。', en: 'or drop them here. Several files, and several record types, go together.' },
  kinds: { zh: '支持 CSV、TSV（UTF-8、GBK/GB18030、UTF-16）和 Excel 工作簿（.xlsx）。', en: 'CSV and TSV (UTF-8, GBK/GB18030, UTF-16) and Excel workbooks (.xlsx).' },
  noFiles: { zh: '尚未选择文件。', en: 'No file is chosen yet.' },
  remove: { zh: '移除', en: 'Remove' },
  removeNamed: { zh: '移除 {file}', en: 'Remove {file}' },
  removed: { zh: '已移除 {file}。', en: '{file} is removed.' },
  reading: { zh: '正在识别……', en: 'Looking into it …' },
  encoding: { zh: '编码', en: 'Encoding' },
  automatic: { zh: '自动识别', en: 'automatic' },
  recordType: { zh: '记录类型', en: 'Record type' },
  sheet: { zh: '核查工作表“{sheet}”', en: 'Audit the sheet “{sheet}”' },
  recognised: { zh: '{record}；表头在第 {row} 行；已对应 {mapped} 列，不读取 {unmapped} 列。', en: '{record}; header in row {row}; {mapped} columns mapped, {unmapped} not read.' },
  atHand: { zh: '已添加 {file}：{what}', en: '{file} added: {what}' },

  mapping: { zh: '列对应', en: 'Columns' },
  mappingHelp: {
    zh: '为每一列选择对应的字段；用不到的列选“不读取”。可将对应关系存为文件，下次直接载入，也可供命令行程序使用（--map）。',
    en: 'Choose the field of each column, or “not read”. The mapping can be saved for the next time; the command line takes the same file (--map).',
  },
  headerRow: { zh: '表头所在行', en: 'Row of the header' },
  headerRowHelp: { zh: '留空为自动识别', en: 'blank: found automatically' },
  showValues: { zh: '显示原文', en: 'Show values' },
  showValuesHelp: { zh: '仅显示在本机屏幕上，不影响报告', en: 'on this screen only; the report is not affected' },
  column: { zh: '列', en: 'Column' },
  firstRows: { zh: '前几行内容', en: 'First rows' },
  field: { zh: '对应字段', en: 'Field' },
  notRead: { zh: '不读取', en: 'not read' },
  fieldOf: { zh: '“{column}”对应的字段', en: 'Field of “{column}”' },
  unnamedColumn: { zh: '第 {column} 列', en: 'column {column}' },
  unnamedCannot: { zh: '没有列名，无法对应', en: 'no header, cannot be mapped' },
  recordFirst: { zh: '请先选择记录类型，再为各列选择字段。', en: 'Choose the record type first, then the fields.' },
  guessedHeader: {
    zh: '未能识别表头，暂按第 {row} 行处理，列名暂不显示。请勾选“显示原文”核对；如不对，请填写表头所在行。',
    en: 'No header is known; row {row} is taken for it, and its names are masked. Tick “Show values” to check; if it is another row, give its number.',
  },
  blank: { zh: '（空）', en: '(blank)' },
  saveMapping: { zh: '保存对应关系', en: 'Save the mapping' },
  loadMapping: { zh: '载入对应关系', en: 'Load a mapping' },
  resetMapping: { zh: '恢复自动识别', en: 'Back to automatic' },
  loaded: { zh: '已载入 {file}。', en: '{file} is loaded.' },
  fieldSet: { zh: '“{column}”现对应 {field}。', en: '“{column}” now fills {field}.' },
  mappingOf: { zh: '列对应：{table}', en: 'Columns of {table}' },

  choices: { zh: '二、核查选项', en: '2. Options' },
  profile: { zh: '规则配置', en: 'Profile' },
  fromFile: { zh: '{title}（{file}）', en: '{title} ({file})' },
  ownProfile: { zh: '选用本地配置文件（.json）', en: 'Take a profile from a file (.json)' },
  region: { zh: '工作日历', en: 'Working-day calendar' },
  regionHelp: { zh: '民族自治地方等有自己的放假日时选择', en: 'for places that have holidays of their own' },
  nationalCalendar: { zh: '全国', en: 'national' },
  undocumented: { zh: '{name}（无资料，涉及工作日的事项记为无法判断）', en: '{name} (not documented: what rests on working days cannot be told)' },
  asOf: { zh: '判定时点', en: 'As of' },
  asOfHelp: {
    zh: '办理期限在该时点之前已满而未办结的，判为逾期；其后才满的，记为尚未到期。一般填数据导出的时间。',
    en: 'What was due before that instant and not done is late; what is due after it is pending. Usually the time of the export.',
  },
  asOfGiven: { zh: '指定', en: 'Given' },
  asOfDay: { zh: '日期', en: 'Date' },
  asOfTime: { zh: '时刻（可不填，默认当日结束）', en: 'Time (left out: the end of that day)' },
  asOfNow: { zh: '当前时间（开始核查的时刻，报告中注明“未指定”）', en: 'Now (the moment the audit starts; the report says that none was given)' },
  period: { zh: '只核查此期间开始的记录（可不填，含首尾两日）', en: 'Only records that began in this period (optional, both days included)' },
  cover: { zh: '封面（可不填）', en: 'Cover (optional)' },
  coverHelp: { zh: '五项都填写的，报告前附封面；只用于显示，不影响结论。', en: 'With all five lines filled in, the report begins with a cover; it changes no verdict.' },
  coverAuditedBody: { zh: '被核查单位', en: 'Audited body' },
  coverScope: { zh: '核查范围', en: 'Scope' },
  coverPeriod: { zh: '封面上的核查期间', en: 'Period, as the cover says it' },
  coverAuditor: { zh: '核查单位（人员）', en: 'Auditor' },
  coverSignOff: { zh: '签字栏', en: 'Line for the signature' },
  periodFrom: { zh: '自', en: 'From' },
  periodTo: { zh: '至', en: 'To' },
  applyBeforeInForce: { zh: '标准实施之前的记录也核查', en: 'Judge records older than the standard too' },
  reveal: { zh: '报告中不遮盖个人信息', en: 'Do not mask personal data in the report' },
  revealHelp: { zh: '默认遮盖。报告外传前请确认未勾选。', en: 'Masked by default. Leave this off for a report that goes to others.' },

  run: { zh: '三、核查', en: '3. Audit' },
  start: { zh: '开始核查', en: 'Start' },
  cancel: { zh: '取消', en: 'Cancel' },
  running: { zh: '正在核查', en: 'Auditing' },
  progress: { zh: '{input}：已读取 {rows} 行，每秒 {rate} 行', en: '{input}: {rows} rows read, {rate} a second' },
  beginning: { zh: '正在开始……', en: 'Starting …' },
  writing: { zh: '正在生成报告……', en: 'Writing the report …' },
  started: { zh: '开始核查。', en: 'The audit has started.' },
  percent: { zh: '已完成 {percent}%。', en: '{percent}% done.' },
  cancelled: { zh: '已取消，未保留任何结果。', en: 'Cancelled; nothing is kept.' },
  couldNotRun: { zh: '未能核查', en: 'The audit could not run' },
  goToField: { zh: '转到该处', en: 'Go there' },

  result: { zh: '四、核查报告', en: '4. Report' },
  done: { zh: '核查完成，用时 {seconds} 秒，共读取 {rows} 行。', en: 'Done in {seconds} s; {rows} rows read.' },
  rows: {
    zh: '{file}：读取 {read} 行 = 核查 {audited} + 排除 {excluded} + 剔除 {rejected}',
    en: '{file}: {read} rows read = {audited} audited + {excluded} excluded + {rejected} rejected',
  },
  stale: {
    zh: '注意：未指定判定时点，按当前时间判定，而最后一条记录在 {day}。导出之后才到期的事项会被判为逾期，请在“判定时点”中指定导出时间后重新核查。',
    en: 'Note: no instant was given, so the present one was taken, but the last record is of {day}. What fell due after the export counts as late: give the time of the export under “As of” and run again.',
  },
  outdated: { zh: '文件或选项已更改，以下仍是更改之前的报告。', en: 'Files or options have changed; this is still the report from before.' },
  downloads: { zh: '保存结果', en: 'Save the results' },
  revealed: { zh: '本报告未遮盖个人信息，请妥善保管。', en: 'Personal data is not masked in this report: keep it safe.' },
  reportFrame: { zh: '核查报告全文', en: 'The whole report' },
  'report.html': { zh: '报告（网页，可打印）', en: 'Report (page, prints on A4)' },
  'report.xlsx': { zh: '报告（Excel）', en: 'Report (Excel)' },
  'report.json': { zh: '报告（数据）', en: 'Report (data)' },
  'findings.csv': { zh: '问题清单（全部）', en: 'Findings (all of them)' },
  'rejects.csv': { zh: '剔除的行', en: 'Rejected rows' },
} as const satisfies Record<string, Bilingual>

export type PageTextKey = keyof typeof pageTexts

/** A text with its places filled. */
export function filled(key: PageTextKey, fill: Readonly<Record<string, string>>): Bilingual {
  const put = (text: string): string => text.replace(/\{(\w+)\}/g, (_, place: string) => fill[place] ?? place)
  return { zh: put(pageTexts[key].zh), en: put(pageTexts[key].en) }
}

/** What can be done on this page about an error, whose own words speak of the command line too. */
export const pageHints: Readonly<Record<string, Bilingual>> = {
  HEADER_UNKNOWN: { zh: '在本页：选择“记录类型”，再在“列对应”中指明各列。', en: 'On this page: choose the record type, then name the columns under “Columns”.' },
  RECORD_TYPE_UNCLEAR: { zh: '在本页：在“记录类型”中选择。', en: 'On this page: choose the record type.' },
  ENCODING_WRONG: { zh: '在本页：在“编码”中改选，或选“自动识别”。', en: 'On this page: choose another encoding, or “automatic”.' },
  FILE_BINARY: { zh: '在本页：如为没有字节顺序标记的 UTF-16 文本，请在“编码”中选择。', en: 'On this page: for UTF-16 without a byte-order mark choose it as the encoding.' },
  MAPPING_COLUMN_UNKNOWN: { zh: '在本页：可点“恢复自动识别”后重新对应。', en: 'On this page: “Back to automatic” starts anew.' },
}
