import { audit } from '../../../src/audit.js'
import { fileSource } from '../../../src/cli/fileSource.js'
import { platform } from '../../../src/cli/platform.js'
import { measured } from '../answer.js'
import { benchProfile } from '../benchProfile.js'
import { countsOf } from '../countsOf.js'
import { exportsAsOf } from '../exports.js'
import { orderRuleIds as comparedRules } from '../orderSql.js'

const [, , file, index] = process.argv

await measured(async () => {
  const report = await audit([{ source: await fileSource(file!, 'orders.csv') }], { profile: benchProfile(index === 'without-index' ? comparedRules : [...comparedRules, 'ids-unique']), asOf: exportsAsOf, platform })
  return { counts: countsOf(report) }
})
