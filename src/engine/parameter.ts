import type { Bilingual } from '../expression/kinds.js'
import type { DatedValue, Parameter, Unit } from '../expression/node.js'
import { assertCivilDate } from './assertCivilDate.js'
import { DefinitionError } from './definitionError.js'
import { assertKebabCase } from './identifier.js'

/** The kinds that a number of a standard can have. A share is a count per hundred, in whole percent. */
export type ParameterKind = 'duration' | 'count'

/** The units that fit a kind: a duration in percent does not compile. */
export type UnitOf<K extends ParameterKind> = K extends 'duration'
  ? Extract<Unit, 'second' | 'minute' | 'hour' | 'day' | 'workday'>
  : Exclude<Unit, 'second' | 'minute' | 'hour' | 'day' | 'workday'>

/** A parameter as authors write it. */
export interface ParameterDefinition<K extends ParameterKind> {
  readonly id: string
  readonly kind: K
  readonly label: Bilingual
  /** The unit in which a value is usually given; each value states its own. */
  readonly unit: UnitOf<NoInfer<K>>
  /** In order of `validFrom`, earliest first; empty where no source gives a national value. */
  readonly values: readonly (DatedValue & { readonly unit: UnitOf<NoInfer<K>> })[]
  /** The day on which the sources were last looked through (YYYY-MM-DD). */
  readonly lastCheckedOn: string
  /** Why it has no value, or how a value is to be read. */
  readonly note?: Bilingual
}

/** A parameter of the register: the node that rules use, and what a reader should know about it. */
export interface RegisteredParameter<K extends ParameterKind = ParameterKind> extends Parameter<K> {
  readonly note?: Bilingual
}

/**
 * Defines a number of a standard: named, dated, with its clause and source.
 *
 * @param definition The parameter; values are in order of `validFrom`, each holding until the next begins.
 * @returns The parameter as a node that rules can use.
 * @throws DefinitionError where the id is not kebab-case, a date is not a civil date or the values are not in order.
 * @example
 * defineParameter({
 *   id: 'lunch-limit', kind: 'duration', unit: 'minute', label: { zh: '午休时限', en: 'Limit of the lunch break' },
 *   values: [{ validFrom: '2020-01-01', value: 40, unit: 'minute', clause: null, source: 'https://example.org/db-1' }],
 *   lastCheckedOn: '2020-02-01',
 * }).node // 'parameter'
 */
export function defineParameter<K extends ParameterKind>(definition: ParameterDefinition<K>): RegisteredParameter<K> {
  const where = `parameter ${definition.id}`
  assertKebabCase(definition.id, where)
  assertCivilDate(definition.lastCheckedOn, where)
  assertInOrder(definition.values, where)
  // `subject` exists for the types alone: a parameter fits the records of every subject.
  return { node: 'parameter', ...definition } as unknown as RegisteredParameter<K>
}

/** Two values from the same day on would leave open which of them holds, so equal dates are refused too. */
function assertInOrder(values: readonly DatedValue[], where: string): void {
  let previous = ''
  for (const { validFrom } of values) {
    assertCivilDate(validFrom, where)
    if (validFrom <= previous) {
      throw new DefinitionError('VALUES_NOT_IN_ORDER', validFrom, `Give a date after ${previous}.`, where)
    }
    previous = validFrom
  }
}
