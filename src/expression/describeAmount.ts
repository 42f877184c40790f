import type { Bilingual } from './kinds.js'
import type { Unit } from './node.js'

/** The words of the units; English has a plural. */
const unitWords: Readonly<Record<Unit, { readonly zh: string; readonly en: readonly [one: string, more: string] }>> = {
  second: { zh: '秒', en: ['second', 'seconds'] },
  minute: { zh: '分钟', en: ['minute', 'minutes'] },
  hour: { zh: '小时', en: ['hour', 'hours'] },
  day: { zh: '个自然日', en: ['calendar day', 'calendar days'] },
  workday: { zh: '个工作日', en: ['working day', 'working days'] },
  percent: { zh: '%', en: ['%', '%'] },
  times: { zh: '次', en: ['time', 'times'] },
  item: { zh: '项', en: ['item', 'items'] },
  point: { zh: '分', en: ['point', 'points'] },
  person: { zh: '人', en: ['person', 'persons'] },
  character: { zh: '字', en: ['character', 'characters'] },
}

/**
 * A number with its unit, in both languages, as it stands in a formal line.
 *
 * @param amount The value and its unit.
 * @example describeAmount({ value: 15, unit: 'second' }) // { zh: '15 秒', en: '15 seconds' }
 */
export function describeAmount({ value, unit }: { readonly value: number; readonly unit: Unit }): Bilingual {
  const { zh, en } = unitWords[unit]
  return { zh: `${value} ${zh}`, en: `${value} ${value === 1 ? en[0] : en[1]}` }
}

/**
 * A unit by itself, in both languages.
 *
 * @example describeUnit('workday') // { zh: '工作日', en: 'working days' }
 */
export function describeUnit(unit: Unit): Bilingual {
  const { zh, en } = unitWords[unit]
  return { zh: zh.replace(/^个/, ''), en: en[1] }
}
