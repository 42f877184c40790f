import type { Source } from '../../../src/engine/source.js'

/** Where the register of Daning Road Street was read. */
export const sources = {
  portal: {
    key: 'portal',
    document: {
      zh: '上海市静安区人民政府网站公布的大宁路街道12345热线工作规则，2019年12月',
      en: 'Working rule of Daning Road Street on the 12345 hotline, website of Jing’an, December 2019',
    },
  },
} as const satisfies Record<string, Source>
