import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { goodMessages, runCli, temporaryFolder } from './runCli.js'

const folder = temporaryFolder()
const inFolder = (name: string): string => path.join(folder, name)
writeFileSync(inFolder('m.csv'), goodMessages)
writeFileSync(inFolder('empty.csv'), '')
writeFileSync(inFolder('a-file'), '')
mkdirSync(inFolder('no-tables'))
const mapping = (content: unknown): string => {
  writeFileSync(inFolder('mapping.json'), typeof content === 'string' ? content : JSON.stringify(content))
  return 'mapping.json'
}

/** Every failure ends in status 2, with one line on stderr and nothing on stdout. */
function failure(...args: string[]): string {
  const { status, stdout, stderr } = runCli(args, { cwd: folder })
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(/^hotline-spec: [^\n]+\n$/)
  return stderr.slice('hotline-spec: '.length, -1)
}

describe('a command that cannot run says what, where, why and how to fix it, in one line and status 2', () => {
  it.each<[string, string[], string]>([
    ['a missing file', ['audit', 'nowhere.csv'], 'nowhere.csv：没有这个文件（ENOENT）。请核对路径。'],
    ['a missing file, in English', ['audit', 'nowhere.csv', '--locale', 'en'], 'nowhere.csv: there is no such file (ENOENT). Check the path.'],
    ['a folder without tables', ['audit', 'no-tables'], 'no-tables：文件夹及其下级中没有可审核的数据文件。'],
    ['a folder where a file is wanted', ['audit', 'm.csv', '--map', 'no-tables'], 'no-tables：这是文件夹（EISDIR）。请给出其中的文件。'],
    ['no file', ['audit'], '缺少参数 FILE。用法见 --help。'],
    ['an empty file', ['audit', 'empty.csv'], 'empty.csv：文件是空的。'],
    ['an unknown command', ['adit'], '没有 adit 这个命令。是否想用 audit？用法见 --help。'],
    ['an unknown option', ['audit', 'm.csv', '--revel'], '没有 --revel 这个选项。是否想用 --reveal？用法见 --help。'],
    ['an unknown option, in English', ['audit', 'm.csv', '--revel', '--locale=en'], 'There is no option --revel. Did you mean --reveal? See --help.'],
    ['an option without its value', ['audit', 'm.csv', '--out'], '选项 --out <DIR> 后面缺少取值。用法见 --help。'],
    ['too many arguments', ['rules', 'a', 'b'], '命令 rules 的参数过多。用法见 --help。'],
    ['an unknown profile', ['audit', 'm.csv', '--profile', 'nowhere'], '规则配置：不能使用“nowhere”（PROFILE_UNKNOWN）。可用的配置：national'],
    ['a missing profile file', ['audit', 'm.csv', '--profile', 'city.json'], 'city.json：没有这个文件（ENOENT）。请核对路径。'],
    ['a format that is not written', ['audit', 'm.csv', '--format', 'json,pdf'], '--format pdf：没有这个取值。可用 json, html, xlsx, csv。'],
    ['an unknown encoding', ['audit', 'm.csv', '--encoding', 'latin1'], '--encoding latin1：没有这个取值。可用 utf-8, gb18030, utf-16le, utf-16be, auto。'],
    ['an unknown word for --fail-on', ['audit', 'm.csv', '--fail-on', 'warning'], '--fail-on warning：没有这个取值。可用 failed, cantTell, never。'],
    ['no thread', ['audit', 'm.csv', '--workers', '0'], '--workers 0：应为正整数。例如 --workers 4。'],
    ['a period with one end', ['audit', 'm.csv', '--period', '2026-03-01'], '--period 2026-03-01：应写明起止两个日期。例如 --period 2026-01-01..2026-01-31。'],
    ['a period that ends before it begins', ['audit', 'm.csv', '--period', '2026-03-02..2026-03-01'], '核查选项：不能使用“2026-03-02..2026-03-01”（PERIOD_REVERSED）。请把较早的日期写在前面。'],
    ['an instant that is none', ['audit', 'm.csv', '--as-of', 'tomorrow'], '核查选项：不能使用“asOf tomorrow”（INSTANT_INVALID）。请写日期（如 2026-02-13）或时刻'],
    ['an unknown record type', ['audit', 'm.csv', '--record', 'calls'], '--record calls：没有这个取值。可用 activity, call, '],
    ['an unknown language', ['audit', 'm.csv', '--locale', 'de'], '--locale de：没有这种语言。可用 zh-CN、en。'],
    ['the same file twice', ['audit', 'm.csv', './m.csv'], './m.csv：同一文件给出了两次，记录会重复计算。请去掉一个。'],
    ['an option that holds twice for all files', ['audit', 'm.csv', '--record', 'call', '--record', 'message'], '--record：对全部文件给出了两次。请按文件分别写成“文件名=取值”。'],
    ['a calendar and a region', ['audit', 'm.csv', '--calendar', 'c.json', '--region', 'CN-GX'], '--calendar 与 --region 不能同时使用。请在日历文件的 extends 中写明地区。'],
    ['a region of China that is not known, never a foreign calendar instead', ['audit', 'm.csv', '--region', 'CN-ZZ'], '没有该地区的日历。可用地区：CN、'],
    ['a foreign place that is not known', ['audit', 'm.csv', '--region', 'XX'], '没有该国家或州的假日数据。请用 date-holidays 的代码，如 US 或 US-MA。'],
    ['a reading without a rule', ['audit', 'm.csv', '--reading', 'from-ring'], '--reading from-ring：应写成“规则标识=名称”。'],
    ['a reading that the rule does not know', ['audit', 'm.csv', '--reading', 'call-answered-in-time=nearly'], 'PROFILE_READING_UNKNOWN'],
    ['a missing checklist', ['audit', 'm.csv', '--checklist', 'list.json'], 'list.json：没有这个文件（ENOENT）。'],
    ['an output folder below a file', ['audit', 'm.csv', '--out', 'a-file/out'], 'a-file/out：路径中有一段不是文件夹（ENOTDIR）。请核对路径。'],
  ])('%s', (_what, args, message) => {
    expect(failure(...args)).toContain(message)
  })

  it('an output that would replace an input', () => {
    writeFileSync(inFolder('findings.csv'), goodMessages)
    expect(failure('audit', 'findings.csv', '--out', '.')).toBe('findings.csv：输出文件会覆盖这份数据。请用 --out 指定别的文件夹。')
  })

  it('a folder where report.html would go, told before the audit', () => {
    mkdirSync(inFolder('taken/report.html'), { recursive: true })
    expect(failure('audit', 'm.csv', '--out', 'taken')).toBe('taken/report.html：已有同名文件夹，无法写入文件。请移走该文件夹，或用 --out 指定别的位置。')
    expect(readdirSync(inFolder('taken'))).toEqual(['report.html'])
  })

  // The administrator may write everywhere.
  it.skipIf(process.getuid?.() === 0)('an output folder that is read-only', () => {
    mkdirSync(inFolder('locked'))
    chmodSync(inFolder('locked'), 0o500)
    expect(failure('audit', 'm.csv', '--out', 'locked')).toContain('没有权限（EACCES）')
  })
})

