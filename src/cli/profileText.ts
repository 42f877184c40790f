import type { Locale } from '../report/locale.js'
import { provisionWords } from '../report/provisionWords.js'
import { cutTo } from './displayWidth.js'
import { sayIn } from './language.js'
import type { ProfileView } from './profileView.js'
import { stateWords, valuesText } from './ruleText.js'
import { textList, textTable } from './textTable.js'
import { terminalWidth } from './wrapText.js'

/** All profiles, a line for each. */
export function profileListText(views: readonly ProfileView[], locale: Locale): string[] {
  const say = sayIn(locale)
  return textTable(views.map(({ id, title, extends: parents, rules }) => {
    const on = rules.filter(({ state }) => state === 'on').length
    const runs = say({ zh: `启用 ${on}/${rules.length} 条规则`, en: `${on} of ${rules.length} rules on` })
    return [id, say(title), runs, parents.length === 0 ? '' : say({ zh: `基于 ${parents.join('、')}`, en: `on ${parents.join(', ')}` })]
  })).map((line) => cutTo(line, terminalWidth))
}

/** One profile: what it sets by itself or by inheritance, and the state of every rule. */
export function profileText(view: ProfileView, locale: Locale): string[] {
  const say = sayIn(locale)
  const heading = (zh: string, en: string): string => say({ zh, en })
  const parameters = Object.entries(view.parameters)
  const conventions = Object.entries(view.conventions)
  const entries: [string, string][] = [
    [heading('标识', 'Id'), `${view.id}  ${view.version}`],
    [heading('名称', 'Title'), say(view.title)],
    [heading('基于', 'Extends'), view.extends.length === 0 ? '–' : view.extends.join(' → ')],
    [heading('时区', 'Time zone'), view.timeZone],
    ...conventions.map(([name, value], index): [string, string] => [index === 0 ? heading('计算口径', 'Conventions') : '', `${name}: ${String(value)}`]),
    ...parameters.map(([id, values], index): [string, string] => [index === 0 ? heading('参数', 'Parameters') : '', `${id}  ${valuesText(values, locale)}`]),
    ...provisionEntries(view, locale),
  ]
  const rules = view.rules.map(({ id, title, state, unset }) => ['', say(stateWords[state]), id, unset.join(', '), say(title)])
  return [...textList(entries, terminalWidth), heading('规则', 'Rules'), ...textTable(rules).map((line) => cutTo(line, terminalWidth))]
}

/** What the profile provides for orders in hand. */
function provisionEntries({ warnings, extensions, lead }: ProfileView, locale: Locale): [string, string][] {
  const say = sayIn(locale)
  const { warningText, extensionText, leadText } = provisionWords
  return [
    ...Object.entries(warnings).map(([id, warning], index): [string, string] => [index === 0 ? say(provisionWords.warnings) : '', `${id}  ${say(warningText(warning))}`]),
    ...Object.entries(extensions).map(([id, extension], index): [string, string] => [index === 0 ? say(provisionWords.extensions) : '', `${id}  ${say(extensionText(extension))}`]),
    ...(lead ? [[say(provisionWords.lead), say(leadText(lead))] as [string, string]] : []),
  ]
}
