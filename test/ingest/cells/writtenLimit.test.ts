import { expect, it } from 'vitest'
import { writtenLimit } from '../../../src/ingest/cells/writtenLimit.js'

it.each([
  ['5个工作日', 5, 'workday'],
  ['5工作日', 5, 'workday'],
  ['0.5 工作日', 0.5, 'workday'],
  ['24小时', 24, 'hour'],
  ['24 h', 24, 'hour'],
  ['7天', 7, 'day'],
  ['7 日', 7, 'day'],
  ['30分钟', 30, 'minute'],
  ['15秒', 15, 'second'],
  ['５个工作日', 5, 'workday'],
  ['5', 5, null],
])('%s is %s %s', (text, value, unit) => {
  expect(writtenLimit(text)).toEqual({ value, unit })
})

it.each(['', '五个工作日', '工作日', '-5天', '5个月', '5工作日以内', '5天天', '9'.repeat(20), '5 constructor'])('%j is no limit that can be read without guessing', (text) => {
  expect(writtenLimit(text)).toBeUndefined()
})