describe('a bad mapping is told with its file and the place, never with cells', () => {
  it.each<[string, unknown, string]>([
    ['an unknown key', { colums: {} }, 'mapping.json：映射文件有误：文件 中没有 "colums" 这一项。请按提示修改该文件。'],
    ['an unknown key of a column', { columns: { 号: { fields: 'messageId' } } }, '缺少 columns.号.field；columns.号 中没有 "fields" 这一项'],
    ['a wrong kind', { headerRow: '2' }, 'headerRow 应为数字，现为文本'],
    ['a record type that does not exist', { record: 'calls' }, 'record 应为 activity, call, '],
    ['a day that does not exist', { date: '2026-02-30' }, 'date 不是 YYYY-MM-DD 形式的日期'],
    ['a value of a cell, which is numbered and not shown', { columns: { a: { field: 'status', values: { 张三: 5 } } } }, 'columns.a.values[0] 应为文本，现为数字'],
    ['text that is no JSON', '{"record": "message",}', 'mapping.json：第 1 行第 22 列不符合 JSON 格式。'],
    ['a column that the file does not have', { columns: { 电话: 'senderPhone' } }, '电话'],
    ['a field that the record type does not have', { columns: { 来件渠道: 'chanel' } }, 'chanel'],
  ])('%s', (_what, content, message) => {
    expect(failure('audit', 'm.csv', '--map', mapping(content))).toContain(message)
  })

  it('a file in GBK is asked for in UTF-8', () => {
    writeFileSync(inFolder('gbk.json'), Buffer.from([0x7b, 0x22, 0xba, 0xc5, 0x22, 0x3a, 0x31, 0x7d]))
    expect(failure('audit', 'm.csv', '--map', 'gbk.json')).toBe('gbk.json：不是 UTF-8 编码。请在编辑器中另存为 UTF-8。')
  })
})

