import { startPage } from './page/startPage.js'
import { startWorker, type WorkerScope } from './worker/startWorker.js'

// The page and its workers run the same text, so that the engine stands in the file once: a worker has no document.
if (typeof document === 'undefined') startWorker(globalThis as unknown as WorkerScope)
else startPage(document.currentScript?.textContent ?? '')
