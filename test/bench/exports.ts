import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, renameSync } from 'node:fs'
import path from 'node:path'
import { writeExport } from '../../scripts/generateExport.js'
import type { Plan } from '../generator/plan.js'
import type { CsvOptions } from '../generator/toCsv.js'
import { usualViolations } from '../generator/usualViolations.js'

/** Files of made-up records, written when they are first asked for and kept for the next run. */
export class Exports {
  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true })
  }

  /** The path of an export with a usual share of violations. */
  of(type: 'call' | 'work-order', count: number, options: CsvOptions = {}): string {
    const plan: Plan = { type, count, seed: 1, from: '2026-01-05', to: '2026-06-30', asOf: exportsAsOf, violations: usualViolations(type, count) }
    const name = createHash('sha256').update(JSON.stringify([plan, options, formOfGenerator])).digest('hex').slice(0, 12)
    const file = path.join(this.folder, `${type}-${count}-${name}.csv`)
    if (existsSync(file)) return file
    // Renamed when whole, so that a run that was stopped leaves nothing that looks finished.
    const unfinished = `${file}.${process.pid}`
    writeExport(plan, unfinished, options)
    renameSync(unfinished, file)
    return file
  }
}

/** When the exports are judged; all of their records lie before it. */
export const exportsAsOf = '2026-07-31'

/** To be raised with any change of the generator that changes its rows, since kept files are told apart by their plan alone. */
const formOfGenerator = 1
