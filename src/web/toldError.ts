import type { Bilingual } from '../expression/kinds.js'
import type { Told } from './messages.js'

/** What went wrong, in words: those of the library where it knows the mistake. Never a stack trace. */
export function toldError(error: unknown): Told {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null
  if (code !== null && hasText(error)) return { code, text: error.text }
  // Errors of the library that speak English alone name their code and the fix; any other is a mistake of ours.
  if (code !== null && error instanceof Error) return { code, text: { zh: error.message, en: error.message } }
  return { code: 'INTERNAL', text: ownMistake(error) }
}

function hasText(error: unknown): error is { readonly text: Bilingual } {
  const text = error instanceof Error && 'text' in error ? error.text : undefined
  return typeof text === 'object' && text !== null && 'zh' in text && 'en' in text
}

function ownMistake(error: unknown): Bilingual {
  const name = error instanceof Error ? `${error.name}: ${error.message}` : typeof error
  return {
    zh: `程序内部错误（${name}）。数据和选项可能没有问题，请带上这一行和页面底部的版本号反馈。`,
    en: `An internal error (${name}). Your data and options may be right: please report this line with the version at the foot of the page.`,
  }
}
