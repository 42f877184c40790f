import { createReadStream } from 'node:fs'
import { inferSchema, initParser, type Parser } from 'udsv'
import { measured } from '../answer.js'
import { plainOrder, PlainOrderChecks } from '../plainOrderChecks.js'

const [, , file] = process.argv

await measured(async () => {
  const checks = new PlainOrderChecks()
  let parser: Parser | undefined
  for await (const text of createReadStream(file!, { encoding: 'utf8', highWaterMark: 1 << 20 }) as AsyncIterable<string>) {
    parser ??= initParser(inferSchema(text, { encl: '"' }))
    parser.chunk<string[]>(text, parser.stringArrs, (row) => {
      checks.check(plainOrder(row))
    })
  }
  parser?.end()
  return { counts: checks.counts() }
})
