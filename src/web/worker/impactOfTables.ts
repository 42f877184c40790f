import { impact } from '../../audit.js'
import type { ImpactReport } from '../../impact/impactReport.js'
import type { AuditProgress, PageChange, PageChoices, TableRequest } from '../messages.js'
import type { OpenFiles } from './openFiles.js'
import { optionsOf } from './optionsOf.js'
import { progressOver } from './progressOver.js'
import { tableInputs } from './tableInputs.js'

/** What a change would do to the tables, as the command `impact` finds it with the same choices. */
export async function impactOfTables(
  tables: readonly TableRequest[],
  choices: PageChoices,
  { profile, set }: PageChange,
  files: OpenFiles,
  onProgress: (progress: AuditProgress) => void,
): Promise<ImpactReport> {
  // These change what a report shows of an audit; a trial shows no more than what becomes of each rule.
  const judged: PageChoices = { ...choices, checklist: null, waivers: null, rankMinimum: null }
  const change = { ...(profile !== null && { profile }), ...(set.length > 0 && { set }) }
  return impact(await tableInputs(tables, files), change, { ...optionsOf(judged, new Date()), onProgress: progressOver(tables, onProgress) })
}
