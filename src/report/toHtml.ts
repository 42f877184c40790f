import type { AuditReport } from './auditReport.js'
import type { Cover } from './cover.js'
import { chartsSection } from './html/chartsSection.js'
import { clauseSection } from './html/clauseSection.js'
import { coverSection } from './html/coverSection.js'
import { groupSection } from './html/groupSection.js'
import { headerSection } from './html/headerSection.js'
import { inputsSection } from './html/inputsSection.js'
import { leagueSection } from './html/leagueSection.js'
import { html, Markup } from './html/markup.js'
import { notesSection } from './html/notesSection.js'
import { overviewSection } from './html/overviewSection.js'
import { receiptSection } from './html/receiptSection.js'
import { rulesSection } from './html/ruleSection.js'
import { styles } from './html/styles.js'
import { systemErrorsSection } from './html/systemErrorsSection.js'
import { repeatsSection } from './html/repeatsSection.js'
import { waiversSection } from './html/waiversSection.js'
import { createView, type ReportNames } from './html/view.js'
import type { Locale } from './locale.js'

/** Nothing may be loaded and no script may run: a report can be opened anywhere, whatever a record held. */
const policy = "default-src 'none'; style-src 'unsafe-inline'"

/**
 * Writes a report as one self-contained HTML page that needs no script and no network, prints on A4 and fits a phone.
 *
 * Every text of the report is escaped. Times stand in the time zone of the receipt. The same report gives the same page, byte for byte.
 *
 * @param report The report, personal data already masked.
 * @param locale The language of the page.
 * @param names Labels of record types, fields and values, as the generated `recordTypes` and `recordFields` hold them; what has none is shown by its name.
 * @param cover What stands on a first page before the report; without it there is none.
 * @returns The page, from `<!doctype html>` to `</html>`, to be written as UTF-8.
 * @throws The error of `zone` where the time zone of the receipt is not known.
 * @example
 * const report = await audit([], { asOf: '2026-03-03' })
 * toHtml(report, 'zh-CN').startsWith('<!doctype html>\n<html lang="zh-CN">') // true
 */
export function toHtml(report: AuditReport, locale: Locale, names: ReportNames = {}, cover?: Cover): string {
  const view = createView(locale, report.receipt.timeZone, names)
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${view.say('title')}</title>
<style>${new Markup(styles)}</style>
</head>
<body>
${cover ? coverSection(cover, report, view) : null}${headerSection(report, view)}
<main>
${overviewSection(report, view)}
${systemErrorsSection(report, view)}
${chartsSection(report, view)}
${inputsSection(report, view)}
${rulesSection(report.rules, view)}
${waiversSection(report, view)}
${clauseSection(report, view)}
${leagueSection(report, view)}
${groupSection(report, view)}
${repeatsSection(report, view)}
${receiptSection(report, view)}
${notesSection(view)}
</main>
</body>
</html>
`.text
}
