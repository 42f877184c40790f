import { describe, expect, it } from 'vitest'
import { jsonErrorPosition } from '../../src/forms/jsonErrorPosition.js'

describe('jsonErrorPosition', () => {
  it.each([
    ['{"a": 1,}', 1, 9],
    ['{"a": 1,\n "b": tru}', 2, 7],
    ['{"a" 1}', 1, 6],
    ["{'a': 1}", 1, 2],
    ['[1 2]', 1, 4],
    ['{"a": 1}}', 1, 9],
    ['{"a": [1}', 1, 9],
    ['{\n  // why\n}', 2, 3],
    ['{"a": "x\ny"}', 1, 7],
    ['{"a": 01}', 1, 8],
    ['', 1, 1],
    ['{"a": 1', 1, 8],
  ])('%j stops being JSON at line %d, column %d', (text, line, column) => {
    expect(() => { JSON.parse(text) }).toThrow()
    expect(jsonErrorPosition(text)).toEqual({ line, column })
  })
})
