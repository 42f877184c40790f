import { periodOf } from '../audit/auditContext.js'
import { shownKey } from '../audit/shownKey.js'
import { formatInstant } from '../calendar/instant.js'
import { type TimeZone, zone as zoneOf } from '../calendar/timeZone.js'
import type { InputColumn } from '../expression/column.js'
import { noValue, Status } from '../expression/kinds.js'
import { Plan, type PlanContext } from '../expression/plan.js'
import type { ByteSource } from '../ingest/byteSource.js'
import { type OpenOptions, openTable, type OpenTable } from '../ingest/openTable.js'
import { readTable } from '../ingest/readTable.js'
import { workOrder } from '../records/generated/fields.js'
import { maskPersonal } from '../report/maskPersonal.js'
import { OrderDraw, type SampleAim } from './orderDraw.js'
import type { DrawnOrder, OrderSample } from './orderSample.js'
import { samplePrecision } from './sampleSize.js'
import type { Ranked } from './smallest.js'
import { SamplingError } from './samplingError.js'

/** A file from which orders are drawn, as an audit takes it. */
export interface SampleInput extends OpenOptions {
  readonly source: ByteSource
}

export interface SampleOptions {
  readonly aim: SampleAim
  /** Any text; the same seed over the same orders draws the same ones. */
  readonly seed: string
  /** Of the intervals that are worked out from the sample; 0.95 is usual. */
  readonly confidence: number
  /** Whether each handling unit gets its part of the sample, in proportion to its closed orders. */
  readonly byUnit: boolean
  /** Only orders closed in it, both ends inclusive; a date as `to` means its end. */
  readonly period: { readonly from: string; readonly to: string } | null
  /** Shows ids, names and phones as they stand. */
  readonly reveal: boolean
  readonly timeZone: string
}

const capacity = 4096
const closedStates: ReadonlySet<string> = new Set(['closed', 'archived'])
const { orderId, status, closedAt, handlingUnit, category, requesterName, requesterPhone } = workOrder

/**
 * Draws closed work orders at random for return visits, in one pass over the files and in memory that grows with the sample alone.
 *
 * An order is closed where it has a time of closing or a status that says so, and was not cancelled. Files of other records are passed over.
 *
 * @throws IngestError for a file that cannot be read; SamplingError where no file holds work orders, or none of them is closed.
 * @example
 * const { orders } = await sampleOrders([{ source }], { aim: { precision: 0.05, confidence: 0.95 }, seed: '2026-03', confidence: 0.95, byUnit: false, period: null, reveal: false, timeZone: 'Asia/Shanghai' })
 */
export async function sampleOrders(inputs: readonly SampleInput[], options: SampleOptions): Promise<OrderSample> {
  assertAim(options)
  const sampling = new Sampling(options)
  for (const { source, ...how } of inputs) {
    const table = await openTable(source, how)
    if (table.layout.record === 'work-order') await sampling.read(table)
  }
  return sampling.finish()
}

function assertAim({ aim, seed }: SampleOptions): void {
  if ('size' in aim && !(Number.isSafeInteger(aim.size) && aim.size > 0)) {
    throw new SamplingError('SIZE_INVALID', String(aim.size), { zh: `样本量 ${aim.size} 应为正整数。`, en: `The size ${aim.size} must be a whole number above 0.` }, { zh: '例如 200。', en: 'For example 200.' })
  }
  if (seed.trim() !== '') return
  throw new SamplingError('SEED_INVALID', seed, { zh: '随机种子为空。', en: 'The seed is blank.' }, {
    zh: '请给出任意文字，最好是事先公开、事后无法改动的，如某期彩票号码。',
    en: 'Give any text, best one that is public beforehand and that nobody can choose, such as the numbers of a lottery.',
  })
}

/** An order as it was drawn, before anything is masked. */
type RankedOrder = DrawnOrder & Ranked

/** The columns that are read of each order. */
type Columns = Readonly<Record<'orderId' | 'status' | 'closedAt' | 'handlingUnit' | 'category' | 'requesterName' | 'requesterPhone', InputColumn>>

class Sampling {
  private readonly draw: OrderDraw<RankedOrder>
  private readonly zone: TimeZone
  private readonly plan = new Plan(capacity, {} as PlanContext)
  private readonly columns: Columns
  private readonly leftOut = { notClosed: 0, unclear: 0, outsidePeriod: 0, withoutId: 0, notRead: 0 }
  private readonly period: { readonly from: number; readonly to: number } | null
  private hasFile = false

  constructor(private readonly options: SampleOptions) {
    this.draw = new OrderDraw(options.aim, options.seed)
    this.zone = zoneOf(options.timeZone)
    this.period = options.period && periodOf(options.period, this.zone)
    const { plan } = this
    this.columns = {
      orderId: plan.input(orderId),
      status: plan.input(status),
      closedAt: plan.input(closedAt),
      handlingUnit: plan.input(handlingUnit),
      category: plan.input(category),
      requesterName: plan.input(requesterName),
      requesterPhone: plan.input(requesterPhone),
    }
  }

