import type { Source } from '../../src/engine/source.js'

/** Where the register of 国办发〔2020〕53号 was read. No whole copy of the text was found. */
export const sources = {
  xinhua: { key: 'xinhua', url: 'http://cnganbu.com/news/view?id=49625' },
  governmentSite: {
    key: 'government-site',
    url: 'http://english.www.gov.cn/policies/latestreleases/202101/06/content_WS5ff57579c6d0f7257694358d.html',
  },
  chinaGlobalTelevision: {
    key: 'china-global-television',
    url: 'https://news.cgtn.com/news/2021-01-08/China-rolls-out-12345-hotline-to-optimize-government-service-WSW8ehnCJG/share_amp.html',
  },
  /** In machine English, as are the next two. */
  mergingModes: { key: 'merging-modes', url: 'http://www.plnmw.com/ConsultingServices/wrhktfzdul.html' },
  acceptanceScope: { key: 'acceptance-scope', url: 'http://www.plnmw.com/InformationConsulting/ovbqsxcvyn.html' },
  branchCentres: { key: 'branch-centres', url: 'http://www.plnmw.com/InformationService/cpurmwacbq.html' },
  /** Names the text on the government's site as its source. */
  mechanisms: { key: 'mechanisms', url: 'http://lwstw.com/liuxuezixunxinxi/l0wqpxmyab.html' },
  /** The plan of Henan province that carries the paper out. */
  henanPlan: { key: 'henan-plan', url: 'http://www.tejiafabu.cn/a1/3081' },
  /** The standards office quotes the paper in the plan that became GB/T 44191-2024. */
  knowledgeBasePlan: {
    key: 'knowledge-base-plan',
    url: 'https://std.samr.gov.cn/gb/search/gbDetailed?id=BE30B3AF468D7D39E05397BE0A0AE707',
  },
} as const satisfies Record<string, Source>
