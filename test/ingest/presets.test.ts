import { describe, expect, it } from 'vitest'
import { presets } from '../../src/ingest/presets.js'
import { readAll } from './readAll.js'

describe('every preset', () => {
  it.each(presets.map((preset) => [preset.id, preset] as const))('%s has a title in two languages, a source, a record type and a signature that its mapping fits', async (_id, preset) => {
    expect([preset.title.zh, preset.title.en, preset.source].every((text) => text.length > 5)).toBe(true)
    expect(preset.mapping.record).toBeDefined()
    const others = Object.keys(preset.mapping.columns ?? {}).filter((column) => !preset.signature.includes(column))
    const { table } = await readAll(`${[...preset.signature, ...others].join(',')}\n`)
    expect(table.mapping).toBe(preset.mapping)
    await expect(readAll(`${[...preset.signature, ...others].join(',')}\n`, { mapping: preset.mapping })).resolves.toBeDefined()
  })

  it('has an id of its own', () => {
    expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length)
  })
})

describe('a known export is read as what it means', () => {
  it('Shenzhen’s open data: the outcome in two flags, dashes for nothing', async () => {
    const header = 'REC_ID,CREATE_TIME,EVENT_PROPERTY_NAME,EVENT_TYPE_NAME,EVENT_SRC_NAME,DISPOSE_UNIT_NAME,OCCUR_PLACE,INTIME_ARCHIVE_NUM,OVERTIME_ARCHIVE_NUM,STREET_NAME'
    const { rows } = await readAll(`${header}\n1,"2018-07-04 17:24:41",投诉,市容环卫,12319,城管队,-,1,0,x\n2,2018-07-04 17:24:41,-,市容环卫,@坪山,城管队,-,0,1,x\n3,2018-07-04 17:24:41,感谢,市容环卫,12345,城管队,-,-,-,x\n`, {}, ['orderId', 'category', 'channel', 'onTime'])
    expect(rows).toEqual([
      { row: 2, orderId: '1', category: 'complaint', channel: 'phone', onTime: true },
      { row: 3, orderId: '2', category: null, channel: 'wechat', onTime: false },
      { row: 4, orderId: '3', category: 'praise', channel: 'phone', onTime: null },
    ])
  })

  it('a Beijing water bureau: of an order that was not its own nobody says whether it was solved', async () => {
    const { rows, table } = await readAll('工单编号,派单时间,办结时间,诉求类型一级,诉求类型二级,诉求类型三级,解决类型\nA1,2026-03-02 09:00:00,,供水,停水,计划停水,解决\nA2,2026-03-02 09:00:00,,供水,停水,计划停水,非权属\nA3,2026-03-02 09:00:00,,供水,停水,计划停水,未解决\n', {}, ['resolved', 'topic'])
    expect(table.layout.record).toBe('work-order')
    expect(rows.map(({ resolved, topic }) => [resolved, topic])).toEqual([['yes', '计划停水'], [null, '计划停水'], ['no', '计划停水']])
  })

  it('a message board: titles and texts that would fit a work order as well', async () => {
    const { rows, table } = await readAll('留言标签,留言标题,留言正文,官方回复单位,官方回复正文\n建议,路灯,"坏了\n很久",城管局,已修\n')
    expect(table.layout.record).toBe('message')
    expect(rows).toEqual([{ row: 2, title: '路灯', content: '坏了\n很久' }])
  })

  it('is read by the mapping that the auditor gives, or as the type that he asks for, not by its preset', async () => {
    const text = '工单编号,派单时间,诉求类型一级,诉求类型二级,诉求类型三级,解决类型\nA1,2026-03-02,a,b,c,非权属\n'
    const { rows } = await readAll(text, { mapping: { record: 'work-order' } }, ['resolved'])
    expect(rows).toEqual([{ row: 2, resolved: '<invalid>' }])
    expect((await readAll('留言标签,留言标题,留言正文,官方回复单位,官方回复正文\n', { record: 'work-order' })).table.layout.record).toBe('work-order')
  })
})
