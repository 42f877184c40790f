import type { Profile } from '../src/engine/profile.js'
import type { Registry } from '../src/engine/registry.js'
import type { Rule } from '../src/engine/rule.js'
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
import national from './profiles/national.json' with { type: 'json' }

const registers = [clauses, servicePaperClauses, policePaperClauses, mergingPaperClauses, paperClauses, specificationClauses, guidelineClauses]
const parameterSets = [parameters, servicePaperParameters]
const profile: Profile = national

/**
 * What the national profile rests on: the standard, then the papers of the State Council, the newest first, then ratings.
 * Documents that no national rule checks, and those of cities, join it in registry.ts.
 */
export const nationalRegistry: Registry = {
  standards: [gbt33358, gbh202566, gbh202212, gbh202053, gbh201951, gbt39734, gbt39735],
  clauses: registers.flatMap((register) => Object.values(register)),
  rules: [...rules, ...servicePaperRules, ...policePaperRules, ...mergingPaperRules, ...ratingRules] as readonly Rule[],
  parameters: new Map(parameterSets.flatMap((set) => Object.values(set)).map((parameter) => [parameter.id, parameter])),
  profiles: new Map([[profile.id, profile]]),
}
