import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { commandFile, projectRoot } from '../cli/runCli.js'
import { exampleSteps, isChecked } from './docExamples.js'

const guide = join(projectRoot, 'docs/guide')
const pages = readdirSync(guide, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md')).map((path) => path.replaceAll('\\', '/')).sort()
const textOf = (page: string): string => readFileSync(join(guide, page), 'utf8')

/** The blocks of a language, each with its page. */
const blocks = (language: string): { page: string; code: string }[] =>
  pages.flatMap((page) => [...textOf(page).matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, code = '']) => ({ page, code })))

/** A folder in which the paths of the guide lead where they do in a clone, and which may be written into. */
const folder = mkdtempSync(join(tmpdir(), 'guide-'))
for (const name of ['docs', 'scripts', 'src', 'rules', 'schemas', 'node_modules', 'package.json', 'tsconfig.json']) symlinkSync(join(projectRoot, name), join(folder, name))
const inside = join(projectRoot, 'node_modules', `.hotline-spec-guide-${process.pid}`)
afterAll(() => { for (const made of [folder, inside]) rmSync(made, { recursive: true, force: true }) })

describe('the guide', () => {
  it('has three pages in each language, with the same headings, blocks and links in both', () => {
    expect(pages).toEqual(['en/auditor.md', 'en/developer.md', 'en/standards-body.md', 'zh/auditor.md', 'zh/developer.md', 'zh/standards-body.md'])
    for (const page of pages.filter((each) => each.startsWith('en/'))) {
      const [en, zh] = [textOf(page), textOf(page.replace('en/', 'zh/'))]
      expect(zh.match(/^#+ /gm), page).toEqual(en.match(/^#+ /gm))
      expect(zh.match(/^```ts\n[^]*?^```/gm), page).toEqual(en.match(/^```ts\n[^]*?^```/gm))
      expect(zh.match(/^hotline-spec .*/gm)?.map((line) => line.trim()), page).toEqual(en.match(/^hotline-spec .*/gm)?.map((line) => line.replace(' --locale en', '').trim()))
    }
  })

  it('has no link that leads nowhere', () => {
    const dead = pages.flatMap((page) => [...textOf(page).matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map(([, target = '']) => resolve(dirname(join(guide, page)), target)).filter((target) => !existsSync(target)))
    expect(dead).toEqual([])
  })

  it.each(blocks('ts'))('$page: a snippet gives what its comments say', ({ code }) => {
    const answers = answersOf(code)
    expect(answers.length).toBeGreaterThan(0)
    for (const { actual, expected } of answers) expect(actual).toEqual(expected)
  })

  // A status other than 0 stands behind the command as a comment.
  it.each(blocks('sh').flatMap(({ page, code }) => code.trim().split('\n').map((line) => ({ page, line }))))('$page: $line', ({ line }) => {
    const [, command = '', status = '0'] = /^(.*?)(?: # (\d))?$/.exec(line) ?? []
    const own = command.replaceAll(/(^|\| )hotline-spec /g, (_all, before: string) => `${before}"${process.execPath}" "${commandFile}" `)
    const run = spawnSync('sh', ['-c', own], { cwd: folder, encoding: 'utf8', env: { ...process.env, npm_config_loglevel: 'error' } })
    expect({ status: run.status, ...(run.status === Number(status) ? {} : { stderr: run.stderr }) }).toEqual({ status: Number(status) })
    expect(run.stdout.trim()).not.toBe('')
  })
})

/** Runs a snippet with the package's name standing for the sources; each step with a comment is answered with both. */
function answersOf(code: string): readonly { readonly actual: unknown; readonly expected: unknown }[] {
  mkdirSync(inside, { recursive: true })
  const imports = [...code.matchAll(/^import .*$/gm)].map(([line]) => line.replace(/'hotline-spec(\/[\w/]+)?'/, (_all, entry: string | undefined) => JSON.stringify(sourceOf(entry ?? ''))))
  const steps = exampleSteps(code.replaceAll(/^import .*$/gm, '')).map((step) => (isChecked(step) ? `answers.push({ actual: (${step.code}), expected: (${step.expected}) })` : step.code))
  const script = join(inside, 'snippet.mts')
  writeFileSync(script, [...imports, 'const answers = []', ...steps, 'console.log(JSON.stringify(answers))', ''].join('\n'))
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script], { cwd: projectRoot, encoding: 'utf8' })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout) as { actual: unknown; expected: unknown }[]
}

/** The source of an entry point, which has to be one that the package has. */
function sourceOf(entry: string): string {
  if (!Object.hasOwn(manifest.exports, `.${entry}`)) throw new Error(`hotline-spec${entry} is no entry point of the package`)
  const files: Readonly<Record<string, string>> = { '': 'src/index.ts', '/schemas': 'src/records/index.ts', '/audit': 'src/audit.ts' }
  return join(projectRoot, files[entry] ?? `src${entry}/index.ts`)
}
