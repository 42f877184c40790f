import type { Source } from '../../../src/engine/source.js'

/** Where the registers of Beijing were read. */
export const sources = {
  /** The regulation in full, in a public collection of laws. */
  text: { key: 'text', url: 'https://github.com/LawRefBook/Laws' },
  newsReport: {
    key: 'news-report',
    document: {
      zh: '《北京日报》关于接诉即办工作规范地方标准的报道，2022年11月16日',
      en: 'Report of the Beijing Daily on the local standard, 16 November 2022',
    },
  },
  catalogue: { key: 'catalogue', url: 'https://gbstandards.asia/china/505112' },
  opinion: {
    key: 'opinion',
    document: {
      zh: '《中国城市报》关于北京接诉即办意见的报道，2020年11月16日',
      en: 'Report of China City News on the opinion of Beijing, 16 November 2020',
    },
  },
  draft: {
    key: 'draft',
    document: {
      zh: '《北京日报》关于接诉即办地方标准征求意见的报道，2021年12月',
      en: 'Report of the Beijing Daily on the draft of the local standard, December 2021',
    },
  },
  overview: {
    key: 'overview',
    document: {
      zh: '“12345”政府服务平台词条，英文译文',
      en: 'Encyclopaedia entry on 12345 as a government service platform, in a translation',
    },
  },
} as const satisfies Record<string, Source>
