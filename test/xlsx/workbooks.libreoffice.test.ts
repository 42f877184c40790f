import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { reportToXlsx, templateXlsx } from '../../src/xlsx/index.js'
import { sampleReport } from '../report/fixtures/sampleReport.js'

const isInstalled = spawnSync('soffice', ['--version']).status === 0
const folder = mkdtempSync(path.join(tmpdir(), 'hotline-xlsx-'))
afterAll(() => { rmSync(folder, { recursive: true, force: true }) })

/** Every sheet of a workbook as LibreOffice writes it, by the name of the sheet. */
function converted(name: string, bytes: Uint8Array): ReadonlyMap<string, string> {
  writeFileSync(path.join(folder, `${name}.xlsx`), bytes)
  const everySheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1'
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`
  const { status, stderr } = spawnSync('soffice', [profile, '--headless', '--convert-to', everySheet, '--outdir', folder, path.join(folder, `${name}.xlsx`)], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  const written = readdirSync(folder).filter((file) => file.startsWith(`${name}-`) && file.endsWith('.csv'))
  return new Map(written.map((file) => [file.slice(name.length + 1, -4), readFileSync(path.join(folder, file), 'utf8')]))
}

describe.skipIf(!isInstalled)('LibreOffice', () => {
  it('opens the report and shows its dates, shares and counts', () => {
    return reportToXlsx(sampleReport, { locale: 'zh-CN' }).then((bytes) => {
      const sheets = converted('report', bytes)
      expect([...sheets.keys()].toSorted()).toEqual(['摘要', '条款', '规则', '问题清单', '分组', '剔除行', '回执'].toSorted())
      expect(sheets.get('摘要')).toContain('判定时点,2026-03-31 23:59:59,由核查人指定')
      expect(sheets.get('规则')).toMatch(/来电在时限内接听,call-answered-in-time,不符合,.*,0\.99%,/)
      expect(sheets.get('问题清单')).toMatch(/C-20260302-00000,.*,2026-03-02 09:16:00,/)
      expect(sheets.get('摘要')).toContain('建议改进,1,<0.01%,1')
    })
  })

  it('opens a template and its lists', () => {
    const sheets = converted('template', templateXlsx('work-order', 'zh-CN'))
    expect([...sheets.keys()].toSorted()).toEqual(['取值', '填写说明', '工单'].toSorted())
    expect(sheets.get('工单')).toMatch(/^工单编号,/)
  })
})
