import type { ByteSource } from '../../ingest/byteSource.js'
import { tableOf } from '../../ingest/json/tableOf.js'
import { xlsxSource, type XlsxSource } from '../../xlsx/index.js'
import { isWorkbook } from '../../xlsx/isWorkbook.js'
import type { ChosenFile, TableRequest } from '../messages.js'
import { fileBytes } from './fileBytes.js'

/** The files that this worker holds open, so that a workbook is not unpacked, nor JSON searched for its names, at each look. */
export class OpenFiles {
  private readonly workbooks = new Map<string, Promise<XlsxSource>>()
  private readonly texts = new Map<string, Promise<ByteSource>>()

  /**
   * The names of the sheets of a workbook that can be read.
   *
   * @returns null for a file that is no workbook.
   * @throws XlsxError for a workbook that cannot be read.
   */
  async sheetsOf(chosen: ChosenFile): Promise<readonly string[] | null> {
    if (!(await isWorkbook(fileBytes(chosen.file, chosen.name)))) return null
    return (await this.workbook(chosen)).sheets.map(({ name }) => name)
  }

  /**
   * A table as bytes of text.
   *
   * @throws IngestError for JSON that holds no records.
   */
  async sourceOf({ chosen, sheet }: TableRequest): Promise<ByteSource> {
    return sheet === null ? this.text(chosen) : (await this.workbook(chosen)).open(sheet)
  }

  forget(fileId: string): void {
    this.workbooks.delete(fileId)
    this.texts.delete(fileId)
  }

  private workbook({ id, file, name }: ChosenFile): Promise<XlsxSource> {
    return opened(this.workbooks, id, () => xlsxSource(name, fileBytes(file, name)))
  }

  private text({ id, file, name }: ChosenFile): Promise<ByteSource> {
    return opened(this.texts, id, () => tableOf(fileBytes(file, name), file.name))
  }
}

function opened<Source>(open: Map<string, Promise<Source>>, id: string, start: () => Promise<Source>): Promise<Source> {
  const known = open.get(id)
  if (known) return known
  const source = start()
  open.set(id, source)
  return source
}
