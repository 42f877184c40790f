import { html, type Markup } from '../markup.js'

/** The room that a drawing has inside its margins. */
export interface Plot {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A coordinate with two decimals, so that the same data give the same bytes. */
export function at(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** Horizontal grid lines with their labels at the left. */
export function leftAxis(plot: Plot, ticks: readonly number[], yOf: (value: number) => number, labelOf: (value: number) => string): Markup {
  const lines = ticks.map(
    (tick) => html`<line class="grid" x1="${at(plot.left)}" x2="${at(plot.right)}" y1="${at(yOf(tick))}" y2="${at(yOf(tick))}"></line><text class="tick" text-anchor="end" x="${at(plot.left - 8)}" y="${at(yOf(tick) + 4)}">${labelOf(tick)}</text>`,
  )
  return html`${lines}`
}

/** A label below the plot. */
export function below(plot: Plot, x: number, text: string): Markup {
  return html`<text class="tick" text-anchor="middle" x="${at(x)}" y="${at(plot.bottom + 18)}">${text}</text>`
}

/** Every how many labels one is written, so that they do not run into each other. */
export function labelStep(count: number, most: number): number {
  return Math.max(1, Math.ceil(count / most))
}

/** A dashed line from top to bottom with its label at the top. */
export function uprightMark(plot: Plot, x: number, label: string): Markup {
  return html`<line class="mark" x1="${at(x)}" x2="${at(x)}" y1="${at(plot.top - 6)}" y2="${at(plot.bottom)}"></line><text class="markLabel" x="${at(x + 5)}" y="${at(plot.top + 2)}">${label}</text>`
}

/** A dashed line from left to right with its label at the right end, above it. */
export function levelMark(plot: Plot, y: number, label: string): Markup {
  return html`<line class="mark" x1="${at(plot.left)}" x2="${at(plot.right)}" y1="${at(y)}" y2="${at(y)}"></line><text class="markLabel" text-anchor="end" x="${at(plot.right)}" y="${at(y - 5)}">${label}</text>`
}

/** The words beside the colours; each has a swatch of the form in which it is drawn. */
export function legend(entries: readonly (readonly [look: string, label: string])[], x: number, y: number): Markup {
  let place = x
  const marks = entries.map(([look, label]) => {
    const start = place
    place += 34 + widthOf(label)
    return html`<rect class="${look}" x="${at(start)}" y="${at(y - 9)}" width="12" height="10"></rect><text class="tick" x="${at(start + 17)}" y="${at(y)}">${label}</text>`
  })
  return html`${marks}`
}

/** About how wide a text of 12 units is drawn: Chinese characters are as wide as high, others a little over half. */
export function widthOf(text: string): number {
  return [...text].reduce((width, sign) => width + (sign > '\u2e80' ? 12 : 6.6), 0)
}

/** A text cut to a width, with a sign that it was. */
export function cutTo(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  const signs = [...text]
  while (signs.length > 0 && widthOf(signs.join('')) > width - 12) signs.pop()
  return `${signs.join('')}…`
}
