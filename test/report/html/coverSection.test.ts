import { describe, expect, it } from 'vitest'
import type { Cover } from '../../../src/report/cover.js'
import { toHtml } from '../../../src/report/toHtml.js'
import { sampleReport } from '../fixtures/sampleReport.js'

const cover: Cover = { auditedBody: '望河市热线中心', scope: '话单和工单', period: '2026年3月', auditor: '督查科', signOff: '负责人：＿＿＿' }

describe('the cover of the page', () => {
  it.each(['zh-CN', 'en'] as const)('comes first in %s, with every line that the auditor wrote and the documents audited by', (locale) => {
    const page = toHtml(sampleReport, locale, {}, cover)
    const first = page.slice(page.indexOf('<body>'), page.indexOf('<header>'))
    for (const line of [...Object.values(cover), 'GB/T 33358-2016', '2026-03-31 23:59:59']) expect(first).toContain(line)
  })

  it('says that the folder is to be kept as personal data', () => {
    expect(toHtml(sampleReport, 'zh-CN', {}, cover)).toMatch(/<section id="cover"[\s\S]*请按个人信息和工作资料的保密要求保存[\s\S]*<header>/)
  })

  it('cannot hold markup of its own: <script> stands as text', () => {
    const page = toHtml(sampleReport, 'en', {}, { ...cover, scope: '<script>alert(1)</script>' })
    expect(page).not.toContain('<script')
    expect(page).toContain('&lt;script&gt;alert(1)')
  })

  it('is none where none is given, and the page tells all the same how to keep the files', () => {
    const page = toHtml(sampleReport, 'en')
    expect(page).not.toContain('id="cover"')
    expect(page).toContain('Keeping the files')
  })
})
