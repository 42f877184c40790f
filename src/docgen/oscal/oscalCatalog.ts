import type { Clause } from '../../engine/clause.js'
import type { Registry } from '../../engine/registry.js'
import type { Standard } from '../../engine/standard.js'
import { catalogFile, controlId, oscalVersion, ourProperties, prose, uuidOf } from './oscalNames.js'

/** The register of a document as a catalog of OSCAL: a control for each clause, with its verb, its status and where it was read. */
export function oscalCatalog(standard: Standard, registry: Registry, lastModified: string): object {
  const clauses = registry.clauses.filter((clause) => clause.standard === standard.id)
  return {
    catalog: {
      uuid: uuidOf(catalogFile(standard.id)),
      metadata: {
        title: [standard.number, standard.title.zh, standard.title.en].filter(Boolean).join(' '),
        'last-modified': lastModified,
        version: standard.edition ?? '1',
        'oscal-version': oscalVersion,
        remarks: 'Requirements are in the words of the project, not in those of the document. 要求为本项目的表述，不是原文。',
      },
      ...(clauses.length > 0 && { controls: controlsBelow(undefined, clauses, registry) }),
    },
  }
}

function controlsBelow(parent: string | undefined, clauses: readonly Clause[], registry: Registry): object[] {
  return clauses.filter((clause) => clause.parent === parent).map((clause) => control(clause, clauses, registry))
}

function control(clause: Clause, clauses: readonly Clause[], registry: Registry): object {
  const id = controlId(clause.id)
  const below = controlsBelow(clause.id, clauses, registry)
  const rules = registry.rules.filter((rule) => rule.clauses.some(({ clause: { id: judged }, role }) => judged === clause.id && role !== 'related'))
  return {
    id,
    title: `${clause.title.zh} ${clause.title.en}`,
    props: [
      ...(clause.number === null ? [] : [property('clause-number', clause.number)]),
      ...(clause.modality === null ? [] : [property('modality', clause.modality)]),
      property('status', clause.status),
      property('confidence', clause.confidence),
      ...rules.map((rule) => property('rule', rule.id)),
    ],
    parts: [
      { id: `${id}_smt`, name: 'statement', prose: prose(clause.requirement) },
      ...(clause.manualProcedure ? [{ id: `${id}_obj`, name: 'assessment-objective', prose: prose(clause.manualProcedure) }] : []),
      ...(clause.note ? [{ id: `${id}_gdn`, name: 'guidance', prose: prose(clause.note) }] : []),
    ],
    ...(below.length > 0 && { controls: below }),
  }
}

const property = (name: string, value: string): object => ({ name, ns: ourProperties, value })
