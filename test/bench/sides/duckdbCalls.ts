import { measured } from '../answer.js'
import { callSql } from '../callSql.js'
import { duckdbConnection } from '../duckdbConnection.js'

const [, , file, threads] = process.argv

await measured(async () => {
  const connection = await duckdbConnection(threads!)
  const [row] = (await (await connection.run(callSql(file!))).getRows()) as [number, number, number][]
  const [passed, failed, windows] = row!
  return { counts: { 'calls-connected-in-every-24-hours': [passed, failed, 0, windows - passed - failed, 0] } }
})
