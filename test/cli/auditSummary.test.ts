import { describe, expect, it } from 'vitest'
import { auditSummary } from '../../src/cli/auditSummary.js'
import { displayWidth } from '../../src/cli/displayWidth.js'
import { sayIn } from '../../src/cli/language.js'
import type { Outcome, TargetCounts } from '../../src/engine/outcome.js'
import type { AuditReport, RuleResult } from '../../src/report/auditReport.js'

const rule = (zh: string, en: string, severity: string, outcome: Outcome, counts: Partial<TargetCounts>) => {
  const targets = { total: 0, passed: 0, failed: 0, pending: 0, cantTell: 0, inapplicable: 0, untested: 0, ...counts }
  return { id: en, title: { zh, en }, severity, outcome, targets, message: { zh: '未提供此类记录。', en: 'no file of such records was given.' } } as unknown as RuleResult
}

const report = {
  receipt: {
    profile: { id: 'national' },
    asOf: '2026-03-04T23:59:59.999+08:00',
    timeZone: 'Asia/Shanghai',
    inputs: [{ name: 'a\u0007.csv', rowsRead: 1000007, rowsAudited: 1000000, rowsExcluded: 5, rowsRejected: 2 }],
  },
  waivers: [],
  rules: [
    rule('来电在时限内接听', 'Calls are answered within the limit', 'error', 'untested', {}),
    rule('语音菜单不宜使用', 'No voice menu stands before the agents, whatever the hour of the day and whoever calls', 'warning', 'failed', { total: 3, passed: 1, failed: 2 }),
    rule('来件在时限内响应', 'Messages are answered', 'error', 'failed', { total: 1000000, passed: 999999, failed: 1 }),
    rule('回访', 'Return visits', 'error', 'passed', { total: 2, passed: 1, inapplicable: 1 }),
  ],
} as unknown as AuditReport

describe('auditSummary', () => {
  it('leads with what failed, tells advice from requirement, and cuts shares instead of rounding them', () => {
    expect(auditSummary(report, sayIn('zh-CN')).join('\n')).toBe(`规则配置 national，判定时点 2026-03-04 23:59:59（Asia/Shanghai）
规则 4 条：✗ 不符合 1  ! 建议改进 1  ? 无法判断 0  ~ 尚未到期 0  ✓ 符合 1  - 不适用 0  . 未核查 1

  规则                 符合  不符合  尚未到期  无法判断  不适用   符合率
✗ 来件在时限内响应  999,999       1         0         0       0   99.99%
! 语音菜单不宜使用        1       2         0         0       0   33.33%
✓ 回访                    1       0         0         0       1  100.00%
. 来电在时限内接听  未核查：未提供此类记录。

a\\u0007.csv：读取 1,000,007 行 = 核查 1,000,000 + 排除 5 + 剔除 2`)
  })

  it('counts what the waivers came to in the last line', () => {
    const waivers = [['used', 3], ['used', 2], ['expired', 0]].map(([state, count]) => ({ state, count })) as unknown as AuditReport['waivers']
    expect(auditSummary({ ...report, waivers }, sayIn('zh-CN')).at(-1)).toBe('豁免 3 项：生效 2（涉及不符合 5 项次，仍计为不符合），未用到 0，已过期 1')
  })

  it('keeps to 100 columns in English, whatever the title', () => {
    const lines = auditSummary(report, sayIn('en'))
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(100)
    expect(lines).toContainEqual(expect.stringMatching(/^! No voice menu stands before the agents,[\w ]+ {2,}1 +2 +0 +0 +0 +33\.33%$/))
    expect(lines.join(' ').replaceAll(/ +/g, ' ')).toContain('and whoever calls')
    expect(lines).toContainEqual(expect.stringMatching(/^\. Calls are answered within the limit +not tested: no file of such records was given\.$/))
  })
})
