import type { PersonalKind } from '../expression/kinds.js'
import { maskPhone } from './mask/maskPhone.js'
import { maskSign } from './mask/maskSign.js'

export { maskText, type MaskedText } from './mask/maskText.js'

/** Upper ends, inclusive, of the classes in which the length of a hidden free text is told, in characters. */
const lengthClasses = [20, 100, 500] as const

const maskers: Readonly<Record<PersonalKind, (value: string) => string>> = {
  name: maskName,
  phone: maskPhone,
  // Division and birthday narrow a person down; with them a last digit or two is enough.
  idNumber: () => maskSign,
  // 区 and 市 also end names of estates and markets, so no part of an address can safely be kept.
  address: () => maskSign,
  freeText: maskFreeText,
}

/**
 * Masks the value of a personal field. Never a hash: eleven digits are few enough to try them all.
 *
 * @param kind What the field says of a person, as its schema declares.
 * @param value The text of the cell. A blank one comes back as it is: that nothing was written is not personal.
 * @returns A text that cannot be turned back.
 * @example
 * maskPersonal('name', '欧阳小明') // '欧＊＊＊'
 * maskPersonal('phone', '13812345678') // '138＊＊＊'
 * maskPersonal('freeText', '路灯坏了三天没有人修') // '＊＊＊[1-20]'
 */
export function maskPersonal(kind: PersonalKind, value: string): string {
  return value.trim() === '' ? value : maskers[kind](value)
}

/** Keeps the first letter, the surname of most; a cell that begins otherwise may hold a number and keeps nothing. */
function maskName(value: string): string {
  const first = /^\p{L}/u.exec(value.trim())?.[0] ?? ''
  return `${first}${maskSign}`
}

function maskFreeText(value: string): string {
  const length = Array.from(value.trim()).length
  const end = lengthClasses.find((upper) => length <= upper)
  if (end === undefined) return `${maskSign}[>${lengthClasses[lengthClasses.length - 1]}]`
  const start = (lengthClasses[lengthClasses.indexOf(end) - 1] ?? 0) + 1
  return `${maskSign}[${start}-${end}]`
}
