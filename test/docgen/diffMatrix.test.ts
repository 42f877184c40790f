import { describe, expect, it } from 'vitest'
import { diffMatrix, MatrixError } from '../../src/docgen/matrix/diffMatrix.js'
import { matrixFiles } from '../../src/docgen/matrix/matrixFiles.js'
import { referenceSource } from '../../scripts/generateDocs.js'

const header = '条款标识 clause id,规则 rule,状态 status,意见 comment'
const csv = (...lines: readonly string[]): string => `\uFEFF${[header, ...lines].join('\r\n')}\r\n`
const nothing = { added: [], removed: [], changed: [], comments: [] }

describe('diffMatrix', () => {
  it('finds nothing between a matrix and itself, also with its rows in another order', () => {
    expect(diffMatrix(csv('s/a,r,x,', 's/b,,y,'), csv('s/b,,y,', 's/a,r,x,'))).toEqual(nothing)
  })

  it('names a changed cell with its clause, rule and column, before and after', () => {
    expect(diffMatrix(csv('s/a,r,automated,'), csv('s/a,r,manual,'))).toEqual({
      ...nothing,
      changed: [{ clause: 's/a', rule: 'r', column: '状态 status', before: 'automated', after: 'manual' }],
    })
  })

  it('lists a comment that came back, and one that was answered with another, but not one that stood there before', () => {
    const older = csv('s/a,r,x,', 's/b,,y,one', 's/c,,z,same')
    const newer = csv('s/a,r,x,"why, please"', 's/b,,y,two', 's/c,,z,same')
    expect(diffMatrix(older, newer).comments).toEqual([
      { clause: 's/a', rule: 'r', comment: 'why, please' },
      { clause: 's/b', rule: '', comment: 'two' },
    ])
  })

  it('lists rows that came and rows that went, and the comment on a row that came', () => {
    expect(diffMatrix(csv('s/a,,x,'), csv('s/a,r,x,new'))).toEqual({
      added: [{ clause: 's/a', rule: 'r' }],
      removed: [{ clause: 's/a', rule: '' }],
      changed: [],
      comments: [{ clause: 's/a', rule: 'r', comment: 'new' }],
    })
  })

  it.each([
    ['line ends that Excel rewrote', '"one\r\ntwo"', '"one\ntwo"'],
    ['the apostrophe against formulas', "'-1", '-1'],
    ['blanks at the end', 'one ', 'one'],
  ])('takes no notice of %s', (_what, before, after) => {
    expect(diffMatrix(csv(`s/a,r,${before},`), csv(`s/a,r,${after},`)).changed).toEqual([])
  })

  it('says nothing of a column that only one of the two has', () => {
    expect(diffMatrix(csv('s/a,r,x,'), '条款标识 clause id,规则 rule,new\ns/a,r,1\n')).toEqual(nothing)
  })

  it('refuses a table without the column by which rows are found, and a row that stands twice', () => {
    expect(() => diffMatrix('a,b\n1,2\n', csv())).toThrow(expect.objectContaining({ name: 'MatrixError', code: 'MATRIX_COLUMN_MISSING' }))
    expect(() => diffMatrix(csv('s/a,r,x,', 's/a,r,y,'), csv())).toThrow(MatrixError)
  })

  it('finds nothing between the shipped matrix and itself', () => {
    const shipped = matrixFiles(referenceSource()).get('matrix.csv')!
    expect(diffMatrix(shipped, shipped)).toEqual(nothing)
  })
})
