import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { DefaultTheme } from 'vitepress'
import { pageAddress, type SiteLanguage, type SitePage } from './sitePages.js'

type Item = DefaultTheme.SidebarItem

/** A text in both languages, Chinese first. */
type Words = readonly [zh: string, en: string]

/** One group of the side bar: its title and the pages in it, by their address within the language. */
interface Group {
  readonly title: Words
  /** A page, with a shorter name than its own where that helps; or all pages below a folder, folded up. */
  readonly entries: readonly { readonly page: string; readonly title: Words; readonly below?: string }[]
}

const groups: readonly Group[] = [
  {
    title: ['使用指南', 'Guides'],
    entries: [
      { page: 'guide/standards-body', title: ['标准制定单位', 'Standards bodies'] },
      { page: 'guide/auditor', title: ['核查人员', 'Auditors'] },
      { page: 'guide/developer', title: ['热线系统开发者', 'Developers of hotline systems'] },
      { page: 'examples', title: ['示例数据', 'Sample data'] },
    ],
  },
  {
    title: ['在线试用', 'Try it'],
    entries: [
      { page: 'playground/deadline', title: ['期限计算', 'A deadline'] },
      { page: 'playground/classify', title: ['诉求分类', 'Classify a text'] },
      { page: 'playground/evaluate', title: ['单件工单判定', 'Judge a work order'] },
      { page: 'playground/audit', title: ['数据核查', 'Audit a file'] },
    ],
  },
  {
    title: ['标准与规则', 'Standards and rules'],
    entries: [
      { page: 'reference', title: ['总览', 'Overview'] },
      { page: 'reference/clauses', title: ['条款索引', 'Clauses'], below: 'reference/clauses' },
      { page: 'reference/rules', title: ['规则索引', 'Rules'], below: 'reference/rules' },
      { page: 'reference/parameters', title: ['参数表', 'Parameters'] },
      { page: 'reference/interpretations', title: ['解释口径登记', 'Interpretations'] },
      { page: 'reference/gaps', title: ['未覆盖的内容', 'What is not covered'] },
      { page: 'reference/profiles', title: ['各地配置', 'Profiles'], below: 'reference/profiles' },
      { page: 'reference/fields', title: ['字段字典', 'Fields'], below: 'reference/fields' },
      { page: 'reference/report', title: ['报告字段', 'Report'] },
      { page: 'reference/migration', title: ['版本变化', 'Between releases'] },
      { page: 'reference/calendar', title: ['工作日历', 'Calendar'] },
      { page: 'reference/calendar/regions', title: ['地区日历', 'Regional calendars'] },
    ],
  },
  {
    title: ['验证与决策', 'Evidence'],
    entries: [
      { page: 'conformance', title: ['判定用例', 'Conformance suite'] },
      { page: 'cases', title: ['用例格式', 'Form of a case'] },
      { page: 'classification', title: ['分类准确率', 'Accuracy of classification'] },
      { page: 'performance', title: ['性能', 'Performance'] },
      { page: 'adr', title: ['决策记录', 'Decisions'], below: 'adr' },
      { page: 'releases', title: ['版本登记', 'Releases'] },
      { page: 'changelog', title: ['更新记录', 'Changes'] },
      { page: 'contributing', title: ['参与开发', 'Contributing'] },
    ],
  },
]

/** The links at the top of every page. */
export function topLinks(language: SiteLanguage): DefaultTheme.NavItem[] {
  const [guides, trials, reference] = groups.map(({ title, entries }) => ({
    text: inWords(title, language),
    items: entries.map(({ page, title: words }) => ({ text: inWords(words, language), link: addressOf(page, language) })),
  }))
  return [
    guides!,
    { text: reference!.text, link: addressOf('reference', language), activeMatch: `^${addressOf('reference', language)}` },
    trials!,
    // Made by typedoc, so a page of its own and in English.
    { text: inWords(['程序接口', 'API'], language), link: '/api/index.html', target: '_self' },
  ]
}

/** The side bar of a language: every group, with the pages of the long lists folded up. */
export function sideBar(language: SiteLanguage, pages: readonly SitePage[], root: string): Item[] {
  const here = pages.filter((page) => page.language === language)
  return groups.map(({ title, entries }) => ({
    text: inWords(title, language),
    items: entries.map(({ page, title: words, below }) => ({
      text: inWords(words, language),
      link: addressOf(page, language),
      ...(below !== undefined && { collapsed: true, items: pagesBelow(addressOf(below, language), here, root) }),
    })),
  }))
}

/** The pages below another, in the order in which it names them: the national standard stands before the cities. */
function pagesBelow(address: string, pages: readonly SitePage[], root: string): Item[] {
  const index = pages.find((page) => pageAddress(page) === address)!
  const text = readFileSync(path.join(root, index.source), 'utf8')
  const position = ({ source }: SitePage): number => {
    const at = text.indexOf(`](${path.posix.basename(source)}`)
    return at === -1 ? text.length : at
  }
  return pages
    .filter((page) => pageAddress(page).startsWith(address) && page !== index)
    .sort((one, other) => position(one) - position(other))
    .map((page) => ({ text: titleOf(path.join(root, page.source)), link: pageAddress(page) }))
}

/** The first heading of a document. */
function titleOf(file: string): string {
  const title = /^# (.+)$/mu.exec(readFileSync(file, 'utf8'))?.[1]
  if (title === undefined) throw new Error(`${file} has no heading of the first level, by which the site could name it.`)
  return title.replace(/[`\\]/g, '')
}

function addressOf(page: string, language: SiteLanguage): string {
  return language === 'zh' ? `/${page}/` : `/en/${page}/`
}

function inWords([zh, en]: Words, language: SiteLanguage): string {
  return language === 'zh' ? zh : en
}
