import type { AuditInput } from '../audit.js'
import { tableOf } from '../ingest/json/tableOf.js'
import { type RecordType, recordTypes } from '../records/generated/recordTypes.js'
import { isWorkbook } from '../xlsx/isWorkbook.js'
import { fileAssignments } from './fileAssignments.js'
import { fileSource } from './fileSource.js'
import { inputNames } from './inputNames.js'
import { oneOf } from './optionValues.js'
import type { InputOptions } from './sharedOptions.js'
import { workbookInputs } from './workbookInputs.js'
import { writtenFile } from './writtenFile.js'

/**
 * The files of a command line as inputs of an audit, each with the record type, encoding and mapping that the options give it.
 *
 * @throws CliError where a file cannot be read, or an option fits no file or no form.
 */
export async function auditInputs(files: readonly string[], options: InputOptions): Promise<AuditInput[]> {
  const names = inputNames(files)
  const records = fileAssignments('--record', options.record ?? [], files)
  const mappings = fileAssignments('--map', options.map ?? [], files)
  const recordType = oneOf('--record', Object.keys(recordTypes) as RecordType[])
  const inputs: AuditInput[] = []
  // One after the other: a folder may hold more files than a process may have open.
  for (const [index, file] of files.entries()) {
    const record = records.get(file)
    const mapping = mappings.get(file)
    const input: AuditInput = {
      source: await tableOf(await fileSource(file, names[index]!), file),
      encoding: options.encoding,
      ...(record !== undefined && { record: recordType(record) }),
      ...(mapping !== undefined && { mapping: (await import('../forms/mappingSchema.js')).readMapping(await writtenFile(mapping)) }),
    }
    inputs.push(...((await isWorkbook(input.source)) ? await workbookInputs(input, options.sheet) : [input]))
  }
  return inputs
}
