import { ensureBuilt } from './setup/ensureBuilt.mjs'
import { ensureInstalled } from './setup/ensureInstalled.mjs'

await ensureInstalled()
await ensureBuilt()
