import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { registry } from '../../rules/registry.js'
import { generateDocs, referenceSource, staleDocs } from '../../scripts/generateDocs.js'
import { ruleHeadings } from '../../src/docgen/pages/rulePage.js'
import { implementing, type Rule } from '../../src/engine/rule.js'
import { reasonsOf } from '../../src/docgen/reasonsOf.js'
import { severitiesOf } from '../../src/docgen/severitiesOf.js'

const root = join(import.meta.dirname, '../..')
const reference = join(root, 'docs/reference')
const source = referenceSource()
const files = generateDocs(source)
const decoder = new TextDecoder()
const pages = new Map([...files].filter(([path]) => path.endsWith('.md')).map(([path, bytes]) => [path, decoder.decode(bytes)]))

/** The headings of a level, outside blocks of code. */
const headingsOf = (text: string, level: number): string[] => [...text.replaceAll(/^```[^]*?^```/gmu, '').matchAll(new RegExp(`^#{${level}} (.+)$`, 'gmu'))].map(([, title]) => title!)

describe('docs/reference', () => {
  it('is what rules/, schemas/ and test/conformance/ say; `npx tsx scripts/generateDocs.ts` makes it again', () => {
    expect(staleDocs(reference, files)).toEqual([])
  })

  it('counts as stale where a page was edited, is missing or is left over', () => {
    const folder = mkdtempSync(join(tmpdir(), 'reference-'))
    try {
      cpSync(reference, folder, { recursive: true })
      writeFileSync(join(folder, 'zh/index.md'), 'edited')
      rmSync(join(folder, 'en/gaps.md'))
      writeFileSync(join(folder, 'zh/rules/renamed-rule.md'), 'left over')
      expect(staleDocs(folder, files)).toEqual(expect.arrayContaining(['en/gaps.md', 'zh/index.md', 'zh/rules/renamed-rule.md']))
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('comes out the same from two runs', () => {
    const again = generateDocs(referenceSource())
    expect([...again.keys()]).toEqual([...files.keys()])
    for (const [path, bytes] of again) expect(Buffer.compare(bytes, files.get(path)!), path).toBe(0)
  })

  it('has the same pages in both languages, each marked on its first line as generated', () => {
    const inFolder = (folder: string): string[] => [...pages.keys()].filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length))
    expect(inFolder('zh/')).toEqual(inFolder('en/'))
    for (const [path, text] of pages) expect(text.split('\n')[0], path).toMatch(/^<!-- Generated .* Do not edit\. -->$/)
  })

  it('has no page with a hole in it, or in English with Chinese words of the page itself', () => {
    for (const [path, text] of pages) expect(text, path).not.toMatch(/undefined|\[object |\bNaN\b|\{\{/)
    for (const [path, text] of pages) {
      if (path.startsWith('en/')) for (const title of headingsOf(text, 2)) expect(`${path}: ${title}`).not.toMatch(/\p{Script=Han}/u)
    }
  })

  it('has no link that leads nowhere', () => {
    const dead: string[] = []
    for (const [path, text] of pages) {
      for (const [, target = ''] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^https?:/.test(target)) continue
        const [file = '', anchor] = target.split('#')
        const place = file === '' ? path : posix.join(dirname(path), file)
        const linked = pages.get(place)
        if (linked === undefined ? !existsSync(join(reference, place)) : anchor !== undefined && !linked.includes(`<a id="${anchor}"></a>`)) dead.push(`${path}: ${target}`)
      }
    }
    expect(dead).toEqual([])
  })

  it('names no path outside the project and no number of a clause that nobody has seen', () => {
    for (const [path, text] of pages) expect(text, path).not.toMatch(/\.\.\/shared|\/work\//)
    expect(pages.get('zh/clauses/gbt-33358-2016.md')).toContain('- 条号：未见原文条号')
  })
})

describe('a rule page', () => {
  it.each(registry.rules.map(({ id }) => id))('%s has every heading once, in order, in both languages', (id) => {
    expect(headingsOf(pages.get(`zh/rules/${id}.md`)!, 2)).toEqual(ruleHeadings.map(({ zh }) => zh))
    expect(headingsOf(pages.get(`en/rules/${id}.md`)!, 2)).toEqual(ruleHeadings.map(({ en }) => en))
  })

  it.each(registry.rules.map((rule) => [rule.id, rule] as const))('%s lists every reason that its cases come to', (id, rule) => {
    const reached = new Set(source.cases.filter((each) => each.rule === id).map(({ reason }) => reason))
    expect([...reached].filter((reason) => !(reasonsOf(rule) as readonly string[]).includes(reason))).toEqual([])
  })

  it('says nothing of a failure for a permission, which never fails', () => {
    const permissions = registry.rules.filter((rule) => severitiesOf(rule).every(({ severity }) => severity === 'action'))
    expect(permissions.map(({ id }) => id)).toContain('order-rehandling-considered')
    for (const { id } of permissions) expect(pages.get(`en/rules/${id}.md`), id).not.toMatch(/^\| `[\w-]+` \| not conforming \|/m)
  })
})

it('severitiesOf keeps apart what one document requires and another permits', () => {
  const clause = (standard: string, modality: 'shall' | 'may') => implementing({ ...registry.clauses[0]!, standard, modality })
  const rule: Rule = { ...registry.rules.find(({ id }) => id === 'order-revisited')!, clauses: [clause('one', 'shall'), clause('two', 'may'), clause('three', 'shall')] }
  expect(severitiesOf(rule)).toEqual([{ severity: 'error', standards: ['one', 'three'] }, { severity: 'action', standards: ['two'] }])
  expect(reasonsOf(rule)).toEqual(expect.arrayContaining(['field-blank', 'action-open']))
})

describe('the index of clauses', () => {
  it.each(registry.standards.map(({ id }) => id))('of %s has every clause of the register with its stable anchor, and no other', (id) => {
    const slugs = registry.clauses.filter(({ standard }) => standard === id).map((clause) => clause.id.slice(id.length + 1))
    const anchors = [...pages.get(`zh/clauses/${id}.md`)!.matchAll(/^<a id="([^"]+)"><\/a>$/gm)].map(([, anchor]) => anchor)
    expect(anchors).toEqual(slugs)
  })

  it('counts, for GB/T 33358-2016, as many clauses for each status as the register has', () => {
    const own = registry.clauses.filter(({ standard }) => standard === 'gbt-33358-2016')
    const count = (...statuses: readonly string[]): number => own.filter(({ status }) => statuses.includes(status)).length
    const row = pages.get('en/gaps.md')!.split('\n').find((line) => line.startsWith('| [GB/T 33358-2016]'))!
    const [, , total, toJudge, , automated, manual, unread] = row.split('|').map((cell) => cell.trim())
    expect([total, toJudge, automated, manual, unread].map(Number)).toEqual([
      own.length, count('automated', 'partial', 'manual'), count('automated', 'partial'), count('manual'), count('unread'),
    ])
  })
})

it('the command with --check ends with 0 where nothing differs', () => {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/generateDocs.ts', '--check'], { cwd: root, encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})
