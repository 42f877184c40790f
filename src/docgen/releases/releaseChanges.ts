import type { ReleaseSnapshot } from './releaseSnapshot.js'

/** One thing that differs between two releases; null where a release does not have it. */
export interface ReleaseChange {
  readonly name: string
  readonly old: string | null
  readonly new: string | null
}

/** What differs between two releases, by name in code-unit order. */
export function releaseChanges(old: ReleaseSnapshot, now: ReleaseSnapshot): ReleaseChange[] {
  const names = [...new Set([...Object.keys(old.entries), ...Object.keys(now.entries)])].sort()
  return names
    .map((name) => ({ name, old: old.entries[name] ?? null, new: now.entries[name] ?? null }))
    .filter((change) => change.old !== change.new)
}
