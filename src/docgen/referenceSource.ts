import type { ResolvedProfile } from '../engine/profile.js'
import type { Registry } from '../engine/registry.js'
import type { ReleaseSnapshot } from './releases/releaseSnapshot.js'

/** A conformance case with the place of its file, for the examples of rule pages. */
export interface ReferenceCase {
  /** Inside test/conformance, with slashes. */
  readonly path: string
  readonly rule: string
  readonly profile: string
  readonly title: { readonly zh: string; readonly en: string }
  readonly outcome: string
  readonly reason: string
  /** The file as it stands. */
  readonly json: string
}

/** Everything from which the reference is made. */
export interface ReferenceSource {
  readonly registry: Registry
  /** All shipped profiles, each with what it inherits, in the order of the registry. */
  readonly profiles: readonly ResolvedProfile[]
  /** In the order of their paths. */
  readonly cases: readonly ReferenceCase[]
  /** What earlier releases said, the oldest first. */
  readonly releases: readonly ReleaseSnapshot[]
}
