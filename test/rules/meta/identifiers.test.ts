import { describe, expect, it } from 'vitest'
import { registry } from '../../../rules/registry.js'
import { camelCaseOf, everyRule, nameOf, ruleFiles } from './ruleFiles.js'

describe('the ids of the rules', () => {
  it('are unique', () => {
    const ids = everyRule.map(([id]) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })
  it('hold every national id of the first release', () => {
    expect(everyRule.map(([id]) => id)).toEqual(
      expect.arrayContaining([
        'call-answered-in-time', 'calls-connected-in-every-24-hours', 'message-answered-in-time', 'mailbox-answered-in-time', 'order-transferred-in-time',
        'order-supervised-when-triggered', 'order-revisited', 'order-rehandling-considered', 'order-confidential-when-asked', 'order-record-complete',
        'order-closed-by-its-due-time', 'service-around-the-clock', 'no-voice-menu', 'dates-in-order', 'ids-unique',
      ]),
    )
  })
  it('contain no clause number', () => {
    expect(everyRule.map(([id]) => id).filter((id) => /(^|-)\d+-\d+/.test(id))).toEqual([])
  })
})

describe('the files of the rules', () => {
  it.each(everyRule)('%s stands in one file of that name and is exported under it', (id) => {
    const files = ruleFiles.filter((file) => nameOf(file) === id)
    expect(files.map(({ path }) => path)).toHaveLength(1)
    expect(files[0]!.text).toMatch(new RegExp(`export const ${camelCaseOf(id)} = defineRule\\(`))
    expect(files[0]!.text).toContain(`id: '${id}'`)
  })
  it('hold no rule that the registry does not', () => {
    const ids = new Set(everyRule.map(([id]) => id))
    expect(ruleFiles.filter((file) => !ids.has(nameOf(file))).map(({ path }) => path)).toEqual([])
  })
  it.each(ruleFiles.map((file) => [file.path, file.text] as const))('%s has at most 100 lines', (_, text) => {
    expect(text.split('\n').length - 1).toBeLessThanOrEqual(100)
  })
})

describe('the ids of everything else', () => {
  it('are unique among standards, clauses and parameters', () => {
    for (const ids of [registry.standards.map(({ id }) => id), registry.clauses.map(({ id }) => id)]) {
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    }
    expect([...registry.parameters].filter(([id, parameter]) => parameter.id !== id)).toEqual([])
  })
  it('name a profile by its own id', () => {
    expect([...registry.profiles].filter(([id, profile]) => profile.id !== id)).toEqual([])
  })
})
