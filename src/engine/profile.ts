import type { Convention } from '../calendar/convention.js'
import type { Bilingual } from '../expression/kinds.js'
import type { DatedValue } from '../expression/node.js'
import { lineageOf } from './lineage.js'
import { ProfileError } from './profileError.js'
import type { ExtensionProvision, LeadProvision, Provisions, WarningProvision } from './provision.js'
import type { Registry } from './registry.js'
import { type RecordRule, type Rule, severity } from './rule.js'
import { assertKnown, assertRule } from './profileNames.js'
import { unsetParameters } from './unsetParameters.js'

/** Whether a profile runs a rule; `reported` rules stand in every report and are off until someone switches them on. */
export type RuleSwitch = 'on' | 'off'

/** A profile as a file holds it: what a city adds to, or changes in, the profile it extends. */
export interface Profile {
  readonly id: string
  readonly version: string
  /** The profile that it extends, or several side by side; where those differ, this one has to settle it. */
  readonly extends?: string | readonly string[]
  readonly title: Bilingual
  /** What a user should know of it: what it rests on, what is off and why. */
  readonly note?: Bilingual
  /** Ids of the local documents that it applies. Clauses of documents that only other profiles apply do not count in it. */
  readonly documents?: readonly string[]
  readonly parameters?: Readonly<Record<string, readonly DatedValue[]>>
  readonly rules?: Readonly<Record<string, RuleSwitch>>
  readonly conventions?: Partial<Convention>
  /** The reading to take of rules that know several, by rule id. */
  readonly readings?: Readonly<Record<string, string>>
  /** When orders are marked yellow and red, by the rule of whose limit it speaks. */
  readonly warnings?: Readonly<Record<string, WarningProvision>>
  /** Which limits may be extended, by the rule that has the limit. */
  readonly extensions?: Readonly<Record<string, ExtensionProvision>>
  /** Which unit leads where several handle an order. */
  readonly lead?: LeadProvision
  readonly timeZone?: string
}

/** A rule with what the profile makes of it. */
export interface ProfileRule {
  readonly rule: Rule
  /** `on`, or why it does not run. */
  readonly state: 'on' | 'switchedOff' | 'parameterUnset'
  /** The parameters without a value that keep it from running. */
  readonly unset: readonly string[]
}

/** A profile with everything it inherits. */
export interface ResolvedProfile {
  readonly id: string
  readonly version: string
  readonly title: Bilingual
  readonly timeZone: string
  readonly conventions: Partial<Convention>
  /** Ids of the local documents that it applies, its own and those inherited. */
  readonly documents: readonly string[]
  readonly rules: readonly ProfileRule[]
  /** The values of a parameter under this profile, in order of their dates; none where it is unset. */
  readonly valuesOf: (parameterId: string) => readonly DatedValue[]
  /** What it provides for orders in hand. */
  readonly provisions: Provisions
  /** The profile and those it extends, nearest first: what its hash is taken of. */
  readonly lineage: readonly Profile[]
}

export { ProfileError, type ProfileErrorCode } from './profileError.js'

const defaultTimeZone = 'Asia/Shanghai'

/**
 * Resolves a profile, by id or as an object, with what it inherits: nearer settings win over farther ones.
 *
 * @param chosen Readings that the caller chooses, by rule id; they win over the profile's.
 * @throws ProfileError where the profile, or a rule, parameter, document or reading that it names, does not exist, or where
 * profiles that it extends side by side contradict each other.
 */
