import type { Source } from '../../src/engine/source.js'

/** Where the registers of the three documents on good and bad ratings were read. */
export const sources = {
  /** The opening of 国办发〔2019〕51号 in its own words: its date, and that it covers hotline platforms. */
  paperCopy: {
    key: 'paper-copy',
    url: 'https://zh.wikisource.org/zh-hant/%E5%9B%BD%E5%8A%A1%E9%99%A2%E5%8A%9E%E5%85%AC%E5%8E%85%E5%85%B3%E4%BA%8E%E5%BB%BA%E7%AB%8B%E6%94%BF%E5%8A%A1%E6%9C%8D%E5%8A%A1%E2%80%9C%E5%A5%BD%E5%B7%AE%E8%AF%84%E2%80%9D%E5%88%B6%E5%BA%A6%E6%8F%90%E9%AB%98%E6%94%BF%E5%8A%A1%E6%9C%8D%E5%8A%A1%E6%B0%B4%E5%B9%B3%E7%9A%84%E6%84%8F%E8%A7%81',
  },
  /** The press release of 2019-12-17, its sentences out of order. */
  xinhua: { key: 'xinhua', url: 'https://sktcar.xyz/html/63b14499792.html' },
  paperStudy: { key: 'paper-study', url: 'https://m.fx361.cc/news/2022/0815/13122517.html' },
  dezhou: { key: 'dezhou', url: 'https://ceirp.cn/zhzw/hyyw/2020-10-16/6667.html' },
  meishan: {
    key: 'meishan',
    url: 'https://www.spprec.com/sczwweb/zwfwnew/027001/027001004/20200519/c84a7724-ff57-4a78-8be0-4a467d045b9e.html',
  },
  chaoyang: { key: 'chaoyang', url: 'https://chaoyang.gov.cn/html/CYSZF/202405/0171582338426620.html' },
  /** A local restatement with the five grades and their stars. */
  localGrades: { key: 'local-grades', url: 'http://www.jiakaoti.com/page95?article_id=100' },
  guidelinesCatalogue: { key: 'guidelines-catalogue', url: 'https://www.chinesestandard.net/Related.aspx/GBT39735-2020' },
  guidelinesScope: { key: 'guidelines-scope', url: 'https://m.bzxz.net/en/927fdafef39c48e6.html' },
  guidelinesInterpretation: { key: 'guidelines-interpretation', url: 'http://gftai.bcpcn.com/articles/403/98886.html' },
  /** In English. */
  specificationExcerpt: { key: 'specification-excerpt', url: 'https://m.bzxz.net/en/002b9a0853eca5e61.html' },
  specificationContents: { key: 'specification-contents', url: 'https://www.github5.com/doc/18124' },
} as const satisfies Record<string, Source>
