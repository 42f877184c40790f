import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'

/** A database in memory with so many threads. */
export async function duckdbConnection(threads: string): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', { threads, preserve_insertion_order: 'false' })
  return instance.connect()
}
