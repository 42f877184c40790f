import { getProfile, listRules } from '../../index.js'
import type { CommandContext } from '../commandContext.js'
import { profileChoice } from '../profileChoice.js'
import { ruleListText, ruleText } from '../ruleText.js'
import { ruleView } from '../ruleView.js'
import { addCommonOptions, addProfileOption } from '../sharedOptions.js'
import { writeJson, writeLines } from '../terminal.js'
import { unknownId } from '../unknownId.js'

/** The options of `rules`, as they are parsed. */
interface Options {
  readonly profile: string
  readonly json?: boolean
}

/** `rules [ID]`: the rules, or one with its clauses, parameters and reading. */
export function addRulesCommand({ program, locale, say }: CommandContext): void {
  const command = program
    .command('rules')
    .argument('[ID]', say({ zh: '规则标识；不写则列出全部', en: 'the id of a rule; all of them without it' }))
    .description(say({ zh: '列出规则，或说明一条规则', en: 'list the rules, or explain one' }))
  addProfileOption(command, say)
  command.option('--json', say({ zh: '输出 JSON', en: 'print JSON' }))
  addCommonOptions(command, say)
  command.action(async (id: string | undefined, options: Options) => {
    const profile = getProfile(await profileChoice(options.profile))
    const views = listRules().map((rule) => ruleView(rule, profile))
    if (id === undefined) return options.json ? writeJson(views) : writeLines(ruleListText(views, locale))
    const view = views.find((each) => each.id === id)
    if (!view) throw unknownId({ zh: '规则', en: 'rule' }, id, views.map((each) => each.id))
    return options.json ? writeJson(view) : writeLines(ruleText(view, locale))
  })
}
