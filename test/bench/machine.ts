import { readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const peers = ['@duckdb/node-api', 'ajv', 'chinese-days', 'chinese-workday', 'csv-parse', 'date-fns', 'exceljs', 'json-rules-engine', 'udsv'] as const

/** What figures cannot be read without: the machine, its load, and every version. */
export interface Machine {
  readonly processor: string
  readonly cores: number
  readonly memoryGigabytes: number
  /** How many processes wanted a core in the last minute: above the number of cores, wall times are not to be trusted. */
  readonly load: number
  readonly node: string
  readonly versions: Readonly<Record<string, string>>
}

export function machine(root: string): Machine {
  const cpus = os.cpus()
  return {
    processor: cpus[0]?.model ?? 'unknown',
    cores: cpus.length,
    memoryGigabytes: Math.round(os.totalmem() / 2 ** 30),
    load: Math.round(os.loadavg()[0]! * 10) / 10,
    node: process.version,
    versions: Object.fromEntries(['hotline-spec', ...peers].map((name) => [name, versionOf(root, name)])),
  }
}

function versionOf(root: string, name: string): string {
  const file = name === 'hotline-spec' ? 'package.json' : path.join('node_modules', name, 'package.json')
  return (JSON.parse(readFileSync(path.join(root, file), 'utf8')) as { version: string }).version
}
