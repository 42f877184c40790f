import type { OrderSample } from '../sampling/orderSample.js'
import { formatNumber } from '../report/formatNumber.js'
import type { Bilingual } from '../expression/kinds.js'
import type { Say } from './language.js'
import { printable } from '../report/printable.js'
import { textTable } from './textTable.js'

const leftOutWords: Readonly<Record<keyof OrderSample['leftOut'], Bilingual>> = {
  notClosed: { zh: '未办结或已撤销', en: 'not closed, or cancelled' },
  unclear: { zh: '是否办结不明', en: 'not clear whether closed' },
  outsidePeriod: { zh: '不在所给期间办结', en: 'closed outside the period' },
  withoutId: { zh: '没有工单编号', en: 'without an order id' },
  duplicate: { zh: '工单编号重复', en: 'an order id that occurred before' },
  notRead: { zh: '已排除或无法读取的行', en: 'rows excluded or not readable' },
}

/** What was drawn of what, and what was left out, as it stands in the terminal. */
export function sampleText(sample: OrderSample, place: string, say: Say): string[] {
  const { population, size, seed, confidence, precision, leftOut, strata, masked } = sample
  const [drawn, all] = [formatNumber(size), formatNumber(population)]
  const sureness = `${formatNumber(confidence * 100, 2)}%`
  const left = (Object.keys(leftOutWords) as (keyof typeof leftOut)[]).filter((why) => leftOut[why] > 0)
  return [
    say({ zh: `办结工单 ${all} 件，抽取 ${drawn} 件，随机种子 ${printable(seed)}。`, en: `${drawn} of ${all} closed orders were drawn with the seed ${printable(seed)}.` }),
    ...(precision === null ? [] : [say({
      zh: `以此推断全体的比例，置信度 ${sureness} 时误差不超过正负 ${pointsAbove(precision)} 个百分点。`,
      en: `A share found in them is within ${pointsAbove(precision)} percentage points of that of all, at a confidence of ${sureness}.`,
    })]),
    ...(masked > 0 ? [say({ zh: `已遮盖个人信息 ${formatNumber(masked)} 处；回访需要时加 --reveal。`, en: `${formatNumber(masked)} personal values are masked; add --reveal where the visits need them.` })] : []),
    ...(strata.length === 0 ? [] : ['', ...textTable([
      [say({ zh: '承办单位', en: 'Handling unit' }), say({ zh: '办结', en: 'closed' }), say({ zh: '抽取', en: 'drawn' })],
      ...strata.map((stratum) => [stratum.handlingUnit === null ? say({ zh: '（未填）', en: '(none given)' }) : printable(stratum.handlingUnit), formatNumber(stratum.population), formatNumber(stratum.drawn)]),
    ], ['left', 'right', 'right'])]),
    ...(left.length === 0 ? [] : ['', say({ zh: '未列入抽样范围：', en: 'Not drawn from:' }), ...textTable(left.map((why) => [`  ${say(leftOutWords[why])}`, formatNumber(leftOut[why])]), ['left', 'right'])]),
    '',
    `${say({ zh: '样本：', en: 'Sample: ' })}${printable(place)}`,
  ]
}

/** Percentage points, rounded up: a sample must not look more exact than it is. */
function pointsAbove(precision: number): string {
  return formatNumber(Math.ceil(precision * 10_000 - 1e-6) / 100, 2)
}
