import { readdirSync } from 'node:fs'
import path from 'node:path'

/** The folder of a language inside the site: Chinese stands at the top. */
export type SiteLanguage = 'zh' | 'en'

/** A page of the site, and the document of the repository that it shows. Paths have forward slashes and no leading one. */
export interface SitePage {
  /** The document, from the root of the project. */
  readonly source: string
  readonly language: SiteLanguage
  /** The folder of its address: `reference/rules`, or `en/guide/auditor`; empty for the first page. */
  readonly folder: string
}

const languages: readonly SiteLanguage[] = ['zh', 'en']

/** Which documents are pages, and under what name; the first group of a pattern says the language, where the document has one. */
const documents: readonly { readonly form: RegExp; readonly page: (name: string) => string }[] = [
  { form: /^site\/(zh|en)\/(.+)\.md$/, page: (name) => name },
  { form: /^docs\/reference\/(zh|en)\/(.+)\.md$/, page: (name) => `reference/${name}` },
  { form: /^docs\/guide\/(zh|en)\/(.+)\.md$/, page: (name) => `guide/${name}` },
  { form: /^docs\/examples\/README(\.zh-CN|)()\.md$/, page: () => 'examples' },
  { form: /^docs\/(?=[\w-]+(\.zh-CN|)\.md$)([\w-]+)/, page: (name) => name },
  // Decisions, releases, changes and the cases' form are written once, for readers of both languages.
  { form: /^docs\/(adr)\/(.+)\.md$/, page: (name) => `adr/${name}` },
  { form: /^docs\/(releases)\/()README\.md$/, page: () => 'releases' },
  { form: /^(test)\/conformance\/()README\.md$/, page: () => 'cases' },
  { form: /^(CHANGELOG)()\.md$/, page: () => 'changelog' },
  { form: /^(CONTRIBUTING)()\.md$/, page: () => 'contributing' },
]

/** What is handed out as it is: the folder of the project or the file, and where it stands in the site. */
export const siteFiles: readonly { readonly from: string; readonly to: string }[] = [
  { from: 'docs/reference/matrix', to: 'matrix' },
  { from: 'docs/reference/oscal', to: 'oscal' },
  { from: 'docs/examples', to: 'examples' },
  { from: 'docs/releases', to: 'releases' },
  { from: 'test/conformance', to: 'cases' },
  { from: 'schemas', to: 'schemas' },
  { from: 'LICENSE', to: 'LICENSE.txt' },
]

/**
 * The pages that a document of the repository becomes; none for a file that is no page.
 *
 * @param source Its path from the root of the project.
 * @example pagesOf('docs/guide/en/auditor.md')[0]?.folder // 'en/guide/auditor'
 */
export function pagesOf(source: string): readonly SitePage[] {
  for (const { form, page } of documents) {
    const [, mark, name] = form.exec(source) ?? []
    if (mark === undefined || name === undefined) continue
    const folder = page(name).replace(/(?:^|\/)(?:index|README)$/, '')
    return languagesOf(mark).map((language) => ({ source, language, folder: inLanguage(language, folder) }))
  }
  return []
}

/** Every page of the site, in order of address. */
export function sitePages(root: string): readonly SitePage[] {
  const sources = ['site/zh', 'site/en', 'docs', 'test/conformance/README.md', 'CHANGELOG.md', 'CONTRIBUTING.md']
  const pages = sources.flatMap((source) => filesIn(root, source)).flatMap(pagesOf)
  return pages.sort((one, other) => (one.folder < other.folder ? -1 : 1))
}

/** Where a page stands under the folder that VitePress reads. A folder each gives addresses that every static server knows. */
export function pageFile({ folder }: SitePage): string {
  return folder === '' ? 'index.md' : `${folder}/index.md`
}

/** The address of a page, from the root of the site. */
export function pageAddress({ folder }: SitePage): string {
  return folder === '' ? '/' : `/${folder}/`
}

function languagesOf(mark: string): readonly SiteLanguage[] {
  if (mark === 'zh' || mark === '.zh-CN') return ['zh']
  return mark === 'en' || mark === '' ? ['en'] : languages
}

function inLanguage(language: SiteLanguage, folder: string): string {
  if (language === 'zh') return folder
  return folder === '' ? 'en' : `en/${folder}`
}

function filesIn(root: string, source: string): readonly string[] {
  if (source.endsWith('.md')) return [source]
  return readdirSync(path.join(root, source), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}
