import type { Source } from '../../../src/engine/source.js'

/** Where the register of the survey was read. */
export const sources = {
  award: {
    key: 'award',
    document: {
      zh: '关于济南12345再获国家级荣誉、诉求分为四类的报道，英文译文',
      en: 'Report on the national award of the Jinan hotline and its four kinds of appeals, in a translation',
    },
  },
} as const satisfies Record<string, Source>
