import type { Parameter } from '../expression/node.js'
import type { Clause } from './clause.js'
import type { Overview } from './overview.js'
import type { Profile } from './profile.js'
import type { Rule } from './rule.js'
import type { Standard } from './standard.js'

/** Everything that rules/ holds, handed to the engine, which imports none of it. */
export interface Registry {
  readonly standards: readonly Standard[]
  /** In the order of their standards, then of the text. */
  readonly clauses: readonly Clause[]
  /** In the order in which reports list them. */
  readonly rules: readonly Rule[]
  readonly parameters: ReadonlyMap<string, Parameter>
  readonly profiles: ReadonlyMap<string, Profile>
}

/** What an audit takes besides: what its report shows to compare and to look at. */
export interface AuditRegistry extends Registry {
  readonly overview: Overview
}
