import { readFileSync } from 'node:fs'
import { windowLength } from '../../../src/ingest/marks/marks.js'
import { marksByByte } from '../../../src/ingest/marks/marksByByte.js'
import { marksBySixteen } from '../../../src/ingest/marks/marksBySixteen.js'
import { measured } from '../answer.js'

const [, , file, way] = process.argv
const comma = 0x2c

const finder = way === 'sixteen' ? marksBySixteen()! : marksByByte()
const bytes = new Uint8Array(readFileSync(file!))
await measured(() => {
  let found = 0
  for (let from = 0; from < bytes.length; from += windowLength) found += finder.find(bytes, from, Math.min(bytes.length, from + windowLength), comma)
  return { counts: { marks: [found] } }
})
