import { type Encoding, encodings } from '../../ingest/encoding.js'
import { isJsonName } from '../../ingest/json/tableOf.js'
import { type RecordType, recordTypes } from '../../records/generated/recordTypes.js'
import { formatNumber } from '../../report/formatNumber.js'
import { element } from './element.js'
import { fileButton, labelled, select, ticked } from './labelled.js'
import { mappingPanel } from './mappingPanel.js'
import type { PageContext } from './pageContext.js'
import type { FileState, TableState } from './pageState.js'
import { filled, pageTexts } from './pageTexts.js'
import { noticeBox, problemBox } from './problemBox.js'
import { recognisedText } from './recognisedText.js'

/** Where files are chosen, and what was found in each. */
export function filesSection(page: PageContext): Node[] {
  const { state, say } = page
  return [
    element('h2', {}, say(pageTexts.files)),
    element(
      'div',
      { class: 'drop' },
      fileButton('choose-files', say(pageTexts.choose), { multiple: true, 'aria-describedby': 'choose-help' }, (files) => page.addFiles(files)),
      element('p', { id: 'choose-help' }, say(pageTexts.drop), element('br'), element('span', { class: 'quiet' }, say(pageTexts.kinds))),
    ),
    noticeBox(page, 'files'),
    state.files.length === 0
      ? element('p', { class: 'quiet' }, say(pageTexts.noFiles))
      : element('ul', { class: 'files' }, ...state.files.map((file) => fileCard(page, file))),
  ].filter((node) => node !== null)
}

function fileCard(page: PageContext, file: FileState): HTMLElement {
  const { say } = page
  const { chosen, problem, tables } = file
  // JSON is UTF-8, and a workbook says itself how it is written.
  const isText = tables.every(({ sheet }) => sheet === null) && !isJsonName(chosen.file.name)
  return element(
    'li',
    { class: 'file' },
    element(
      'div',
      { class: 'fileHead' },
      element('h3', {}, chosen.name, element('span', { class: 'quiet' }, ` ${sizeText(chosen.file.size)}`)),
      element(
        'button',
        { type: 'button', id: `${chosen.id}-remove`, 'aria-label': say(filled('removeNamed', { file: chosen.name })), onClick: () => page.removeFile(file) },
        say(pageTexts.remove),
      ),
    ),
    problem ? problemBox(page, problem) : null,
    problem || tables.length > 0 ? null : element('p', { class: 'quiet' }, say(pageTexts.reading)),
    ...(isText ? tables.map((table) => tableCard(page, file, table, encodingField(page, file))) : tables.map((table) => tableCard(page, file, table, null))),
  )
}

function tableCard(page: PageContext, file: FileState, table: TableState, encoding: HTMLElement | null): HTMLElement {
  const { say } = page
  const { view, sheet } = table
  return element(
    'div',
    { class: sheet === null ? 'table' : 'table sheet' },
    sheet === null ? null : sheetTick(page, table, sheet),
    ...(table.isChosen
      ? [
          view ? element('p', { class: view.problem ? 'quiet' : '' }, view.problem ? null : say(recognisedText(view, file.chosen))) : element('p', { class: 'quiet' }, say(pageTexts.reading)),
          view?.problem ? problemBox(page, view.problem) : null,
          element('div', { class: 'fields' }, recordField(page, file, table), encoding),
          view && view.headerRow !== null ? mappingPanel(page, file, table, view) : null,
        ]
      : []),
  )
}

function sheetTick(page: PageContext, table: TableState, sheet: string): HTMLElement {
  const field = element('input', {
    type: 'checkbox',
    id: `${table.id}-chosen`,
    checked: table.isChosen,
    onChange: () => {
      table.isChosen = field.checked
      page.changed()
      page.draw('files')
    },
  })
  return ticked(field, page.say(filled('sheet', { sheet })))
}

function recordField(page: PageContext, file: FileState, table: TableState): HTMLElement {
  const types = Object.values(recordTypes).map(({ subject, label }) => ({ value: subject, text: page.say(label) }))
  const found = table.view?.record ?? null
  const automatic = found !== null && table.record === null ? `${page.say(pageTexts.automatic)} (${page.say(recordTypes[found].label)})` : page.say(pageTexts.automatic)
  const field = select(`${table.id}-record`, [{ value: '', text: automatic }, ...types], table.record ?? '', (value) =>
    page.setRecord(file, table, value === '' ? null : (value as RecordType)),
  )
  return labelled(page.say(pageTexts.recordType), field)
}

function encodingField(page: PageContext, file: FileState): HTMLElement {
  const names: Readonly<Record<Encoding, string>> = { 'utf-8': 'UTF-8', gb18030: 'GB18030 (GBK)', 'utf-16le': 'UTF-16 LE', 'utf-16be': 'UTF-16 BE' }
  const choices = encodings.map((encoding) => ({ value: encoding, text: names[encoding] }))
  const field = select(`${file.chosen.id}-encoding`, [{ value: 'auto', text: page.say(pageTexts.automatic) }, ...choices], file.encoding, (value) =>
    page.setEncoding(file, value as Encoding | 'auto'),
  )
  return labelled(page.say(pageTexts.encoding), field)
}

function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  const inKilobytes = bytes / 1024
  return inKilobytes < 1024 ? `${formatNumber(inKilobytes, 1)} KB` : `${formatNumber(inKilobytes / 1024, 1)} MB`
}
