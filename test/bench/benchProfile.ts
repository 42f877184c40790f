import { listRules, type Profile } from '../../src/index.js'

/** How often, and within how many days, an order of one phone and topic has to come to be a repeat; no source says either. */
export const repeats = { times: 2, days: 30 } as const

/** The national profile with the named rules alone, so that both sides of a comparison do the same checks. */
export function benchProfile(rules: readonly string[]): Profile {
  const dated = { validFrom: '2017-07-01', clause: null, source: 'test/bench' }
  return {
    id: 'bench',
    version: '1',
    extends: 'national',
    title: { zh: '测试', en: 'bench' },
    parameters: {
      'repeat-count': [{ ...dated, value: repeats.times, unit: 'times' }],
      'repeat-window': [{ ...dated, value: repeats.days, unit: 'day' }],
    },
    rules: Object.fromEntries(listRules().map(({ id }) => [id, rules.includes(id) ? 'on' : 'off'])),
  }
}
