import type { Profile } from '../engine/profile.js'
import { getProfile } from '../index.js'
import { loadProfile } from './profileSchema.js'

/**
 * The profile that an option names: the id of a shipped one, or the path of a file, which ends in `.json`.
 *
 * @throws CliError for a file that does not hold; ProfileError for an id or a rule that is not known.
 */
export async function profileChoice(given: string): Promise<string | Profile> {
  const profile = given.toLowerCase().endsWith('.json') ? await loadProfile(given) : given
  getProfile(profile)
  return profile
}
