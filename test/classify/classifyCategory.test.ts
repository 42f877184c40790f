import { describe, expect, it } from 'vitest'
import { categoryIn, ClassificationError, classifyCategory, listCategorySchemes } from '../../src/classify/index.js'

describe('texts of each category', () => {
  it.each([
    ['请问生育津贴怎么申领？', 'consult'],
    ['咨询：小孩入学需要哪些材料', 'consult'],
    ['我家已经三天停水，请求帮助', 'help'],
    ['恳请政府帮忙协调解决回家的路', 'help'],
    ['建议在人民路口增设红绿灯', 'suggestion'],
    ['关于优化公交线路的建议', 'suggestion'],
    ['投诉楼下烧烤店油烟扰民', 'complaint'],
    ['窗口工作人员态度恶劣，互相推诿', 'complaint'],
    ['举报某公司偷税漏税', 'report'],
    ['棋牌室聚众赌博，请查处', 'report'],
    ['表扬社区民警，特此表扬', 'praise'],
    ['尊敬的领导：您好！我要投诉物业不管', 'complaint'],
  ])('%s is %s', (text, category) => {
    expect(classifyCategory(text)).toMatchObject({ category, decidedBy: 'text' })
  })

  it.each(['', '   ', '……', '小区在东边', '谢谢！'])('“%s” says too little and is undecided', (text) => {
    expect(classifyCategory(text)).toEqual({
      category: null, decidedBy: 'undecided', matched: [], confidence: 'low', alternatives: [],
      reason: { zh: '没有可以据以判断的词，请人工判定。', en: 'No word was found to decide by; a person has to decide.' },
    })
  })
})

describe('what is declared', () => {
  it('decides before the words do', () => {
    expect(classifyCategory({ category: 'suggestion', title: '投诉油烟扰民' })).toMatchObject({
      category: 'suggestion', decidedBy: 'declared', confidence: 'high', alternatives: [],
      matched: [{ word: 'suggestion', group: 'declared', field: 'category' }],
    })
  })

  it.each(['other', null, undefined] as const)('%s declares none, and the words decide', (category) => {
    expect(classifyCategory({ category, title: '投诉油烟扰民' })).toMatchObject({ category: 'complaint', decidedBy: 'text' })
  })
})

describe('denials', () => {
  it.each(['我不是投诉，只是想了解政策', '我不是来投诉的，想咨询政策', '这并非举报，请问怎么办理', '不想投诉，请问怎么申请'])('%s is a consultation', (text) => {
    const answer = classifyCategory(text)
    expect(answer.category).toBe('consult')
    expect(answer.matched.some(({ denied }) => denied)).toBe(true)
    expect(answer.alternatives).toEqual([])
  })

  it.each(['你们是不是投诉没人处理', '难道不是投诉吗'])('%s denies nothing', (text) => {
    expect(classifyCategory(text).category).toBe('complaint')
  })

  it('不是第一次投诉 denies nothing either, for more than a filler word stands between', () => {
    expect(classifyCategory('这不是第一次投诉').category).toBe('complaint')
  })

  it('only a denied word is undecided and says so', () => {
    expect(classifyCategory('我不是投诉').reason.zh).toBe('只有被否定的“投诉”，不足以判断，请人工判定。')
  })

  it('a word denied once and said once counts', () => {
    expect(classifyCategory('昨天不是投诉，今天是投诉')).toMatchObject({ category: 'complaint' })
    expect(classifyCategory('昨天不是投诉，今天是投诉').matched.every(({ denied }) => denied === undefined)).toBe(true)
  })

  it('不满意 is no praise', () => {
    expect(classifyCategory('我对结果不满意，非常不满意').alternatives).not.toContain('praise')
    expect(classifyCategory('我对结果不满意').category).not.toBe('praise')
  })
})

describe('forms of writing', () => {
  it('full-width letters, digits and spaces are read as half-width ones', () => {
    expect(classifyCategory('　　投诉：ＫＴＶ扰民')).toEqual(classifyCategory('  投诉:KTV扰民'))
  })

  it('a title weighs twice a content: a suggestion in the title outweighs a complaint in the content', () => {
    expect(classifyCategory({ title: '几点建议', content: '噪声扰民' })).toMatchObject({ category: 'suggestion', alternatives: ['complaint'] })
  })
})

describe('a tie', () => {
  it('is undecided and names both sides', () => {
    const answer = classifyCategory('小区门口举报和投诉')
    expect(classifyCategory('那里有人检举，有人抗议')).toMatchObject({
      category: null, decidedBy: 'undecided', alternatives: ['complaint', 'report'],
      reason: { zh: '“抗议”指向“投诉”，“检举”指向“举报”，分量相当，请人工判定。' },
    })
    expect(answer.category).toBe('complaint')
  })
})

describe('confidence', () => {
  // With the field factor 2 of a bare text: one word of weight 1 leads by 2, of 2 by 4, of 3 by 6; an opening adds 10.
  it.each([['此处违规', 'low'], ['此处噪声大', 'medium'], ['我想向你们投诉某店', 'medium'], ['投诉某店', 'high']])('%s is %s', (text, confidence) => {
    expect(classifyCategory(text).confidence).toBe(confidence)
  })
})

