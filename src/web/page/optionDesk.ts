import type { WrittenFile } from '../../forms/parsedJson.js'
import { readProfile } from '../../forms/profileSchema.js'
import { getProfile } from '../../index.js'
import { toldError } from '../toldError.js'
import { writtenFile } from '../writtenFile.js'
import type { PageContext } from './pageContext.js'
import type { ChoiceState } from './pageState.js'
import { filled } from './pageTexts.js'

type Loader = (choices: ChoiceState, file: WrittenFile) => void | Promise<void>

/** A file that is an option of the audit; each throws what the command line says of the same file. */
const loaders = {
  ownProfile(choices, file) {
    const content = readProfile(file)
    getProfile(content)
    choices.ownProfile = { file: file.name, content }
    choices.profile = null
  },
} satisfies Record<string, Loader>

export type OptionFile = keyof typeof loaders

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
}
