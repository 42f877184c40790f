import { describe, expect, it } from 'vitest'
import { readCover } from '../../src/forms/coverSchema.js'
import { FormError } from '../../src/forms/formError.js'
import { written, writtenAt } from './written.js'

const whole = { auditedBody: '甲', scope: '乙', period: '丙', auditor: '丁', signOff: '戊' }

describe('readCover', () => {
  it('reads the example of the documentation', () => {
    expect(readCover(writtenAt('docs/examples/cover.json')).auditedBody).toBe('望河市12345政务服务便民热线中心')
  })

  it.each([
    ['without the audited body', { ...whole, auditedBody: undefined }, 'auditedBody is missing'],
    ['with a blank scope', { ...whole, scope: '  ' }, 'scope is too small or empty'],
    ['with a number as period', { ...whole, period: 2026 }, 'period must be a text, found a number'],
    ['with a member that nobody knows', { ...whole, logo: 'x.png' }, 'the file has no member "logo"'],
    ['that is no JSON', '{', 'a.json: line 1, column 2 is not JSON'],
  ])('refuses a cover %s, and says where', (_, content, message) => {
    expect(() => readCover(written(content))).toThrow(FormError)
    expect(() => readCover(written(content))).toThrow(message)
  })
})
