// First, and used below: it has to be there before any schema is made, and a bundler leaves out what nobody uses.
import { jitless } from './zodSettings.js'
import { startPage } from './page/startPage.js'
import { startWorker, type WorkerScope } from './worker/startWorker.js'

if (jitless !== true) throw new TypeError('zod would compile text, which the policy of this page forbids.')

// The page and its workers run the same text, so that the engine stands in the file once: a worker has no document.
if (typeof document === 'undefined') startWorker(globalThis as unknown as WorkerScope)
else startPage(document.currentScript?.textContent ?? '')
