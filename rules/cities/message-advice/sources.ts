import type { Source } from '../../../src/engine/source.js'

/** Where the register of the advice on messages was read. */
export const sources = {
  overview: {
    key: 'overview',
    document: {
      zh: '“12345”政府服务平台词条，英文译文',
      en: 'Encyclopaedia entry on 12345 as a government service platform, in a translation',
    },
  },
} as const satisfies Record<string, Source>
