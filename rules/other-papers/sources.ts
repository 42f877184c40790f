import type { Source } from '../../src/engine/source.js'

/** Where the papers that touch hotlines in passing were read. */
export const sources = {
  convenientApproval: { key: 'convenient-approval', url: 'http://ndbrw.com/chuantonggushi/495.html' },
  oneMatterPaper: {
    key: 'one-matter-paper',
    url: 'http://www.beijing.gov.cn/gate/big5/www.beijing.gov.cn/zhengce/gwywj/202401/t20240116_3537512.html',
  },
  /** The plan of the standard on handling appeals, which quotes the paper. */
  appealHandlingPlan: {
    key: 'appeal-handling-plan',
    url: 'https://std.samr.gov.cn/gb/search/gbDetailed?id=2E61048181609988E06397BE0A0A9B5C',
  },
  grassrootsRelief: { key: 'grassroots-relief', url: 'https://www.66laws.com/fagui/22359.html' },
  assessmentDebate: { key: 'assessment-debate', url: 'http://www.cisg.org.cn/index.php?c=show&id=785' },
} as const satisfies Record<string, Source>
