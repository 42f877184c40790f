import { describe, expect, it } from 'vitest'
import { recordFields } from '../../src/records/generated/fields.js'
import { previewCell } from '../../src/web/previewCell.js'

const { requesterName, channel, content, orderId } = recordFields['work-order']

describe('previewCell', () => {
  it.each([
    ['a date in a column that nobody reads', '2026-03-02 09:00:00', undefined, '2026-03-02 09:00:00'],
    ['a number in one', '42', undefined, '42'],
    ['a name in one', '张三', undefined, '＊＊＊[1-20]'],
    ['a phone number in one', '13812345678', undefined, '138＊＊＊'],
    ['an identity number in one', '11010519491231002X', undefined, '＊＊＊[1-20]'],
    ['a blank cell', '', undefined, ''],
    ['a name', '张三', requesterName, '张＊＊＊'],
    ['a channel', '电话', channel, '电话'],
    ['a text of the caller', '路灯坏了', content, '＊＊＊[1-20]'],
    ['a key made of a phone number', '13812345678', orderId, '138＊＊＊'],
  ])('shows of %s what may be shown', (_, text, field, shown) => {
    expect(previewCell(text, field)).toBe(shown)
  })
})
