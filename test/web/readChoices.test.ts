import { describe, expect, it } from 'vitest'
import { initialState } from '../../src/web/page/pageState.js'
import { readChoices } from '../../src/web/page/readChoices.js'

const chosen = { ...initialState('zh-CN').choices, asOfDay: '2026-03-31' }
const cover = { auditedBody: '甲', scope: '乙', period: '丙', auditor: '丁', signOff: '戊' }

describe('the cover on the page', () => {
  it('is none while all its lines are blank', () => {
    expect(readChoices({ ...chosen, cover: { ...chosen.cover, scope: '  ' } }).cover).toBeNull()
  })

  it('is taken with all five lines, without blanks around them', () => {
    expect(readChoices({ ...chosen, cover: { ...cover, scope: ' 乙 ' } }).cover).toEqual(cover)
  })

  it('sends to the line that is missing where it is filled in only in part', () => {
    expect(() => readChoices({ ...chosen, cover: { ...cover, auditor: '' } })).toThrow(expect.objectContaining({ code: 'COVER_HALF', received: 'cover-auditor' }))
  })
})
