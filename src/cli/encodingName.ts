import type { Encoding } from '../ingest/encoding.js'
import { oneOf } from './optionValues.js'

/** What systems in use call them; GB18030 holds all that GBK and GB2312 hold, at the same codes. */
const otherNames: Readonly<Record<string, Encoding>> = { utf8: 'utf-8', gbk: 'gb18030', gb2312: 'gb18030', 'utf-16': 'utf-16le' }

const known = oneOf('--encoding', ['utf-8', 'gb18030', 'utf-16le', 'utf-16be', 'auto'] as const)

/** The encoding that an option names. */
export function encodingName(text: string): Encoding | 'auto' {
  const name = text.toLowerCase()
  return Object.hasOwn(otherNames, name) ? otherNames[name]! : known(name)
}
