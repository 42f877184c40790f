import type { Profile } from '../engine/profile.js'
import { getProfile } from '../index.js'
import { writtenFile } from './writtenFile.js'

/**
 * The profile that an option names: the id of a shipped one, or the path of a file, which ends in `.json`.
 *
 * @throws CliError for a file that cannot be read, FormError for one that does not hold; ProfileError for an id or a rule that is not known.
 */
export async function profileChoice(given: string): Promise<string | Profile> {
  // Schemas of files that people write are loaded where one is given: together they take a third of the command's start.
  const profile = given.toLowerCase().endsWith('.json') ? (await import('../forms/profileSchema.js')).readProfile(await writtenFile(given)) : given
  getProfile(profile)
  return profile
}
