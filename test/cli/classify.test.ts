import { describe, expect, it } from 'vitest'
import { runCli } from './runCli.js'

interface Answer {
  readonly category: { readonly category: string | null }
  readonly tier137: { readonly tier: string | null }
  readonly scope: { readonly scope: string | null }
}

describe('classify', () => {
  it('tells category, tier, scope and what to do of a text, in words', () => {
    const { status, stdout, stderr } = runCli(['classify', '小区停水两天了，请尽快恢复'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/诉求类别 +help/)
    expect(stdout).toMatch(/137档次 +1 /)
    expect(stdout).toMatch(/受理范围 +accept/)
    expect(stdout).toMatch(/办理建议/)
  })

  it('answers lines from stdin one by one in order, an undecided one too', () => {
    const { status, stdout } = runCli(['classify', '-'], { input: '小区停水两天了\n\n我要举报某店售假\n' })
    const answers = stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as Answer)
    expect(status).toBe(0)
    expect(answers.map(({ category }) => category.category)).toEqual(['help', null, 'report'])
  })

  it('speaks English where it is asked to', () => {
    expect(runCli(['classify', '小区停水两天了', '--locale', 'en']).stdout).toMatch(/^Category +help/)
  })
})
