import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { generateRecords, staleRecords } from '../../scripts/generateRecords.js'

test('the generated files are what schemas/ says, so none is stale', async () => {
  expect(await staleRecords()).toEqual([])
})

test('a file that somebody edited and a file that is missing are both named as stale', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'generated-'))
  try {
    const files = [...(await generateRecords())]
    for (const [name, text] of files) if (name !== 'types.ts') writeFileSync(join(folder, name), text)
    writeFileSync(join(folder, 'zod.ts'), 'edited')
    expect(await staleRecords(folder)).toEqual(['types.ts', 'zod.ts'])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('two runs give the same text, and every file says on its first line that it is generated', async () => {
  const first = await generateRecords()
  expect([...(await generateRecords())]).toEqual([...first])
  for (const text of first.values()) {
    expect(text.split('\n')[0]).toBe('// Generated from schemas/ by scripts/generateRecords.ts. Do not edit.')
  }
})

test('the validators compile nothing at run time and load nothing', async () => {
  const code = (await generateRecords()).get('validators.js') ?? ''
  expect(code).not.toMatch(/\bnew Function\b|\beval\(|\brequire\(|\bimport\b/)
})
