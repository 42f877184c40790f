import { getProfile, listProfiles } from '../../index.js'
import type { CommandContext } from '../commandContext.js'
import { profileChoice } from '../profileChoice.js'
import { profileListText, profileText } from '../profileText.js'
import { profileView } from '../profileView.js'
import { addCommonOptions } from '../sharedOptions.js'
import { writeJson, writeLines } from '../terminal.js'

/** `profiles [ID]`: the shipped profiles, or one with what it sets. */
export function addProfilesCommand({ program, locale, say }: CommandContext): void {
  const command = program
    .command('profiles')
    .argument('[ID]', say({ zh: '配置标识，或配置文件（.json）；不写则列出全部', en: 'the id of a profile, or the path of a file (.json); all without it' }))
    .description(say({ zh: '列出规则配置，或说明一个配置', en: 'list the profiles, or explain one' }))
    .option('--json', say({ zh: '输出 JSON', en: 'print JSON' }))
  addCommonOptions(command, say)
  command.action(async (id: string | undefined, options: { readonly json?: boolean }) => {
    if (id !== undefined) {
      const view = profileView(getProfile(await profileChoice(id)))
      return options.json ? writeJson(view) : writeLines(profileText(view, locale))
    }
    const views = listProfiles().map((profile) => profileView(getProfile(profile)))
    return options.json ? writeJson(views) : writeLines(profileListText(views, locale))
  })
}
