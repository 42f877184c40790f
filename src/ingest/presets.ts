import { normaliseHeader } from '../records/normaliseHeader.js'
import type { RecordType } from '../records/generated/recordTypes.js'
import type { HeadRecord } from './headRecords.js'
import type { Preset } from './mapping.js'
import { beijingWaterBureau } from './presets/beijingWaterBureau.js'
import { leadersMessageBoard } from './presets/leadersMessageBoard.js'
import { shenzhenOpenData } from './presets/shenzhenOpenData.js'

/** The exports that are known by their headers alone. */
export const presets: readonly Preset[] = [beijingWaterBureau, leadersMessageBoard, shenzhenOpenData]

/** The preset of which one of the first records of a file has every header, and which is of the record type that is asked for, if one is. */
export function presetFor(records: readonly HeadRecord[], record: RecordType | undefined): Preset | undefined {
  const headers = records.map(({ cells }) => new Set(cells.map(normaliseHeader)))
  return presets
    .filter(({ mapping }) => record === undefined || mapping.record === record)
    .find(({ signature }) => headers.some((names) => signature.every((header) => names.has(normaliseHeader(header)))))
}
