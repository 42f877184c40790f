import type { AuditRegistry } from '../src/engine/registry.js'
import type { Rule } from '../src/engine/rule.js'
import { localClauses, localStandards } from './cities/registers.js'
import { overview } from './league/overview.js'
import { parameters as localParameters } from './local/parameters.js'
import { rules as localRules } from './local/rules.js'
import { nationalRegistry } from './nationalRegistry.js'
import { convenientApprovalClauses, grassrootsReliefClauses, oneMatterClauses } from './other-papers/clauses.js'
import { convenientApproval, grassrootsRelief, oneMatterPaper } from './other-papers/standards.js'
import { localProfiles } from './profiles/local.js'
import { unreadClauses, unreadStandards } from './standards/unread.js'

const otherPaperClauses = [convenientApprovalClauses, oneMatterClauses, grassrootsReliefClauses].flatMap((register) => Object.values(register))

/**
 * Everything that this package knows, in the form in which the engine takes it: what the national profile rests on, papers that touch
 * hotlines in passing, what nobody has read, and what cities ask.
 */
export const registry: AuditRegistry = {
  standards: [...nationalRegistry.standards, convenientApproval, oneMatterPaper, grassrootsRelief, ...unreadStandards, ...localStandards],
  clauses: [...nationalRegistry.clauses, ...otherPaperClauses, ...unreadClauses, ...localClauses],
  rules: [...nationalRegistry.rules, ...localRules as readonly Rule[]],
  parameters: new Map([...nationalRegistry.parameters, ...Object.values(localParameters).map((parameter) => [parameter.id, parameter] as const)]),
  profiles: new Map([...nationalRegistry.profiles, ...localProfiles.map((profile) => [profile.id, profile] as const)]),
  overview,
}
