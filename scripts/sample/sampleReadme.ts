import { registry } from '../../rules/registry.js'
import { type TargetOutcome, together } from '../../test/generator/expected.js'
import { isoText, wallTime } from '../../test/generator/wallTime.js'
import type { SampleFile } from './sampleFiles.js'
import { kindWords } from './kindWords.js'

type Language = 'zh' | 'en'

const outcomes: readonly TargetOutcome[] = ['passed', 'failed', 'pending', 'cantTell', 'inapplicable']

const words = {
  zh: {
    title: '示例数据',
    intro: [
      '一座虚构城市的12345热线导出的三份表格，人名、电话、地名均为随机生成。表中有意混入各种问题，并如实列出，便于对照审核结果。',
      '数据截至2026年3月6日18时，故审核时应指明这一时刻，否则尚未到期的记录会被算作逾期：',
    ],
    files: '文件',
    fileHead: ['文件', '内容', '行数', '编码'],
    planted: '混入的情形',
    plantedHead: ['情形', '行数'],
    ordinary: '其余（均符合要求）',
    expected: '应得的判定',
    expectedIntro: '以下数字由生成程序依其混入的情形算出，未经审核程序。接通率一行的对象是以每通来电为终点的24小时窗口，各时段接听一行是一天的24个钟点；时间次序、编号、可读性三行合计三份表格。',
    expectedHead: ['规则', '通过', '不通过', '未到期', '无法判断', '不适用'],
    mapping: '列名对照示例',
    mappingText: [
      '[bank-calls.mapping.json](bank-calls.mapping.json) 是一份列名对照文件，适用于某银行电话中心一日的交换机记录（以色列理工学院 SEELab 公开，Guedj 与 Mandelbaum 整理，本项目不附带）：',
      '- `vru_exit`（离开语音导航）作为进入排队时间，`q_time` 为等待秒数，`vru_time` 为语音导航秒数。',
      '- `outcome` 中 AGENT 为已接通，HANG 为排队放弃；PHANTOM 不是来电，予以排除并计数。',
      '- 坐席姓名及服务时间各列写为 `null`，即不读取：部分记录的服务开始早于排队结束。',
      '- 文件只有时刻而无日期，`date` 补上标准实施之后的某一天，仅供演示。若写真实年份（1999年），该日早于标准实施，须加 `--apply-before-in-force` 才会判定。',
    ],
    own: '地方配置、人工检查结果、豁免清单和自有日历',
    ownText: [
      '[my-city.profile.json](my-city.profile.json) 是一份地方配置：以 `national` 为基础，设定办理时限（2024年起10个工作日，2026年3月起7个工作日），停用 `no-voice-menu`。',
      '工单未载明截止时间的，即按此时限判定，上表 `order-closed-by-its-due-time` 一行中有5件因此由无法判断改为通过。',
      '[checklist.json](checklist.json) 记录只能由人判断的条款：结论、依据、检查人、日期。规则已判不符合的条款，检查结果不能改判为符合。',
      '[waivers.json](waivers.json) 是经批准的豁免清单：规则、对象（工单编号或承办单位）、理由、批准人、有效期。豁免只作标记，所涉各项仍计为不符合；其中一项已过期，报告会列明。',
      '[cover.json](cover.json) 是报告封面的内容：被核查单位、范围、期间、核查人、签字栏。',
    ],
    calendarText: '[my-office.calendar.json](my-office.calendar.json) 是一份自有日历，在国家日历之上改动两天：',
    made: '三份表格及本页由 `npx tsx scripts/generateSample.ts` 生成。',
    encodings: { 'utf-8': 'UTF-8', 'utf-8-bom': 'UTF-8（带BOM）', gb18030: 'GB18030，首行为标题' },
  },
  en: {
    title: 'Sample exports',
    intro: [
      'Three tables as a 12345 hotline would export them. The city is made up; names, telephone numbers and places were drawn at random. Faults were put in on purpose and are listed here, so that the result of an audit can be compared.',
      'They were exported on 2026-03-06 at 18:00. Give an audit that instant; otherwise what was not due yet counts as late:',
    ],
    files: 'Files',
    fileHead: ['File', 'Holds', 'Rows', 'Encoding'],
    planted: 'What was put in',
    plantedHead: ['Rows in which', 'Rows'],
    ordinary: 'all others (in order)',
    expected: 'What an audit must find',
    expectedIntro:
      'The generator worked these numbers out from what it had put in, without the audit. The targets of the connection rate are the windows of 24 hours that end at each call, those of the hours of the day are its 24 hours, and the rules on dates, ids and values count all three tables.',
    expectedHead: ['Rule', 'passed', 'failed', 'pending', 'cantTell', 'inapplicable'],
    mapping: 'A mapping',
    mappingText: [
      '[bank-calls.mapping.json](bank-calls.mapping.json) fits the export of a telephone switch: one day of a bank\'s call centre (published by the SEELab of the Technion, compiled by Guedj and Mandelbaum; not part of this project).',
      '- `vru_exit`, when a call left the voice menu, is its entry into the queue; `q_time` is its wait and `vru_time` its time in the menu, in seconds.',
      '- `outcome` AGENT is answered and HANG abandoned; PHANTOM is no call and is left out, and counted.',
      '- The names of the agents and the times of service are `null`, which means that they are not read: some calls there are served before they leave the queue.',
      '- The file has times and no day. `date` gives it one on which the standard is in force, as a stand-in for the demonstration. With its true year, 1999, the calls are older than the standard and are judged only with `--apply-before-in-force`.',
    ],
    own: 'A profile, a checklist, waivers and a calendar of your own',
    ownText: [
      '[my-city.profile.json](my-city.profile.json) is a profile: it extends `national`, sets a limit for handling (10 working days from 2024, 7 from March 2026) and switches `no-voice-menu` off.',
      'Orders that state no due time are judged by that limit: 5 of those that cannot be told in the line of `order-closed-by-its-due-time` above pass under it.',
      '[checklist.json](checklist.json) answers clauses that only people can judge, each with its evidence, by whom and on which day. What a rule found not to conform stays so whatever the answer.',
      '[waivers.json](waivers.json) lists deviations that were accepted: rule, order or handling unit, reason, approver and last day. They mark failures, which count all the same; one of the four has expired, and the report says so.',
      '[cover.json](cover.json) holds what stands on the cover of the report: audited body, scope, period, auditor, and the line on which it is signed.',
    ],
    calendarText: '[my-office.calendar.json](my-office.calendar.json) is a calendar that changes two days of the national one:',
    made: 'The three tables and this page are made by `npx tsx scripts/generateSample.ts`.',
    encodings: { 'utf-8': 'UTF-8', 'utf-8-bom': 'UTF-8 with a byte-order mark', gb18030: 'GB18030, with a title row' },
  },
} as const

