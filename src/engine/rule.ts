import type { Bilingual } from '../expression/kinds.js'
import type { TruthNode } from '../expression/node.js'
import type { Clause, Modality } from './clause.js'
import { DefinitionError } from './definitionError.js'
import { assertKebabCase } from './identifier.js'
import type { EveryHour, Measure, SideMeasure, Threshold } from './measure.js'

/** How a rule stands to a clause: only implementing and partial rules decide the clause's verdict. */
export interface ClauseLink {
  readonly role: 'implements' | 'partial' | 'related'
  readonly clause: Clause
}

/** The rule checks the whole of the clause that records can show. */
export const implementing = (clause: Clause): ClauseLink => ({ role: 'implements', clause })
/** The rule checks part of the clause. */
export const partially = (clause: Clause): ClauseLink => ({ role: 'partial', clause })
/** The rule bears on the clause and never decides it. */
export const relatedTo = (clause: Clause): ClauseLink => ({ role: 'related', clause })

/** The reading of an ambiguous text that a rule takes, with those it does not. */
export interface Interpretation {
  readonly reading: Bilingual
  readonly alternatives: readonly Bilingual[]
  readonly source: string
}

/** How much a rule weighs: by the verb of its clause, 应 error, 宜 warning, 鼓励 info, 可 action. */
export type Severity = 'error' | 'warning' | 'info' | 'action'

/** What authors write of every rule; the rest is derived. */
interface RuleWords<S extends string> {
  /** Kebab slug of the passing condition, without a clause number. */
  readonly id: string
  /** The passing condition. */
  readonly title: Bilingual
  /** What the clause asks, as an official would write it, in our own words. */
  readonly requirement: Bilingual
  /**
   * The clauses that it stands by, of every document that asks the same; a profile keeps those of its own documents.
   * Authors name at least one or state a severity.
   */
  readonly clauses: readonly ClauseLink[]
  /** The record type whose rows are judged. */
  readonly subject: S
  readonly interpretation?: Interpretation
  readonly assumptions?: readonly Bilingual[]
  /** What of the clause this rule does not express. */
  readonly untranslatable?: readonly Bilingual[]
  /** For a rule whose clauses give no verb: its severity and why. */
  readonly severity?: { readonly level: Severity; readonly because: Bilingual }
  /** Set for what only some places ask: the rule exists for profiles that name it, and for no others. */
  readonly onlyIn?: 'profiles'
  /** Set where the step that it asks for is supervision: `evaluate` tells when that is due, and why. */
  readonly asksFor?: 'supervision'
  /** The release in which the rule appeared. */
  readonly since: string
}

/** What a rule looks at under another reading of its clause: what is left out stays as it is. */
export interface Reading<S extends string> {
  readonly reading: Bilingual
  readonly applicability?: TruthNode<S>
  readonly expectation?: TruthNode<S>
}

/** A rule that judges every record by itself. */
export interface RecordRule<S extends string = string> extends RuleWords<S> {
  /** Which records it applies to; all where it is left out. */
  readonly applicability?: TruthNode<S>
  readonly expectation: TruthNode<S>
  /** Measures that are shown beside the outcome and judge nothing. */
  readonly sideMeasures?: readonly SideMeasure<S>[]
  /** Readings that a caller or a profile may choose instead, by name. */
  readonly readings?: Readonly<Record<string, Reading<S>>>
}

/** A rule that judges a measure over the records. */
export interface MeasureRule<S extends string = string> extends RuleWords<S> {
  readonly measure: Measure<S>
  readonly expectation: Threshold | EveryHour
}

/**
 * A rule on the data themselves, whatever the record type: its fields can be read, its times are in order, its ids are unique.
 * It says how far the other verdicts can be trusted.
 */
export interface QualityRule extends RuleWords<'any'> {
  readonly quality: 'readable' | 'ordered' | 'unique'
}

/** A rule: one that judges every record by itself, a measure over the records, or the data themselves. */
export type Rule<S extends string = string> = RecordRule<S> | MeasureRule<S> | QualityRule

export const isMeasureRule = (rule: Rule): rule is MeasureRule => 'measure' in rule
export const isQualityRule = (rule: Rule): rule is QualityRule => 'quality' in rule

/**
 * Defines a rule that judges every record by itself, or a measure over the records.
 *
 * @throws DefinitionError where the id is not kebab-case, or where no clause and no stated severity says how much it weighs.
 */
export function defineRule<S extends string, R extends Rule<S>>(rule: R & { readonly subject: S }): R {
  assertKebabCase(rule.id, `rule ${rule.id}`)
  if (!rule.severity && rule.clauses.every((link) => link.role === 'related')) {
    throw new DefinitionError('RULE_WITHOUT_CLAUSE', rule.id, 'Name a clause that it implements, wholly or partially, or state a severity with its reason.', `rule ${rule.id}`)
  }
  return rule
}

const severityOf: Record<Modality, Severity> = {
  shall: 'error',
  shallNot: 'error',
  should: 'warning',
  shouldNot: 'warning',
  encouraged: 'info',
  may: 'action',
}

/** The severity of a rule: the stated one, else that of the verb of the first clause it decides. */
export function severity(rule: Rule): Severity {
  if (rule.severity) return rule.severity.level
  const link = rule.clauses.find(({ role }) => role !== 'related')
  const modality = link?.clause.modality
  return modality ? severityOf[modality] : 'info'
}
