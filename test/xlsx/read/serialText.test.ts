import { describe, expect, it } from 'vitest'
import { cellForm } from '../../../src/xlsx/read/cellForm.js'
import { serialText } from '../../../src/xlsx/read/serialText.js'

const text = (serial: number, code: string, is1904 = false): string => serialText(serial, cellForm(code)!, is1904)

describe('a serial number', () => {
  it.each([
    [46066, 'yyyy-mm-dd', '2026-02-13'],
    [46066, 'yyyy-mm-dd hh:mm:ss', '2026-02-13 00:00:00'],
    [46066, 'yyyy/m/d h:mm', '2026-02-13 00:00'],
    [46066.68061342593, 'yyyy-mm-dd hh:mm:ss', '2026-02-13 16:20:05'],
    [46066.68061342593, 'yyyy-mm-dd', '2026-02-13 16:20:05'],
    [46066.68061342593, 'h:mm:ss', '2026-02-13 16:20:05'],
    [46066.68055555555, 'yyyy/m/d h:mm', '2026-02-13 16:20'],
    [46066.68061342593, 'yyyy/m/d h:mm', '2026-02-13 16:20:05'],
    [46066.680616319, 'yyyy-mm-dd hh:mm:ss.000', '2026-02-13 16:20:05.250'],
    [46066.999999, 'yyyy-mm-dd hh:mm:ss', '2026-02-14 00:00:00'],
    [0.5, 'h:mm', '12:00:00'],
    [0.000173611111, 'mm:ss', '0:00:15'],
    [1.25, '[h]:mm:ss', '30:00:00'],
    [1.25, 'h:mm:ss', '30:00:00'],
    [1, 'yyyy-mm-dd', '1900-01-01'],
    [59, 'yyyy-mm-dd', '1900-02-28'],
    [60, 'yyyy-mm-dd', '60'],
    [61, 'yyyy-mm-dd', '1900-03-01'],
    [0, 'yyyy-mm-dd', '0'],
    [-1, 'yyyy-mm-dd', '-1'],
    [2_958_465, 'yyyy-mm-dd', '9999-12-31'],
    [2_958_466, 'yyyy-mm-dd', '2958466'],
  ])('%d in the format %s is %s', (serial, code, written) => {
    expect(text(serial, code)).toBe(written)
  })

  it.each([
    [0, '1904-01-01'],
    [44604, '2026-02-13'],
  ])('%d counted from 1904 is %s', (serial, written) => {
    expect(text(serial, 'yyyy-mm-dd', true)).toBe(written)
  })
})
