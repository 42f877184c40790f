import type { Profile } from '../src/engine/profile.js'
import type { AuditRegistry } from '../src/engine/registry.js'
import type { Rule } from '../src/engine/rule.js'
import { localClauses, localStandards } from './cities/registers.js'
import { clauses as mergingPaperClauses } from './gbh-2020-53/clauses.js'
import { rules as mergingPaperRules } from './gbh-2020-53/rules.js'
import { gbh202053 } from './gbh-2020-53/standard.js'
import { clauses as policePaperClauses } from './gbh-2022-12/clauses.js'
import { rules as policePaperRules } from './gbh-2022-12/rules.js'
import { gbh202212 } from './gbh-2022-12/standard.js'
import { clauses as servicePaperClauses } from './gbh-2025-66/clauses.js'
import { parameters as servicePaperParameters } from './gbh-2025-66/parameters.js'
import { rules as servicePaperRules } from './gbh-2025-66/rules.js'
import { gbh202566 } from './gbh-2025-66/standard.js'
import { clauses } from './gbt-33358-2016/clauses.js'
import { parameters } from './gbt-33358-2016/parameters.js'
import { rules } from './gbt-33358-2016/rules.js'
import { gbt33358 } from './gbt-33358-2016/standard.js'
import { guidelineClauses, paperClauses, specificationClauses } from './good-bad-rating/clauses.js'
import { rules as ratingRules } from './good-bad-rating/rules.js'
import { gbh201951, gbt39734, gbt39735 } from './good-bad-rating/standards.js'
import { overview } from './league/overview.js'
import { parameters as localParameters } from './local/parameters.js'
import { rules as localRules } from './local/rules.js'
import { convenientApprovalClauses, grassrootsReliefClauses, oneMatterClauses } from './other-papers/clauses.js'
import { convenientApproval, grassrootsRelief, oneMatterPaper } from './other-papers/standards.js'
import { localProfiles } from './profiles/local.js'
import national from './profiles/national.json' with { type: 'json' }
import { unreadClauses, unreadStandards } from './standards/unread.js'

/** The papers of the State Council after the standard, the newest first; then ratings, papers that touch hotlines in passing, and what nobody has read. */
const standards = [
  gbt33358,
  gbh202566,
  gbh202212,
  gbh202053,
  gbh201951,
  gbt39734,
  gbt39735,
  convenientApproval,
  oneMatterPaper,
  grassrootsRelief,
  ...unreadStandards,
  ...localStandards,
]
const registers = [
  clauses,
  servicePaperClauses,
  policePaperClauses,
  mergingPaperClauses,
  paperClauses,
  specificationClauses,
  guidelineClauses,
  convenientApprovalClauses,
  oneMatterClauses,
  grassrootsReliefClauses,
]
const parameterSets = [parameters, servicePaperParameters, localParameters]

const profiles: readonly Profile[] = [national, ...localProfiles]

/** Everything that this package knows, in the form in which the engine takes it. */
export const registry: AuditRegistry = {
  standards,
  clauses: [...registers.flatMap((register) => Object.values(register)), ...unreadClauses, ...localClauses],
  rules: [...rules, ...servicePaperRules, ...policePaperRules, ...mergingPaperRules, ...ratingRules, ...localRules] as readonly Rule[],
  parameters: new Map(parameterSets.flatMap((set) => Object.values(set)).map((parameter) => [parameter.id, parameter])),
  profiles: new Map(profiles.map((profile) => [profile.id, profile])),
  overview,
}
