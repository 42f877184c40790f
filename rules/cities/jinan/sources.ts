import type { Source } from '../../../src/engine/source.js'

/** Where the registers of Jinan were read. */
export const sources = {
  /** The regulation in full, in a public collection of laws. */
  text: { key: 'text', url: 'https://github.com/LawRefBook/Laws' },
  release: {
    key: 'release',
    document: {
      zh: '《12345热线正式成为国家标准 全国政府热线要按济南标准建》，济南报纸报道，2016年12月',
      en: 'Newspaper report from Jinan on the release of the national standard, December 2016',
    },
  },
  meeting: {
    key: 'meeting',
    document: {
      zh: '《一号对外：有事找政府只需拨12345》，济南时报报道，2011年',
      en: 'Report of the Jinan Times on the meeting about the hotline, 2011',
    },
  },
  award: {
    key: 'award',
    document: {
      zh: '关于济南12345再获国家级荣誉、诉求分为四类的报道，英文译文',
      en: 'Report on the national award of the Jinan hotline and its four kinds of appeals, in a translation',
    },
  },
} as const satisfies Record<string, Source>
