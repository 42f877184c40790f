import type { Bilingual } from '../expression/kinds.js'

/** What can be wrong with a workbook. */
export type XlsxErrorCode =
  | 'XLSX_PASSWORD'
  | 'XLSX_OLD_FORMAT'
  | 'XLSX_OTHER_FORMAT'
  | 'XLSX_BROKEN'
  | 'XLSX_TOO_LARGE'
  | 'XLSX_SHEET_UNKNOWN'
  | 'XLSX_EMPTY'
  | 'XLSX_RECORD_TYPE_UNKNOWN'
  | 'XLSX_CHECKLIST_INVALID'

/** Thrown for a workbook that cannot be read as a whole; a cell that cannot be read never throws. It shows no cell. */
export class XlsxError extends Error {
  override readonly name = 'XlsxError'
  /** What to do about it, in English. */
  readonly fix: string
  /** The whole message in both languages. */
  readonly text: Bilingual

  constructor(
    readonly code: XlsxErrorCode,
    /** The file, as the caller named it; for a template the record type that was asked for. */
    readonly file: string,
    what: Bilingual,
    fix: Bilingual,
  ) {
    super(`${file}: ${what.en} ${fix.en}`)
    this.fix = fix.en
    this.text = { zh: `${file}：${what.zh}${fix.zh}`, en: this.message }
  }
}

const saveAgain: Bilingual = { zh: '请重新导出；如能用 Excel 或 WPS 打开，请另存为 .xlsx 后再试。', en: 'Export it again; if Excel or WPS can open it, save it as .xlsx and give that file.' }

/** The error for a workbook whose bytes are not what they must be. */
export function brokenWorkbook(file: string, where: Bilingual): XlsxError {
  return new XlsxError('XLSX_BROKEN', file, { zh: `工作簿已损坏：${where.zh}。`, en: `The workbook is damaged: ${where.en}.` }, saveAgain)
}
