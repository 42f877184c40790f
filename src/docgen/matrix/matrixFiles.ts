import { csvByteOrderMark, csvCell, csvLineEnd } from '../../report/csvCell.js'
import { escapeHtml } from '../../report/html/escapeHtml.js'
import type { ReferenceSource } from '../referenceSource.js'
import { matrixColumns, matrixKeys } from './matrixColumns.js'
import { type MatrixRow, matrixRows } from './matrixRows.js'

/** The matrix as CSV, HTML and JSON, by file name. The workbook is made by the script, which may zip. */
export function matrixFiles(source: ReferenceSource): ReadonlyMap<string, string> {
  const rows = matrixRows(source)
  return new Map([
    ['matrix.csv', matrixCsv(rows)],
    ['matrix.html', matrixHtml(rows)],
    ['matrix.json', matrixJson(rows)],
  ])
}

/** The matrix as CSV that Excel opens, with an empty column for comments. */
export function matrixCsv(rows: readonly MatrixRow[]): string {
  const lines = [matrixColumns.map(({ name }) => name), ...rows.map((row) => matrixColumns.map(({ value }) => String(value(row))))]
  return csvByteOrderMark + lines.map((cells) => cells.map(csvCell).join(',') + csvLineEnd).join('')
}

function matrixJson(rows: readonly MatrixRow[]): string {
  const members = rows.map(({ standard, clause, rule }) => ({
    standard: standard.id,
    clause: clause.id,
    number: clause.number,
    title: clause.title,
    modality: clause.modality,
    status: clause.status,
    confidence: clause.confidence,
    rule: rule && { id: rule.rule.id, role: rule.role, severity: rule.severity, cases: rule.cases.map(({ path }) => path) },
  }))
  const generated = 'Generated from rules/, schemas/ and test/conformance/ by scripts/generateDocs.ts. Do not edit.'
  return `{\n"generated": ${JSON.stringify(generated)},\n"rows": [\n${members.map((member) => JSON.stringify(member)).join(',\n')}\n]\n}\n`
}

const style = `body{font:14px/1.5 "Microsoft YaHei","Noto Sans CJK SC",sans-serif;margin:1rem;color:#111;background:#fff}
table{border-collapse:collapse}caption{text-align:left;font-size:1.3rem;font-weight:bold;margin-bottom:.5rem}
th,td{border:1px solid #999;padding:.25rem .4rem;text-align:left;vertical-align:top;overflow-wrap:anywhere;min-width:4rem}
thead th{position:sticky;top:0;background:#dce6f1}
@page{size:A4 landscape;margin:10mm}@media print{body{font-size:8pt;margin:0}thead th{position:static}}`

/** One table without scripts and without a request; the column of comments is for files that come back, so it is left out. */
function matrixHtml(rows: readonly MatrixRow[]): string {
  const columns = matrixColumns.filter(({ name }) => name !== matrixKeys.comment)
  const title = '条款、规则、用例对照表 Matrix of clauses, rules and cases'
  return `<!doctype html>
<!-- Generated from rules/, schemas/ and test/conformance/ by scripts/generateDocs.ts. Do not edit. -->
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style></head>
<body>
<table>
<caption>${title}</caption>
<thead><tr>${columns.map(({ name }) => `<th scope="col">${escapeHtml(name)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${columns.map(({ value }) => `<td>${escapeHtml(String(value(row)))}</td>`).join('')}</tr>`).join('\n')}
</tbody>
</table>
</body>
</html>
`
}
