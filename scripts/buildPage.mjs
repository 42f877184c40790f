import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'
import { projectRoot } from './setup/projectRoot.mjs'

/** The browsers that the page says it needs; Chrome 109 is the last one for Windows 7 and 8. */
const browsers = ['chrome109', 'firefox115']

/**
 * Builds the offline page: one HTML file with its script, its style and the licences inside.
 *
 * @param {string} folder where hotline-audit.html goes
 */
export async function buildPage(folder) {
  const { text: script, packages } = await bundle('src/web/main.ts', { format: 'iife', minify: true, target: browsers, charset: 'utf8', legalComments: 'none' })
  const { text: template } = await bundle('src/web/pageHtml.ts', { format: 'esm' })
  const { pageHtml } = await import(`data:text/javascript;base64,${Buffer.from(template).toString('base64')}`)
  const licence = await readFile(path.join(projectRoot, 'LICENSE'), 'utf8')
  const unnamed = packages.filter((name) => !licence.includes(`- ${name}, Copyright`))
  if (unnamed.length > 0) throw new Error(`LICENSE does not name packages whose code is inside the page: ${unnamed.join(', ')}.`)
  // A browser hashes the script as UTF-8, with the line ends that HTML gives it; the bundle has no others.
  const scriptHash = createHash('sha256').update(script, 'utf8').digest('base64')
  await writeFile(path.join(folder, 'hotline-audit.html'), pageHtml({ script, scriptHash, licence }))
}

async function bundle(entryPoint, options) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: projectRoot,
    entryPoints: [entryPoint],
    bundle: true,
    platform: 'browser',
    write: false,
    metafile: true,
    logLevel: 'error',
    ...options,
  })
  const packages = new Set(Object.keys(metafile.inputs).flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(input)?.[1] ?? []))
  return { text: outputFiles[0].text, packages: [...packages] }
}
