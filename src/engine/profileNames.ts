import type { Bilingual } from '../expression/kinds.js'
import type { DatedValue } from '../expression/node.js'
import type { Profile } from './profile.js'
import { ProfileError } from './profileError.js'
import type { Registry } from './registry.js'

/**
 * That whatever a profile names exists, and that one value at a time holds of each parameter.
 *
 * @throws ProfileError
 */
export function assertKnown(profile: Profile, registry: Registry): void {
  const where = { zh: `配置 ${profile.id} `, en: `profile ${profile.id}` }
  for (const id of rulesNamedBy(profile)) assertRule(id, registry, where)
  for (const id of profile.documents ?? []) assertDocument(id, registry, where)
  for (const id of parametersNamedBy(profile)) assertParameter(id, registry, where)
  for (const [id, values] of Object.entries(profile.parameters ?? {})) assertOneAtATime(id, values)
}

/**
 * That a rule exists.
 *
 * @param where Who names it.
 * @throws ProfileError
 */
export function assertRule(id: string, registry: Registry, where: Bilingual): void {
  if (registry.rules.some((rule) => rule.id === id)) return
  throw new ProfileError('PROFILE_RULE_UNKNOWN', id, {
    zh: `${where.zh}提到的规则不存在；规则清单见 hotline-spec rules。`,
    en: `No rule has that id, which ${where.en} names; \`hotline-spec rules\` lists them.`,
  })
}

function rulesNamedBy({ rules = {}, warnings = {}, extensions = {} }: Profile): string[] {
  return [...[rules, warnings, extensions].flatMap(Object.keys), ...Object.values(extensions).flatMap(({ until }) => until ?? [])]
}

function parametersNamedBy({ parameters = {}, warnings = {} }: Profile): string[] {
  return [...Object.keys(parameters), ...Object.values(warnings).flatMap(({ yellow, red }) => [yellow, red].filter((id) => id !== undefined))]
}

function assertDocument(id: string, registry: Registry, where: Bilingual): void {
  if (registry.standards.some((standard) => standard.id === id)) return
  throw new ProfileError('PROFILE_DOCUMENT_UNKNOWN', id, {
    zh: `${where.zh}提到的文件未登记；文件清单见 hotline-spec clauses。`,
    en: `The register does not have that document, which ${where.en} names; \`hotline-spec clauses\` lists them.`,
  })
}

function assertParameter(id: string, registry: Registry, where: Bilingual): void {
  if (registry.parameters.has(id)) return
  throw new ProfileError('PROFILE_PARAMETER_UNKNOWN', id, {
    zh: `${where.zh}提到的参数不存在；可用的参数：${[...registry.parameters.keys()].join('、')}。`,
    en: `No parameter has that id, which ${where.en} names; there are: ${[...registry.parameters.keys()].join(', ')}.`,
  })
}

/** Of two values from one day on, nothing would say which holds. */
function assertOneAtATime(id: string, values: readonly DatedValue[]): void {
  const wrong = values.find(({ validFrom }, index) => index > 0 && validFrom <= values[index - 1]!.validFrom)
  if (!wrong) return
  throw new ProfileError('PROFILE_VALUES_NOT_IN_ORDER', `${id} ${wrong.validFrom}`, {
    zh: '同一参数的各个数值须按 validFrom 由早到晚排列，且日期不得相同。',
    en: 'List the values of a parameter from the earliest validFrom to the latest, no two from the same day.',
  })
}
