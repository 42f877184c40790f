import type { Bilingual } from '../expression/kinds.js'
import { workOrder } from '../records/generated/fields.js'
import { csvByteOrderMark, csvCell, csvLineEnd } from '../report/csvCell.js'
import { inLocale, type Locale } from '../report/locale.js'
import type { DrawnOrder, OrderSample } from './orderSample.js'

const columns: readonly (readonly [heading: Bilingual, cell: (order: DrawnOrder, number: number) => string | null])[] = [
  [{ zh: '序号', en: 'No.' }, (_, number) => String(number)],
  [{ zh: '数据文件', en: 'File' }, ({ file }) => file],
  [{ zh: '工作表', en: 'Sheet' }, ({ sheet }) => sheet],
  [{ zh: '行号', en: 'Row' }, ({ row }) => String(row)],
  [workOrder.orderId.label, ({ orderId }) => orderId],
  [workOrder.handlingUnit.label, ({ handlingUnit }) => handlingUnit],
  [workOrder.category.label, ({ category }) => category],
  [workOrder.closedAt.label, ({ closedAt }) => closedAt],
  [workOrder.requesterName.label, ({ requesterName }) => requesterName],
  [workOrder.requesterPhone.label, ({ requesterPhone }) => requesterPhone],
  [{ zh: '抽样值', en: 'Rank' }, ({ rank }) => rank],
]

/**
 * The drawn orders as a CSV file that Excel opens, one a line.
 *
 * @param categories Labels of the categories; one without a label is shown by its name.
 */
export function sampleCsv({ orders }: OrderSample, locale: Locale, categories: Readonly<Record<string, Bilingual>>): string {
  const heading = columns.map(([text]) => inLocale(text, locale))
  const lines = orders.map((order, index) => columns.map(([, cell]) => cell({ ...order, category: labelled(order.category) }, index + 1) ?? ''))
  return csvByteOrderMark + [heading, ...lines].map((cells) => `${cells.map((cell) => csvCell(cell)).join(',')}${csvLineEnd}`).join('')

  function labelled(category: string | null): string | null {
    return category !== null && Object.hasOwn(categories, category) ? inLocale(categories[category]!, locale) : category
  }
}
