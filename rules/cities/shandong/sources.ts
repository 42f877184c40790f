import type { Source } from '../../../src/engine/source.js'

/** Where the register of Shandong was read. */
export const sources = {
  measuresReport: { key: 'measures-report', url: 'http://m.yybnet.net/shandong/news/202001/10093219.html' },
  lineReport: { key: 'line-report', url: 'https://m.shzx.org/a/36-386-0.html' },
} as const satisfies Record<string, Source>
