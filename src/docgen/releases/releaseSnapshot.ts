import { isMeasureRule, isQualityRule, severity } from '../../engine/rule.js'
import { descriptionWords } from '../descriptionWords.js'
import { formalLines } from '../formalLines.js'
import type { ReferenceSource } from '../referenceSource.js'

/** What a release said of everything that can change a verdict, a line a thing, by a name that stays. */
export interface ReleaseSnapshot {
  readonly version: string
  /** Sorted by name: `rule answered severity` to `error`. */
  readonly entries: Readonly<Record<string, string>>
}

/** The snapshot of the present rules, parameters, clauses and profiles. */
export function releaseSnapshot({ registry, profiles }: ReferenceSource, version: string): ReleaseSnapshot {
  const national = descriptionWords({ valuesOf: (id) => registry.parameters.get(id)?.values ?? [] })
  const entries = [
    ...registry.rules.flatMap((rule): [string, string][] => {
      const { applies, expects, where } = formalLines(rule, 'zh-CN', national)
      return [
        [`rule ${rule.id} severity`, severity(rule)],
        [`rule ${rule.id} line`, [applies, expects, ...where].filter(Boolean).join('; ')],
        [`rule ${rule.id} clauses`, rule.clauses.map(({ clause, role }) => `${clause.id} (${role})`).join(', ')],
        ...(isMeasureRule(rule) || isQualityRule(rule) ? [] : Object.keys(rule.readings ?? {}).map((name): [string, string] => [`rule ${rule.id} reading ${name}`, 'known'])),
      ]
    }),
    ...[...registry.parameters.values()].map(({ id, values }): [string, string] => [`parameter ${id}`, valuesText(values)]),
    ...registry.clauses.map(({ id, status, modality, number }): [string, string] => [`clause ${id}`, [status, modality ?? 'no verb', number ?? 'no number'].join(', ')]),
    ...profiles.flatMap((profile): [string, string][] => [
      [`profile ${profile.id} rules`, profile.rules.filter(({ state }) => state === 'on').map(({ rule }) => rule.id).sort().join(', ')],
      ...[...registry.parameters.keys()].map((id): [string, string] => [`profile ${profile.id} parameter ${id}`, valuesText(profile.valuesOf(id))]),
    ]),
  ]
  return { version, entries: Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1))) }
}

const valuesText = (values: readonly { readonly value: number; readonly unit: string; readonly validFrom: string }[]): string =>
  values.length === 0 ? 'unset' : values.map(({ value, unit, validFrom }) => `${value} ${unit} from ${validFrom}`).join(', ')
