import { readMapping } from '../../forms/mappingSchema.js'
import type { Encoding } from '../../ingest/encoding.js'
import type { Mapping } from '../../ingest/mapping.js'
import type { RecordType } from '../../records/generated/recordTypes.js'
import type { ChosenFile } from '../messages.js'
import { withColumn, withHeaderRow } from '../mappingEdit.js'
import { PageError } from '../pageError.js'
import { toldError } from '../toldError.js'
import { writtenFile } from '../writtenFile.js'
import { requestOf } from './chosenRequests.js'
import type { PageContext } from './pageContext.js'
import { type FileState, type TableState } from './pageState.js'
import { filled } from './pageTexts.js'
import type { Inspector } from './pageWorkers.js'
import { recognisedText } from './recognisedText.js'
import { saveBlob } from './saveBlob.js'

/** What is done with the chosen files before they are audited: looked into, mapped, removed. */
export class FileDesk {
  private added = 0

  constructor(
    private readonly page: PageContext,
    private readonly inspector: Inspector,
  ) {}

  add(given: readonly File[]): void {
    const { state } = this.page
    state.notice = null
    for (const file of given) {
      const same = state.files.find(({ chosen }) => isSame(chosen.file, file))
      if (same) {
        state.notice = { told: toldError(givenTwice(file.name)), place: 'files' }
        continue
      }
      const added: FileState = { chosen: this.chosen(file), encoding: 'auto', tables: [], problem: null }
      state.files.push(added)
      void this.open(added)
    }
    this.page.changed()
    this.page.draw('files')
  }

  remove(file: FileState): void {
    const { state } = this.page
    const index = state.files.indexOf(file)
    state.files.splice(index, 1)
    this.inspector.forget(file.chosen.id)
    state.notice = null
    this.page.changed()
    this.page.draw('files')
    this.page.announce(filled('removed', { file: file.chosen.name }))
    // The button that had the focus is gone.
    const next = state.files[Math.min(index, state.files.length - 1)]
    document.getElementById(next ? `${next.chosen.id}-remove` : 'choose-files')?.focus()
  }

  setEncoding(file: FileState, encoding: Encoding | 'auto'): void {
    file.encoding = encoding
    for (const table of file.tables) this.edited(file, table)
  }

  setRecord(file: FileState, table: TableState, record: RecordType | null): void {
    table.record = record
    // A mapping that says another type would contradict it.
    if (record !== null && table.mapping?.record !== undefined) table.mapping = { ...table.mapping, record }
    this.edited(file, table)
  }

  setHeaderRow(file: FileState, table: TableState, row: number | null): void {
    table.mapping = withHeaderRow(table.mapping ?? baseOf(table), row)
    this.edited(file, table)
  }

  setField(file: FileState, table: TableState, header: string, field: string | null): void {
    const edited = withColumn(table.mapping ?? baseOf(table), header, field)
    // The row that was guessed is meant, once somebody names its columns.
    const { view } = table
    table.mapping = view?.isHeaderGuessed === true && view.headerRow !== null ? withHeaderRow(edited, view.headerRow) : edited
    this.edited(file, table)
  }

  async loadMapping(file: FileState, table: TableState, given: File): Promise<void> {
    try {
      table.mapping = readMapping(await writtenFile(given))
      table.record = null
      this.page.state.notice = null
      await this.inspect(file, table)
      this.page.announce(filled('loaded', { file: given.name }))
    } catch (error) {
      this.page.state.notice = { told: toldError(error), place: table.id }
      this.page.draw('files')
    }
  }

  saveMapping(file: FileState, table: TableState): void {
    const mapping = table.mapping ?? baseOf(table)
    const record = table.record ?? table.view?.record ?? mapping.record
    const stem = file.chosen.name.replace(/\.[^.]*$/, '')
    const whole: Mapping = { ...(record && { record }), ...mapping, columns: mapping.columns ?? columnsOf(table) }
    saveBlob(new Blob([`${JSON.stringify(whole, null, 2)}\n`], { type: 'application/json' }), `${stem}.mapping.json`)
  }

  resetMapping(file: FileState, table: TableState): void {
    table.mapping = null
    table.record = null
    this.edited(file, table)
    document.getElementById(`${table.id}-mapping`)?.focus()
  }

  private async open(file: FileState): Promise<void> {
    try {
      const sheets = await this.inspector.sheetsOf(file.chosen)
      file.tables = (sheets ?? [null]).map((sheet, index) => newTable(`${file.chosen.id}-${index}`, sheet))
    } catch (error) {
      file.problem = toldError(error)
      this.page.announce(file.problem.text)
      this.page.draw('files')
      return
    }
    for (const table of file.tables) {
      await this.inspect(file, table)
      // A workbook often has sheets beside the export, with notes or codes.
      if (file.tables.length > 1 && table.view?.problem) table.isChosen = false
    }
    this.page.draw('files')
    const view = file.tables[0]?.view
    if (view && !view.problem) this.page.announce(filled('atHand', { file: file.chosen.name, what: this.page.say(recognisedText(view, file.chosen)) }))
  }

  private edited(file: FileState, table: TableState): void {
    this.page.state.notice = null
    void this.inspect(file, table)
  }

  private async inspect(file: FileState, table: TableState): Promise<void> {
    this.page.changed()
    const question = ++table.asked
    try {
      const view = await this.inspector.inspect(requestOf(file, table))
      if (question !== table.asked) return
      const hadProblem = table.view !== null && table.view.problem !== null
      table.view = view
      file.problem = null
      if (view.problem && view.headerRow !== null) table.isMappingOpen = true
      if (view.problem) this.page.announce(view.problem.text)
      else if (hadProblem) this.page.announce(recognisedText(view, file.chosen))
    } catch (error) {
      file.problem = toldError(error)
      this.page.announce(file.problem.text)
    }
    this.page.draw('files')
  }

  private chosen(file: File): ChosenFile {
    this.added += 1
    return { id: `file-${this.added}`, file, name: this.freeName(file.name) }
  }

  /** Two files of one name are told apart by a number: a page does not learn the folder they lie in. */
  private freeName(name: string): string {
    const isTaken = (one: string): boolean => this.page.state.files.some(({ chosen }) => chosen.name === one)
    for (let number = 1; ; number++) {
      const candidate = number === 1 ? name : `${name} (${number})`
      if (!isTaken(candidate)) return candidate
    }
  }
}

function newTable(id: string, sheet: string | null): TableState {
  return { id, sheet, isChosen: true, record: null, mapping: null, view: null, isMappingOpen: false, isShown: false, asked: 0 }
}

/** What an edited mapping begins with: the mapping in effect, which may be that of a known export, and the record type. */
function baseOf({ record, view }: TableState): Mapping {
  const type = record ?? view?.record ?? null
  return { ...view?.mapping, ...(type !== null && { record: type }) }
}

/** The columns as they were recognised, for a mapping that is saved without having been edited. */
function columnsOf({ view }: TableState): Record<string, string> {
  return Object.fromEntries((view?.columns ?? []).flatMap(({ header, field }) => (field === null ? [] : [[header, field]])))
}

const isSame = (one: File, other: File): boolean => one.name === other.name && one.size === other.size && one.lastModified === other.lastModified

function givenTwice(name: string): PageError {
  return new PageError(
    'FILE_GIVEN_TWICE',
    name,
    { zh: `${name}：同一文件给出了两次，记录会重复计算。`, en: `${name}: the file was given twice, and its records would count twice.` },
    { zh: '已忽略重复的一个。', en: 'The second one was left out.' },
  )
}
