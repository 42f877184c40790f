import { noTargets, type TargetCounts, targetOutcomes } from '../../engine/outcome.js'
import type { GroupTargets } from './groupRun.js'

/** The targets of groups over all parts. */
export class GroupTotals {
  private readonly byName = new Map<string, GroupTargets & { readonly targets: TargetCounts }>()

  add(groups: Iterable<GroupTargets>): void {
    for (const { by, key, targets } of groups) {
      const name = `${by} ${key}`
      const known = this.byName.get(name) ?? { by, key, targets: noTargets() }
      this.byName.set(name, known)
      for (const outcome of targetOutcomes) known.targets[outcome] += targets[outcome]
      known.targets.total += targets.total
    }
  }

  /** The groups by what they are grouped by and by key, in code-unit order. */
  groups(): GroupTargets[] {
    return [...this.byName].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, group]) => group)
  }
}
