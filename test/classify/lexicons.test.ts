import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { categoryLexicon, categorySchemes, phrasing, scopeLexicon, scopeLists, tier137Lexicon } from '../../rules/lexicons/index.js'
import { classifyCategory, classifyScope, classifyTier137, type Lexicon, type LexiconGroup, type MatchedWord } from '../../src/classify/index.js'

const folder = new URL('../../rules/lexicons/', import.meta.url)
const lexicons: readonly Lexicon[] = [categoryLexicon, scopeLexicon, tier137Lexicon]

/** How a lexicon's own classification reads a text, and what it makes of it. */
const readers: Readonly<Record<string, (text: string) => { readonly matched: readonly MatchedWord[]; readonly result: string | null }>> = {
  category: (text) => ({ matched: classifyCategory(text).matched, result: classifyCategory(text).category }),
  scope: (text) => ({ matched: classifyScope(text).matched, result: classifyScope(text).scope }),
  'tier-137': (text) => ({ matched: classifyTier137({ content: text }).matched, result: classifyTier137({ content: text }).tier }),
}

// An ending counts only behind something.
const sentence = (group: LexiconGroup, word: string) => (group.ending ? `那件事情${word}。` : word)

describe.each(lexicons)('the lexicon $id', (lexicon) => {
  const read = readers[lexicon.id]!

  it.each(lexicon.groups)('$id: each word is found by itself and counts for its class', (group) => {
    for (const word of group.words) {
      const { matched } = read(sentence(group, word))
      expect(matched.filter((one) => one.group === group.id && one.denied === undefined).map((one) => one.word), word).toContain(word)
    }
  })

  it.each(lexicon.groups)('$id: its first word alone leads to $class', (group) => {
    expect(read(sentence(group, group.words[0]!)).result).toBe(group.class)
  })

  it.each(lexicon.ignored.flatMap(({ words }) => words))('%s is passed over', (word) => {
    expect(read(`那边的${word}那边`).matched).toEqual([])
  })

  it('every group has a source that is listed, or is curated and says why', () => {
    for (const { id, source, note } of lexicon.groups) {
      if (source === 'curated') expect(note?.zh, id).toBeTruthy()
      else expect(lexicon.sources[source]?.zh, id).toBeTruthy()
    }
  })

  it('no source is listed for nothing', () => {
    const used = new Set([...lexicon.groups.map(({ source }) => source), ...Object.values(lexicon.classes).map(({ source }) => source)])
    expect(Object.keys(lexicon.sources).filter((key) => !used.has(key))).toEqual([])
  })

  it('no word stands twice in a group', () => {
    for (const { id, words } of lexicon.groups) expect(new Set(words).size, id).toBe(words.length)
  })

  it('no word that counts anywhere stands for two classes', () => {
    const classOf = new Map<string, string>()
    for (const group of lexicon.groups.filter(({ opening, ending }) => !opening && !ending)) {
      for (const word of group.words) {
        expect(classOf.get(word) ?? group.class, word).toBe(group.class)
        classOf.set(word, group.class)
      }
    }
  })
})

describe('the local lists', () => {
  it.each(scopeLists.flatMap(({ id, groups }) => groups.map((group) => ({ list: id, group }))))('$list: each word of $group.id leads to $group.class', ({ list, group }) => {
    for (const word of group.words) {
      const answer = classifyScope(word, { lists: [list] })
      expect(answer.scope, word).toBe(group.class)
      expect(answer.source?.zh, word).toBeTruthy()
    }
  })

  it('change nothing where they are not named', () => {
    expect(classifyScope('共享充电宝扣了钱').scope).toBeNull()
  })
})

describe('the files', () => {
  it('take less than 40 KB together as a bundle holds them', () => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
    const sizes = names.map((name) => Buffer.byteLength(JSON.stringify(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))))
    expect(names).toHaveLength(6)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(40 * 1024)
  })

  it('the schemes have each of our categories, or say that they have no class for it', () => {
    for (const { names } of categorySchemes) expect(Object.keys(names).sort()).toEqual(Object.keys(categoryLexicon.classes).sort())
    expect(categorySchemes.map(({ names }) => new Set(Object.values(names).flatMap((name) => name?.zh ?? [])).size)).toEqual([4, 5, 6])
  })

  it('no denial is also named as none', () => {
    expect(phrasing.denials.filter((word) => phrasing.notDenials.includes(word))).toEqual([])
  })
})
