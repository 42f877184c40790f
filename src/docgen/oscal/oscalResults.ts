import type { AuditReport, ClauseResult } from '../../report/auditReport.js'
import { controlId, oscalVersion, ourProperties, uuidOf } from './oscalNames.js'

/**
 * An audit as assessment results of OSCAL. Only clauses that are decided become findings; OSCAL has no state for those that need
 * further testing or do not apply, so they stand as observations.
 */
export function oscalResults({ receipt, clauses, rules }: AuditReport): object {
  const name = `${receipt.asOf} ${receipt.inputs.map(({ sha256 }) => sha256).join(' ')} ${receipt.profile.hash}`
  const plan = uuidOf(`plan ${receipt.profile.id}`)
  const decided = clauses.filter(({ verdict }) => verdict === 'satisfied' || verdict === 'notSatisfied')
  const open = clauses.filter(({ verdict }) => verdict === 'furtherTesting' || verdict === 'notApplicable')
  const collected = receipt.generatedAt ?? receipt.asOf
  return {
    'assessment-results': {
      uuid: uuidOf(`results ${name}`),
      metadata: { title: `${receipt.profile.id} ${receipt.asOf}`, 'last-modified': collected, version: receipt.profile.version, 'oscal-version': oscalVersion },
      'import-ap': { href: `#${plan}` },
      results: [
        {
          uuid: uuidOf(`result ${name}`),
          title: `hotline-spec ${receipt.engine.version}, ${receipt.profile.id}`,
          description: `Audit of ${receipt.inputs.map((input) => `${input.name} (${input.rowsRead} rows, sha256 ${input.sha256})`).join(', ')} as of ${receipt.asOf}.`,
          start: collected,
          props: rules.map(({ id, outcome }) => ({ name: 'rule-outcome', ns: ourProperties, class: id, value: outcome })),
          'reviewed-controls': { 'control-selections': [{ 'include-controls': clauses.map(({ id }) => ({ 'control-id': controlId(id) })) }] },
          ...(open.length > 0 && { observations: open.map((clause) => observation(clause, name, collected)) }),
          ...(decided.length > 0 && { findings: decided.map((clause) => finding(clause, name)) }),
        },
      ],
      'back-matter': { resources: [{ uuid: plan, title: `profile-${receipt.profile.id}.json`, rlinks: [{ href: `profile-${receipt.profile.id}.json` }] }] },
    },
  }
}

function finding({ id, verdict, ruleIds }: ClauseResult, name: string): object {
  return {
    uuid: uuidOf(`finding ${id} ${name}`),
    title: id,
    description: ruleIds.length > 0 ? `Decided by the rules ${ruleIds.join(', ')}.` : 'Decided by the answer of a person.',
    target: { type: 'statement-id', 'target-id': `${controlId(id)}_smt`, status: { state: verdict === 'satisfied' ? 'satisfied' : 'not-satisfied' } },
  }
}

function observation({ id, verdict, coverage }: ClauseResult, name: string, collected: string): object {
  return {
    uuid: uuidOf(`observation ${id} ${name}`),
    title: id,
    description: verdict === 'notApplicable' ? 'Does not apply to these records.' : 'Needs further testing.',
    props: [{ name: 'status', ns: ourProperties, value: coverage }],
    methods: ['EXAMINE'],
    collected,
  }
}
