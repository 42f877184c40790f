import { existsSync, readFileSync } from 'node:fs'
import { classifyCategory, classifyScope, classifyTier137 } from '../src/classify/index.js'
import { Confusion } from './classification/confusion.js'
import { readSheet } from './classification/readSheet.js'

/*
 * Tries the classification on two sets of real records outside the project and prints the tables of docs/classification.md.
 * The records themselves are never printed.
 */

const appeals = new URL('../../shared/data/pingshan-2018-appeals.gb18030.csv', import.meta.url)
const messages = new URL('../../shared/data/leaders-messages.xlsx', import.meta.url)

const categories = ['consult', 'help', 'suggestion', 'complaint', 'report', 'praise', 'undecided']

/** The kinds of the open-data export. */
const declaredKinds = new Map([['投诉', 'complaint'], ['咨询', 'consult'], ['建议', 'suggestion'], ['求决', 'help'], ['感谢', 'praise']])

/** The writer's own word for a message, where its subject begins with one. */
const subjectBeginnings = new Map([
  ['咨询', 'consult'], ['请问', 'consult'], ['建议', 'suggestion'], ['投诉', 'complaint'], ['举报', 'report'],
  ['求助', 'help'], ['请求', 'help'], ['恳请', 'help'], ['感谢', 'praise'], ['表扬', 'praise'],
])

if (existsSync(appeals)) measureAppeals(new TextDecoder('gb18030').decode(readFileSync(appeals)))
else console.log(`Skipped: ${appeals.pathname} is absent.`)
if (existsSync(messages)) measureMessages(readSheet(readFileSync(messages)))
else console.log(`Skipped: ${messages.pathname} is absent.`)

/** The only words of this export are the names of its topics; no cell of it holds a comma, a quote or a line break. */
function measureAppeals(text: string): void {
  const [header = '', ...lines] = text.trim().split(/\r?\n/)
  const columns = header.replace('\uFEFF', '').split(',')
  const cell = (cells: readonly string[], name: string) => cells[columns.indexOf(name)] ?? ''
  const confusion = new Confusion()
  const tiers = new Map<string, number>()
  for (const cells of lines.map((line) => line.split(','))) {
    if (cells.length !== columns.length) throw new Error('A row of the appeals has another number of cells than the header.')
    const topic = ['EVENT_TYPE_NAME', 'MAIN_TYPE_NAME', 'SUB_TYPE_NAME'].map((name) => cell(cells, name)).join('->')
    const kind = cell(cells, 'EVENT_PROPERTY_NAME')
    confusion.add(declaredKinds.get(kind) ?? 'none', classifyCategory({ topic }).category ?? 'undecided')
    count(tiers, classifyTier137({ topic }).tier)
  }
  console.log(`\nPingshan appeals: ${lines.length} rows, category from the topic's name\n\n${confusion.table(categories)}\n`)
  print('tiers', tiers)
  console.log(confusion.agreement(categories))
}

/** The subject's first word is taken as the declared kind, and the body alone is classified. */
function measureMessages(rows: readonly ReadonlyMap<string, string>[]): void {
  const halves = { even: new Confusion(), odd: new Confusion() }
  const counts = { category: new Map<string, number>(), tier: new Map<string, number>(), scope: new Map<string, number>() }
  for (const row of rows.slice(1)) {
    const title = (row.get('C') ?? '').trim()
    const content = row.get('E') ?? ''
    count(counts.category, classifyCategory({ title, content }).category)
    count(counts.tier, classifyTier137({ title, content }).tier)
    count(counts.scope, classifyScope({ title, content }).scope)
    const beginning = [...subjectBeginnings].find(([word]) => title.startsWith(word))
    if (beginning === undefined) continue
    const half = Number(row.get('A')) % 2 === 0 ? halves.even : halves.odd
    half.add(beginning[1], classifyCategory({ content }).category ?? 'undecided')
  }
  console.log(`\nMessages to leaders: ${rows.length - 1} rows`)
  for (const [name, half] of Object.entries(halves)) {
    console.log(`\nBody against the subject's first word, ${name} numbers\n\n${half.table(categories)}\n`)
    console.log(half.agreement(categories))
  }
  for (const [name, one] of Object.entries(counts)) print(`${name} from subject and body`, one)
}

function count(counts: Map<string, number>, answer: string | null): void {
  const name = answer ?? 'undecided'
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

function print(title: string, counts: ReadonlyMap<string, number>): void {
  const sorted = [...counts].sort((a, b) => b[1] - a[1])
  console.log(`${title}: ${sorted.map(([name, number]) => `${name} ${number}`).join(', ')}`)
}
