import { defineConfig, type Options } from 'tsup'

/** What a user can import, by the path under dist; package.json lists the same names. */
const entryPoints = {
  index: 'src/index.ts',
  national: 'src/national.ts',
  calendar: 'src/calendar/index.ts',
  'calendar/foreign': 'src/calendar/foreign.ts',
  audit: 'src/audit.ts',
  schemas: 'src/records/index.ts',
  report: 'src/report/index.ts',
  classify: 'src/classify/index.ts',
  xlsx: 'src/xlsx/index.ts',
}

const common: Options = {
  outDir: 'dist',
  target: 'es2022',
  // The command line shares chunks with the library; that the library itself needs nothing of Node is checked by lint and by
  // test/package.
  platform: 'node',
  removeNodeProtocol: false,
  // What two entry points share stands in one chunk, so that importing both loads it once.
  splitting: true,
  // scripts/setup/ensureBuilt.mjs starts from an empty folder; three builds that clean at once would delete each other's files.
  clean: false,
  // Texts stay readable, and weigh a fifth less than as escapes; what Node and module scripts load is UTF-8 by definition.
  esbuildOptions: (options) => { options.charset = 'utf8' },
}

export default defineConfig([
  { ...common, format: 'esm', entry: { ...entryPoints, 'cli/main': 'src/cli/main.ts', 'cli/segmentWorker': 'src/cli/threads/segmentWorker.ts' } },
  { ...common, format: 'cjs', entry: entryPoints },
  { ...common, format: ['esm', 'cjs'], entry: entryPoints, dts: { only: true } },
])
