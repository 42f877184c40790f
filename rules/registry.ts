import type { Profile } from '../src/engine/profile.js'
import type { Registry } from '../src/engine/registry.js'
import type { Rule } from '../src/engine/rule.js'
import { clauses } from './gbt-33358-2016/clauses.js'
import { parameters } from './gbt-33358-2016/parameters.js'
import { rules } from './gbt-33358-2016/rules.js'
import { gbt33358 } from './gbt-33358-2016/standard.js'
import national from './profiles/national.json' with { type: 'json' }
import { unreadClauses, unreadStandards } from './standards/unread.js'

const profiles: readonly Profile[] = [national]

/** Everything that this package knows, in the form in which the engine takes it. */
export const registry: Registry = {
  standards: [gbt33358, ...unreadStandards],
  clauses: [...Object.values(clauses), ...Object.values(unreadClauses)],
  rules: rules as readonly Rule[],
  parameters: new Map(Object.values(parameters).map((parameter) => [parameter.id, parameter])),
  profiles: new Map(profiles.map((profile) => [profile.id, profile])),
}
