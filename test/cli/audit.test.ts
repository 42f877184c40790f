import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { AuditReport } from '../../src/report/auditReport.js'
import { goodMessages, messages, runCli, temporaryFolder } from './runCli.js'

const folder = temporaryFolder()
const inFolder = (name: string): string => path.join(folder, name)
writeFileSync(inFolder('messages.csv'), messages)
writeFileSync(inFolder('good.csv'), goodMessages)
writeFileSync(inFolder('undated.csv'), '来件编号,来件渠道,收到时间,响应时间\n1,sms,,2026-03-02 09:03:00\n')
const audit = (...args: string[]) => runCli(['audit', ...args], { cwd: folder })
const asOf = ['--as-of', '2026-03-04']

describe('a run of audit', () => {
  it('ends in 1 where a rule of error severity failed, and says so in lines that people can read', () => {
    const { status, stdout, stderr } = audit('messages.csv', ...asOf, '--out', 'sum')
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    const lines = stdout.split('\n')
    expect(lines[0]).toBe('规则配置 national，判定时点 2026-03-04 23:59:59（Asia/Shanghai）')
    expect(lines).toContainEqual(expect.stringMatching(/^✗ 短信及其他媒体来件在时限内响应 +1 +2 +0 +1 +1 +33\.33%$/))
    expect(lines).toContainEqual(expect.stringMatching(/^✓ 信箱来件在时限内响应 +1 +0 +0 +0 +4 +100\.00%$/))
    expect(lines).toContainEqual(expect.stringMatching(/^\. 来电在时限内接听 +未核查：未提供此类记录。$/))
    expect(lines.slice(-4)).toEqual(['', 'messages.csv：读取 6 行 = 核查 5 + 排除 0 + 剔除 1', '报告：sum/report.html', ''])
  })

  it('sums up in English with --locale en, no line wider than 100 columns', () => {
    const { stdout } = audit('messages.csv', ...asOf, '--locale', 'en', '--out', 'english')
    expect(stdout).toContain('Profile national, as of 2026-03-04 23:59:59 (Asia/Shanghai)')
    expect(stdout).toContain('messages.csv: 6 rows read = 5 audited + 0 excluded + 1 rejected')
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
    expect(readFileSync(inFolder('english/report.html'), 'utf8')).toContain('<html lang="en">')
  })

  it('ends in 0 where nothing failed', () => {
    const { status, stderr } = audit('good.csv', ...asOf)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  it('writes four files to ./hotline-audit and leaves no temporary file', () => {
    audit('messages.csv', ...asOf)
    expect(readdirSync(inFolder('hotline-audit')).sort()).toEqual(['findings.csv', 'rejects.csv', 'report.html', 'report.json', 'report.xlsx'])
  })

  it('writes every finding and every rejected row, with its number in the file', () => {
    audit('messages.csv', ...asOf, '--out', 'rows')
    expect(readFileSync(inFolder('rows/findings.csv'), 'utf8').split('\r\n').map((line) => line.split(',').slice(2, 8).join(' ')).filter((line) => line.includes('message-answered-in-time'))).toEqual([
      '3 message 2 message-answered-in-time failed late',
      '4 message 3 message-answered-in-time failed not-done-by-due',
      '6 message 5 message-answered-in-time cantTell field-invalid',
    ])
    expect(readFileSync(inFolder('rows/rejects.csv'), 'utf8')).toBe('\ufeffinput,row,reason,message\r\nmessages.csv,7,too-many-cells,单元格多于表头，可能有未加引号的分隔符\r\n')
  })

  it('writes the same report twice but for generatedAt, from any folder and in any time zone', () => {
    const reportOf = (out: string): AuditReport => JSON.parse(readFileSync(inFolder(`${out}/report.json`), 'utf8')) as AuditReport
    audit('messages.csv', ...asOf, '--out', 'first')
    runCli(['audit', inFolder('messages.csv'), ...asOf, '--out', inFolder('second')], { cwd: '/', zone: 'Pacific/Apia' })
    const [first, second] = ['first', 'second'].map(reportOf)
    expect({ ...second, receipt: { ...second!.receipt, generatedAt: null } }).toEqual({ ...first, receipt: { ...first!.receipt, generatedAt: null } })
  })
})

describe('the options of audit', () => {
  it('--json gives the report on stdout alone and writes no file', () => {
    mkdirSync(inFolder('empty'))
    const { status, stdout, stderr } = runCli(['audit', '../messages.csv', ...asOf, '--json'], { cwd: inFolder('empty') })
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect((JSON.parse(stdout) as AuditReport).rules.find(({ id }) => id === 'message-answered-in-time')?.outcome).toBe('failed')
    expect(readdirSync(inFolder('empty'))).toEqual([])
  })

  it('--json with --out writes the files too, and report.json is what stdout holds', () => {
    const { stdout } = audit('messages.csv', ...asOf, '--json', '--out', 'both')
    expect(readFileSync(inFolder('both/report.json'), 'utf8')).toBe(stdout)
  })

  it('--format json writes report.json alone', () => {
    expect(audit('messages.csv', ...asOf, '--format', 'json', '--out', 'one').stdout).toContain('报告：one/report.json')
    expect(readdirSync(inFolder('one'))).toEqual(['report.json'])
  })

  it.each([
    ['failed', 'messages.csv', 1],
    ['cantTell', 'messages.csv', 1],
    ['never', 'messages.csv', 0],
    ['failed', 'undated.csv', 0],
    ['cantTell', 'undated.csv', 1],
  ])('--fail-on %s ends %s in %d', (word, file, status) => {
    expect(audit(file, ...asOf, '--fail-on', word).status).toBe(status)
  })

  it('--period leaves out what began outside it, and counts it', () => {
    const { stdout } = audit('messages.csv', ...asOf, '--period', '2026-03-03..2026-03-03')
    expect(stdout).toContain('读取 6 行 = 核查 1 + 排除 4 + 剔除 1')
  })

  it('without --as-of an old export is judged by now, which is said on stderr and in the receipt', () => {
    const { stderr, stdout } = audit('good.csv', '--json')
    expect(stderr).toMatch(/^hotline-spec: 注意：未指定判定时点，按当前时间判定，而最后一条记录在 2026-03-02。/)
    expect((JSON.parse(stdout) as AuditReport).receipt.asOfGiven).toBe(false)
  })

  it('--map and --record given for one of two files hold for that one', () => {
    writeFileSync(inFolder('a=b.csv'), '号,道,到,答\n1,sms,2026-03-02 09:00:00,2026-03-02 09:09:00\n')
    writeFileSync(inFolder('b.map.json'), JSON.stringify({ record: 'message', columns: { 号: 'messageId', 道: 'channel', 到: 'receivedAt', 答: 'respondedAt' } }))
    const { status, stdout, stderr } = audit('good.csv', 'a=b.csv', '--map', 'a=b.csv=b.map.json', '--record', 'good.csv=message', ...asOf, '--json')
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect((JSON.parse(stdout) as AuditReport).receipt.inputs.map(({ name, rowsAudited }) => [name, rowsAudited])).toEqual([['good.csv', 2], ['a=b.csv', 1]])
  })

  it('--profile takes a file, whose limit then holds', () => {
    writeFileSync(inFolder('city.json'), JSON.stringify({
      id: 'my-city', extends: 'national', title: { zh: '本市', en: 'My city' },
      parameters: { 'message-limit': [{ validFrom: '2017-07-01', value: 10, unit: 'minute', article: '3', source: 'https://example.org' }] },
    }))
    const { stdout } = audit('messages.csv', ...asOf, '--profile', 'city.json', '--json')
    const report = JSON.parse(stdout) as AuditReport
    expect(report.receipt.profile.id).toBe('my-city')
    expect(report.rules.find(({ id }) => id === 'message-answered-in-time')?.targets.failed).toBe(1)
  })

  it('--checklist answers a clause that only people can judge, and its hash stands in the receipt', () => {
    writeFileSync(inFolder('answers.json'), JSON.stringify({ answers: [{ clause: 'gbt-33358-2016/no-advertising', verdict: 'satisfied', evidence: '抽听录音 20 段', by: '审核组', on: '2026-03-03' }] }))
    const { stdout } = audit('good.csv', ...asOf, '--checklist', 'answers.json', '--json')
    const report = JSON.parse(stdout) as AuditReport
    expect(report.clauses.find(({ id }) => id === 'gbt-33358-2016/no-advertising')?.verdict).toBe('satisfied')
    expect(report.receipt.checklistHash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('--reading takes another reading of a rule', () => {
    writeFileSync(inFolder('ring.csv'), '呼叫编号,进入排队时间,振铃时间,接通时间\n1,2026-03-02 09:00:00,2026-03-02 09:00:10,2026-03-02 09:00:20\n')
    const passed = (...options: string[]) => {
      const report = JSON.parse(audit('ring.csv', ...asOf, '--json', ...options).stdout) as AuditReport
      return report.rules.find(({ id }) => id === 'call-answered-in-time')?.targets.passed
    }
    expect(passed()).toBe(0)
    expect(passed('--reading', 'call-answered-in-time=from-ring')).toBe(1)
  })

  it('--known-on and --region stand in the receipt', () => {
    const { stdout } = audit('good.csv', ...asOf, '--known-on', '2026-01-01', '--region', 'CN-GX', '--json')
    expect((JSON.parse(stdout) as AuditReport).receipt.calendar).toMatchObject({ id: 'CN-GX', knownOn: '2026-01-01' })
  })

  it('a file written in GBK is read with --encoding gbk and without it', () => {
    const header = Buffer.from('c0b4bcfeb1e0bac52cc0b4bcfec7feb5c02ccad5b5bdcab1bce42ccfecd3a6cab1bce40a', 'hex')
    writeFileSync(inFolder('gbk.csv'), Buffer.concat([header, Buffer.from('1,sms,2026-03-02 09:00:00,2026-03-02 09:03:00\n')]))
    for (const encoding of [['--encoding', 'gbk'], []]) {
      const { stdout } = audit('gbk.csv', ...asOf, ...encoding, '--json')
      expect((JSON.parse(stdout) as AuditReport).receipt.inputs[0]).toMatchObject({ encoding: 'gb18030', rowsAudited: 1 })
    }
  })
})

describe('what the README says of files', () => {
  const encoded = (text: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])

  it.each([
    ['UTF-16', encoded(goodMessages)],
    ['TSV', Buffer.from(goodMessages.replaceAll(',', '\t'))],
    ['English headers', Buffer.from(goodMessages.replace(/^.*/, 'messageId,channel,receivedAt,respondedAt'))],
    ['a title row above the header', Buffer.from(`2026年3月网络来件,,,\n${goodMessages}`)],
  ])('%s: 2 rows are audited', (name, bytes) => {
    writeFileSync(inFolder(`${name}.csv`), bytes)
    expect(audit(`${name}.csv`, ...asOf).stdout).toContain('读取 2 行 = 核查 2 + 排除 0 + 剔除 0')
  })

  it('a phone number in a key is masked in every output, and shown with --reveal', () => {
    const phone = '13812345678'
    writeFileSync(inFolder('phone.csv'), messages.replace('\n2,', `\nM${phone},`))
    const outputs = (...options: string[]): string => {
      const { stdout } = audit('phone.csv', ...asOf, '--out', 'phone', ...options)
      return [stdout, ...readdirSync(inFolder('phone')).map((name) => readFileSync(inFolder(`phone/${name}`), 'utf8'))].join('\n')
    }
    expect(outputs()).not.toContain(phone)
    expect(outputs('--reveal')).toContain(phone)
  })
})

describe('names that mean harm', () => {
  it('a file name with a terminal sequence and a formula is shown without effect', () => {
    const name = '=1+1\u001b[2J.csv'
    writeFileSync(inFolder(name), messages)
    const { stdout } = audit(name, ...asOf, '--out', 'hostile')
    expect(stdout).toContain('=1+1\\u001b[2J.csv：读取 6 行')
    expect(stdout).not.toContain('\u001b')
    const cell = readFileSync(inFolder('hostile/findings.csv'), 'utf8').split('\r\n')[1]!
    expect(cell.startsWith("'=1+1")).toBe(true)
  })

  it('a file called like markup is escaped in the page', () => {
    writeFileSync(inFolder('<img src=x>.csv'), messages)
    audit('<img src=x>.csv', ...asOf, '--out', 'markup')
    expect(readFileSync(inFolder('markup/report.html'), 'utf8')).not.toContain('<img src=x>')
  })

  it('two files of one name in two folders are told apart by their paths', () => {
    mkdirSync(inFolder('east'))
    mkdirSync(inFolder('west'))
    for (const side of ['east', 'west']) writeFileSync(inFolder(`${side}/m.csv`), goodMessages)
    const { stdout } = audit('east/m.csv', 'west/m.csv', ...asOf, '--json')
    expect((JSON.parse(stdout) as AuditReport).receipt.inputs.map(({ name }) => name)).toEqual(['east/m.csv', 'west/m.csv'])
  })

  it('an option-like file name is read after --', () => {
    writeFileSync(inFolder('--json'), goodMessages)
    expect(audit(...asOf, '--', '--json').stdout).toContain('--json：读取 2 行')
  })
})

it('leaves an earlier report as it was when a run fails', () => {
  audit('messages.csv', ...asOf, '--out', 'kept')
  const before = readFileSync(inFolder('kept/report.json'), 'utf8')
  expect(audit('missing.csv', ...asOf, '--out', 'kept').status).toBe(2)
  writeFileSync(inFolder('unknown.csv'), 'a,b\n1,2\n')
  expect(audit('messages.csv', 'unknown.csv', ...asOf, '--out', 'kept').status).toBe(2)
  expect(readFileSync(inFolder('kept/report.json'), 'utf8')).toBe(before)
  expect(readdirSync(inFolder('kept')).sort()).toEqual(['findings.csv', 'rejects.csv', 'report.html', 'report.json', 'report.xlsx'])
})

it('makes no folder when a run fails', () => {
  writeFileSync(inFolder('unknown.csv'), 'a,b\n1,2\n')
  expect(audit('unknown.csv', ...asOf, '--out', 'deep/er').status).toBe(2)
  expect(existsSync(inFolder('deep'))).toBe(false)
})
