import { expect, it } from 'vitest'
import { encodeGb18030 } from './gb18030.js'

it('工单 is B9 A4 B5 A5, as a Chinese spreadsheet writes it', () => {
  expect([...encodeGb18030('工单')]).toEqual([0xb9, 0xa4, 0xb5, 0xa5])
})

it('ASCII stays one byte, and a character outside the common ones takes four', () => {
  expect([...encodeGb18030('a"\n')]).toEqual([0x61, 0x22, 0x0a])
  expect([...encodeGb18030('\u0080')]).toEqual([0x81, 0x30, 0x81, 0x30])
})

it('every character of the first plane that is no half of a pair comes back as it was', () => {
  let text = ''
  for (let unit = 0; unit < 0xffff; unit++) if (unit < 0xd800 || (unit > 0xf8ff && unit !== 0xfffd)) text += String.fromCharCode(unit)
  expect(new TextDecoder('gb18030', { ignoreBOM: true }).decode(encodeGb18030(text)) === text).toBe(true)
})

it('a character beyond the first plane is refused, not written as a question mark', () => {
  expect(() => encodeGb18030('\u{20000}')).toThrow('U+d840 has no code')
})
