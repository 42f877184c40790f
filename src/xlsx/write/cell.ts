import type { StyleName } from './styles.js'

/** A number or a text in a certain style; dates are serial numbers in a style of dates. */
export interface StyledCell {
  readonly value: string | number
  readonly style: StyleName
}

/** A cell: nothing, a text, a count, or either in another style. */
export type Cell = null | string | number | StyledCell

export function styled(value: string | number, style: StyleName): StyledCell {
  return { value, style }
}
