import { ensureBuilt } from './setup/ensureBuilt.mjs'
import { ensureInstalled } from './setup/ensureInstalled.mjs'
import { runNode } from './setup/run.mjs'

// Arguments go to vitest: `npm test -- test/calendar`.
const chosenTests = process.argv.slice(2)

await ensureInstalled()
await ensureBuilt()
process.exitCode = (await checksPass()) ? await runTests() : 1

/** Lint and types, side by side: each keeps one core busy. The tests come after them, for some of them measure time. */
async function checksPass() {
  const checks = [
    { name: 'lint', run: runNode(['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']) },
    { name: 'types', run: runNode(['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json']) },
  ]
  let failed = 0
  for (const { name, run } of checks) {
    const { code, output } = await run
    console.log(code === 0 ? `${name}: passed` : `${name}: failed\n${output.trimEnd()}`)
    if (code !== 0) failed += 1
  }
  if (failed > 0) console.log(`The tests were not run: lint and types come first.\n${checks.length - failed} passed, ${failed} failed`)
  return failed === 0
}

async function runTests() {
  const { code } = await runNode(['node_modules/vitest/vitest.mjs', 'run', ...chosenTests], { show: true })
  return code
}
