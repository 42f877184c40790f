import path from 'node:path'
import { ensureInstalled } from './setup/ensureInstalled.mjs'
import { projectRoot } from './setup/projectRoot.mjs'
import { runNode } from './setup/run.mjs'

// Arguments go to the benchmarks: `npm run bench -- --smoke`.
await ensureInstalled()
const { code } = await runNode([path.join(projectRoot, 'node_modules/tsx/dist/cli.mjs'), 'test/bench/main.ts', ...process.argv.slice(2)], { show: true })
process.exitCode = code
