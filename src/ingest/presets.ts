import type { HeadRecord } from './headRecords.js'
import { normaliseHeader } from '../records/normaliseHeader.js'
import type { Preset } from './mapping.js'
import { shenzhenOpenData } from './presets/shenzhenOpenData.js'

/** The exports that are known by their headers alone. */
export const presets: readonly Preset[] = [shenzhenOpenData]

/** The preset of which one of the first records of a file has every header. */
export function presetFor(records: readonly HeadRecord[]): Preset | undefined {
  const headers = records.map(({ cells }) => new Set(cells.map(normaliseHeader)))
  return presets.find(({ signature }) => headers.some((names) => signature.every((header) => names.has(normaliseHeader(header)))))
}
