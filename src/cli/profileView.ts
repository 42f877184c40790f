import type { ResolvedProfile } from '../engine/profile.js'
import type { DatedValue } from '../expression/node.js'

/** What `profiles` prints of a profile: what it inherits, what it sets, and what becomes of each rule. */
export function profileView({ id, version, title, timeZone, conventions, rules, provisions, lineage }: ResolvedProfile) {
  const own: Record<string, readonly DatedValue[]> = {}
  // The farthest first, so that nearer settings win.
  for (const { parameters } of [...lineage].reverse()) Object.assign(own, parameters)
  return {
    id,
    version,
    title,
    extends: lineage.slice(1).map((each) => each.id),
    timeZone,
    conventions,
    parameters: own,
    ...provisions,
    rules: rules.map(({ rule, state, unset }) => ({ id: rule.id, title: rule.title, state, unset })),
  }
}

export type ProfileView = ReturnType<typeof profileView>