export function resolveProfile(given: string | Profile, registry: Registry, chosen: Readonly<Record<string, string>> = {}): ResolvedProfile {
  const lineage = lineageOf(typeof given === 'string' ? knownProfile(given, registry) : given, (id) => knownProfile(id, registry))
  const nearest = lineage[0]!
  for (const profile of lineage) assertKnown(profile, registry)
  const switches = nearestWins(lineage.map((profile) => profile.rules))
  const parameters = nearestWins(lineage.map((profile) => profile.parameters))
  const readings = { ...nearestWins(lineage.map((profile) => profile.readings)), ...chosen }
  for (const id of Object.keys(readings)) assertRule(id, registry, { zh: '所选口径', en: 'a reading' })
  const documents = [...new Set(lineage.flatMap((profile) => profile.documents ?? []))]
  const elsewhere = documentsOfOthers(documents, registry)
  const valuesOf = (id: string) => parameters[id] ?? registry.parameters.get(id)?.values ?? []
  return {
    id: nearest.id,
    version: nearest.version,
    title: nearest.title,
    timeZone: lineage.find((profile) => profile.timeZone)?.timeZone ?? defaultTimeZone,
    conventions: nearestWins(lineage.map((profile) => profile.conventions)),
    documents,
    rules: registry.rules
      .filter((rule) => rule.onlyIn !== 'profiles' || Object.hasOwn(switches, rule.id))
      .map((rule) => ruleIn(withoutClausesOf(elsewhere, inReading(rule, readings[rule.id])), switches, valuesOf)),
    valuesOf,
    provisions: {
      warnings: nearestWins(lineage.map((profile) => profile.warnings)),
      extensions: nearestWins(lineage.map((profile) => profile.extensions)),
      lead: lineage.find((profile) => profile.lead)?.lead ?? null,
    },
    lineage,
  }
}

function ruleIn(rule: Rule, switches: Record<string, RuleSwitch>, valuesOf: ResolvedProfile['valuesOf']): ProfileRule {
  if (switches[rule.id] === 'off') return { rule, state: 'switchedOff', unset: [] }
  const unset = unsetParameters(rule, valuesOf)
  return { rule, state: unset.length > 0 ? 'parameterUnset' : 'on', unset }
}

/** The local documents that shipped profiles apply and this one does not. */
function documentsOfOthers(own: readonly string[], registry: Registry): ReadonlySet<string> {
  const local = new Set([...registry.profiles.values()].flatMap(({ documents }) => documents ?? []))
  for (const id of own) local.delete(id)
  return local
}

/** The rule with the clauses that count: a city is not judged by the article of another, nor from the day on which that binds. */
function withoutClausesOf(elsewhere: ReadonlySet<string>, rule: Rule): Rule {
  const clauses = rule.clauses.filter(({ clause }) => !elsewhere.has(clause.standard))
  if (clauses.length === rule.clauses.length) return rule
  return clauses.length > 0 ? { ...rule, clauses } : { ...rule, clauses, severity: { level: severity(rule), because: ofNoDocument } }
}

const ofNoDocument: Bilingual = {
  zh: '配置启用了本规则，但未列出其所依据的地方文件。',
  en: 'The profile switches the rule on and names none of the local documents that it rests on.',
}

/** The rule under another reading of its clause. */
function inReading(rule: Rule, name: string | undefined): Rule {
  if (name === undefined) return rule
  const readings = 'readings' in rule ? (rule.readings ?? {}) : {}
  if (!Object.hasOwn(readings, name)) {
    const known = Object.keys(readings)
    throw new ProfileError('PROFILE_READING_UNKNOWN', name, {
      zh: known.length === 0 ? `规则 ${rule.id} 没有其他口径可选。` : `规则 ${rule.id} 可选的口径：${known.join('、')}。`,
      en: `${rule.id} knows ${known.length === 0 ? 'no other reading' : `the readings ${known.join(', ')}`}.`,
    })
  }
  const { applicability, expectation } = readings[name]!
  return { ...(rule as RecordRule), ...(applicability && { applicability }), ...(expectation && { expectation }) }
}

function knownProfile(id: string, registry: Registry): Profile {
  const profile = registry.profiles.get(id)
  if (profile) return profile
  const known = [...registry.profiles.keys()]
  throw new ProfileError('PROFILE_UNKNOWN', id, { zh: `可用的配置：${known.join('、')}。`, en: `Known profiles: ${known.join(', ')}.` })
}

/** One object of several, of which the nearest comes first and wins. */
function nearestWins<T extends object>(nearestFirst: readonly (T | undefined)[]): T {
  return nearestFirst.reduceRight<T>((merged, next) => ({ ...merged, ...next }), {} as T)
}
