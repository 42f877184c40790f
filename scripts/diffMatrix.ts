import { readFileSync } from 'node:fs'
import { diffMatrix } from '../src/docgen/matrix/diffMatrix.js'
import { xlsxSource } from '../src/xlsx/xlsxSource.js'

/** `npx tsx scripts/diffMatrix.ts OLD NEW`: what differs between two exported matrices (.csv or .xlsx), and the comments that came back. */
const [older, newer] = process.argv.slice(2)
if (older === undefined || newer === undefined) {
  console.error('Two files are needed: npx tsx scripts/diffMatrix.ts OLD.csv NEW.xlsx')
  process.exitCode = 2
} else {
  const { added, removed, changed, comments } = diffMatrix(await csvIn(older), await csvIn(newer))
  for (const { clause, rule, comment } of comments) console.log(`意见 comment   ${clause}  ${rule}  ${comment}`)
  for (const { clause, rule, column, before, after } of changed) console.log(`修改 changed   ${clause}  ${rule}  ${column}: ${before} → ${after}`)
  for (const { clause, rule } of added) console.log(`新增 added     ${clause}  ${rule}`)
  for (const { clause, rule } of removed) console.log(`删除 removed   ${clause}  ${rule}`)
  console.log(`${comments.length} comments, ${changed.length} changed, ${added.length} added, ${removed.length} removed`)
}

/** The matrix in a file; of a workbook the sheet 条款. */
async function csvIn(path: string): Promise<string> {
  const bytes = readFileSync(path)
  if (!path.endsWith('.xlsx')) return bytes.toString('utf8')
  const { open } = await xlsxSource(path, bytes, { sheet: '条款' })
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of open('条款').chunks()) text += decoder.decode(chunk, { stream: true })
  return text
}
