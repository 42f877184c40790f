import type { AuditInput } from '../../audit.js'
import type { TableRequest } from '../messages.js'
import type { OpenFiles } from './openFiles.js'

/** The tables as inputs of the library. */
export function tableInputs(tables: readonly TableRequest[], files: OpenFiles): Promise<AuditInput[]> {
  return Promise.all(tables.map((table) => inputOf(table, files)))
}

async function inputOf(table: TableRequest, files: OpenFiles): Promise<AuditInput> {
  const { encoding, record, mapping } = table
  return { source: await files.sourceOf(table), encoding, ...(record && { record }), ...(mapping && { mapping }) }
}