describe('reasons', () => {
  it('quote at most three words of the lexicon and never the text', () => {
    const { reason } = classifyCategory({ title: '投诉张三13800138000', content: '态度恶劣，推诿，敷衍，不作为' })
    expect(reason).toEqual({
      zh: '标题中有“投诉”（以投诉开头；投诉用语），内容中有“态度恶劣”、“推诿”、“敷衍”等4个词（作风和效率），归为“投诉”。',
      en: 'The title has “投诉” (begins by complaining; words of complaining), the content has “态度恶劣”, “推诿”, “敷衍” and 1 more (attitude and efficiency): complaint.',
    })
    expect(JSON.stringify(classifyCategory('投诉张三13800138000'))).not.toMatch(/张三|138/u)
  })
})

describe('names in the documents', () => {
  it.each([
    ['report', 'four', '投诉'], ['report', 'five', '举报'], ['suggestion', 'five', '意见建议'], ['praise', 'six', '表扬'],
    ['praise', 'four', undefined], ['praise', 'five', undefined],
  ] as const)('%s in the scheme of %s is %s', (category, scheme, name) => {
    expect(categoryIn(category, scheme)?.zh).toBe(name)
  })

  it('a scheme that is not shipped is refused with those that are', () => {
    expect(() => categoryIn('help', 'seven')).toThrow(/Use one of: four, five, six/u)
    expect(listCategorySchemes().map(({ id }) => id)).toEqual(['four', 'five', 'six'])
  })
})

describe('what cannot be classified', () => {
  it.each([[null, 'null'], [42, 'number'], [{ title: 42 }, 'title of type number']])('%j is refused by its type', (input, named) => {
    const classify = () => classifyCategory(input as never)
    expect(classify).toThrow(ClassificationError)
    expect(classify).toThrow(named)
  })

  it.each([
    ['a class that is not listed', { class: 'unheard-of' }, 'its class is not among the classes'],
    ['a weight of 0', { weight: 0 }, 'its weight is no whole number from 1'],
    ['a weight of 1.5', { weight: 1.5 }, 'its weight is no whole number from 1'],
    ['an empty word', { words: [''] }, 'a word is empty, full-width or in capitals'],
    ['a full-width word', { words: ['ＡＢ'] }, 'a word is empty, full-width or in capitals'],
    ['a source that is not listed', { source: 'hearsay' }, 'its source is not among the sources'],
  ])('a lexicon with %s is refused', (_what, change, message) => {
    const group = { id: 'own', class: 'help', weight: 1, label: { zh: '自定', en: 'own' }, words: ['救命'], source: 'curated', ...change }
    expect(() => classifyCategory('救命', { lexicon: ownLexicon([group]) })).toThrow(message)
  })

  it('a lexicon with two groups of one id is refused, and one that holds decides', () => {
    const group = { id: 'own', class: 'help', weight: 1, label: { zh: '自定', en: 'own' }, words: ['救命'], source: 'curated' }
    expect(() => classifyCategory('救命', { lexicon: ownLexicon([group, group]) })).toThrow('its id stands twice')
    expect(classifyCategory('救命', { lexicon: ownLexicon([group]) })).toMatchObject({ category: 'help', matched: [{ word: '救命', group: 'own', field: 'text' }] })
  })
})

function ownLexicon(groups: readonly { id: string; class: string; weight: number; label: { zh: string; en: string }; words: readonly string[]; source: string }[]) {
  return {
    id: 'own', version: '1', title: { zh: '自定', en: 'own' }, classes: { help: { label: { zh: '求助', en: 'help' } } }, sources: {},
    fieldFactors: { text: 1, topic: 1, title: 1, content: 1 }, leads: { high: 3, medium: 2 }, groups, ignored: [],
  }
}

describe('long and hostile texts', () => {
  const megabyte = 1_000_000
  it.each([
    ['投诉'], ['不是'], ['不是投诉'], ['　'], ['，'], ['领导'], ['你好'], ['停'], ['Σ'], ['\u0300\u0323'], ['发生火灾一旦'],
  ])('a megabyte of “%s” takes no more than ten times a tenth of it, and some', (piece) => {
    const short = piece.repeat(megabyte / 10 / piece.length)
    const long = piece.repeat(megabyte / piece.length)
    timed(short)
    const tenth = Math.min(timed(short), timed(short))
    // Quadratic time would be a hundredfold; the rest is for a busy machine.
    expect(timed(long)).toBeLessThan(Math.max(40 * tenth, 1500))
  })

  function timed(text: string): number {
    const start = performance.now()
    classifyCategory(text)
    return performance.now() - start
  }

  it('a word repeated a hundred thousand times weighs as once', () => {
    expect(classifyCategory('某处噪声'.repeat(100_000))).toEqual(classifyCategory('某处噪声'))
  })

  it('the same text gives the same answer, and a frozen order is left as it is', () => {
    const order = Object.freeze({ title: '投诉油烟', content: '扰民' })
    expect(classifyCategory(order)).toEqual(classifyCategory({ ...order }))
  })
})
