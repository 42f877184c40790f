import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { searchTokens } from '../../scripts/site/searchTokens.js'

describe('the terms of a text for the search', () => {
  it.each([
    ['转交时限', ['转交', '交时', '时限']],
    ['回访', ['回访']],
    ['应', ['应']],
    ['GB/T 33358-2016', ['gb', 't', '33358', '2016']],
    ['国办函〔2025〕66号', ['国办', '办函', '2025', '66', '号']],
    ['order-transferred-in-time', ['order', 'transferred', 'in', 'time']],
    ['', []],
    ['，。', []],
  ])('%s: %j', (text, terms) => {
    expect(searchTokens(text)).toEqual(terms)
  })

  it('every term of a word that stands on a page is a term of the page', () => {
    const page = searchTokens('需转交办理的诉求，应自受理之日起，在规定的工作日内转交承办单位。')
    expect(searchTokens('转交承办单位').filter((term) => !page.includes(term))).toEqual([])
  })

  it('works from its text alone, as VitePress hands it to the browser', () => {
    // VitePress hands its text on, so that nothing of its file is there where it runs.
    const copy = runInNewContext(`(${searchTokens.toString()})`) as typeof searchTokens
    expect([...copy('督办时限')]).toEqual(['督办', '办时', '时限'])
  })
})
