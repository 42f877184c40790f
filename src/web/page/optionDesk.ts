import { userCalendar } from '../../calendar/userCalendar.js'
import { parseUserCalendar } from '../../calendar/userCalendarFile.js'
import { askedClauses } from '../../engine/askedClauses.js'
import { readChecklist } from '../../forms/checklistSchema.js'
import { readCover } from '../../forms/coverSchema.js'
import { parsedJson, type WrittenFile } from '../../forms/parsedJson.js'
import { readProfile } from '../../forms/profileSchema.js'
import { readWaivers } from '../../forms/waiversSchema.js'
import { getProfile, listClauses, listStandards } from '../../index.js'
import { checklistXlsx } from '../../xlsx/checklistXlsx.js'
import { toldError } from '../toldError.js'
import { workbookType } from '../workbookType.js'
import { writtenFile } from '../writtenFile.js'
import type { PageContext } from './pageContext.js'
import type { ChoiceState } from './pageState.js'
import { filled, pageTexts } from './pageTexts.js'
import { chosenProfile } from './readChoices.js'
import { saveBlob } from './saveBlob.js'

type Loader = (choices: ChoiceState, file: WrittenFile) => void | Promise<void>

/** A file that is an option of the audit; each throws what the command line says of the same file. */
const loaders = {
  ownProfile(choices, file) {
    const content = readProfile(file)
    getProfile(content)
    choices.ownProfile = { file: file.name, content }
    choices.profile = null
    choices.readings = {}
  },
  ownCalendar(choices, file) {
    const content = parseUserCalendar(parsedJson(file))
    userCalendar(content)
    choices.ownCalendar = { file: file.name, content }
    choices.region = null
  },
  async checklist(choices, file) {
    choices.checklist = { file: file.name, content: await readChecklist(file) }
  },
  waivers(choices, file) {
    choices.waivers = { file: file.name, content: readWaivers(file) }
  },
  cover(choices, file) {
    Object.assign(choices.cover, readCover(file))
  },
} satisfies Record<string, Loader>

export type OptionFile = keyof typeof loaders

/** Those that an audit can do without; a cover is in its fields once it is read. */
export type DroppableOption = 'checklist' | 'waivers'

/** What is done with files that are options: read as soon as they are chosen, so that a mistake is told at once. */
export class OptionDesk {
  constructor(private readonly page: PageContext) {}

  async load(option: OptionFile, given: File): Promise<void> {
    const { state } = this.page
    try {
      const load: Loader = loaders[option]
      await load(state.choices, await writtenFile(given))
      state.notice = null
      this.page.changed()
      this.page.announce(filled('loaded', { file: given.name }))
    } catch (error) {
      state.notice = { told: toldError(error), place: option }
    }
    this.page.draw('choices')
  }

  /** Goes on without the file. */
  drop(option: DroppableOption): void {
    const { choices } = this.page.state
    const file = choices[option]?.file ?? ''
    choices[option] = null
    this.page.state.notice = null
    this.page.changed()
    this.page.draw('choices')
    this.page.announce(filled('removed', { file }))
    // The button that had the focus is gone.
    document.getElementById(`${option}-file`)?.focus()
  }

  /** Saves the form of the clauses that people judge under the chosen profile. */
  saveChecklistForm(): void {
    const { state, say } = this.page
    const clauses = askedClauses(getProfile(chosenProfile(state.choices)), listClauses())
    const bytes = checklistXlsx(clauses, listStandards(), state.locale)
    saveBlob(new Blob([bytes as BlobPart], { type: workbookType }), say(pageTexts.checklistName))
  }
}
