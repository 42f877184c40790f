import type { ImpactReport } from '../impact/impactReport.js'
import { type ImpactTable, impactView } from '../impact/impactView.js'
import { cutTo } from './displayWidth.js'
import type { Say } from './language.js'
import { textTable } from './textTable.js'

/** Leaves room for the numbers in 100 columns. */
const widestTitle = 44

/** The impact of a change as it stands in the terminal: what differs, the rules that change, and where. */
export function impactText(report: ImpactReport, say: Say): string[] {
  const { headline, parameters, rules, unchanged, groups } = impactView(report, say)
  return [
    headline,
    ...parameters.map((line) => `  ${line}`),
    '',
    ...(rules ? ruleLines(rules) : [unchanged]),
    ...groups.flatMap(({ table, more }) => [
      '',
      ...textTable([table.heading, ...table.rows], table.sides),
      ...(more > 0 ? [say({ zh: `另有 ${more} 组，见 --json。`, en: `${more} more; --json has them.` })] : []),
    ]),
  ]
}

function ruleLines({ heading, rows, sides }: ImpactTable): string[] {
  return textTable([heading, ...rows.map(([title, ...cells]) => [cutTo(title!, widestTitle), ...cells])], sides)
}
