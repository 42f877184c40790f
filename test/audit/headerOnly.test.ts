import { describe, expect, it } from 'vitest'
import { bytesInMemory } from '../../src/audit.js'
import { utf8 } from '../ingest/encoded.js'
import { auditOf } from './auditOf.js'

const header = '工单编号,登记时间,办结时间\n'
const source = (name: string, text: string) => bytesInMemory(name, utf8(text))

describe('an export with a header and no rows', () => {
  it.each([header, header.trim(), `明细\n${header}\n,,\n\n`])('%j alone is refused: nothing failed in it because nothing is in it', async (text) => {
    const refused = auditOf([source('empty.csv', text)])
    await expect(refused).rejects.toMatchObject({ name: 'IngestError', code: 'HEADER_ONLY', file: 'empty.csv' })
    await expect(refused).rejects.toThrow('empty.csv: It has a header and no rows. Check the filter and the period of the export, and export it again.')
  })

  it('is refused where every other file is empty too, by the name of the first', async () => {
    await expect(auditOf([source('a.csv', header), source('b.csv', header)])).rejects.toMatchObject({ code: 'HEADER_ONLY', file: 'a.csv' })
  })

  it('is read as 0 rows beside a file that has some', async () => {
    const { report } = await auditOf([source('empty.csv', header), source('full.csv', `${header}A1,2026-03-02 09:00:00,\n`)])
    expect(report.receipt.inputs.map(({ rowsRead }) => rowsRead)).toEqual([0, 1])
  })

  it('with a row that is rejected is read: the reject is what there is to tell', async () => {
    const { report } = await auditOf([source('bad.csv', `${header}A1,x,y,z\n`)])
    expect(report.receipt.inputs[0]).toMatchObject({ rowsRead: 1, rowsRejected: 1, rowsAudited: 0 })
  })
})
