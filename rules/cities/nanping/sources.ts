import type { Source } from '../../../src/engine/source.js'

/** Where the register of Nanping was read. */
export const sources = {
  code: {
    key: 'code',
    document: {
      zh: '南平市12345平台公开的程序代码',
      en: 'Public program code of the 12345 platform of Nanping',
    },
  },
} as const satisfies Record<string, Source>
