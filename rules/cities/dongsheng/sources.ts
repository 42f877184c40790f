import type { Source } from '../../../src/engine/source.js'

/** Where the register of Dongsheng was read. */
export const sources = {
  article: {
    key: 'article',
    document: {
      zh: '东胜区融媒体中心关于正确使用12345热线的报道，2022年9月6日',
      en: 'Article of the media centre of Dongsheng on how to use 12345, 6 September 2022',
    },
  },
} as const satisfies Record<string, Source>
