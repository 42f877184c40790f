import type { Clause } from '../engine/clause.js'
import type { Source } from '../engine/source.js'
import { citationOf } from '../engine/source.js'
import { inLocale } from '../report/locale.js'
import { escapeMarkdown } from './markdown/escapeMarkdown.js'
import type { PageContext } from './page.js'

/** The part of a clause id after its standard; the anchor of the clause, which outlives numbers. */
export const slugOf = ({ id, standard }: Clause): string => id.slice(standard.length + 1)

/** A link to a clause, by its number where that is known and its title. */
export function clauseLink(clause: Clause, { base, text }: PageContext): string {
  const number = clause.number === null ? '' : `${escapeMarkdown(clause.number)} `
  return `[${number}${text(clause.title)}](${base}clauses/${clause.standard}.md#${slugOf(clause)})`
}

/** A link to a clause that is named by its id; an id of no clause stands as it is. */
export function clauseIdLink(id: string | null, context: PageContext): string {
  if (id === null) return ''
  const clause = context.source.registry.clauses.find((each) => each.id === id)
  return clause ? clauseLink(clause, context) : `\`${id}\``
}

export function ruleLink(id: string, { base }: PageContext): string {
  return `[\`${id}\`](${base}rules/${id}.md)`
}

export function profileLink(id: string, { base }: PageContext): string {
  return `[\`${id}\`](${base}profiles/${id}.md)`
}

export function parameterLink(id: string, { base }: PageContext): string {
  return `[\`${id}\`](${base}parameters.md#${id})`
}

export function fieldLink(subject: string, name: string, { base }: PageContext): string {
  return `[\`${name}\`](${base}fields/${subject}.md#${name})`
}

/** Sources as a reader looks them up: addresses are links, the rest are names. */
export function sourcesText(sources: readonly Source[], { say, locale }: PageContext): string {
  return sources.map((source) => citation('document' in source ? inLocale(source.document, locale) : citationOf(source))).join(say('；', '; '))
}

/** An address as a link, a clause id as code, anything else as it stands. */
export function citation(source: string): string {
  if (/^https?:\/\/\S+$/.test(source)) return `<${source}>`
  return /^[a-z\d-]+\/[a-z\d-]+$/.test(source) ? `\`${source}\`` : escapeMarkdown(source)
}
