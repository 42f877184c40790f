import { describe, expect, it } from 'vitest'
import { tier137Lexicon } from '../../rules/lexicons/index.js'
import { classifyTier137 } from '../../src/classify/index.js'

const createdAt = '2026-03-04T09:30:00+08:00'

describe('texts of each tier', () => {
  it.each([
    ['小区停水两天', '1'], ['整栋楼停电', '1'], ['路边电线杆漏电', '1'], ['老旧小区路面坑洼', '3'], ['楼下广场舞扰民', '3'],
    ['房产证二十年没有办下来', '7'], ['单位改制的历史遗留问题', '7'], ['路灯漏电', '1'], ['物业不配合办房产证', '7'],
  ])('%s is tier %s', (title, tier) => {
    expect(classifyTier137({ title })).toMatchObject({ tier, decidedBy: 'text' })
  })

  it.each(['', '你好', '这里没有停水通知', '一旦发生火灾怎么办', '小区没有发生停水'])('“%s” is undecided', (title) => {
    expect(classifyTier137({ title, createdAt })).toMatchObject({ tier: null, due: null, decidedBy: 'undecided', confidence: 'low' })
  })

  it('an urgent word and one of history weigh the same: undecided between 1 and 7', () => {
    expect(classifyTier137({ title: '停水，房产证' })).toMatchObject({ tier: null, decidedBy: 'undecided', alternatives: ['1', '7'] })
  })

  it('an order without any text is undecided', () => {
    expect(classifyTier137({})).toMatchObject({ tier: null, due: null, decidedBy: 'undecided', matched: [] })
  })
})

describe('what is declared', () => {
  const text = { title: '路灯不亮' }

  it.each([
    [{ tier137: '7' }, '7'], [{ urgency: 'urgent' }, '1'], [{ urgency: 'extraUrgent' }, '1'], [{ emergency: true }, '1'], [{ historyLeft: true }, '7'],
  ] as const)('%j gives tier %s before the words do', (declared, tier) => {
    expect(classifyTier137({ ...text, ...declared })).toMatchObject({ tier, decidedBy: 'declared', confidence: 'high', alternatives: [] })
  })

  it.each([
    [{ urgency: 'normal' }], [{ emergency: false }], [{ historyLeft: false }], [{ tier137: null }], [{ tier137: '5' as never }],
  ] as const)('%j decides nothing, and the words give tier 3', (declared) => {
    expect(classifyTier137({ ...text, ...declared })).toMatchObject({ tier: '3', decidedBy: 'text' })
  })

  it('a stated tier is final; danger goes before history with medium confidence and history as the alternative', () => {
    expect(classifyTier137({ tier137: '3', urgency: 'urgent' })).toMatchObject({ tier: '3', confidence: 'high', alternatives: ['1'] })
    expect(classifyTier137({ urgency: 'urgent', historyLeft: true })).toMatchObject({ tier: '1', confidence: 'medium', alternatives: ['7'] })
  })

  it('the words of a topic count as declared', () => {
    expect(classifyTier137({ topic: '城乡建设->不动产证' })).toMatchObject({
      tier: '7', decidedBy: 'declared', matched: [{ word: '不动产证', group: 'property-deed', field: 'topic' }],
    })
  })

  it('says which field decided', () => {
    expect(classifyTier137({ urgency: 'urgent' }).reason).toEqual({ zh: '工单注明为紧急，归为“1天档”。', en: 'The order is marked as urgent: tier of 1 day.' })
  })
})

describe('the due day', () => {
  it.each([['1', '2026-03-05'], ['3', '2026-03-07'], ['7', '2026-03-11']] as const)('tier %s of 2026-03-04 is due on %s, the day of creation not counted', (tier137, day) => {
    expect(classifyTier137({ tier137, createdAt }).due).toEqual({ day, at: `${day}T23:59:59.999+08:00` })
  })

  it('counts natural days through the Spring Festival: 3 days from 2026-02-14 end on 2026-02-17', () => {
    expect(classifyTier137({ tier137: '3', createdAt: '2026-02-14 10:00' }).due?.day).toBe('2026-02-17')
  })

  it('takes a Date and reads a text without offset in the zone', () => {
    expect(classifyTier137({ tier137: '1', createdAt: new Date('2026-03-04T16:30:00Z') }).due?.day).toBe('2026-03-06')
    expect(classifyTier137({ tier137: '1', createdAt: '2026-03-04 23:30' }, { timeZone: 'America/Sao_Paulo' }).due?.at).toBe('2026-03-05T23:59:59.999-03:00')
  })

  it.each([undefined, null, '2026-02-30', 'tomorrow', new Date(Number.NaN)])('is null for the creation time %s', (value) => {
    expect(classifyTier137({ tier137: '1', createdAt: value }).due).toBeNull()
  })

  it('is there in years without a calendar, for natural days need none, but not for a lexicon that counts working days', () => {
    const order = { tier137: '1', createdAt: '1990-01-01' } as const
    expect(classifyTier137(order).due?.day).toBe('1990-01-02')
    expect(classifyTier137(order, { lexicon: { ...tier137Lexicon, limits: { '1': '1wd', '3': '3wd', '7': '7wd' } } }).due).toBeNull()
  })

  it.each([
    ['2026-03-05T23:59:59.998+08:00', false], ['2026-03-05T23:59:59.999+08:00', false], ['2026-03-06T00:00:00+08:00', true],
    ['2026-03-05', false], ['2026-03-06', true],
  ])('as of %s an order due on 2026-03-05 is past: %s; a date means its end', (asOf, isPast) => {
    expect(classifyTier137({ tier137: '1', createdAt }, { asOf }).due?.isPast).toBe(isPast)
  })

  it('an asOf that is no instant is refused, whatever the order says', () => {
    expect(() => classifyTier137({}, { asOf: 'soon' })).toThrow(/asOf is no instant/u)
  })

  it('follows the limits of a lexicon of one\'s own', () => {
    const lexicon = { ...tier137Lexicon, limits: { '1': '2h', '3': '5d', '7': '15d' } }
    expect(classifyTier137({ tier137: '1', createdAt }, { lexicon }).due?.at).toBe('2026-03-04T11:30:00+08:00')
  })
})
