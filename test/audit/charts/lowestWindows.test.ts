import { describe, expect, it } from 'vitest'
import { LowestWindows } from '../../../src/audit/charts/lowestWindows.js'

const hour = 3_600_000

describe('LowestWindows', () => {
  it('keeps of two windows within one hour the lower one', () => {
    const windows = new LowestWindows()
    windows.add({ to: 10, met: 96, total: 100 })
    windows.add({ to: 20, met: 94, total: 100 })
    windows.add({ to: 30, met: 95, total: 100 })
    expect(windows.windows()).toEqual([{ to: 20, met: 94, total: 100 }])
  })

  it('keeps the one low of 100,000 windows over ten years, in at most 240 points', () => {
    const windows = new LowestWindows()
    for (let index = 0; index < 100_000; index++) windows.add({ to: index * hour, met: index === 54_321 ? 1 : 99, total: 100 })
    expect(windows.windows().length).toBeLessThanOrEqual(240)
    expect(windows.windows().filter(({ met }) => met === 1)).toEqual([{ to: 54_321 * hour, met: 1, total: 100 }])
  })

  it('stays within its points where windows lie far apart', () => {
    const windows = new LowestWindows()
    for (let index = 0; index < 1000; index++) windows.add({ to: index * 5000 * hour, met: 99, total: 100 })
    expect(windows.windows().length).toBeLessThanOrEqual(240)
    expect(windows.windows().length).toBeGreaterThan(50)
  })
})