  async read(table: OpenTable): Promise<void> {
    this.hasFile = true
    const counts = await readTable(table, {
      zone: table.mapping.timeZone === undefined ? this.zone : zoneOf(table.mapping.timeZone),
      inputs: this.plan.inputs,
      capacity,
      onBatch: (count, rowNumbers) => {
        for (let row = 0; row < count; row++) this.take(row, rowNumbers[row]!, table.source)
      },
      onReject: () => {},
    })
    this.leftOut.notRead += counts.excluded + counts.rejected
  }

  finish(): OrderSample {
    const { seed, confidence, byUnit } = this.options
    const strata = this.draw.finish()
    const population = strata.reduce((sum, stratum) => sum + stratum.population, 0)
    if (population === 0) throw this.nothingToDraw()
    const shown = strata.flatMap(({ drawn }) => drawn).map((order) => this.shown(order))
    return {
      seed,
      population,
      size: shown.length,
      confidence,
      precision: samplePrecision(shown.length, population, confidence),
      leftOut: { ...this.leftOut, duplicate: this.draw.duplicates },
      strata: byUnit ? strata.map(({ name, population: count, drawn }) => ({ handlingUnit: name === '' ? null : shownKey(name, this.options.reveal).text, population: count, drawn: drawn.length })) : [],
      orders: shown.map(({ order }) => order),
      masked: shown.reduce((sum, { masked }) => sum + masked, 0),
    }
  }

  private take(row: number, rowNumber: number, source: ByteSource): void {
    const { columns, leftOut, options } = this
    const closed = isClosed(columns, row)
    if (closed !== true) leftOut[closed === false ? 'notClosed' : 'unclear']++
    else if (!this.isInPeriod(row)) leftOut.outsidePeriod++
    else if (columns.orderId.status[row]! >= noValue) leftOut.withoutId++
    else {
      const unit = choiceAt(columns.handlingUnit, row)
      const id = columns.orderId.text(row)
      this.draw.add(id, options.byUnit ? (unit ?? '') : '', (rank) => ({
        rank,
        file: source.name,
        sheet: source.sheet ?? null,
        row: rowNumber,
        orderId: id,
        handlingUnit: unit,
        category: choiceAt(columns.category, row),
        closedAt: this.instantAt(columns.closedAt, row),
        requesterName: textAt(columns.requesterName, row),
        requesterPhone: textAt(columns.requesterPhone, row),
      }))
    }
  }

  private isInPeriod(row: number): boolean {
    const { period } = this
    const { status: state, values } = this.columns.closedAt
    return period === null || (state[row]! < noValue && values[row]! >= period.from && values[row]! <= period.to)
  }

  private instantAt(column: InputColumn, row: number): string | null {
    const state = column.status[row]!
    if (state >= noValue) return null
    const text = formatInstant(column.values[row]!, this.zone).replace('T', ' ')
    if (state === Status.day) return text.slice(0, 'YYYY-MM-DD'.length)
    return text.slice(0, state === Status.minute ? 'YYYY-MM-DD HH:mm'.length : 'YYYY-MM-DD HH:mm:ss'.length)
  }

  /** An order as it may be shown, and how many of its values were masked. Many systems build order numbers from the caller's phone. */
  private shown(order: RankedOrder): { readonly order: DrawnOrder; readonly masked: number } {
    if (this.options.reveal) return { order, masked: 0 }
    const [id, unit] = [shownKey(order.orderId, false), order.handlingUnit === null ? null : shownKey(order.handlingUnit, false)]
    const [name, phone] = [order.requesterName, order.requesterPhone]
    return {
      order: {
        ...order,
        rank: id.masked > 0 ? null : order.rank,
        orderId: id.text,
        handlingUnit: unit && unit.text,
        requesterName: name && maskPersonal('name', name),
        requesterPhone: phone && maskPersonal('phone', phone),
      },
      masked: id.masked + (unit?.masked ?? 0) + (name ? 1 : 0) + (phone ? 1 : 0),
    }
  }

  private nothingToDraw(): SamplingError {
    if (!this.hasFile) {
      return new SamplingError('NO_WORK_ORDERS', '', { zh: '所给文件都不是工单。', en: 'None of the files holds work orders.' }, {
        zh: '请给出工单的导出文件；表头不能识别时用 --record work-order 和 --map 指明。',
        en: 'Give an export of work orders; where its header is not known, add --record work-order and --map.',
      })
    }
    return new SamplingError('NOTHING_TO_DRAW', '', { zh: '没有可抽取的办结工单。', en: 'There is no closed order to draw.' }, {
      zh: '请核对办结时间、工单状态、工单编号各列和所给期间。',
      en: 'Check the columns of closing time, status and order id, and the period.',
    })
  }
}

/** Whether an order is closed; null where nothing says. */
function isClosed({ status: state, closedAt: closing }: Columns, row: number): boolean | null {
  const word = choiceAt(state, row)
  if (word === 'cancelled') return false
  if (closing.status[row]! < noValue || (word !== null && closedStates.has(word))) return true
  // A blank time of closing says that there was none; without the column, or where it cannot be read, only the status can tell.
  return word !== null || closing.status[row] === Status.absent ? false : null
}

function choiceAt(column: InputColumn, row: number): string | null {
  return column.status[row]! < noValue ? (column.dictionary[column.values[row]!] ?? null) : null
}

function textAt(column: InputColumn, row: number): string | null {
  return column.status[row]! < noValue ? column.text(row) : null
}
