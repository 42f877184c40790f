import type { DefaultTheme } from 'vitepress'
import { describe, expect, it } from 'vitest'
import { sideBar, topLinks } from '../../scripts/site/navigation.js'
import { projectRoot } from '../../scripts/site/siteFolders.js'
import { pageAddress, type SiteLanguage, sitePages } from '../../scripts/site/sitePages.js'

const pages = sitePages(projectRoot)
const addressesIn = (language: SiteLanguage): string[] => pages.filter((page) => page.language === language).map(pageAddress)

describe.each(['zh', 'en'] as const)('the navigation in %s', (language) => {
  const linked = sideBar(language, pages, projectRoot).flatMap(linksBelow)

  it('the side bar leads to every page of the language but the first, once', () => {
    const first = language === 'zh' ? '/' : '/en/'
    expect([...linked].sort()).toEqual(addressesIn(language).filter((address) => address !== first).sort())
  })

  it('the links at the top lead to pages, and to what typedoc makes', () => {
    const links = topLinks(language).flatMap((item) => ('items' in item ? item.items : [item])).map((item) => (item as DefaultTheme.NavItemWithLink).link)
    expect(links.filter((link) => !addressesIn(language).includes(link))).toEqual(['/api/index.html'])
  })
})

it('the national standard stands first among the documents', () => {
  const clauses = sideBar('zh', pages, projectRoot)[2]!.items!.find(({ link }) => link === '/reference/clauses/')!
  expect(clauses.items![0]).toMatchObject({ text: 'GB/T 33358-2016 政府热线服务规范', link: '/reference/clauses/gbt-33358-2016/' })
})

function linksBelow({ link, items = [] }: DefaultTheme.SidebarItem): string[] {
  return [...(link === undefined ? [] : [link]), ...items.flatMap(linksBelow)]
}
