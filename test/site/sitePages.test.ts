import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../scripts/site/siteFolders.js'
import { pageFile, pagesOf, siteFiles, sitePages } from '../../scripts/site/sitePages.js'

const pages = sitePages(projectRoot)

describe('which documents are pages', () => {
  it.each([
    ['site/zh/index.md', ['']],
    ['site/en/index.md', ['en']],
    ['docs/reference/zh/rules/ids-unique.md', ['reference/rules/ids-unique']],
    ['docs/reference/en/rules/index.md', ['en/reference/rules']],
    ['docs/guide/en/auditor.md', ['en/guide/auditor']],
    ['docs/performance.md', ['en/performance']],
    ['docs/performance.zh-CN.md', ['performance']],
    ['docs/examples/README.zh-CN.md', ['examples']],
    ['docs/adr/README.md', ['adr', 'en/adr']],
    ['docs/adr/0002-packages.md', ['adr/0002-packages', 'en/adr/0002-packages']],
    ['docs/releases/README.md', ['releases', 'en/releases']],
    ['CHANGELOG.md', ['changelog', 'en/changelog']],
    ['docs/reference/matrix/matrix.csv', []],
    ['src/index.ts', []],
  ])('%s: %j', (source, folders) => {
    expect(pagesOf(source).map(({ folder }) => folder)).toEqual(folders)
  })

  it('no two documents have one address', () => {
    const files = pages.map(pageFile)
    expect(files.filter((file, index) => files.indexOf(file) !== index)).toEqual([])
  })

  it('every page stands in both languages', () => {
    const folders = (language: string): string[] => pages.filter((page) => page.language === language).map(({ folder }) => folder.replace(/^en\/?/, ''))
    expect(folders('zh').length).toBeGreaterThan(100)
    expect(folders('en').sort()).toEqual(folders('zh').sort())
  })

  it('every Markdown document under docs is a page', () => {
    const documents = readdirSync(path.join(projectRoot, 'docs'), { recursive: true, encoding: 'utf8' })
      .map((file) => `docs/${file.replaceAll('\\', '/')}`)
      .filter((file) => file.endsWith('.md'))
    const shown = new Set(pages.map(({ source }) => source))
    expect(documents.length).toBeGreaterThan(200)
    expect(documents.filter((file) => !shown.has(file))).toEqual([])
  })

  it('what is handed out exists', () => {
    expect(siteFiles.filter(({ from }) => !existsSync(path.join(projectRoot, from)))).toEqual([])
  })
})
