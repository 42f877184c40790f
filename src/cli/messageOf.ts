import { CommanderError } from 'commander'
import type { Bilingual } from '../expression/kinds.js'
import { fileProblem, isSystemError } from './fileProblem.js'
import type { Say } from './language.js'

/** The one message with which a command that could not run ends: what, where, why, how to fix it. Never a stack trace. */
export function messageOf(error: unknown, say: Say): string {
  if (error instanceof CommanderError) return say(usageProblem(error))
  if (hasText(error)) return say(error.text)
  if (isSystemError(error)) return say(fileProblem(error.path ?? '', error).text)
  // Errors of the library that speak English alone name their code and the fix; any other is a mistake of ours.
  if (error instanceof Error && 'code' in error) return error.message
  return say(ownMistake(error))
}

/** Most errors of the library carry their whole message in both languages. */
function hasText(error: unknown): error is { readonly text: Bilingual } {
  const text = error instanceof Error && 'text' in error ? error.text : undefined
  return typeof text === 'object' && text !== null && 'zh' in text && 'en' in text
}

function ownMistake(error: unknown): Bilingual {
  const name = error instanceof Error ? `${error.name}: ${error.message}` : typeof error
  return {
    zh: `程序内部错误（${name}）。数据和选项可能没有问题，请带上这一行和版本号（hotline-spec --version）反馈。`,
    en: `An internal error (${name}). Your data and options may be right: please report this line with the version (hotline-spec --version).`,
  }
}

/** What commander says in English only, in both languages. */
function usageProblem({ code, message }: CommanderError): Bilingual {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? ''
  const meant = /\(Did you mean (?:one of )?([^?]*)\?\)/.exec(message)?.[1]
  const suggestion = { zh: meant ? `是否想用 ${meant}？` : '', en: meant ? ` Did you mean ${meant}?` : '' }
  const what = usageWords[code]?.(quoted) ?? { zh: message.replace(/^error: /, ''), en: message.replace(/^error: /, '') }
  return {
    zh: `${what.zh}。${suggestion.zh}用法见 --help。`,
    en: `${what.en}.${suggestion.en} See --help.`,
  }
}

const usageWords: Readonly<Record<string, (quoted: string) => Bilingual>> = {
  'commander.unknownOption': (quoted) => ({ zh: `没有 ${quoted} 这个选项`, en: `There is no option ${quoted}` }),
  'commander.unknownCommand': (quoted) => ({ zh: `没有 ${quoted} 这个命令`, en: `There is no command ${quoted}` }),
  'commander.missingArgument': (quoted) => ({ zh: `缺少参数 ${quoted}`, en: `The argument ${quoted} is missing` }),
  'commander.optionMissingArgument': (quoted) => ({ zh: `选项 ${quoted} 后面缺少取值`, en: `The option ${quoted} has no value` }),
  'commander.missingMandatoryOptionValue': (quoted) => ({ zh: `缺少必需的选项 ${quoted}`, en: `The option ${quoted} is required` }),
  'commander.excessArguments': (quoted) => ({ zh: `命令 ${quoted} 的参数过多`, en: `The command ${quoted} was given too many arguments` }),
}
