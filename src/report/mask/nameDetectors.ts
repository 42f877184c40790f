import type { Detector } from './detector.js'
import { maskSign } from './maskSign.js'
import { surname } from './surnames.js'

const han = '\\p{Script=Han}'
const titles = '先生|女士|小姐|同志|师傅|大爷|大妈|阿姨'
const labels = '姓名|联系人|诉求人|来电人|来信人|投诉人|举报人|反映人|求助人|当事人|申请人|户主'
const separator = '[ \\t]*[:：][ \\t]*|[ \\t]{1,3}'
/** Names of several parts, as in Uyghur or Tibetan: 阿不都·热合曼. */
const dotted = `${han}{1,8}[·•・]${han}{1,8}`
const latin = '[A-Za-z][A-Za-z.·\']{0,20}(?: [A-Za-z][A-Za-z.·\']{0,20}){0,3}'

/** The surname stays, as in a column of names: most are shared by millions. Of other names nothing is known to be one. */
const keepingFirst = (match: string): string => `${match.charAt(0)}${maskSign}`

/** Some words that make names likely. */
export const nameHints = new RegExp(`${titles}|${labels}|我叫|名叫`)

/**
 * Names beside a word that says that they are names. Chinese has no spaces, so one character more may be hidden than the name has; a name
 * that stands alone cannot be found.
 */
export const nameDetectors: readonly Detector[] = [
  { needs: nameHints, pattern: new RegExp(`${surname}${han}{0,2}(?=${titles})`, 'gu'), replacement: keepingFirst },
  { needs: nameHints, pattern: new RegExp(`(?<=(?:${labels})(?:${separator}))(?:${dotted}|${surname}${han}{1,2}|${latin})`, 'gu'), replacement: keepingFirst },
  { needs: nameHints, pattern: new RegExp(`(?<=[我名]叫)(?:${dotted}|${surname}${han}{1,2})`, 'gu'), replacement: keepingFirst },
]
