import { existsSync } from 'node:fs'
import path from 'node:path'
import type { MarkdownRenderer } from 'vitepress'
import { pageAddress, pageFile, pagesOf, siteFiles, type SiteLanguage, type SitePage } from './sitePages.js'

/** Where a link of a document leads on the site. */
export interface SiteLink {
  readonly address: string
  /** Whether it is a page of the site's own; a file or a page that something else made must be opened by the browser. */
  readonly isPage: boolean
}

/** The documents that greet a reader of the repository; on the site its first page does. */
const firstPages: ReadonlySet<string> = new Set(['README.md', 'README.zh-CN.md'])

/**
 * Where a link that stands in a document leads on the site, so that documents keep the links that work in the repository.
 *
 * @param link The link as the document has it.
 * @param from The page on which it stands.
 * @param root The root of the project, in which the target must exist.
 * @throws Error where it leads to nothing that the site has.
 */
export function siteLink(link: string, from: SitePage, root: string): SiteLink {
  const [, target = '', rest = ''] = /^([^?#]*)(.*)$/su.exec(link)!
  if (target.startsWith('/')) return { address: link, isPage: !/\.\w+$/.test(target) && !target.startsWith('/api/') }
  const source = target === '' ? from.source : path.posix.join(path.posix.dirname(from.source), decodeURI(target))
  const page = pageOf(source, from.language)
  if (page !== undefined) return { address: `${page}${rest}`, isPage: true }
  const file = siteFiles.find((each) => source === each.from || source.startsWith(`${each.from}/`))
  if (file === undefined || !existsSync(path.join(root, source))) {
    throw new Error(`${from.source} links to ${link}, which is ${file === undefined ? 'no part of the site' : 'not there'}. Mend the link, or hand the file out in scripts/site/sitePages.ts.`)
  }
  return { address: `/${file.to}${source.slice(file.from.length)}${rest}`, isPage: false }
}

function pageOf(source: string, language: SiteLanguage): string | undefined {
  if (firstPages.has(source)) return language === 'zh' ? '/' : '/en/'
  const pages = pagesOf(source)
  const page = pages.find((each) => each.language === language) ?? pages[0]
  return page && pageAddress(page)
}

/** Leads the links of every document to where their targets stand on the site. */
export function rewriteLinks(markdown: MarkdownRenderer, { root, base, pages }: { readonly root: string; readonly base: string; readonly pages: readonly SitePage[] }): void {
  const pageByFile = new Map(pages.map((page) => [pageFile(page), page]))
  markdown.core.ruler.push('site-links', ({ tokens, env }) => {
    const page = pageByFile.get((env as { readonly relativePath?: string }).relativePath ?? '')
    if (page === undefined) return
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const link = token.type === 'link_open' ? token.attrGet('href') : null
      if (link === null || /^(?:[a-z]+:|#)/i.test(link)) continue
      const { address, isPage } = siteLink(link, page, root)
      token.attrSet('href', isPage ? address : `${base}${address.slice(1)}`)
      // With a target, the site's router leaves the link to the browser.
      if (!isPage) token.attrSet('target', '_self')
    }
  })
}
