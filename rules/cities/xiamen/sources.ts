import type { Source } from '../../../src/engine/source.js'

/** Where the register of Xiamen was read. */
export const sources = {
  portal: {
    key: 'portal',
    document: {
      zh: '厦门市翔安区人民政府网站的12345平台诉求指南',
      en: 'Guide to the 12345 platform, website of Xiang’an, Xiamen',
    },
  },
} as const satisfies Record<string, Source>