/** The page that says what the sample files hold, in one language. */
export function sampleReadme(files: readonly SampleFile[], language: Language): string {
  const say = words[language]
  const sections = [
    '<!-- Generated by scripts/generateSample.ts. Do not edit. -->',
    `# ${say.title}`,
    ...say.intro,
    `\`\`\`sh\n${auditOf(files)}\n\`\`\``,
    `## ${say.files}`,
    table(say.fileHead, files.map((file) => [`[${file.name}](${file.name})`, file.holds[language], file.plan.count, say.encodings[file.encoding]])),
    `## ${say.planted}`,
    ...files.flatMap((file) => [`### ${file.name}`, plantedTable(file, language)]),
    `## ${say.expected}`,
    say.expectedIntro,
    table(say.expectedHead, expectedRows(files, language)),
    `## ${say.own}`,
    say.ownText.join('\n'),
    `\`\`\`sh\n${auditOf(files)} \\\n  --profile docs/examples/my-city.profile.json --checklist docs/examples/checklist.json --waivers docs/examples/waivers.json --cover docs/examples/cover.json\n\`\`\``,
    say.calendarText,
    '```sh\nnpx hotline-spec deadline "2026-03-03 10:00" 1wd --calendar docs/examples/my-office.calendar.json\n```',
    `## ${say.mapping}`,
    say.mappingText.join('\n'),
    say.made,
  ]
  return `${sections.join('\n\n')}\n`
}

const auditOf = (files: readonly SampleFile[]): string =>
  `npx hotline-spec audit ${files.map(({ name }) => `docs/examples/${name}`).join(' ')} --as-of ${asOfText(files)}`

/** All files of the sample share one. */
const asOfText = ([first]: readonly SampleFile[]): string => isoText(wallTime(first!.plan.asOf))

function plantedTable({ plan, planted }: SampleFile, language: Language): string {
  const rest = plan.count - planted.reduce((sum, [, rows]) => sum + rows, 0)
  const rows = planted.map(([kind, count]) => [kindWords[kind][language], count])
  return table(words[language].plantedHead, [...rows, [words[language].ordinary, rest]])
}

/** In the order in which reports list the rules. */
function expectedRows(files: readonly SampleFile[], language: Language): (string | number)[][] {
  const expected = together(files.map((file) => file.expected))
  return registry.rules.flatMap(({ id, title }) => {
    const counts = expected[id]
    return counts ? [[`${title[language]} \`${id}\``, ...outcomes.map((outcome) => counts[outcome])]] : []
  })
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, column) => (typeof rows[0]?.[column] === 'number' ? '--:' : '---'))), ...rows.map(line)].join('\n')
}
