import type { DefaultTheme } from 'vitepress'

/** What of a page the search looks through: everything but code, which would fill the index with the field names and dates of examples. */
export const searchableHtml: NonNullable<DefaultTheme.LocalSearchOptions['_render']> = (source, env, markdown) =>
  markdown.render(source, env).replace(/<div class="language-[\s\S]*?<\/pre>[\s\S]*?<\/div>/g, '')
