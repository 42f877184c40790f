import { html, type Markup, type Part } from './markup.js'

export interface Column {
  readonly heading: string
  /** Numbers stand to the right, one below the other. */
  readonly isNumber?: boolean
}

/** A table whose first cell names its row; on a narrow screen it scrolls by itself, on paper its head is repeated. */
export function table(caption: string, columns: readonly Column[], rows: readonly (readonly Part[])[]): Markup {
  const head = columns.map(({ heading, isNumber }) => html`<th scope="col"${classOf(isNumber)}>${heading}</th>`)
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>${rows.map((cells) => tableRow(columns, cells))}</tbody>
</table></div>`
}

function tableRow(columns: readonly Column[], cells: readonly Part[]): Markup {
  const written = cells.map((cell, index) =>
    index === 0 ? html`<th scope="row">${cell}</th>` : html`<td${classOf(columns[index]?.isNumber)}>${cell}</td>`,
  )
  return html`<tr>${written}</tr>
`
}

function classOf(isNumber: boolean | undefined): Markup | null {
  return isNumber === true ? html` class="number"` : null
}
