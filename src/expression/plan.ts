import type { DeadlineKernel } from '../calendar/compiledDeadline.js'
import type { TimeZone } from '../calendar/timeZone.js'
import type { Column, InputColumn, TruthColumn } from './column.js'
import type { Field } from './field.js'
import { Status } from './kinds.js'
import type { AnyNode, DatedValue } from './node.js'
import { ReasonTable } from './reasonTable.js'

/** What the evaluation of a plan rests on besides the records. */
export interface PlanContext {
  readonly zone: TimeZone
  readonly kernel: DeadlineKernel
  /** The dated values in force of a parameter, in order; empty where it is unset. */
  readonly valuesOf: (parameterId: string) => readonly DatedValue[]
}

/**
 * The nodes of some rules of one record type, compiled to loops over columns. A column is pulled by those that need it, once a
 * batch: what no row needs is not worked out. Nothing is allocated in a batch of up to `capacity` records.
 */
export class Plan {
  readonly inputs = new Map<string, InputColumn>()
  readonly reasons = new ReasonTable()
  private readonly compiled = { column: new Map<AnyNode, Column | TruthColumn>(), due: new Map<AnyNode, Column | TruthColumn>(), truth: new Map<AnyNode, Column | TruthColumn>() }
  private batch = 0
  /** From when a record counts as begun; set by whoever makes the plan, before any dated parameter is compiled. */
  began: Column | null = null

  /** 1 for the rows that what costs much is worked out for; null for all of them. A rule has an array of its own, which it fills once a batch. */
  asked: Uint8Array | null = null

  /** The instant (milliseconds) at which things are pending or late; may be set anew before each run. */
  asOf = NaN

  constructor(
    readonly capacity: number,
    readonly context: PlanContext,
    /** Columns of other plans over the same records, by field name: what is read once serves them all. */
    private readonly shared = new Map<string, InputColumn>(),
  ) {}

  /** Says that the input columns hold another batch. */
  nextBatch(): void {
    this.batch++
  }

  /**
   * Makes a loop that runs when it is first asked for in a batch.
   *
   * @param isPartial Whether it works out the rows of `asked` alone, so that it runs again when others are asked for.
   */
  step(work: (count: number) => void, isPartial = false): (count: number) => void {
    let doneIn = -1
    let doneFor: Uint8Array | null = null
    return (count) => {
      if (doneIn === this.batch && (!isPartial || doneFor === null || doneFor === this.asked)) return
      doneIn = this.batch
      doneFor = this.asked
      work(count)
    }
  }

  /** The input column of a field; it starts unmapped, and whoever reads a file or a record fills it. */
  input(field: Field): InputColumn {
    const known = this.inputs.get(field.name)
    if (known) return known
    const column = this.shared.get(field.name) ?? emptyColumn(field, this.capacity)
    this.shared.set(field.name, column)
    this.inputs.set(field.name, column)
    return column
  }

  /**
   * Each node is compiled once: rules that share a node share its column.
   * An instant read as a due time (`due`) includes the whole minute or day that it names, so it is a column of its own.
   */
  once<C extends Column | TruthColumn>(node: AnyNode, compile: () => C, as: 'column' | 'due' | 'truth' = 'column'): C {
    const known = this.compiled[as].get(node)
    if (known) return known as C
    const column = compile()
    this.compiled[as].set(node, column)
    return column
  }
}

function emptyColumn(field: Field, capacity: number): InputColumn {
  return {
    field,
    isMapped: false,
    isDerived: false,
    values: new Float64Array(capacity),
    status: new Uint8Array(capacity).fill(Status.unmapped),
    dictionary: field.values ? [...field.values] : [],
    text: () => '',
    texts: null,
    list: () => [],
  }
}
