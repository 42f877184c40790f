import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { audit, bytesInMemory, type Mapping } from '../../src/audit.js'
import { readMapping } from '../../src/forms/mappingSchema.js'
import { writtenAt } from '../forms/written.js'

const mappingFile = 'docs/examples/bank-calls.mapping.json'
const mapping = JSON.parse(readFileSync(mappingFile, 'utf8')) as Mapping
/** Real records that are not part of the project; the tests that read them are skipped where they are not at hand. */
const realCalls = '../shared/data/bank-calls-one-day.csv'

const header = 'vru+line,call_id,type,vru_entry,vru_exit,vru_time,q_start,q_exit,q_time,outcome,ser_start,ser_exit,ser_time,server,server_abv'
const calls = [
  'AA0101,1,PS,8:00:00,8:00:10,10,8:00:10,8:00:25,15,AGENT,8:00:24,8:02:00,96,ONE,ON',
  'AA0101,2,PS,8:10:00,8:10:10,10,8:10:10,8:10:26,16,AGENT,8:10:25,8:12:00,95,ONE,ON',
  'AA0101,3,PS,8:20:00,8:20:10,10,8:20:10,8:20:20,10,HANG,0:00:00,0:00:00,0,NO_SERVER,NO_',
  'AA0101,4,PS,8:30:00,8:30:10,10,8:30:10,8:31:10,60,HANG,0:00:00,0:00:00,0,NO_SERVER,NO_',
  'AA0101,5,PS,8:40:00,8:40:10,10,0:00:00,0:00:00,0,PHANTOM,0:00:00,0:00:00,0,NO_SERVER,NO_',
]

async function answered(csv: Uint8Array, given: Mapping = mapping) {
  const { receipt, rules } = await audit([{ source: bytesInMemory('calls.csv', csv), mapping: given }], { asOf: '2026-03-05' })
  return { input: receipt.inputs[0]!, targets: rules.find(({ id }) => id === 'call-answered-in-time')!.targets }
}

describe('the example mapping of a telephone switch', () => {
  it('is a mapping as the command line reads it', () => {
    expect(readMapping(writtenAt(mappingFile))).toEqual(mapping)
  })

  it('of five calls leaves out the PHANTOM; 15 s passes, 16 s and giving up after 60 s fail, giving up after 10 s stands apart', async () => {
    const { input, targets } = await answered(new TextEncoder().encode([header, ...calls, ''].join('\n')))
    expect(input).toMatchObject({ rowsRead: 5, rowsExcluded: 1, rowsAudited: 4 })
    expect(targets).toMatchObject({ passed: 1, failed: 2, inapplicable: 1, cantTell: 0, pending: 0 })
  })

  it('does not read the names of the agents, nor the times of service, which some switches start before the queue ends', async () => {
    const { input } = await answered(new TextEncoder().encode([header, ...calls, ''].join('\n')))
    expect(input.columns.mapped).toEqual(['call_id', 'vru_exit', 'vru_time', 'q_time', 'outcome'])
  })

  it.skipIf(!existsSync(realCalls))('one real day: 2,375 rows, 18 excluded, 1,511 answered and 378 of them within 15 s', async () => {
    const csv = readFileSync(realCalls)
    const { input, targets } = await answered(csv)
    expect(input).toMatchObject({ rowsRead: 2375, rowsExcluded: 18, rowsAudited: 2357, rowsRejected: 0 })
    expect(targets.passed).toBe(378)
    // 254 of the 846 calls that were given up were so within 15 s, by a count of the column q_time.
    expect(targets.inapplicable).toBe(254)
    expect(targets.failed).toBe(1511 - 378 + 846 - 254)
  })

  it.skipIf(!existsSync(realCalls))('with its true year, 1999, the day is older than the standard and nothing applies', async () => {
    const { targets } = await answered(readFileSync(realCalls), { ...mapping, date: '1999-08-02' })
    expect(targets).toMatchObject({ total: 2357, inapplicable: 2357 })
  })
})
