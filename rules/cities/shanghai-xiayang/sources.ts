import type { Source } from '../../../src/engine/source.js'

/** Where the register of Xiayang Street was read. */
export const sources = {
  portal: {
    key: 'portal',
    document: {
      zh: '上海市青浦区人民政府网站公布的夏阳街道12345热线工作规则，2022年6月',
      en: 'Working rule of Xiayang Street on the 12345 hotline, website of Qingpu, June 2022',
    },
  },
} as const satisfies Record<string, Source>
