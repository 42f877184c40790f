import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { sampleFiles } from './sample/sampleFiles.js'
import { sampleReadme } from './sample/sampleReadme.js'

const target = join(dirname(fileURLToPath(import.meta.url)), '../docs/examples')

/** The files of docs/examples that are generated, by name. */
export function generateSample(): ReadonlyMap<string, Uint8Array> {
  const files = sampleFiles()
  const encoder = new TextEncoder()
  return new Map<string, Uint8Array>([
    ...files.map(({ name, bytes }) => [name, bytes] as const),
    ['README.md', encoder.encode(sampleReadme(files, 'en'))],
    ['README.zh-CN.md', encoder.encode(sampleReadme(files, 'zh'))],
  ])
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, bytes] of generateSample()) writeFileSync(join(target, name), bytes)
}
