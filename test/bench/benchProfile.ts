import { listRules, type Profile } from '../../src/index.js'

/** The national profile with the named rules alone, so that both sides of a comparison do the same checks. */
export function benchProfile(rules: readonly string[]): Profile {
  const others = listRules().flatMap(({ id }) => (rules.includes(id) ? [] : [[id, 'off'] as const]))
  return { id: 'bench', version: '1', extends: 'national', title: { zh: '测试', en: 'bench' }, rules: Object.fromEntries(others) }
}
