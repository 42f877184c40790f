import type { Source } from '../../../src/engine/source.js'

/** Where the register of Sichuan was read. */
export const sources = {
  report: { key: 'report', url: 'https://reportify.cn/news/1213283917809979392' },
  portal: {
    key: 'portal',
    document: {
      zh: '四川省人民政府网站关于12345热线管理办法的消息，2025年12月25日',
      en: 'Measures of Sichuan on its 12345 hotlines, website of the province, 25 December 2025',
    },
  },
} as const satisfies Record<string, Source>
