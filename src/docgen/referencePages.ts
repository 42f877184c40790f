import { type RecordType, recordTypes } from '../records/generated/recordTypes.js'
import type { Locale } from '../report/locale.js'
import { pageContext } from './page.js'
import { calendarPage, regionsPage } from './pages/calendarPages.js'
import { clauseIndexPage, clausePage } from './pages/clausePages.js'
import { fieldIndexPage, fieldPage } from './pages/fieldPages.js'
import { gapsPage } from './pages/gapsPage.js'
import { indexPage } from './pages/indexPage.js'
import { interpretationsPage } from './pages/interpretationsPage.js'
import { migrationPage } from './pages/migrationPage.js'
import { parametersPage } from './pages/parametersPage.js'
import { profileIndexPage, profilePage } from './pages/profilePages.js'
import { reportFieldsPage } from './pages/reportFieldsPage.js'
import { ruleIndexPage, rulePage } from './pages/rulePage.js'
import type { ReferenceSource } from './referenceSource.js'

const folders: readonly (readonly [Locale, string])[] = [['zh-CN', 'zh'], ['en', 'en']]

/**
 * The reference as Markdown pages, by path inside docs/reference, sorted; the same source gives the same text.
 *
 * @param source The registry, its profiles and the conformance cases.
 * @throws UndocumentedFieldError for a field of the report that its schema does not describe.
 */
export function referencePages(source: ReferenceSource): ReadonlyMap<string, string> {
  const pages = folders.flatMap(([locale, folder]) => pagesIn(source, locale).map(([path, text]): [string, string] => [`${folder}/${path}`, text]))
  return new Map(pages.sort(([one], [other]) => (one < other ? -1 : 1)))
}

function pagesIn(source: ReferenceSource, locale: Locale): [string, string][] {
  const top = pageContext(source, locale, '')
  const inner = pageContext(source, locale, '../')
  const { registry, profiles } = source
  return [
    ['index.md', indexPage(top)],
    ['parameters.md', parametersPage(top)],
    ['interpretations.md', interpretationsPage(top)],
    ['gaps.md', gapsPage(top)],
    ['report.md', reportFieldsPage(top)],
    ['migration.md', migrationPage(top)],
    ['clauses/index.md', clauseIndexPage(inner)],
    ...registry.standards.map((standard): [string, string] => [`clauses/${standard.id}.md`, clausePage(standard, inner)]),
    ['rules/index.md', ruleIndexPage(inner)],
    ...registry.rules.map((rule): [string, string] => [`rules/${rule.id}.md`, rulePage(rule, inner)]),
    ['profiles/index.md', profileIndexPage(inner)],
    ...profiles.map((profile): [string, string] => [`profiles/${profile.id}.md`, profilePage(profile, inner)]),
    ['fields/index.md', fieldIndexPage(inner)],
    ...(Object.keys(recordTypes) as RecordType[]).map((type): [string, string] => [`fields/${type}.md`, fieldPage(type, inner)]),
    ['calendar/index.md', calendarPage(inner)],
    ['calendar/regions.md', regionsPage(inner)],
  ]
}
