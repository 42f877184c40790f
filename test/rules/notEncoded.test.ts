import { describe, expect, it } from 'vitest'
import { notEncoded, type Trace } from '../../rules/not-encoded.js'
import { registry } from '../../rules/registry.js'
import type { Clause } from '../../src/engine/clause.js'
import { resolveProfile } from '../../src/engine/profile.js'
import type { Standard } from '../../src/engine/standard.js'
import type { DatedValue } from '../../src/expression/node.js'

/** A parameter as a national reader sees it. */
interface NationalParameter {
  readonly label: string
  readonly values: readonly Pick<DatedValue, 'value' | 'unit'>[]
}

interface Register {
  readonly standards: readonly Pick<Standard, 'id' | 'title'>[]
  readonly clauses: readonly Pick<Clause, 'id' | 'standard' | 'title' | 'requirement' | 'modality'>[]
  readonly parameters: readonly NationalParameter[]
}

/** Local documents may well hold such numbers; what is refused is that they are national. */
const isNational = ({ kind }: Standard) => kind === 'recommendedStandard' || kind === 'stateCouncilPaper'
const nationalStandards = registry.standards.filter(isNational)
const national: Register = {
  standards: nationalStandards,
  clauses: registry.clauses.filter(({ standard }) => nationalStandards.some(({ id }) => id === standard)),
  parameters: [...registry.parameters.values()].map(({ id, label }) => ({
    label: label.zh,
    values: resolveProfile('national', registry).valuesOf(id),
  })),
}

/** Whether a register holds what a trace describes. */
function holds(trace: Trace, { standards, clauses, parameters }: Register): boolean {
  switch (trace.in) {
    case 'clause': {
      const among = clauses.filter(({ standard }) => trace.standards?.includes(standard) ?? true)
      const texts = among.map(({ title, requirement }) => `${title.zh} ${requirement.zh}`)
      return texts.some((text) => new RegExp(trace.about).test(text) && new RegExp(trace.says).test(text))
    }
    case 'parameter':
      return parameters.some(
        ({ label, values }) => new RegExp(trace.about).test(label) && values.some(({ value, unit }) => value === trace.value && unit === trace.unit),
      )
    case 'standard':
      return standards.some(({ title }) => title.zh.includes(trace.title))
    case 'modality':
      return clauses.some(({ id, modality }) => id === trace.clause && modality === trace.modality)
  }
}

const clause = (standard: string, zh: string): Register['clauses'][number] => ({
  id: `${standard}/planted`,
  standard,
  title: { zh: '', en: '' },
  requirement: { zh, en: '' },
  modality: 'shall',
})
const planted = (changes: Partial<Register>): Register => ({ standards: [], clauses: [], parameters: [], ...changes })

/** Each claim as somebody might have entered it in good faith. */
const asIfEncoded: Readonly<Record<string, readonly Register[]>> = {
  'figures-of-the-2024-standards': [
    planted({ clauses: [clause('gbt-44189-2024', '应在30秒内派单')] }),
    planted({ clauses: [clause('gbt-44191-2024', '知识条目应在24小时内更新')] }),
    planted({ clauses: [clause('gbt-44192-2024', '数据完整率应达到99%')] }),
    planted({ parameters: [{ label: '知识更新时限', values: [{ value: 24, unit: 'hour' }] }] }),
    planted({ parameters: [{ label: '派单时限', values: [{ value: 30, unit: 'second' }] }] }),
    planted({ parameters: [{ label: '数据完整率', values: [{ value: 99, unit: 'percent' }] }] }),
  ],
  'three-hours-and-four-red-lines': [
    planted({ clauses: [clause('gbh-2025-66', '要在3小时内转办')] }),
    planted({ clauses: [clause('gbh-2025-66', '要在1天内签收')] }),
    planted({ clauses: [clause('gbh-2025-66', '不得触碰四条红线')] }),
    planted({ parameters: [{ label: '转交时限', values: [{ value: 3, unit: 'hour' }] }] }),
    planted({ parameters: [{ label: '签收时限', values: [{ value: 1, unit: 'day' }] }] }),
  ],
  'work-specification-of-12345': [
    planted({ standards: [{ id: 'x', title: { zh: '12345政务服务热线工作规范', en: '' } }] }),
    planted({ clauses: [clause('gbt-33358-2016', '应在1小时内响应')] }),
    planted({ clauses: [clause('gbt-33358-2016', '应在5个工作日内办结')] }),
    planted({ parameters: [{ label: '办理时限', values: [{ value: 5, unit: 'workday' }] }] }),
    planted({ parameters: [{ label: '响应时限', values: [{ value: 1, unit: 'hour' }] }] }),
  ],
  'numbers-of-classes': [
    planted({ clauses: [clause('gbt-39666-2020', '代码为6位')] }),
    planted({ clauses: [clause('gbt-33358-2016', '共174个小类')] }),
    planted({ parameters: [{ label: '小类数', values: [{ value: 174, unit: 'item' }] }] }),
  ],
  'one-number-by-the-end-of-the-year-2025': [planted({ clauses: [clause('gbh-2020-53', '要在2025年底前归并')] })],
  'recommendations-read-as-duties': [
    planted({ clauses: [{ ...clause('gbt-33358-2016', ''), id: 'gbt-33358-2016/around-the-clock' }] }),
    planted({ clauses: [{ ...clause('gbt-33358-2016', ''), id: 'gbt-33358-2016/mandarin' }] }),
  ],
}

describe.each(notEncoded.map((claim) => [claim.claim.en, claim] as const))('the claim "%s"', (_title, { id, claim, why, where, traces }) => {
  it('stands in no clause, no parameter and no title of a national document', () => {
    expect(traces.filter((trace) => holds(trace, national))).toEqual([])
  })

  it('would be found had somebody entered it, by every one of its traces', () => {
    const registers = asIfEncoded[id]!
    for (const register of registers) expect(traces.some((trace) => holds(trace, register)), JSON.stringify(register)).toBe(true)
    for (const trace of traces) expect(registers.some((register) => holds(trace, register)), JSON.stringify(trace)).toBe(true)
  })

  it('says in both languages what it claims and why it is refused, and where it was seen', () => {
    for (const text of [claim, why]) {
      expect(text.zh).toMatch(/\p{Script=Han}/u)
      expect(text.en).toMatch(/[A-Za-z]{2}/)
    }
    expect(where).toMatch(/^https?:\/\//)
  })
})

describe('the claims that are not encoded', () => {
  it('are 6, and name only clauses that exist', () => {
    expect(notEncoded).toHaveLength(6)
    const named = notEncoded.flatMap(({ traces }) => traces.flatMap((trace) => (trace.in === 'modality' ? [trace.clause] : [])))
    for (const id of named) expect(registry.clauses.some((each) => each.id === id), id).toBe(true)
  })
})
