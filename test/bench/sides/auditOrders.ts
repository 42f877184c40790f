import { audit } from '../../../src/audit.js'
import { fileSource } from '../../../src/cli/fileSource.js'
import { platform } from '../../../src/cli/platform.js'
import { SegmentThreads } from '../../../src/cli/threads/segmentThreads.js'
import { measured } from '../answer.js'
import { benchProfile } from '../benchProfile.js'
import { countsOf } from '../countsOf.js'
import { exportsAsOf } from '../exports.js'
import { indexedRuleIds, orderRuleIds } from '../orderSql.js'

const [, , file, choice = 'ids', workers = '1'] = process.argv
/** Which of the rules over several rows take part. */
const ids = indexedRuleIds.slice(0, 1)
const indexed = { none: [], ids, all: indexedRuleIds, 'without-kernel': ids }[choice as 'none' | 'ids' | 'all' | 'without-kernel']

// As on a platform that allows no modules.
if (choice === 'without-kernel') Reflect.deleteProperty(globalThis, 'WebAssembly')

await measured(async () => {
  const inputs = [{ source: await fileSource(file!, 'orders.csv') }]
  const options = { profile: benchProfile([...orderRuleIds, ...indexed]), asOf: exportsAsOf }
  const judges = SegmentThreads.start(Number(workers), inputs, { options, calendarOptions: {}, takesFindings: false })
  const report = await audit(inputs, { ...options, platform, ...(judges && { judges }) })
  judges?.close()
  return { counts: countsOf(report) }
})
