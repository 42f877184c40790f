import type { Source } from '../../src/engine/source.js'

/** Where the register of GB/T 33358-2016 was read. No copy of the whole text was found. */
export const sources = {
  /** A copy of the text from chapter 1 to the heading of 3.8, where it breaks off. */
  textCopy: { key: 'text-copy', url: 'http://www.jyxzfw.cn/zhengcefagui/t670585.html' },
  /** An encyclopaedia entry that keeps the verbs 应, 宜 and 可. */
  encyclopaedia: { key: 'encyclopaedia', url: 'https://wiki.szjm666.com/item/279780.html' },
  televisionReport: { key: 'television-report', url: 'https://hy.voc.com.cn/view.php?cid=144&tid=141062' },
  /** In English; it writes "require" also where the Chinese text has 宜. */
  chinaDaily: {
    key: 'china-daily',
    url: 'https://global.chinadaily.com.cn/opinion/2016-12/26/content_27771947.htm',
  },
  catalogue: { key: 'catalogue', url: 'https://www.chinesestandards.org/standards/GB/T%2033358-2016' },
  jinanDaily: { key: 'jinan-daily', url: 'https://m.yybnet.net/jinan/news/201911/9898227.html' },
  /** The one source for transfer, supervision, return visits, evaluation and reports; it names chapter 5. */
  jinanReport: {
    key: 'jinan-report',
    document: {
      zh: '《12345热线正式成为国家标准 全国政府热线要按济南标准建》，济南报纸关于标准发布的报道，2016年12月',
      en: 'Newspaper report from Jinan on the release of the standard, "12345热线正式成为国家标准", December 2016',
    },
  },
} as const satisfies Record<string, Source>
