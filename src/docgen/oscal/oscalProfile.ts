import type { ResolvedProfile } from '../../engine/profile.js'
import { parametersOf } from '../../engine/parametersOf.js'
import type { Registry } from '../../engine/registry.js'
import { catalogFile, controlId, oscalVersion, prose, uuidOf } from './oscalNames.js'

/** A profile as a profile of OSCAL: the clauses that its rules judge, out of their catalogs, and the numbers that hold in it. */
export function oscalProfile(profile: ResolvedProfile, registry: Registry, lastModified: string): object {
  const judging = profile.rules.filter(({ state }) => state === 'on').map(({ rule }) => rule)
  const clauses = new Set(judging.flatMap((rule) => rule.clauses.map(({ clause }) => clause.id)))
  const standards = [...new Set(registry.clauses.filter(({ id }) => clauses.has(id)).map(({ standard }) => standard))]
  const parameters = [...new Map(judging.flatMap(parametersOf).map((parameter) => [parameter.id, parameter])).values()].sort((left, right) => (left.id < right.id ? -1 : 1))
  return {
    profile: {
      uuid: uuidOf(`profile-${profile.id}.json`),
      metadata: { title: `${profile.title.zh} ${profile.title.en}`, 'last-modified': lastModified, version: profile.version, 'oscal-version': oscalVersion },
      imports: standards.map((standard) => ({
        href: catalogFile(standard),
        'include-controls': [{ 'with-ids': registry.clauses.filter(({ id, standard: of }) => of === standard && clauses.has(id)).map(({ id }) => controlId(id)) }],
      })),
      merge: { 'as-is': true },
      ...(parameters.length > 0 && {
        modify: {
          'set-parameters': parameters.map(({ id, label }) => {
            const values = profile.valuesOf(id).map(({ value, unit, validFrom }) => `${value} ${unit} from ${validFrom}`)
            return { 'param-id': id, label: prose(label).replace('\n\n', ' '), ...(values.length > 0 && { values }) }
          }),
        },
      }),
    },
  }
}
