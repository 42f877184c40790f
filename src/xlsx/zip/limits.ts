/**
 * What an archive may inflate to. Each limit lies far above any workbook that Excel can write and far below what harms a machine:
 * a sheet is read as a stream, so its limit guards time; what is kept guards memory.
 */
export const limits = {
  /** Bytes of the file itself, which is held in memory because its directory stands at its end. */
  file: 512 * 2 ** 20,
  /** Bytes that one part may inflate to. */
  part: 4 * 2 ** 30,
  /** Bytes of a part that is kept in memory: the shared strings. */
  kept: 512 * 2 ** 20,
  /** Times its own size to which a part may inflate; sheets of real exports come to 5 to 30 times. */
  ratio: 200,
  /** The ratio is looked at from so many inflated bytes on: the smallest parts say nothing. */
  ratioFrom: 16 * 2 ** 20,
} as const
