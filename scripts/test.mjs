import { ensureBuilt } from './setup/ensureBuilt.mjs'
import { ensureInstalled } from './setup/ensureInstalled.mjs'
import { runNode } from './setup/run.mjs'

// Arguments go to vitest: `npm test -- test/calendar`.
const chosenTests = process.argv.slice(2)

// A log ends in counts even when it does not come to the tests; set-up counts as failed until it is through.
const stages = { passed: 0, failed: 1 }
let testsStarted = false
process.once('exit', () => {
  if (!testsStarted) console.log(`The tests were not run.\n${stages.passed} passed, ${stages.failed} failed`)
})

await ensureInstalled()
await ensureBuilt()
Object.assign(stages, { passed: 1, failed: 0 })
process.exitCode = (await checksPass()) ? await runTests() : 1

/** Lint and types, side by side: each keeps one core busy. The tests come after them, for some of them measure time. */
async function checksPass() {
  const checks = [
    { name: 'lint', run: runNode(['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']) },
    { name: 'types', run: runNode(['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json']) },
  ]
  for (const { name, run } of checks) {
    const { code, output } = await run
    console.log(code === 0 ? `${name}: passed` : `${name}: failed\n${output.trimEnd()}`)
    stages[code === 0 ? 'passed' : 'failed'] += 1
  }
  return stages.failed === 0
}

async function runTests() {
  testsStarted = true
  const { code } = await runNode(['node_modules/vitest/vitest.mjs', 'run', ...chosenTests], { show: true })
  return code
}
