import type { TableRequest } from '../messages.js'
import { PageError } from '../pageError.js'
import { FieldProblem } from './fieldProblem.js'
import { chosenTables, type FileState, type PageState, type TableState } from './pageState.js'

/** A table as a worker reads it. */
export function requestOf({ chosen, encoding }: FileState, { sheet, record, mapping }: TableState): TableRequest {
  return { chosen, sheet, encoding, record, mapping }
}

/**
 * The tables that are chosen, as a worker reads them.
 *
 * @throws FieldProblem or PageError for what keeps them from being read.
 */
export function chosenRequests(state: PageState): TableRequest[] {
  const broken = state.files.find(({ problem }) => problem !== null)
  if (broken) throw new FieldProblem(broken.problem!, `${broken.chosen.id}-remove`)
  const chosen = chosenTables(state)
  if (chosen.length === 0) throw nothingChosen(state.files.length > 0)
  for (const { table } of chosen) {
    if (!table.view) throw stillReading()
    if (table.view.problem) throw new FieldProblem(table.view.problem, `${table.id}-record`)
  }
  return chosen.map(({ file, table }) => requestOf(file, table))
}

function nothingChosen(hasFiles: boolean): PageError {
  return hasFiles
    ? new PageError('NO_SHEET', '', { zh: '没有选中任何工作表。', en: 'No sheet is chosen.' }, { zh: '请在文件下勾选要核查的工作表。', en: 'Tick the sheets to be audited.' })
    : new PageError('NO_FILE', 'choose-files', { zh: '尚未选择数据文件。', en: 'No file is chosen.' }, { zh: '请先选择导出的数据文件。', en: 'Choose the exported files first.' })
}

function stillReading(): PageError {
  return new PageError('STILL_READING', '', { zh: '文件还在识别中。', en: 'A file is still being looked into.' }, { zh: '请稍候再开始。', en: 'Start again in a moment.' })
}
