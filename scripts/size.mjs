import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { ensureBuilt } from './setup/ensureBuilt.mjs'
import { projectRoot } from './setup/projectRoot.mjs'

/** What an entry point may weigh, in bytes after gzip; one that is not named here is only reported. */
const budgets = { './calendar': 25 * 1024, './national': 80 * 1024 }

await ensureBuilt()
const { exports } = JSON.parse(await readFile(path.join(projectRoot, 'package.json'), 'utf8'))
const rows = []
for (const [name, target] of Object.entries(exports)) {
  if (typeof target !== 'string') rows.push(await weigh(name, target.import.default))
}

console.log('Minified and gzipped, each with the chunks it loads; "with packages" adds the npm packages.\n')
console.log(['entry point'.padEnd(20), 'own code'.padStart(12), 'with packages'.padStart(15), 'budget'.padStart(10)].join(''))
for (const { name, own, all, budget } of rows) {
  console.log([name.padEnd(20), kilobytes(own).padStart(12), kilobytes(all).padStart(15), (budget === undefined ? '' : kilobytes(budget)).padStart(10)].join(''))
}
const heavy = rows.filter(({ all, budget }) => budget !== undefined && all > budget)
for (const { name, all, budget } of heavy) console.error(`${name} weighs ${kilobytes(all)}, over its budget of ${kilobytes(budget)}.`)
process.exitCode = heavy.length > 0 ? 1 : 0

async function weigh(name, file) {
  return { name, own: await bytes(file, 'external'), all: await bytes(file, 'bundle'), budget: budgets[name] }
}

async function bytes(file, packages) {
  const { outputFiles } = await build({
    absWorkingDir: projectRoot,
    entryPoints: [file],
    bundle: true,
    packages,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  })
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0)
}

function kilobytes(count) {
  return `${(count / 1024).toFixed(1)} KB`
}
