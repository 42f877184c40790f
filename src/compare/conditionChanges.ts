import type { AuditReport, Expected, Receipt } from '../report/auditReport.js'
import type { ConditionBearing, ConditionChange, ConditionName } from './reportComparison.js'

/** Options that say which records were judged, or how they are shown, and not by what. */
const recordOptions: ReadonlySet<string> = new Set(['periodFrom', 'periodTo'])
const shownOptions: ReadonlySet<string> = new Set(['reveal'])

/** What differs between two reports besides what the records came to; the yardstick first. */
export function conditionChanges(old: AuditReport, now: AuditReport): ConditionChange[] {
  const [before, after] = [old.receipt, now.receipt]
  const changes = [
    differing('engine', 'yardstick', (receipt) => receipt.engine.version),
    differing('profile', 'yardstick', ({ profile }) => `${profile.id} ${profile.version}`.trim()),
    // A profile of one's own may change under the same id and version.
    before.profile.id === after.profile.id && before.profile.version === after.profile.version
      ? differing('profileContent', 'yardstick', ({ profile }) => profile.hash)
      : [],
    ...named('parameter', 'yardstick', parameters(old), parameters(now)),
    ...named('standard', 'yardstick', standards(before), standards(after)),
    differing('calendar', 'yardstick', ({ calendar }) => `${calendar.id} ${calendar.version}`),
    differing('knownOn', 'yardstick', ({ calendar }) => calendar.knownOn),
    differing('timeZone', 'yardstick', ({ timeZone }) => timeZone),
    ...named('option', 'yardstick', options(before, isYardstickOption), options(after, isYardstickOption)),
    differing('asOf', 'records', ({ asOf }) => asOf),
    differing('period', 'records', spanOf),
    ...named('option', 'records', options(before, (name) => recordOptions.has(name)), options(after, (name) => recordOptions.has(name))),
    ...named('file', 'records', files(before), files(after)),
    differing('mapping', 'records', ({ mappingHash }) => mappingHash ?? null),
    differing('checklist', 'records', ({ checklistHash }) => checklistHash ?? null),
  ]
  return changes.flat()

  function differing(condition: ConditionName, bearsOn: ConditionBearing, value: (receipt: Receipt) => string | null): ConditionChange[] {
    const [left, right] = [value(before), value(after)]
    return left === right ? [] : [{ condition, bearsOn, of: null, old: left, new: right }]
  }
}

type Values = ReadonlyMap<string, string>

function named(condition: ConditionName, bearsOn: ConditionBearing, old: Values, now: Values): ConditionChange[] {
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((name): ConditionChange[] => {
    const [left, right] = [old.get(name) ?? null, now.get(name) ?? null]
    return left === right ? [] : [{ condition, bearsOn, of: name, old: left, new: right }]
  })
}

const isYardstickOption = (name: string): boolean => !recordOptions.has(name) && !shownOptions.has(name)

/** The parameters that the rules of a report name, each with the value it asks for. */
function parameters({ rules }: AuditReport): Values {
  return new Map(rules.flatMap(({ expected }) => (expected?.parameterId === undefined ? [] : [[expected.parameterId, amount(expected)] as const])))
}

function amount({ value, unit }: Expected): string {
  return unit === undefined ? String(value) : `${value} ${unit}`
}

function standards({ standards: documents }: Receipt): Values {
  return new Map(documents.map(({ id, edition }) => [id, edition]))
}

function options({ options: chosen }: Receipt, isWanted: (name: string) => boolean): Values {
  return new Map(Object.entries(chosen).flatMap(([name, value]) => (isWanted(name) && value !== null ? [[name, String(value)] as const] : [])))
}

/** Files by name, each as its bytes; a name is only a name, so the same bytes under another one are another file. */
function files({ inputs }: Receipt): Values {
  return new Map(inputs.map(({ name, sheet, sha256 }) => [sheet === undefined ? name : `${name} ${sheet}`, sha256]))
}

/** From the first to the last beginning of a record over all files. */
function spanOf({ inputs }: Receipt): string | null {
  const from = inputs.flatMap(({ period }) => period.from ?? []).sort(byInstant)[0]
  const to = inputs.flatMap(({ period }) => period.to ?? []).sort(byInstant).at(-1)
  return from === undefined || to === undefined ? null : `${from}..${to}`
}

function byInstant(left: string, right: string): number {
  return Date.parse(left) - Date.parse(right)
}
