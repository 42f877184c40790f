import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { installPackage, type InstalledPackage } from './installedPackage.js'
import { projectRoot, runNode } from './runCommand.js'

const entryPoints = Object.entries(manifest.exports).filter(([, target]) => typeof target !== 'string').map(([name]) => path.posix.join('hotline-spec', name))

let installed: InstalledPackage

beforeAll(() => { installed = installPackage() })
afterAll(() => { installed.remove() })

describe('the tarball', () => {
  it('holds dist, schemas, licence, changelog and readme, and nothing else', () => {
    const others = installed.files.filter((file) => !/^(?:dist\/.+\.(?:js|cjs|d\.ts|d\.cts)|dist\/hotline-audit\.html|schemas\/.+\.json|README[^/]*|CHANGELOG\.md|LICENSE|package\.json)$/u.test(file))
    expect(others).toEqual([])
    expect(installed.files).toEqual(expect.arrayContaining(['LICENSE', 'CHANGELOG.md', 'dist/cli/main.js', 'dist/hotline-audit.html', 'schemas/call.schema.json']))
  })

  it('is found faultless by publint', async () => {
    const bytes = readFileSync(installed.tarball)
    const { messages, pkg } = await publint({ pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) }, strict: true })
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
  })

  it('gives every entry point types that fit its code, in Node and in bundlers (attw)', () => {
    const attw = path.join(projectRoot, 'node_modules/@arethetypeswrong/cli/dist/index.js')
    // The profile leaves out the resolution of Node 10, which knows no entry points; the package wants Node 20.
    const result = JSON.parse(runNode([attw, installed.tarball, '--profile', 'node16', '--format', 'json'], installed.folder)) as {
      analysis: { entrypoints: Record<string, unknown>; problems: { kind: string; resolutionKind?: string }[] }
    }
    expect(Object.keys(result.analysis.entrypoints)).toEqual(Object.keys(manifest.exports))
    expect(result.analysis.problems.filter((problem) => problem.resolutionKind !== 'node10')).toEqual([])
  })
})

describe('installed from the tarball', () => {
  it.each(entryPoints)('%s gives the same names to import and to require', (entryPoint) => {
    const names = 'Object.keys(loaded).filter((name) => !["default", "__esModule", "module.exports"].includes(name)).sort()'
    const imported = run('names.mjs', `import * as loaded from '${entryPoint}'\nconsole.log(JSON.stringify(${names}))\n`)
    const required = run('names.cjs', `const loaded = require('${entryPoint}')\nconsole.log(JSON.stringify(${names}))\n`)
    expect(JSON.parse(imported)).not.toEqual([])
    expect(required).toBe(imported)
  })

  it.each([
    ['ESM', 'use.mjs', "import { chinaCalendar } from 'hotline-spec/calendar'\n"],
    ['CommonJS', 'use.cjs', "const { chinaCalendar } = require('hotline-spec/calendar')\n"],
  ])('2 working days after 2026-02-13 is 2026-02-24 in %s', (_form, file, load) => {
    expect(run(file, `${load}console.log(chinaCalendar.addWorkdays('2026-02-13', 2))\n`)).toBe('2026-02-24\n')
  })

  it('hotline-spec and hotline-spec/calendar share one calendar', () => {
    const code = "import { chinaCalendar as one } from 'hotline-spec'\nimport { chinaCalendar as two } from 'hotline-spec/calendar'\nconsole.log(one === two)\n"
    expect(run('same.mjs', code)).toBe('true\n')
  })

  it('hotline-spec/national evaluates an order', () => {
    const order = "{ orderId: '1', handlingMode: 'transfer', acceptedAt: '2026-02-13T16:20:00+08:00' }"
    const code = `import { evaluate } from 'hotline-spec/national'\nconsole.log(evaluate(${order}, { asOf: '2026-02-14' }).next[0].dueAt)\n`
    expect(run('national.mjs', code)).toBe('2026-02-24T23:59:59.999+08:00\n')
  })

  it('a raw schema is at hotline-spec/schemas/call.schema.json', () => {
    expect(run('schema.cjs', "console.log(require('hotline-spec/schemas/call.schema.json').$id)\n")).toBe('urn:hotline-spec:call\n')
  })

  it('the command prints the version of the package', () => {
    expect(runNode(['node_modules/hotline-spec/dist/cli/main.js', '--version'], installed.folder).trim()).toBe(manifest.version)
  })

  it.each([
    ['ESM and CommonJS in Node', ['types.mts', 'types.cts'], 'node16'],
    ['a bundler', ['types.ts'], 'bundler'],
  ])('compiles in TypeScript for %s, with its own declarations checked', (_for, files, resolution) => {
    expect(compile(files, resolution)).toBe('')
  })
})

const usesTypes = [
  "import type { AuditReport } from 'hotline-spec/report'",
  "import { audit } from 'hotline-spec/audit'",
  "import { chinaCalendar } from 'hotline-spec/calendar'",
  "export const day: string = chinaCalendar.addWorkdays('2026-02-13', 2)",
  // An argument of a wrong type, so that types that are any would show.
  '// @ts-expect-error',
  "chinaCalendar.addWorkdays('2026-02-13', 'two')",
  'export const report: (...given: Parameters<typeof audit>) => Promise<AuditReport> = audit',
  ...entryPoints.map((entryPoint, index) => `export * as entry${index} from '${entryPoint}'`),
  '',
].join('\n')

function run(file: string, code: string): string {
  writeFileSync(path.join(installed.folder, file), code)
  return runNode([file], installed.folder)
}

/** Compiles files as a user's strict project would; `skipLibCheck` is off, so a declaration that does not hold shows. */
function compile(files: readonly string[], resolution: string): string {
  for (const file of files) writeFileSync(path.join(installed.folder, file), usesTypes)
  const settings = {
    compilerOptions: {
      target: 'ES2022',
      module: resolution === 'bundler' ? 'ESNext' : 'Node16',
      moduleResolution: resolution,
      lib: ['ES2023', 'DOM'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck: false,
    },
    files,
  }
  writeFileSync(path.join(installed.folder, 'tsconfig.json'), JSON.stringify(settings))
  return runNode([path.join(projectRoot, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json'], installed.folder)
}
