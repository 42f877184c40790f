import { IngestError } from '../ingest/ingestError.js'
import type { AuditInput } from '../audit.js'
import { openTable } from '../ingest/openTable.js'

/**
 * The sheets of a workbook as inputs: the named one, or all whose header is known. A sheet of explanations beside the table is passed
 * over; where no sheet has a header that is known, the first one's message stands.
 *
 * @throws XlsxError for a file that is no workbook, is damaged or needs a password, or for a sheet that it does not have.
 */
export async function workbookInputs(input: AuditInput, sheet: string | undefined): Promise<AuditInput[]> {
  const { xlsxSource } = await import('../xlsx/index.js')
  const workbook = await xlsxSource(input.source.name, input.source, sheet === undefined ? {} : { sheet })
  const inputs = workbook.sheets.map(({ name }): AuditInput => ({ ...input, source: workbook.open(name), encoding: 'auto' }))
  if (inputs.length === 1) return inputs
  const problems = await Promise.all(inputs.map(headerProblem))
  const known = inputs.filter((_, index) => problems[index] === null)
  if (known.length === 0) throw problems[0]!
  return known
}

async function headerProblem({ source, record, mapping }: AuditInput): Promise<IngestError | null> {
  try {
    await openTable(source, { ...(record && { record }), ...(mapping && { mapping }) })
    return null
  } catch (error) {
    if (error instanceof IngestError) return error
    throw error
  }
}
