import type { Profile } from './profile.js'
import { ProfileError } from './profileError.js'

/** The ids of the profiles that one extends. */
export const parentsOf = ({ extends: parents = [] }: Profile): readonly string[] => (typeof parents === 'string' ? [parents] : parents)

/**
 * A profile and all that it extends, each once and none before one that extends it.
 *
 * @param known Gives the profile of an id, or throws.
 * @throws ProfileError where a profile extends itself, or where two that are extended side by side contradict each other.
 */
export function lineageOf(given: Profile, known: (id: string) => Profile): Profile[] {
  const lineage: Profile[] = []
  const visit = (profile: Profile, heirs: readonly string[]): void => {
    if (heirs.includes(profile.id)) throw circular(profile.id)
    if (lineage.some(({ id }) => id === profile.id)) return
    // Whatever is extended comes after; of several parents the last goes first, so that they keep their order.
    for (const parent of [...parentsOf(profile)].reverse()) visit(known(parent), [...heirs, profile.id])
    lineage.unshift(profile)
  }
  visit(given, [])
  assertAgreed(lineage)
  return lineage
}

function circular(id: string): ProfileError {
  return new ProfileError('PROFILE_CIRCULAR', id, {
    zh: '配置不能直接或间接继承自身，请去掉一处 extends。',
    en: 'A profile cannot extend itself; remove one `extends`.',
  })
}

/**
 * A nearer profile may change what a farther one sets. Of two that stand side by side neither does, so what they set differently
 * is left for the profile that extends both to settle.
 */
function assertAgreed(lineage: readonly Profile[]): void {
  const settings = lineage.map((profile) => new Map(effectsOf(profile)))
  for (const name of new Set(settings.flatMap((each) => [...each.keys()]))) {
    const setters = lineage.filter((_, index) => settings[index]!.has(name))
    const nearest = setters.filter((profile) => !setters.some((other) => other !== profile && inherits(other, profile, lineage)))
    const effects = new Set(nearest.map((profile) => settings[lineage.indexOf(profile)]!.get(name)))
    if (effects.size > 1) throw contradiction(name, nearest.map(({ id }) => id))
  }
}

function inherits(heir: Profile, ancestor: Profile, lineage: readonly Profile[]): boolean {
  return parentsOf(heir).some((id) => id === ancestor.id || inherits(lineage.find((profile) => profile.id === id)!, ancestor, lineage))
}

/** All that a profile sets, by name, as a text that is the same where the effect is; sources and notes have none. */
function effectsOf(profile: Profile): [name: string, effect: string][] {
  const { parameters, rules, readings, conventions, warnings, extensions, lead, timeZone } = profile
  const members = { parameters, rules, readings, conventions, warnings, extensions }
  const named = Object.entries(members).flatMap(([member, values]) => Object.entries(values ?? {}).map(([key, value]) => [`${member}.${key}`, value] as const))
  const single = Object.entries({ lead, timeZone }).filter(([, value]) => value !== undefined)
  return [...named, ...single].map(([name, value]) => [name, effectText(value)])
}

const withoutEffect: readonly string[] = ['clause', 'article', 'source', 'note']

function effectText(value: unknown): string {
  return JSON.stringify(value, (key, member: unknown) => (withoutEffect.includes(key) ? undefined : member))
}

function contradiction(name: string, profiles: readonly string[]): ProfileError {
  return new ProfileError('PROFILE_CONFLICT', name, {
    zh: `${profiles.join('、')} 对此设定不同，且互不继承；请在继承它们的配置中写明采用哪一个。`,
    en: `${profiles.join(', ')} set it differently and neither extends the other; settle it in the profile that extends them.`,
  })
}
