import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { builtPage } from './builtPage.js'
import { closeBrowser, OfflinePage } from './offlinePage.js'

/** Opens the page anew for every test of a group, and expects of each that the browser had nothing to complain of. */
export function pageOfEachTest(folder: string): () => OfflinePage {
  let file: string
  let page: OfflinePage
  beforeAll(async () => { file = await builtPage(folder) })
  beforeEach(async () => { page = await OfflinePage.open(file) })
  afterEach(async () => {
    const { complaints } = page
    await page.close()
    expect(complaints).toEqual([])
  })
  afterAll(closeBrowser)
  return () => page
}
