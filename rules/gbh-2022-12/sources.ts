import type { Source } from '../../src/engine/source.js'

/** Where the register of 国办发〔2022〕12号 was read. */
export const sources = {
  beijingCopy: {
    key: 'beijing-copy',
    url: 'http://www.beijing.gov.cn/gate/big5/www.beijing.gov.cn/zhengce/gwywj/202205/t20220516_2711529.html',
  },
  lawCopy: { key: 'law-copy', url: 'https://law.esnai.com/do.aspx?action=show&controller=home&lawid=203629' },
  scopeReport: { key: 'scope-report', url: 'http://www.yexian114.com/guonei/164311.html' },
  transferReport: { key: 'transfer-report', url: 'https://www.xc-w.com/index.php?c=show&id=54649' },
  governmentSite: {
    key: 'government-site',
    url: 'http://english.www.gov.cn/policies/latestreleases/202205/16/content_WS62823770c6d02e533532ac27.html',
  },
  chinaNews: {
    key: 'china-news',
    url: 'https://www.tellerreport.com/news/2022-05-16-state-office--fully-realize-the-interconnection-between-12345-and-110-platforms-by-the-end-of-next-year.B1mHKcYyDq.html',
  },
  /** The plan of Wuhan, which states the case of danger in full. */
  wuhanPlan: { key: 'wuhan-plan', url: 'http://piju.hnshkx.cn/mydt/2023/0109/10289.html' },
  linkageReport: { key: 'linkage-report', url: 'http://big5.chinabgao.com/info/104661.html' },
} as const satisfies Record<string, Source>
