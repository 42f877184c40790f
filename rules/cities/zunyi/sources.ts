import type { Source } from '../../../src/engine/source.js'

/** Where the register of Zunyi was read. */
export const sources = {
  encyclopaedia: { key: 'encyclopaedia', url: 'http://www.shdbkk.com/html_3/falu/8980/list/12.html' },
} as const satisfies Record<string, Source>
