import { describe, expect, it } from 'vitest'
import { type ClauseRow, defineClauses } from '../../../src/engine/clause.js'
import { DefinitionError } from '../../../src/engine/definitionError.js'
import { defineParameter } from '../../../src/engine/parameter.js'
import { citationOf } from '../../../src/engine/source.js'
import { defineStandard, type Standard } from '../../../src/engine/standard.js'

const text = { zh: '示例', en: 'An example' }
const source = [{ key: 'cover', url: 'https://example.org/db' }] as const

const standard: Standard = {
  id: 'db-one',
  number: 'DB 1',
  title: text,
  edition: '2020',
  issuedOn: '2020-01-01',
  inForceFrom: '2020-03-01',
  status: 'active',
  kind: 'localStandard',
  binding: 'doesNotConform',
  source,
  confidence: 'direct',
  note: text,
}

const row: ClauseRow<never> = {
  number: null,
  title: text,
  requirement: text,
  modality: null,
  status: 'informative',
  source,
  confidence: 'direct',
}

const limit = (...dates: string[]) =>
  defineParameter({
    id: 'lunch-limit',
    kind: 'duration',
    label: text,
    unit: 'minute',
    values: dates.map((validFrom) => ({ validFrom, value: 40, unit: 'minute', clause: null, source: 'DB 1' })),
    lastCheckedOn: '2020-02-01',
  })

function errorOf(define: () => unknown): DefinitionError {
  try {
    define()
  } catch (error) {
    if (error instanceof DefinitionError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('defineStandard', () => {
  it('returns what it was given', () => {
    expect(defineStandard(standard)).toBe(standard)
  })

  it('accepts a date in force on the day of issue and refuses the day before', () => {
    expect(defineStandard({ ...standard, inForceFrom: '2020-01-01' }).inForceFrom).toBe('2020-01-01')
    expect(errorOf(() => defineStandard({ ...standard, inForceFrom: '2019-12-31' }))).toMatchObject({
      code: 'DATES_REVERSED',
      received: '2019-12-31',
      fix: 'Give a date in force not before 2020-01-01.',
    })
  })

  it('refuses the date 2020-13-01 and the id DB_1', () => {
    expect(errorOf(() => defineStandard({ ...standard, issuedOn: '2020-13-01' })).code).toBe('DATE_NOT_CIVIL')
    expect(errorOf(() => defineStandard({ ...standard, id: 'DB_1' })).code).toBe('ID_NOT_KEBAB_CASE')
  })
})

describe('defineClauses', () => {
  it('gives each row its id, standard, order and the id of its parent', () => {
    const clauses = defineClauses(standard, { chapter: row, fixedWorkplace: { ...row, parent: 'chapter' } })
    expect(clauses.chapter).toEqual({ ...row, id: 'db-one/chapter', standard: 'db-one', order: 1 })
    expect(clauses.fixedWorkplace).toEqual({
      ...row,
      id: 'db-one/fixed-workplace',
      standard: 'db-one',
      order: 2,
      parent: 'db-one/chapter',
    })
  })

  it('refuses a key that holds a digit, since numbers move between editions', () => {
    expect(errorOf(() => defineClauses(standard, { chapter4: row }))).toMatchObject({
      code: 'KEY_NOT_CAMEL_CASE',
      received: 'chapter4',
    })
  })

  it('does not compile with an unknown parent or a manual clause without its procedure', () => {
    // @ts-expect-error there is no row "chaptr"
    defineClauses(standard, { chapter: row, sign: { ...row, parent: 'chaptr' } })
    // @ts-expect-error a manual clause says what an auditor looks at
    const manual: ClauseRow = { ...row, status: 'manual' }
    expect(manual.status).toBe('manual')
  })
})

describe('defineParameter', () => {
  it('makes a parameter node', () => {
    expect(limit('2020-01-01')).toMatchObject({ node: 'parameter', kind: 'duration', id: 'lunch-limit' })
  })

  it('accepts values in order of date and refuses the same date twice or an earlier one', () => {
    expect(limit('2020-01-01', '2020-01-02').values).toHaveLength(2)
    expect(errorOf(() => limit('2020-01-01', '2020-01-01')).code).toBe('VALUES_NOT_IN_ORDER')
    expect(errorOf(() => limit('2020-01-02', '2020-01-01')).message).toBe(
      'parameter lunch-limit: "2020-01-01" cannot stand here (VALUES_NOT_IN_ORDER). Give a date after 2020-01-02.',
    )
  })

  it('does not compile with a duration in percent', () => {
    // @ts-expect-error percent is no unit of a duration
    const parameter = defineParameter({ id: 'rate', kind: 'duration', label: text, unit: 'percent', values: [], lastCheckedOn: '2020-02-01' })
    expect(parameter.unit).toBe('percent')
  })
})

describe('citationOf', () => {
  it('is the address, or the Chinese name of a document without one', () => {
    expect(citationOf(source[0])).toBe('https://example.org/db')
    expect(citationOf({ key: 'paper', document: { zh: '《报道》', en: 'A report' } })).toBe('《报道》')
  })
})