describe('other files that people write', () => {
  it('a profile with an unknown rule is refused', () => {
    writeFileSync(inFolder('city.json'), JSON.stringify({ id: 'my-city', title: { zh: '本市', en: 'My city' }, rules: { 'no-such-rule': 'off' } }))
    expect(failure('audit', 'm.csv', '--profile', 'city.json')).toContain('no-such-rule')
  })

  it('a profile without a source for a value is refused, with the place', () => {
    writeFileSync(inFolder('city.json'), JSON.stringify({ id: 'my-city', title: { zh: '本市', en: 'My city' }, parameters: { 'message-limit': [{ validFrom: '2024-01-01', value: 3, unit: 'minute' }] } }))
    expect(failure('audit', 'm.csv', '--profile', 'city.json', '--locale', 'en')).toContain('city.json: the profile does not hold: parameters.message-limit[0].source is missing')
  })

  it('a checklist that answers a clause that does not exist is refused', () => {
    writeFileSync(inFolder('answers.json'), JSON.stringify({ answers: [{ clause: 'gbt-33358-2016/no-such', verdict: 'satisfied', evidence: '照片', by: '甲', on: '2026-10-31' }] }))
    expect(failure('audit', 'm.csv', '--checklist', 'answers.json')).toContain('CHECKLIST_CLAUSE_UNKNOWN')
  })

  it('a waiver without an approver, or of an unknown rule, is refused with its place', () => {
    const waiver = { rule: 'no-such-rule', target: '13812345678', reason: '理由', expires: '2026-06-30' }
    writeFileSync(inFolder('waivers.json'), JSON.stringify({ waivers: [waiver] }))
    expect(failure('audit', 'm.csv', '--waivers', 'waivers.json')).toBe('waivers.json：豁免清单有误：缺少 waivers[0].approver。请按提示修改该文件。')
    writeFileSync(inFolder('waivers.json'), JSON.stringify({ waivers: [{ ...waiver, approver: '甲' }] }))
    const message = failure('audit', 'm.csv', '--waivers', 'waivers.json')
    expect(message).toContain('waivers[0].rule no-such-rule')
    expect(message).not.toContain('13812345678')
  })

  it('a calendar with a day that stands twice is refused', () => {
    const day = { date: '2026-08-08', work: false, name: { zh: '休' } }
    writeFileSync(inFolder('office.json'), JSON.stringify({ id: 'office', extends: 'cn', days: [day, day] }))
    expect(failure('audit', 'm.csv', '--calendar', 'office.json')).toContain('2026-08-08')
  })
})
