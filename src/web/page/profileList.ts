import type { Profile } from '../../engine/profile.js'
import { listProfiles } from '../../index.js'
import type { Choice } from './labelled.js'
import type { PageContext } from './pageContext.js'
import type { Loaded } from './pageState.js'
import { filled } from './pageTexts.js'

/** Stands in a list for what a file holds; no id of a profile or a calendar has a colon. */
export const own = ':own'

/** The profiles to choose from: that of a file first, then the national one and the others. */
export function profileList({ say }: PageContext, loaded: Loaded<Profile> | null): readonly Choice[] {
  const national = ({ id }: { readonly id: string }): number => (id === 'national' ? 0 : 1)
  const shipped = [...listProfiles()].sort((one, other) => national(one) - national(other)).map(({ id, title }) => ({ value: id, text: `${say(title)} (${id})` }))
  return loaded ? [{ value: own, text: say(filled('fromFile', { title: say(loaded.content.title), file: loaded.file })) }, ...shipped] : shipped
}
