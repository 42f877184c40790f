import type { Source } from '../../../src/engine/source.js'

/** Where the register of Dezhou was read. */
export const sources = {
  overview: {
    key: 'overview',
    document: {
      zh: '“12345”政府服务平台词条，英文译文',
      en: 'Encyclopaedia entry on 12345 as a government service platform, in a translation',
    },
  },
  bulletin: {
    key: 'bulletin',
    document: {
      zh: '德州市12345市民热线七月通报的网上转载',
      en: 'Bulletin of July of the Dezhou hotline, as reprinted',
    },
  },
} as const satisfies Record<string, Source>
