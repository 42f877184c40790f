/** `hotline-spec/report`: an audit report as a page to hand in, and findings and rejects as CSV lines. */
export type * from './auditReport.js'
export { type Finding, findingsCsvHeader, findingsCsvLine } from './findingsCsv.js'
export type { Locale } from './locale.js'
export { maskPersonal, maskText } from './maskPersonal.js'
export { type RejectedRow, rejectsCsvHeader, rejectsCsvLine } from './rejectsCsv.js'
export type { ReportNames } from './html/view.js'
export { toHtml } from './toHtml.js'
