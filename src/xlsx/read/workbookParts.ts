import { readTags, type Tag } from '../xml/readTags.js'
import { MarkupError } from '../xml/markupScanner.js'
import { brokenWorkbook, XlsxError } from '../xlsxError.js'
import { inflatedChunks } from '../zip/inflatedChunks.js'
import { limits } from '../zip/limits.js'
import { type ZipEntry, zipEntries } from '../zip/zipEntries.js'

/** A sheet as the workbook lists it. */
export interface SheetPart {
  readonly name: string
  readonly isHidden: boolean
  readonly entry: ZipEntry
}

/** What a workbook is made of. */
export interface WorkbookParts {
  /** The sheets with cells, in the order of their tabs; charts are none. */
  readonly sheets: readonly SheetPart[]
  readonly sharedStrings: ZipEntry | null
  readonly styles: ZipEntry | null
  /** Whether days are counted from 1904, as old Excel for Macintosh did. */
  readonly is1904: boolean
}

/** A part that another names, with what it is for. */
interface Relation {
  readonly id: string
  readonly type: string
  readonly target: string
}

/**
 * Finds the parts of a workbook by its relations (ECMA-376 part 2, clause 9.3), never by their usual names alone.
 *
 * @throws XlsxError where the archive holds something else, or a part is missing.
 */
export function workbookParts(bytes: Uint8Array, file: string): WorkbookParts {
  const parts = new Archive(bytes, file)
  const workbook = relationOf(parts.relations(''), 'officeDocument')?.target ?? 'xl/workbook.xml'
  if (!parts.find(workbook)) throw otherArchive(parts.names, file)
  if (workbook.toLowerCase().endsWith('.bin')) throw binaryWorkbook(file)
  const relations = parts.relations(workbook)
  const sheets: SheetPart[] = []
  let is1904 = false
  parts.read(workbook, ({ name, within, attributes }) => {
    if (name === 'workbookPr') is1904 = isTrue(attributes['date1904'])
    if (name !== 'sheet' || within.at(-1) !== 'sheets') return
    const relation = relations.find(({ id }) => id === attributes['id'])
    if (relation && !relation.type.endsWith('/worksheet')) return
    const entry = relation && parts.find(relation.target)
    if (!entry) throw brokenWorkbook(file, { zh: `缺少工作表“${attributes['name'] ?? ''}”的内容`, en: `the content of sheet "${attributes['name'] ?? ''}" is missing` })
    sheets.push({ name: attributes['name'] ?? '', isHidden: (attributes['state'] ?? 'visible') !== 'visible', entry })
  })
  const partOf = (type: string): ZipEntry | null => parts.find(relationOf(relations, type)?.target ?? '') ?? null
  return { sheets, sharedStrings: partOf('sharedStrings'), styles: partOf('styles'), is1904 }
}

/** The parts of an archive, by names as relations write them. */
class Archive {
  readonly names: readonly string[]
  private readonly entries: ReadonlyMap<string, ZipEntry>

  constructor(
    private readonly bytes: Uint8Array,
    private readonly file: string,
  ) {
    this.entries = new Map(zipEntries(bytes, file).map((entry) => [plainName(entry.name), entry]))
    this.names = [...this.entries.keys()]
  }

  find(name: string): ZipEntry | undefined {
    return this.entries.get(plainName(name))
  }

  read(name: string, onTag: (tag: Tag) => void): void {
    const { bytes, file } = this
    try {
      readTags(inflatedChunks(bytes, this.find(name)!, file, limits.kept), onTag)
    } catch (error) {
      throw error instanceof MarkupError ? unreadablePart(file, name) : error
    }
  }

  /** What a part refers to; the empty name stands for the package itself. */
  relations(part: string): Relation[] {
    const slash = part.lastIndexOf('/')
    const folder = part.slice(0, slash + 1)
    const name = `${folder}_rels/${part.slice(slash + 1)}.rels`
    const relations: Relation[] = []
    if (!this.find(name)) return relations
    this.read(name, ({ name: tag, attributes: { Id = '', Type = '', Target = '' } }) => {
      if (tag === 'Relationship') relations.push({ id: Id, type: Type, target: resolvedPath(folder, Target) })
    })
    return relations
  }
}

/** Some writers use the backslash of Windows, a leading slash or other letters in the directory than in the relations. */
function plainName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()
}

function resolvedPath(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split(/[\\/]/)) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** The types of the transitional and of the strict form end alike. */
function relationOf(relations: readonly Relation[], type: string): Relation | undefined {
  return relations.find((relation) => relation.type.endsWith(`/${type}`))
}

export function isTrue(written: string | undefined): boolean {
  return written === '1' || written === 'true'
}

/** The error for a part that is no XML. */
export function unreadablePart(file: string, part: string): XlsxError {
  return brokenWorkbook(file, { zh: `其中的 ${part} 不是可读的 XML`, en: `its part ${part} is no XML that can be read` })
}

function otherArchive(names: readonly string[], file: string): XlsxError {
  if (names.includes('encryptioninfo') || names.includes('encryptedpackage')) {
    return new XlsxError('XLSX_PASSWORD', file, { zh: '工作簿已加密。', en: 'The workbook is encrypted.' }, { zh: '请取消密码后再提供。', en: 'Take the password away and give it again.' })
  }
  if (names.includes('mimetype') && names.includes('content.xml')) {
    return otherFormat(file, { zh: '这是 OpenDocument 文件（如 .ods）', en: 'This is an OpenDocument file, such as .ods' })
  }
  if (names.some((name) => name.startsWith('word/') || name.startsWith('ppt/'))) {
    return otherFormat(file, { zh: '这是 Word 或 PowerPoint 文件', en: 'This is a file of Word or PowerPoint' })
  }
  return new XlsxError(
    'XLSX_OTHER_FORMAT',
    file,
    { zh: '这是 ZIP 压缩文件，其中没有 Excel 工作簿。', en: 'This is a ZIP archive without an Excel workbook in it.' },
    { zh: '请先解压，再提供其中的文件。', en: 'Unpack it and give the files inside.' },
  )
}

function binaryWorkbook(file: string): XlsxError {
  return otherFormat(file, { zh: '这是二进制 Excel 工作簿（.xlsb）', en: 'This is a binary Excel workbook (.xlsb)' })
}

function otherFormat(file: string, what: { readonly zh: string; readonly en: string }): XlsxError {
  return new XlsxError(
    'XLSX_OTHER_FORMAT',
    file,
    { zh: `${what.zh}，无法读取。`, en: `${what.en}, and cannot be read.` },
    { zh: '请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”后再提供。', en: 'Open it in Excel or WPS, save it as "Excel Workbook (.xlsx)" and give that file.' },
  )
}
