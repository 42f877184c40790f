import type { Convention } from '../calendar/convention.js'
import type { Bilingual } from '../expression/kinds.js'
import type { DatedValue } from '../expression/node.js'
import { ArgumentError } from './argumentError.js'
import type { Registry } from './registry.js'
import { type RecordRule, type Rule, severity } from './rule.js'
import { unsetParameters } from './unsetParameters.js'

/** Whether a profile runs a rule; `reported` rules stand in every report and are off until someone switches them on. */
export type RuleSwitch = 'on' | 'off'

/** A profile as a file holds it: what a city adds to, or changes in, the profile it extends. */
export interface Profile {
  readonly id: string
  readonly version: string
  readonly extends?: string
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
  /** The profile and those it extends, nearest first: what its hash is taken of. */
  readonly lineage: readonly Profile[]
}

/** What can be wrong with a profile. */
export type ProfileErrorCode =
  | 'PROFILE_UNKNOWN'
  | 'PROFILE_CIRCULAR'
  | 'PROFILE_RULE_UNKNOWN'
  | 'PROFILE_PARAMETER_UNKNOWN'
  | 'PROFILE_READING_UNKNOWN'
  | 'PROFILE_DOCUMENT_UNKNOWN'

/** Thrown for a profile that is unknown, extends itself or names what does not exist. */
export class ProfileError extends ArgumentError<ProfileErrorCode> {
  override readonly name = 'ProfileError'
  constructor(code: ProfileErrorCode, received: string, fix: Bilingual) {
    super({ zh: '规则配置', en: 'profile' }, code, received, fix)
  }
}

const defaultTimeZone = 'Asia/Shanghai'

/**
 * Resolves a profile, by id or as an object, with what it inherits: nearer settings win over farther ones.
 *
 * @param chosen Readings that the caller chooses, by rule id; they win over the profile's.
 * @throws ProfileError where the profile, or a rule, parameter, document or reading that it names, does not exist.
 */
export function resolveProfile(given: string | Profile, registry: Registry, chosen: Readonly<Record<string, string>> = {}): ResolvedProfile {
  const lineage = lineageOf(given, registry)
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

function assertRule(id: string, registry: Registry, where: Bilingual): void {
  if (registry.rules.some((rule) => rule.id === id)) return
  throw new ProfileError('PROFILE_RULE_UNKNOWN', id, {
    zh: `${where.zh}提到的规则不存在；规则清单见 hotline-spec rules。`,
    en: `No rule has that id, which ${where.en} names; \`hotline-spec rules\` lists them.`,
  })
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

function lineageOf(given: string | Profile, registry: Registry): Profile[] {
  const lineage: Profile[] = []
  let next: string | Profile | undefined = given
  while (next !== undefined) {
    const profile: Profile = typeof next === 'string' ? knownProfile(next, registry) : next
    if (lineage.some(({ id }) => id === profile.id)) {
      throw new ProfileError('PROFILE_CIRCULAR', profile.id, {
        zh: '配置不能直接或间接继承自身，请去掉一处 extends。',
        en: 'A profile cannot extend itself; remove one `extends`.',
      })
    }
    lineage.push(profile)
    next = profile.extends
  }
  return lineage
}

function knownProfile(id: string, registry: Registry): Profile {
  const profile = registry.profiles.get(id)
  if (profile) return profile
  const known = [...registry.profiles.keys()]
  throw new ProfileError('PROFILE_UNKNOWN', id, { zh: `可用的配置：${known.join('、')}。`, en: `Known profiles: ${known.join(', ')}.` })
}

function assertKnown(profile: Profile, registry: Registry): void {
  for (const id of Object.keys(profile.rules ?? {})) {
    assertRule(id, registry, { zh: `配置 ${profile.id} `, en: `profile ${profile.id}` })
  }
  for (const id of profile.documents ?? []) {
    if (!registry.standards.some((standard) => standard.id === id)) {
      throw new ProfileError('PROFILE_DOCUMENT_UNKNOWN', id, {
        zh: `配置 ${profile.id} 提到的文件未登记；文件清单见 hotline-spec clauses。`,
        en: `Profile ${profile.id} names a document that the register does not have; \`hotline-spec clauses\` lists them.`,
      })
    }
  }
  for (const id of Object.keys(profile.parameters ?? {})) {
    if (!registry.parameters.has(id)) {
      throw new ProfileError('PROFILE_PARAMETER_UNKNOWN', id, {
        zh: `配置 ${profile.id} 设定的参数不存在；可用的参数：${[...registry.parameters.keys()].join('、')}。`,
        en: `Profile ${profile.id} sets a parameter that does not exist; there are: ${[...registry.parameters.keys()].join(', ')}.`,
      })
    }
  }
}

/** One object of several, of which the nearest comes first and wins. */
function nearestWins<T extends object>(nearestFirst: readonly (T | undefined)[]): T {
  return nearestFirst.reduceRight<T>((merged, next) => ({ ...merged, ...next }), {} as T)
}
