import type { Source } from '../../../src/engine/source.js'

/** Where the registers of Chongqing were read. */
export const sources = {
  overview: {
    key: 'overview',
    document: {
      zh: '“12345”政府服务平台词条中关于重庆市市长公开电话的部分，英文译文',
      en: 'Encyclopaedia entry on 12345 as a government service platform, the part on Chongqing, in a translation',
    },
  },
  openingReport: { key: 'opening-report', url: 'https://www.baiwen35.com/article/182564' },
  copies: {
    key: 'copies',
    document: {
      zh: '重庆市12345热线运行管理办法的残缺副本',
      en: 'Scrambled copies of the measures of Chongqing on running the 12345 hotline',
    },
  },
} as const satisfies Record<string, Source>
