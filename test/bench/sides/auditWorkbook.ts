import { readFileSync } from 'node:fs'
import { audit } from '../../../src/audit.js'
import { platform } from '../../../src/cli/platform.js'
import { xlsxSource } from '../../../src/xlsx/index.js'
import { measured } from '../answer.js'
import { benchProfile } from '../benchProfile.js'
import { countsOf } from '../countsOf.js'
import { exportsAsOf } from '../exports.js'
import { orderRuleIds } from '../orderSql.js'

const [, , file] = process.argv

await measured(async () => {
  const { sheets, open } = await xlsxSource('orders.xlsx', readFileSync(file!))
  const report = await audit([{ source: open(sheets[0]!.name) }], { profile: benchProfile([...orderRuleIds, 'ids-unique']), asOf: exportsAsOf, platform })
  return { counts: countsOf(report) }
})
