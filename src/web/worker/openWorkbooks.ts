import { firstBytes } from '../../ingest/firstBytes.js'
import type { ByteSource } from '../../ingest/byteSource.js'
import { xlsxSource, type XlsxSource } from '../../xlsx/index.js'
import type { ChosenFile, TableRequest } from '../messages.js'
import { fileBytes } from './fileBytes.js'

/** The first bytes of workbooks: of an archive, and of the older form, which also wraps workbooks with a password. */
const workbookMarks = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0xd0, 0xcf, 0x11, 0xe0],
]

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
    const head = await firstBytes(fileBytes(chosen.file, chosen.name), 4)
    if (!workbookMarks.some((mark) => mark.every((byte, at) => head[at] === byte))) return null
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
