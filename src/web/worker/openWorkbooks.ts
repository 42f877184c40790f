import type { ByteSource } from '../../ingest/byteSource.js'
import { xlsxSource, type XlsxSource } from '../../xlsx/index.js'
import { isWorkbook } from '../../xlsx/isWorkbook.js'
import type { ChosenFile, TableRequest } from '../messages.js'
import { fileBytes } from './fileBytes.js'

/** The workbooks that this worker holds open, so that each of their sheets does not unpack them anew. */
export class OpenWorkbooks {
  private readonly open = new Map<string, Promise<XlsxSource>>()

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

  /** A table as bytes of text. */
  async sourceOf({ chosen, sheet }: TableRequest): Promise<ByteSource> {
    return sheet === null ? fileBytes(chosen.file, chosen.name) : (await this.workbook(chosen)).open(sheet)
  }

  forget(fileId: string): void {
    this.open.delete(fileId)
  }

  private workbook({ id, file, name }: ChosenFile): Promise<XlsxSource> {
    const known = this.open.get(id)
    if (known) return known
    const opened = xlsxSource(name, fileBytes(file, name))
    this.open.set(id, opened)
    return opened
  }
}
