import type { Source } from '../../../src/engine/source.js'

/** Where the register of Guangdong was read. */
export const sources = {
  report: {
    key: 'report',
    document: {
      zh: '广东省12345热线管理办法的媒体解读，2022年',
      en: 'Press interpretation of the measures of Guangdong on its 12345 hotlines, 2022',
    },
  },
} as const satisfies Record<string, Source>
