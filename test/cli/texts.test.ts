import { describe, expect, it } from 'vitest'
import { cutTo, displayWidth, padded } from '../../src/cli/displayWidth.js'
import { localeOf } from '../../src/cli/language.js'
import { printable } from '../../src/report/printable.js'
import { readLines } from '../../src/cli/readLines.js'
import { textList, textTable } from '../../src/cli/textTable.js'
import { wrapText } from '../../src/cli/wrapText.js'

describe('displayWidth', () => {
  it.each([
    ['abc', 3],
    ['工单', 4],
    ['（含）', 6],
    ['e\u0301', 1],
    ['𠮷', 2],
    ['✗', 1],
    ['😀', 2],
  ])('%s takes %d columns', (text, columns) => { expect(displayWidth(text)).toBe(columns) })

  it('padded fills by columns, not characters', () => {
    expect(padded('工单', 6, 'left')).toBe('工单  ')
    expect(padded('工单', 6, 'right')).toBe('  工单')
    expect(padded('工单', 3, 'left')).toBe('工单')
  })

  it('cutTo never exceeds the width and marks the cut', () => {
    expect(cutTo('工单办结', 8)).toBe('工单办结')
    expect(cutTo('工单办结', 7)).toBe('工单办…')
    expect(cutTo('工单办结', 6)).toBe('工单…')
  })
})

describe('wrapText', () => {
  it('breaks Chinese anywhere but before a closing mark', () => {
    expect(wrapText('工单办结，归档', 8)).toEqual(['工单办', '结，归档'])
  })

  it('breaks English at spaces and keeps long words whole', () => {
    expect(wrapText('one two three-and-more', 8)).toEqual(['one two', 'three-and-more'])
  })

  it('loses no character', () => {
    const text = '来电（call）进入排队后，15秒内由人工接听。See GB/T 33358-2016'
    expect(wrapText(text, 12).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
  })
})

describe('tables', () => {
  it('columns are aligned by width and no line ends in a space', () => {
    expect(textTable([['工单', '5', ''], ['x', '12', 'y']], ['left', 'right'])).toEqual(['工单   5', 'x     12  y'])
  })

  it('a long text goes on below itself', () => {
    expect(textList([['a', 'one two three'], ['bb', 'four']], 12)).toEqual(['a   one two', '    three', 'bb  four'])
  })
})

describe('printable', () => {
  it('shows what could repaint a terminal or turn its writing around', () => {
    expect(printable('a\u001b[2J\u202eb\n工')).toBe('a\\u001b[2J\\u202eb\\u000a工')
  })
})

describe('localeOf', () => {
  it.each([
    [['audit', '--locale', 'en'], 'en'],
    [['audit', '--locale=en'], 'en'],
    [['audit', '--locale', 'de'], 'zh-CN'],
    [['audit', 'en'], 'zh-CN'],
  ])('%j speaks %s', (words, locale) => { expect(localeOf(words)).toBe(locale) })
})

describe('readLines', () => {
  it('joins characters and lines that chunks cut, and takes the end of the last line as optional', async () => {
    const bytes = new TextEncoder().encode('\ufeff工单\r\n二\n\n末')
    async function* oneByOne() {
      for (const byte of bytes) yield await Promise.resolve(Uint8Array.of(byte))
    }
    const lines: string[] = []
    for await (const line of readLines(oneByOne())) lines.push(line)
    expect(lines).toEqual(['工单', '二', '', '末'])
  })
})
