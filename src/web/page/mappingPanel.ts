import type { Field } from '../../expression/field.js'
import { isJsonName } from '../../ingest/json/tableOf.js'
import { recordFields } from '../../records/generated/fields.js'
import { type RecordType, recordTypes } from '../../records/generated/recordTypes.js'
import type { TableView } from '../messages.js'
import { previewCell } from '../previewCell.js'
import { element } from './element.js'
import { type Choice, fileButton, labelled, select, ticked } from './labelled.js'
import type { PageContext } from './pageContext.js'
import type { FileState, TableState } from './pageState.js'
import { filled, pageTexts } from './pageTexts.js'
import { noticeBox } from './problemBox.js'

/** Where a person says which field each column fills, with the first rows beside it. */
export function mappingPanel(page: PageContext, file: FileState, table: TableState, view: TableView): HTMLElement {
  const { say } = page
  const named = table.sheet === null ? file.chosen.name : `${file.chosen.name} / ${table.sheet}`
  const details: HTMLDetailsElement = element(
    'details',
    {
      class: 'mapping',
      open: table.isMappingOpen,
      onToggle: () => {
        table.isMappingOpen = details.open
      },
    },
    element('summary', { id: `${table.id}-mapping` }, say(pageTexts.mapping)),
    element('p', { class: 'help' }, say(pageTexts.mappingHelp)),
    view.isHeaderGuessed ? element('p', { class: 'note' }, say(filled('guessedHeader', { row: String(view.headerRow) }))) : null,
    view.record === null ? element('p', { class: 'note' }, say(pageTexts.recordFirst)) : null,
    element('div', { class: 'fields' }, isJsonName(file.chosen.file.name) ? null : headerRowField(page, file, table), showTick(page, table)),
    columnsTable(page, file, table, view, say(filled('mappingOf', { table: named }))),
    noticeBox(page, table.id),
    buttons(page, file, table),
  )
  return details
}

function headerRowField(page: PageContext, file: FileState, table: TableState): HTMLElement {
  const stated = table.mapping?.headerRow
  const field: HTMLInputElement = element('input', {
    type: 'number',
    id: `${table.id}-header-row`,
    min: 1,
    step: 1,
    value: stated === undefined ? '' : String(stated),
    onChange: () => page.setHeaderRow(file, table, /^[1-9]\d*$/.test(field.value) ? Number(field.value) : null),
  })
  return labelled(page.say(pageTexts.headerRow), field, page.say(pageTexts.headerRowHelp))
}

function showTick(page: PageContext, table: TableState): HTMLElement {
  const field: HTMLInputElement = element('input', {
    type: 'checkbox',
    id: `${table.id}-show`,
    checked: table.isShown,
    onChange: () => {
      table.isShown = field.checked
      page.draw('files')
    },
  })
  return ticked(field, page.say(pageTexts.showValues), page.say(pageTexts.showValuesHelp))
}

function columnsTable(page: PageContext, file: FileState, table: TableState, view: TableView, caption: string): HTMLElement {
  const { say } = page
  const choices = fieldChoices(page, view.record)
  const head = (['column', 'firstRows', 'field'] as const).map((key) => element('th', { scope: 'col' }, say(pageTexts[key])))
  const rows = view.columns.map(({ header, field }, column) => {
    const known = fieldNamed(view.record, field)
    // A guessed header may be a row of data.
    const name = view.isHeaderGuessed && !table.isShown ? previewCell(header, undefined) : header
    const shown = name === '' ? say(filled('unnamedColumn', { column: String(column + 1) })) : name
    const id = `${table.id}-field-${column}`
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, shown),
      element('td', { class: 'values' }, ...view.rows.map((row) => valueLine(page, table.isShown ? (row[column] ?? '') : previewCell(row[column] ?? '', known)))),
      element('td', {}, header === '' ? say(pageTexts.unnamedCannot) : fieldSelect(page, file, table, { header, shown, id, field, choices })),
    )
  })
  return element(
    'div',
    { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': caption },
    element('table', { class: 'columns' }, element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...rows)),
  )
}

function valueLine({ say }: PageContext, text: string): HTMLElement {
  return text === '' ? element('span', { class: 'quiet' }, say(pageTexts.blank)) : element('span', {}, text)
}

interface ColumnField {
  readonly header: string
  readonly shown: string
  readonly id: string
  readonly field: string | null
  readonly choices: readonly Choice[]
}

function fieldSelect(page: PageContext, file: FileState, table: TableState, { header, shown, id, field, choices }: ColumnField): HTMLElement {
  const made = select(id, choices, field ?? '', (value) => page.setField(file, table, header, value === '' ? null : value), choices.length === 1)
  made.setAttribute('aria-label', page.say(filled('fieldOf', { column: shown })))
  return made
}

function fieldChoices({ say }: PageContext, record: RecordType | null): readonly Choice[] {
  const fields = record === null ? [] : recordTypes[record].fields
  return [
    { value: '', text: say(pageTexts.notRead) },
    ...fields.map((name) => ({ value: name, text: `${say(fieldNamed(record, name)!.label)} (${name})` })),
  ]
}

function fieldNamed(record: RecordType | null, name: string | null): Field | undefined {
  if (record === null || name === null) return undefined
  const fields: Readonly<Record<string, Field>> = recordFields[record]
  return Object.hasOwn(fields, name) ? fields[name] : undefined
}

function buttons(page: PageContext, file: FileState, table: TableState): HTMLElement {
  const { say } = page
  return element(
    'div',
    { class: 'buttons' },
    fileButton(`${table.id}-load`, say(pageTexts.loadMapping), { accept: '.json,application/json' }, ([given]) => {
      if (given) page.loadMapping(file, table, given)
    }),
    element('button', { type: 'button', id: `${table.id}-save`, onClick: () => page.saveMapping(file, table) }, say(pageTexts.saveMapping)),
    element('button', { type: 'button', id: `${table.id}-reset`, disabled: table.mapping === null, onClick: () => page.resetMapping(file, table) }, say(pageTexts.resetMapping)),
  )
}
