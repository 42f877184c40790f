import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { sourceFiles } from './ruleFiles.js'

/** The numbers of GB/T 33358-2016 in the units in which code could write them: 95 %, 15 seconds, 24 hours, 3 minutes. */
const numbersOfTheStandard = new Set([95, 0.95, 15, 15_000, 24, 86_400, 86_400_000, 180, 180_000])
/** The same in words that people read. */
const inWords = /15 ?秒|95 ?%|24 ?小时|3 ?分钟|2 ?个工作日|\b15 seconds|\b95 ?(%|percent)|\b24 hours|\b3 minutes|\b(2|two) working days/

/** Where a number is allowed in code, and why it is none of a standard. */
const allowedNumbers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'src/audit/league/wilsonInterval.ts': { '95': 'the confidence of an interval, a convention of statistics' },
  'src/cli/commands/sample.ts': { '0.95': 'the confidence of an interval, a convention of statistics' },
  'src/calendar/convention.ts': { '24': 'the day ends at 24:00' },
  'src/calendar/timeSpan.ts': { '24': 'hours of a day' },
  'src/engine/hourlyCoverageTally.ts': { '24': 'hours of a day' },
  'src/expression/kinds.ts': { '86_400_000': 'milliseconds of a day, the span of a date' },
  'src/report/html/charts/connectionByDay.ts': { '24': 'hours of a day, for the labels of an axis' },
  'src/xlsx/report/findingsSheet.ts': { '24': 'the width of a column' },
  'src/xlsx/report/rulesSheet.ts': { '24': 'the width of a column' },
  'rules/not-encoded.ts': { '24': 'a claim that is refused, so that a test can hold it off' },
}

/** Folders that read and write the formats of files and know no rule: their numbers are places in bytes and lengths of fields. */
const foldersOfFormats = /^src\/(ingest|xlsx\/(read|write|zip|xml))\//

/** Where words may name a number of a standard: registers say what each clause asks; a rule may name what its id names. */
const allowedWords: readonly (readonly [path: RegExp, why: string])[] = [
  [/^rules\/(.+\/)?(\w*[cC]lauses|unread)\.ts$/, 'the register tells what a clause says'],
  [/^rules\/not-encoded\.ts$/, 'it lists claims that are not encoded, with their numbers'],
  [/\/calls-connected-in-every-24-hours\.ts$/, 'the id and the title name the window of the clause, as the contract does'],
  [/\/mailbox-answered-in-time\.ts$/, 'the interpretation quotes the words that it reads'],
  [/\/service-around-the-clock\.ts$/, 'the hours of a day, all of them'],
  [/^src\/docgen\/formalLines\.ts$/, 'the hours of a day, all of them'],
]

interface Found {
  readonly path: string
  readonly literal: string
  readonly value: number | null
}

/** The width of a column of a sheet, which measures characters. */
const isWidth = ({ parent }: ts.Node): boolean => ts.isPropertyAssignment(parent) && parent.name.getText() === 'width'

/** Numbers and texts of the code, comments and widths of columns left out. */
function literalsOf(path: string, text: string): Found[] {
  const found: Found[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isNumericLiteral(node) && !isWidth(node)) found.push({ path, literal: node.getText(), value: Number(node.text) })
    else if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) found.push({ path, literal: node.text, value: null })
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
  return found
}

const isPlaceOfNumbers = (path: string): boolean => foldersOfFormats.test(path) || /\/\w*[pP]arameters\.ts$|^rules\/profiles\/|^src\/records\/generated\//.test(path)
const literals = [...sourceFiles('src'), ...sourceFiles('rules')].filter(({ path }) => !isPlaceOfNumbers(path)).flatMap(({ path, text }) => literalsOf(path, text))

describe('no number of a standard stands in code outside parameters and profiles', () => {
  const numbers = literals.filter(({ value }) => value !== null && numbersOfTheStandard.has(value))
  it('but for those that are the hours of a day, digits, places and the like', () => {
    expect(numbers.filter(({ path, literal }) => allowedNumbers[path]?.[literal] === undefined).map(({ path, literal }) => `${path}: ${literal}`)).toEqual([])
  })
  it('and what is allowed is still there', () => {
    const stale = Object.entries(allowedNumbers).flatMap(([path, why]) => Object.keys(why).filter((literal) => !numbers.some((found) => found.path === path && found.literal === literal)).map((literal) => `${path}: ${literal}`))
    expect(stale).toEqual([])
  })
  it('nor in words, but where registers and refusals tell of it', () => {
    const named = literals.filter(({ value, literal }) => value === null && inWords.test(literal))
    expect(named.filter(({ path }) => !allowedWords.some(([allowed]) => allowed.test(path))).map(({ path, literal }) => `${path}: ${literal}`)).toEqual([])
    expect(allowedWords.filter(([allowed]) => !named.some(({ path }) => allowed.test(path))).map(([, why]) => why)).toEqual([])
  })
  it('a number in a comment is not meant, one in a template or with separators is', () => {
    expect(literalsOf('x.ts', '/** 95 */\nconst limit = 15_000 // 24\nconst text = `${limit} in 15秒`')).toEqual([
      { path: 'x.ts', literal: '15_000', value: 15_000 },
      { path: 'x.ts', literal: '', value: null },
      { path: 'x.ts', literal: ' in 15秒', value: null },
    ])
  })
})
