import type { Source } from '../../src/engine/source.js'

/** Where the register of 国办函〔2025〕66号 was read. No whole copy of the text was found. */
export const sources = {
  /** Items 2 to 4 and the start of 5. */
  itemsTwoToFive: { key: 'items-two-to-five', url: 'http://m.hbcasj.com/socialgd/10000169/20250626/48520065_1.html' },
  /** Items 4, 5, 10 and the first part of 8. */
  itemsFourToTen: { key: 'items-four-to-ten', url: 'https://zhongyaoyi.com/video/364953' },
  summary: { key: 'summary', url: 'http://xinwen.mobi/forum.php?goto=lastpost&mod=redirect&tid=448926' },
  comparison: { key: 'comparison', url: 'http://www.cisg.org.cn/index.php?c=show&id=885' },
  /** Its phrases are genuine, their order is not; the pages that carry it change and are not worth a link. */
  scrambledCopies: {
    key: 'scrambled-copies',
    document: {
      zh: '《国务院办公厅关于进一步规范和提升12345热线服务的意见》（国办函〔2025〕66号）的网络转载，字句可见而次序错乱，2025年6月',
      en: 'Copies of 国办函〔2025〕66号 on the web, June 2025: genuine phrases in scrambled order',
    },
  },
} as const satisfies Record<string, Source>
