import { audit } from '../../../src/audit.js'
import { fileSource } from '../../../src/cli/fileSource.js'
import { platform } from '../../../src/cli/platform.js'
import { measured } from '../answer.js'
import { benchProfile } from '../benchProfile.js'
import { countsOf } from '../countsOf.js'
import { exportsAsOf } from '../exports.js'

const [, , file] = process.argv

await measured(async () => {
  const profile = benchProfile(['calls-connected-in-every-24-hours'])
  const report = await audit([{ source: await fileSource(file!, 'calls.csv') }], { profile, asOf: exportsAsOf, platform })
  return { counts: countsOf(report) }
})
