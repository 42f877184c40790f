import { describe, expect, it } from 'vitest'
import { clauses } from '../../../rules/cities/nanping/clauses.js'
import mapping from '../../../rules/cities/nanping/mapping.json' with { type: 'json' }
import { mappingSchema } from '../../../src/forms/mappingSchema.js'
import { workOrder } from '../../../src/records/generated/fields.js'

const { channel, status, type } = mapping.columns

describe('the mapping of the codes of Nanping', () => {
  it('has the form of a mapping file', () => {
    expect(mappingSchema.safeParse(mapping).success).toBe(true)
  })

  it('turns every code into a value of its field', () => {
    for (const value of Object.values(channel.values)) expect(workOrder.channel.values).toContain(value)
    for (const value of Object.values(type.values)) expect(workOrder.category.values).toContain(value)
    for (const value of Object.values(status.values)) expect(workOrder.status.values).toContain(value)
  })

  it.each([
    ['channelCodes', Object.keys(channel.values)],
    ['categoryCodes', Object.keys(type.values)],
    ['statusCodes', Object.keys(status.values)],
  ] as const)('knows the codes that the register lists under %s, and no others', (key, codes) => {
    const written = [...clauses[key].requirement.zh.matchAll(/(\d)(?=[、。])/g)].map(([, code]) => code)
    expect([...written].sort()).toEqual([...codes].sort())
  })
})
