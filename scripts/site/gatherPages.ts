import { cp, mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { pageFile, sitePages } from './sitePages.js'

/** Copies every document to the place of its page, under the folder that VitePress reads. Links are led there when it reads them. */
export async function gatherPages(root: string, folder: string): Promise<number> {
  const pages = sitePages(root)
  await rm(folder, { recursive: true, force: true })
  for (const page of pages) {
    const target = path.join(folder, pageFile(page))
    await mkdir(path.dirname(target), { recursive: true })
    await cp(path.join(root, page.source), target)
  }
  return pages.length
}
