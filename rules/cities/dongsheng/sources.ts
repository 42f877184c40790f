import type { Source } from '../../../src/engine/source.js'

/** Where the register of Dongsheng was read. */
export const sources = {
  article: {
    key: 'article',
    document: {
      zh: '《不是万能热线！“12345”的正确打开方式》，东胜区融媒体中心，2022年9月6日',
      en: 'Article of the media centre of Dongsheng on how to use 12345, 6 September 2022',
    },
  },
} as const satisfies Record<string, Source>
