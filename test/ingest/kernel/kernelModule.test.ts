import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { generateKernel } from '../../../scripts/generateKernel.js'
import { Status } from '../../../src/expression/kinds.js'
import { Told } from '../../../src/ingest/kernel/cellKernel.js'
import { giveBack, takeKernel } from '../../../src/ingest/kernel/kernels.js'
import { longestQuotedCell } from '../../../src/ingest/limits.js'
import { projectRoot } from '../../cli/runCli.js'

it('the bytes of the module are those of its text', async () => {
  expect(readFileSync(path.join(projectRoot, 'src/ingest/kernel/kernelModule.ts'), 'utf8')).toBe(await generateKernel())
})

it('what the loops tell of a cell is a status where it was read or blank, and none where it was not', () => {
  expect(Told).toEqual({ read: Status.value, blank: Status.absent, unread: 255 })
  expect(Object.values(Status)).not.toContain(Told.unread)
})

it('a browser compiles it on its main thread: it is shorter than 4 KB', async () => {
  const [, module] = /'(.*)'/.exec(await generateKernel())!
  expect(Buffer.from(module!, 'base64').length).toBeLessThan(4096)
})

it('a kernel that is given back serves the next table, and one that is not is not lent twice', () => {
  const first = takeKernel()!
  const second = takeKernel()!
  // Compared here: an assertion would look through both memories for what differs.
  expect(second === first).toBe(false)
  giveBack(first)
  expect(takeKernel() === first).toBe(true)
  giveBack(first)
  giveBack(second)
})

it('there is room behind the text for the columns of a wide table, and what has none is said to have none', () => {
  const kernel = takeKernel()!
  expect(kernel.text.length).toBeGreaterThan(longestQuotedCell)
  expect(kernel.place(() => kernel.bytes(16 * 2 ** 20))?.length).toBe(16 * 2 ** 20)
  expect(kernel.place(() => [kernel.bytes(8), kernel.bytes(64 * 2 ** 20)])).toBe(null)
  // What was taken in vain is given back.
  expect(kernel.bytes(8).byteOffset).toBe(kernel.text.byteOffset + kernel.text.length + 16 * 2 ** 20)
  expect(() => kernel.place(() => { throw new RangeError('another') })).toThrow('another')
  const [integers, numbers, bytes] = [kernel.integers(3), kernel.numbers(2), kernel.bytes(5)]
  integers.fill(-1)
  numbers.fill(0.5)
  bytes.fill(7)
  expect([[...integers], [...numbers], [...bytes]]).toEqual([[-1, -1, -1], [0.5, 0.5], [7, 7, 7, 7, 7]])
  giveBack(kernel)
})
