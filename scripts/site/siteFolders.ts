import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** Where the pages are gathered for VitePress, which tells languages by folders. */
export const gatheredFolder = path.join(projectRoot, '.cache/site')

/** The whole site, for a static server. */
export const siteFolder = path.join(projectRoot, 'site/dist')

/** The path under which the site is published, with a slash at both ends. */
export const siteBase = process.env.SITE_BASE ?? '/'
