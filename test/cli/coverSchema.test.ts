import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { CliError } from '../../src/cli/cliError.js'
import { loadCover } from '../../src/cli/coverSchema.js'

const folder = mkdtempSync(path.join(tmpdir(), 'cover-'))
afterAll(() => rmSync(folder, { recursive: true }))

function fileOf(content: unknown): string {
  const file = path.join(folder, 'cover.json')
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}
const whole = { auditedBody: '甲', scope: '乙', period: '丙', auditor: '丁', signOff: '戊' }

describe('loadCover', () => {
  it('reads the example of the documentation', async () => {
    expect((await loadCover('docs/examples/cover.json')).auditedBody).toBe('望河市12345政务服务便民热线中心')
  })

  it.each([
    ['without the audited body', { ...whole, auditedBody: undefined }, 'auditedBody is missing'],
    ['with a blank scope', { ...whole, scope: '  ' }, 'scope is too small or empty'],
    ['with a number as period', { ...whole, period: 2026 }, 'period must be a text, found a number'],
    ['with a member that nobody knows', { ...whole, logo: 'x.png' }, 'the file has no member "logo"'],
    ['that is no JSON', '{', 'is not JSON'],
  ])('refuses a cover %s, and says where', async (_, content, message) => {
    const error = await loadCover(fileOf(content)).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(CliError)
    expect((error as CliError).message).toContain(message)
  })
})
