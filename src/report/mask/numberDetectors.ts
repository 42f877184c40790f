import type { Detector } from './detector.js'
import { isBankCard } from './isBankCard.js'
import { isIdNumber } from './isIdNumber.js'
import { maskPhone } from './maskPhone.js'
import { maskSign } from './maskSign.js'

const hidden = (): string => maskSign
const digitsOf = (match: string): string => match.replace(/[^\dXx]/g, '')

/** What people put between groups of digits: a space, a dash, a dot, a stroke, or a sign of no width that came along with a copy. */
const gap = '[ \\t\\r\\n.·•・_/\\u00a0\\u200b-\\u200d\\u2010-\\u2015\\u2060\\ufeff-]'
const gaps = `${gap}{1,3}`
/** The same or brackets, as in 138(1234)5678. */
const around = `(?:${gap}|[()]){1,3}`
const grouped = new RegExp(`\\d[)]?(?:${gap}|[()]){1,3}\\d|\\([01]`)
const at = /@/
const phoneWords = '电话|座机|固话|联系方式|tel|phone'
const identityWords = '身份证|证件'
const documentWords = '护照|通行证|军官证|士兵证'
const contactWords = '微信|QQ|wechat'

/** A plate begins with the short name of its province (GA 36-2018); 武警 plates of older form with WJ. */
const plateDivisions = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新'
const plateStart = new RegExp(`[${plateDivisions}][A-Za-z]|WJ`)

const spokenStart = /[一幺壹][三四五六七八九叁肆伍陆柒捌玖]/

/** A text without any of these holds no number that can be found. */
export const numberHints = new RegExp(`\\d{4}|\\d${gap}{1,2}\\d${gap}{1,2}\\d|@|${plateStart.source}|${spokenStart.source}|${contactWords}`, 'i')

/** In the order in which they claim text: an address made of a phone is one e-mail address. They come before runs of digits alone. */
export const numberDetectors: readonly Detector[] = [
  { needs: at, pattern: /[\w.%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}[A-Za-z]{2,24}/gu, replacement: hidden },
  { needs: at, pattern: /[\p{L}\p{N}.]{1,20}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}[A-Za-z]{2,24}/gu, replacement: hidden },
  // With the word before it a number is one, whatever its check character says: clerks mistype.
  { needs: new RegExp(identityWords), pattern: new RegExp(`(?<=(?:${identityWords})[^\\d]{0,6})\\d{14,17}[\\dXx](?!\\d)`, 'g'), replacement: hidden },
  { needs: new RegExp(documentWords), pattern: new RegExp(`(?<=(?:${documentWords})[^\\dA-Za-z]{0,6})[A-Za-z]{0,2}\\d{6,10}(?!\\d)`, 'g'), replacement: hidden },
  {
    needs: grouped,
    pattern: new RegExp(`(?<!\\d)\\d{6}${gaps}\\d{4}${gap}{0,3}\\d{4}${gap}{0,3}\\d{3}[\\dXx](?!\\d)`, 'g'),
    accepts: (match) => isIdNumber(digitsOf(match)),
    replacement: hidden,
  },
  {
    needs: grouped,
    pattern: new RegExp(`(?<!\\d)\\d{4}(?:${gaps}\\d{4}){3}(?:${gap}{0,3}\\d{1,3})?(?!\\d)`, 'g'),
    accepts: (match) => isBankCard(digitsOf(match)),
    replacement: hidden,
  },
  {
    needs: grouped,
    pattern: new RegExp(
      `(?<!\\d)\\(?1[3-9]\\d(?:${around}\\d{4}(?:${around})?\\d{4}|${around}\\d{8}|\\d${gaps}(?:\\d{3}${gaps}\\d{4}|\\d{4}${gaps}\\d{3}|\\d{7})|\\d{4}${around}\\d{4})(?!\\d)`,
      'g',
    ),
    replacement: maskPhone,
  },
  // Every digit by itself: 1 3 8 1 2 3 4 5 6 7 8.
  { needs: grouped, pattern: new RegExp(`(?<!\\d)1${gap}{1,2}[3-9](?:${gap}{1,2}\\d){9}(?!\\d)`, 'g'), replacement: maskPhone },
  { needs: spokenStart, pattern: new RegExp(`${spokenStart.source}[〇○零一二三四五六七八九幺两]{9}`, 'g'), replacement: hidden },
]

/** Run after the runs of digits: a landline is looked for only where nothing longer was found. */
export const laterDetectors: readonly Detector[] = [
  { needs: grouped, pattern: new RegExp(`(?<!\\d)\\(?0(?:10|2\\d|[3-9]\\d{2})(?:\\)${gap}?|${gaps})[2-8]\\d{2,3}${gap}{0,3}\\d{4}(?!\\d)`, 'g'), replacement: hidden },
  // Seven or eight digits alone may be a date or a count: only a word before them makes them a telephone.
  { needs: new RegExp(phoneWords, 'i'), pattern: new RegExp(`(?<=(?:${phoneWords})\\D{0,3})[2-8]\\d{2,3}${gap}{0,2}\\d{4}(?!\\d)`, 'gi'), replacement: hidden },
  {
    needs: new RegExp(contactWords, 'i'),
    pattern: new RegExp(`(?<=(?:${contactWords})(?:号码?|账号)?[ :：]{0,3})(?:[A-Za-z][\\w-]{5,19}|[1-9]\\d{4,10})(?![\\w-])`, 'gi'),
    replacement: hidden,
  },
  {
    needs: plateStart,
    pattern: new RegExp(`(?:[${plateDivisions}][A-Za-z][ .·•・-]?(?:[A-HJ-NP-Za-hj-np-z0-9]{5,6}|[A-HJ-NP-Za-hj-np-z0-9]{4}[挂学警港澳])|WJ[${plateDivisions}]?[ .·•・-]?\\d{4,5}[\\dA-Z]?)(?![A-Za-z0-9])`, 'g'),
    // Five letters without a digit are a word, not a plate.
    accepts: (match) => /\d/.test(match),
    replacement: (match) => (match.startsWith('WJ') ? maskSign : `${match.charAt(0)}${maskSign}`),
  },
]
