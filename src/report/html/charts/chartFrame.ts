import { html, type Markup } from '../markup.js'
import { type Column, table } from '../table.js'
import type { Part } from '../markup.js'
import type { View } from '../view.js'

/** A chart with what stands around it. */
export interface Chart {
  /** Its place on the page, such as `waits`. */
  readonly name: string
  readonly title: string
  /** How it is to be read: what is counted, what a mark means. */
  readonly reading: string
  /** What it shows in one sentence, for those who do not see it. */
  readonly summary: string
  readonly width: number
  readonly height: number
  readonly drawing: Markup
  /** The same as a table. */
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Part[])[]
}

/** A chart as a figure: its title, how to read it, the drawing and the same as a table. */
export function chartFigure({ name, title, reading, summary, width, height, drawing, columns, rows }: Chart, view: View): Markup {
  return html`<figure class="chart" id="chart-${name}"><figcaption>${title}</figcaption>
<p class="quiet">${reading}</p>
<div class="scroll" role="region" tabindex="0" aria-label="${title}"><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${summary}">
${drawing}
</svg></div>
<details><summary>${view.say('chartData')}</summary>
${table(title, columns, rows)}
</details>
</figure>
`
}

/** The place of a chart for which there is no data, with the reason. */
export function missingChart(name: string, title: string, reason: string): Markup {
  return html`<figure class="chart" id="chart-${name}"><figcaption>${title}</figcaption>
<p class="quiet">${reason}</p>
</figure>
`
}
