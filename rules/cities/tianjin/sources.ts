import type { Source } from '../../../src/engine/source.js'

/** Where the register of Tianjin was read. */
export const sources = {
  report: { key: 'report', url: 'https://cj.sina.com.cn/articles/view/3314280193/c58be70102001fxwe' },
} as const satisfies Record<string, Source>
