import { cp, rm } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'vitepress'
import { gatherPages } from './site/gatherPages.js'
import { gatheredFolder, projectRoot, siteFolder } from './site/siteFolders.js'
import { siteFiles } from './site/sitePages.js'
import { buildPage } from './buildPage.mjs'
import { runNode } from './setup/run.mjs'

/** `npm run docs:site`: the whole site into site/dist, for any static server; nothing in it asks for another place. */
async function buildSite(): Promise<void> {
  const count = await gatherPages(projectRoot, gatheredFolder)
  await rm(siteFolder, { recursive: true, force: true })
  await build(path.join(projectRoot, 'site'))
  for (const { from, to } of siteFiles) await cp(path.join(projectRoot, from), path.join(siteFolder, to), { recursive: true })
  await buildPage(siteFolder)
  const { code, output } = await runNode(['node_modules/typedoc/bin/typedoc', '--out', path.join(siteFolder, 'api')])
  if (code !== 0) throw new Error(`typedoc refused:\n${output}`)
  console.log(`site/dist: ${count} pages`)
}

await buildSite()
