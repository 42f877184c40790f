import { xlsxSource, type XlsxOptions } from '../../src/xlsx/index.js'

/** The CSV of a workbook's first sheet, or of a named one, without its byte-order mark. */
export async function csvOf(bytes: Uint8Array, options: XlsxOptions = {}): Promise<string> {
  const { sheets, open } = await xlsxSource('a.xlsx', bytes, options)
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of open(options.sheet ?? sheets[0]!.name).chunks()) text += decoder.decode(chunk, { stream: true })
  return text
}
