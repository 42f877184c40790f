import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * Holds a program to the conformance cases: `node test/conformance/run.mjs [--only PREFIX] [COMMAND ARGUMENT…]`.
 *
 * The command is that of this project where none is given. It is started as `COMMAND evaluate - --profile FILE --as-of WHEN` with one
 * record a line and answers one line each; cases of several records start `COMMAND audit FILE.csv … --json`. docs/conformance.md says
 * what an answer holds. Ends with 0 where every answer is the expected one, else with 1.
 */
const here = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname)
const words = process.argv.slice(2)
const only = words[0] === '--only' ? words.splice(0, 2)[1] : ''
const command = words.length > 0 ? words : [process.execPath, path.join(here, '../../dist/cli/main.js')]
const folder = mkdtempSync(path.join(tmpdir(), 'conformance-'))

try {
  const cases = readCases()
  const wrong = (await Promise.all([runGroups(groupsOf(cases), 0), runGroups(groupsOf(cases), 1)])).flat()
  for (const { path: file, expected, answered } of wrong) console.log(`${file}\n  expected ${JSON.stringify(expected)}\n  answered ${JSON.stringify(answered)}`)
  console.log(`${cases.length - wrong.length} of ${cases.length} cases as expected`)
  process.exitCode = wrong.length === 0 && cases.length > 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** The cases of the manifest; a file that is not the one that was published is refused. */
function readCases() {
  const manifest = JSON.parse(readFileSync(path.join(here, 'manifest.json'), 'utf8'))
  return manifest.cases.filter((entry) => entry.path.startsWith(only)).map((entry) => {
    const json = readFileSync(path.join(here, entry.path), 'utf8')
    if (createHash('sha256').update(json).digest('hex') !== entry.sha256) throw new Error(`${entry.path} differs from the manifest. Take the published file.`)
    return { path: entry.path, ...JSON.parse(json) }
  })
}

/** Cases that one start of the command can answer: one profile, one instant, one choice of readings. */
function groupsOf(cases) {
  const groups = new Map()
  for (const each of cases) {
    const key = each.records ? each.path : JSON.stringify([each.profile, each.asOf, each.readings ?? {}])
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups.values()]
}

/** Two starts at a time, which is what small machines can bear. */
async function runGroups(groups, turn) {
  const wrong = []
  for (const [index, group] of groups.entries()) {
    if (index % 2 !== turn) continue
    const profile = writeProfile(group, `${index}.profile.json`)
    const answers = group[0].records ? [await auditTogether(group[0], profile, index)] : await evaluateLines(group, profile)
    group.forEach((each, place) => {
      const answered = selected(answers[place], each)
      if (JSON.stringify(answered) !== JSON.stringify(sorted(each.expected))) wrong.push({ path: each.path, expected: each.expected, answered: answers[place] ?? null })
    })
  }
  return wrong
}

/** The profile of the cases with their rules switched on: what is known from reports only is shipped off and has cases all the same. */
function writeProfile(group, name) {
  const [{ profile, readings }] = group
  const file = path.join(folder, name)
  const rules = Object.fromEntries(group.map(({ rule }) => [rule, 'on']))
  const title = { zh: '用例', en: 'Cases' }
  writeFileSync(file, JSON.stringify({ id: 'conformance', version: '1', extends: profile, title, rules, ...(readings && { readings }) }))
  return file
}

async function evaluateLines(group, profile) {
  const input = group.map(({ record }) => `${JSON.stringify(record)}\n`).join('')
  const output = await run(['evaluate', '-', '--profile', profile, '--as-of', group[0].asOf], input)
  const lines = output.split('\n').filter((line) => line !== '')
  return group.map(({ rule }, place) => {
    const verdict = JSON.parse(lines[place] ?? '{}').verdicts?.find((each) => each.ruleId === rule)
    return verdict && { outcome: verdict.outcome, reason: verdict.reason, dueAt: verdict.dueAt }
  })
}

/** Several records are the rows of one file, whose columns are the fields that any of them has. */
async function auditTogether({ records, rule, asOf, period }, profile, index) {
  const file = path.join(folder, `${index}.csv`)
  const columns = [...new Set(records.flatMap(Object.keys))]
  const cell = (value) => (value === undefined || value === null ? '' : `"${String(value).replaceAll('"', '""')}"`)
  writeFileSync(file, [columns, ...records.map((record) => columns.map((column) => record[column]))].map((row) => `${row.map(cell).join(',')}\r\n`).join(''))
  const stated = period ? ['--period', `${period.from}..${period.to}`] : []
  const report = JSON.parse(await run(['audit', file, '--json', '--fail-on', 'never', '--profile', profile, '--as-of', asOf, ...stated], ''))
  const result = report.rules.find(({ id }) => id === rule)
  const { passed, failed, cantTell } = result.targets
  return { outcome: result.outcome, reasons: result.reasons.map(({ key }) => key), targets: { passed, failed, cantTell } }
}

/** What of an answer the case expects, in one order; of several reasons the expected one has to be among them. */
function selected(answer, { expected }) {
  if (!answer) return null
  const reason = answer.reasons ? (answer.reasons.includes(expected.reason) ? expected.reason : answer.reasons.join(' ')) : answer.reason
  return sorted({ outcome: answer.outcome, reason, ...(expected.dueAt !== undefined && { dueAt: answer.dueAt }), ...(expected.targets && { targets: answer.targets }) })
}

/** Members by name and instants as one spelling, so that `+08:00` and `Z`, `.000` and none, are no difference. */
function sorted(value) {
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(members.map(([name, each]) => [name, name === 'dueAt' ? new Date(each).getTime() : typeof each === 'object' ? sorted(each) : each]))
}

function run(args, input) {
  const [program, ...first] = command
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...first, ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text) => { output += text })
    child.once('error', reject)
    child.once('close', () => resolve(output))
    child.stdin.on('error', () => {}).end(input)
  })
}
