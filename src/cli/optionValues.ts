import { CliError } from './cliError.js'
import { printable } from '../report/printable.js'

/** One of a closed list of words. */
export function oneOf<W extends string>(option: string, words: readonly W[]): (text: string) => W {
  return (text) => {
    const word = words.find((each) => each === text)
    if (word !== undefined) return word
    throw notAmong(option, text, words)
  }
}

/** Several of a closed list of words, between commas. */
export function severalOf<W extends string>(option: string, words: readonly W[]): (text: string) => readonly W[] {
  const read = oneOf(option, words)
  return (text) => [...new Set(text.split(',').map((word) => read(word.trim())))]
}

/** A whole number from 1 on. */
export function countFrom1(option: string, mostDigits = 4): (text: string) => number {
  return (text) => {
    if (/^[1-9]\d*$/.test(text) && text.length <= mostDigits) return Number(text)
    throw new CliError({
      code: 'OPTION_VALUE_INVALID',
      received: option,
      what: { zh: `${option} ${printable(text)}：应为正整数。`, en: `${option} ${printable(text)}: a whole number from 1 on is needed.` },
      fix: { zh: `例如 ${option} 4。`, en: `For example ${option} 4.` },
    })
  }
}

/** A number above 0 and below 1, such as a share; a percentage is refused, so that 5 never passes for 0.05. */
export function shareBetween0And1(option: string): (text: string) => number {
  return (text) => {
    const value = /^0?\.\d+$/.test(text) ? Number(text) : 0
    if (value > 0) return value
    throw new CliError({
      code: 'OPTION_VALUE_INVALID',
      received: option,
      what: { zh: `${option} ${printable(text)}：应为大于 0、小于 1 的小数。`, en: `${option} ${printable(text)}: a number above 0 and below 1 is needed.` },
      fix: { zh: `例如 ${option} 0.05。`, en: `For example ${option} 0.05.` },
    })
  }
}

/** `FROM..TO`, two days or instants. */
export function period(text: string): { from: string; to: string } {
  const [, from, to] = /^([^.].*?)\.\.([^.].*)$/.exec(text) ?? []
  if (from !== undefined && to !== undefined) return { from: from.trim(), to: to.trim() }
  throw new CliError({
    code: 'OPTION_VALUE_INVALID',
    received: '--period',
    what: { zh: `--period ${printable(text)}：应写明起止两个日期。`, en: `--period ${printable(text)}: it needs two dates.` },
    fix: { zh: '例如 --period 2026-01-01..2026-01-31。', en: 'For example --period 2026-01-01..2026-01-31.' },
  })
}

/** Gathers the values of an option that may be given several times. */
export function gathered(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text]
}

function notAmong(option: string, text: string, words: readonly string[]): CliError {
  const known = words.join(', ')
  return new CliError({
    code: 'OPTION_VALUE_INVALID',
    received: option,
    what: { zh: `${option} ${printable(text)}：没有这个取值。`, en: `${option} ${printable(text)}: there is no such value.` },
    fix: { zh: `可用 ${known}。`, en: `Use one of: ${known}.` },
  })
}
