import type { Bilingual } from '../expression/kinds.js'
import type { RejectReason } from './csvScanner.js'

/** What each reason for leaving a row out of the audit says to the person who has to mend the export. */
export const rejectMeanings: Readonly<Record<RejectReason, Bilingual>> = {
  'too-many-cells': { zh: '单元格多于表头，可能有未加引号的分隔符', en: 'more cells than the header has; a delimiter may lack its quotes' },
  'unclosed-quote': { zh: '引号没有配对', en: 'a quote is not closed' },
  undecodable: { zh: '有不符合文件编码的字节，或不是一个 JSON 对象', en: 'bytes that the encoding of the file does not allow, or no JSON object' },
}
