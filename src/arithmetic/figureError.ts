import type { Bilingual } from '../expression/kinds.js'

/** What can be wrong with a published figure. */
export type FigureErrorCode = 'FIGURE_NOT_EXACT' | 'FIGURE_UNREADABLE' | 'FIGURE_NEGATIVE' | 'WHOLE_NOT_POSITIVE' | 'PART_EXCEEDS_WHOLE' | 'PARTS_EMPTY'

const problems: Readonly<Record<FigureErrorCode, { readonly what: Bilingual; readonly fix: Bilingual }>> = {
  FIGURE_NOT_EXACT: {
    what: { zh: '不是安全范围内的整数，无法精确计算。', en: 'is no safe whole number, so nothing exact can be said of it.' },
    fix: { zh: '小数请写成文本，如 "97.15"。', en: 'Write a decimal as a text, such as "97.15".' },
  },
  FIGURE_UNREADABLE: {
    what: { zh: '不是可以读出的数字。', en: 'is no figure that can be read.' },
    fix: { zh: '请写成整数或者小数文本，不带千分位和百分号。', en: 'Write a whole number or a decimal text, without separators of thousands and without a percent sign.' },
  },
  WHOLE_NOT_POSITIVE: {
    what: { zh: '不是正数，不能作分母。', en: 'is not positive and cannot be divided by.' },
    fix: { zh: '请给出正数。', en: 'Give a positive figure.' },
  },
  FIGURE_NEGATIVE: {
    what: { zh: '是负数，而此处只能是计数或者比率。', en: 'is negative, where a count or a rate has to stand.' },
    fix: { zh: '请给出零或者正数。', en: 'Give zero or a positive figure.' },
  },
  PART_EXCEEDS_WHOLE: {
    what: { zh: '大于其总体。', en: 'is more than the whole it is a part of.' },
    fix: { zh: '请核对两个数字是否属于同一口径。', en: 'Check that both figures count the same things.' },
  },
  PARTS_EMPTY: {
    what: { zh: '没有任何分项。', en: 'holds no part.' },
    fix: { zh: '请至少给出一个分项。', en: 'Give one part at least.' },
  },
}

/** Thrown for figures that nothing exact can be said of. */
export class FigureError extends Error {
  override readonly name = 'FigureError'
  readonly fix: string
  readonly text: Bilingual

  constructor(
    readonly code: FigureErrorCode,
    /** Which figure, such as `total` or `parts[2]`. */
    readonly received: string,
  ) {
    const { what, fix } = problems[code]
    super(`${received} ${what.en} ${fix.en}`)
    this.fix = fix.en
    this.text = { zh: `${received}${what.zh}${fix.zh}`, en: this.message }
  }
}
