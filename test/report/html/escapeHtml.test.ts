import { describe, expect, it } from 'vitest'
import { escapeHtml } from '../../../src/report/html/escapeHtml.js'
import { html, type Markup } from '../../../src/report/html/markup.js'

describe('escapeHtml', () => {
  it.each([
    ['a script', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['double quotes', '" onload="x', '&quot; onload=&quot;x'],
    ['single quotes', "' onload='x", '&#39; onload=&#39;x'],
    ['backquotes', '`x`', '&#96;x&#96;'],
    ['an entity', '&lt;', '&amp;lt;'],
    ['a line separator', 'a\u2028b', 'a[U+2028]b'],
    ['a right-to-left override', 'a\u202Etxt.exe', 'a[U+202E]txt.exe'],
    ['an isolate', '\u2067a\u2069', '[U+2067]a[U+2069]'],
    ['a null character', 'a\u0000b', 'a\uFFFDb'],
    ['half of a pair', 'a\uD83Db', 'a\uFFFDb'],
  ])('makes %s harmless', (_, text, escaped) => {
    expect(escapeHtml(text)).toBe(escaped)
  })

  it.each(['受理 时间', '𠮷😀', 'a\tb\nc', '(1) [2] {3}'])('leaves %j as it is', (text) => {
    expect(escapeHtml(text)).toBe(text)
  })
})

describe('html', () => {
  it('escapes texts and numbers, keeps markup, drops null and undefined, and joins lists', () => {
    expect(html`<p>${'<'}${1}${html`<b>${'>'}</b>`}${null}${undefined}${['a', html`<i></i>`]}</p>`.text).toBe('<p>&lt;1<b>&gt;</b>a<i></i></p>')
  })

  it('takes an object that only looks like markup for a text', () => {
    const forged = { text: '<script>' } as unknown as Markup
    expect(html`${forged}`.text).toBe('[object Object]')
  })
})
