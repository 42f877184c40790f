import type { Expected, Sample } from './auditReport.js'
import { csvByteOrderMark, csvCell, csvLineEnd } from './csvCell.js'

/** One line of findings.csv: a target that failed or could not be told, with the rule and the record type it belongs to. */
export interface Finding extends Omit<Sample, 'steps'> {
  readonly rule: string
  /** The record type, such as `call`. */
  readonly record: string
}

/** The first line of findings.csv, with the mark that lets Excel read it as UTF-8. */
export const findingsCsvHeader = `${csvByteOrderMark}file,sheet,row,record,key,rule,outcome,reason,field,observed,expected,waived${csvLineEnd}`

/**
 * Writes one finding as a line of findings.csv, CR LF included.
 *
 * The caller masks personal data before; the row is the one a person sees in Excel, blank where the target is not one row.
 *
 * @example
 * findingsCsvLine({
 *   rule: 'call-answered-in-time', record: 'call', key: 'C-9', outcome: 'failed', reason: 'late',
 *   observed: { waitSeconds: 31 }, expected: { operator: '<=', value: 15, unit: 'second', parameterId: 'answer-limit' },
 *   locator: { file: 'calls.csv', row: 12, field: 'answeredAt' },
 * }) // 'calls.csv,,12,call,C-9,call-answered-in-time,failed,late,answeredAt,waitSeconds=31,<= 15 second (answer-limit),\r\n'
 */
export function findingsCsvLine(finding: Finding): string {
  const { locator } = finding
  const place = `${fileCell(locator.file)},${sheetCell(locator.sheet ?? '')},${locator.row ?? ''}`
  // Names of the project are letters, digits and hyphens, which need no care.
  const target = `${finding.record},${keyCell(finding.key)}`
  const verdict = `${finding.rule},${finding.outcome},${finding.reason},${locator.field ?? ''}`
  const values = `${csvCell(observedText(finding.observed))},${csvCell(expectedText(finding.expected))}`
  return `${place},${target},${verdict},${values},${finding.waived ? 'yes' : ''}${csvLineEnd}`
}

/** Writes a cell once where the same text comes line after line: files, and the keys of records with several findings. */
function repeatedCell(): (text: string) => string {
  let last = ''
  let cell = ''
  return (text) => {
    if (text !== last) {
      cell = csvCell(text)
      last = text
    }
    return cell
  }
}

const fileCell = /* @__PURE__ */ repeatedCell()
const sheetCell = /* @__PURE__ */ repeatedCell()
const keyCell = /* @__PURE__ */ repeatedCell()

function observedText(observed: Sample['observed']): string {
  let text = ''
  for (const name in observed) text += `${text === '' ? '' : '; '}${name}=${observed[name] ?? ''}`
  return text
}

function expectedText(expected: Expected | null): string {
  if (expected === null) return ''
  const parameter = expected.parameterId === undefined ? '' : ` (${expected.parameterId})`
  if (expected.operator === 'present') return `present${parameter}`
  // A cell must not begin with an equals sign, or it would need an apostrophe to be safe.
  const operator = expected.operator === '=' ? 'is' : expected.operator
  const unit = expected.unit === undefined ? '' : ` ${expected.unit}`
  return `${operator} ${expected.value}${unit}${parameter}`
}
