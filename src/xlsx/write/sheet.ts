import type { Cell } from './cell.js'
import type { StyleName } from './styles.js'

/** A sheet as it is to be written. */
export interface Sheet {
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly Cell[])[]
  /** The row of the table's header, from 1: what is above stays in view, and it gets a filter. Without it nothing is frozen. */
  readonly headerRow?: number
  readonly isHidden?: boolean
  readonly choices?: readonly Choices[]
}

export interface SheetColumn {
  /** In characters. */
  readonly width: number
  /** The style of cells that are still to be filled. */
  readonly style?: StyleName
}

/** A column in which values of a list are offered. */
export interface Choices {
  /** From 0. */
  readonly column: number
  /** The cells that hold the list, such as `'lists'!$A$1:$A$7`. */
  readonly list: string
  /** What is said to somebody who writes another value. */
  readonly warning: string
}
