import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { BenchCase } from '../benchCase.js'
import type { MeasuredRow } from '../benchRow.js'
import { medianOf } from '../medianOf.js'

const entries = [
  { name: 'hotline-spec/calendar', file: 'src/calendar/index.ts', kilobytes: 25, milliseconds: 20 },
  { name: 'hotline-spec/national', file: 'src/national.ts', kilobytes: 80, milliseconds: 60 },
  { name: 'hotline-spec', file: 'src/index.ts', kilobytes: 80, milliseconds: 60 },
] as const

/** A start is short and disturbed by whatever else runs, so it is repeated. */
const startsOfRun = 5

/** What the smallest entry points weigh with their packages, and how long they take to load. */
export const coreImport: BenchCase = {
  id: 'core-import',
  async run({ runs, scratch }) {
    const rows: MeasuredRow[] = []
    for (const { name, file, kilobytes, milliseconds } of entries) {
      const { text, inputs } = await bundled(file)
      const program = path.join(scratch, `${path.basename(name)}.entry.mjs`)
      writeFileSync(program, text)
      const size = gzipSync(text, { level: 9 }).length / 1024
      const row = (what: string, value: number, unit: string, bar: number, note?: string): MeasuredRow => ({
        case: `import ${name}`, against: what, value, unit, bar: { operator: '<=', value: bar }, ours: '', theirs: '', ...(note && { note }),
      })
      const foreign = inputs.filter((input) => input.includes('node_modules/date-holidays'))
      rows.push(
        row('size', size, 'KB gzip', kilobytes),
        row('start', medianOf(Array.from({ length: startsOfRun * runs }, () => startTime(program))), 'ms', milliseconds),
        row('files of date-holidays', foreign.length, 'files', 0),
      )
    }
    return rows
  },
}

async function bundled(file: string): Promise<{ text: string; inputs: string[] }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [file], bundle: true, minify: true, format: 'esm', platform: 'neutral', mainFields: ['module', 'main'], write: false, metafile: true, logLevel: 'silent',
  })
  return { text: outputFiles[0]!.text, inputs: Object.keys(metafile.inputs) }
}

/** The time that an import takes in a fresh process, beyond the start of Node itself. */
function startTime(program: string): number {
  const code = `const start = performance.now(); await import(${JSON.stringify(program)}); console.log(performance.now() - start)`
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return Number(stdout)
}
