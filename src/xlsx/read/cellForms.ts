import { readTags } from '../xml/readTags.js'
import { builtInForm, type CellForm, cellForm } from './cellForm.js'

/** The form of the numbers of each cell style, by the number that cells name it with; null where they are numbers. */
export function cellForms(styles: Iterable<Uint8Array>): (CellForm | null)[] {
  const codes = new Map<number, string>()
  const ids: number[] = []
  readTags(styles, ({ name, within, attributes }) => {
    if (name === 'numFmt' && within.at(-1) === 'numFmts') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '')
    if (name === 'xf' && within.at(-1) === 'cellXfs') ids.push(Number(attributes['numFmtId'] ?? 0))
  })
  const forms = new Map<number, CellForm | null>()
  return ids.map((id) => {
    if (!forms.has(id)) forms.set(id, formOf(id, codes))
    return forms.get(id) ?? null
  })
}

/** A code that the workbook writes itself counts before the number's usual meaning. */
function formOf(id: number, codes: ReadonlyMap<number, string>): CellForm | null {
  const code = codes.get(id)
  return code === undefined ? builtInForm(id) : cellForm(code)
}
