import type { Random } from './random.js'

const surnames = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗']
const givenNames = ['伟', '芳', '娜', '敏', '静', '丽', '强', '磊', '军', '洋', '勇', '艳', '杰', '娟', '涛', '明', '超', '秀兰', '建国', '桂英', '志强', '晓东', '海燕', '春梅', '文博', '雨桐', '子轩', '欣怡']

/** A name put together at random; it means nobody. */
export const personName = (random: Random): string => random.pick(surnames) + random.pick(givenNames)

const prefixes = ['130', '133', '135', '138', '139', '150', '152', '158', '177', '186', '189']

/** A telephone number of the form of a mobile one that is plainly made up: its middle is always 0000. */
export const phoneNumber = (random: Random): string => `${random.pick(prefixes)}0000${String(random.between(0, 9999)).padStart(4, '0')}`

/** A name as a system shows it that keeps it confidential: the surname alone. */
export const maskedName = (name: string): string => (name === '' ? '' : `${name[0]!}**`)

/** A telephone number without its middle. */
export const maskedPhone = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`
