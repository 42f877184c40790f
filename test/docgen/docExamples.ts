import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'

/** An `@example` block with the name of what it documents. */
export interface DocExample {
  readonly name: string
  readonly file: string
  readonly code: string
}

/** Something an example does, and what it says comes out of it where it does say so. */
export interface ExampleStep {
  readonly code: string
  readonly expected: string | null
}

const documented = /\/\*\*((?:(?!\*\/)[^])*)\*\/\nexport (?:declare )?(?:async )?(?:function|const) (\w+)/g

/** The examples of all exported functions and constants under src, by file and name. */
export function docExamples(root: string): readonly DocExample[] {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).sort()
  return files.flatMap((file) => [...readFileSync(join(root, 'src', file), 'utf8').matchAll(documented)].flatMap(([, comment = '', name = '']) => {
    const text = comment.replaceAll(/^ *\* ?/gm, '')
    const [, code] = /@example\s+([^]*?)(?=\n@|$)/.exec(text) ?? []
    return code === undefined ? [] : [{ name, file, code: code.trim() }]
  }))
}

/** The steps of an example: each ends where its brackets are closed; the comment behind or under it is its result. */
export function exampleSteps(code: string): readonly ExampleStep[] {
  const steps: ExampleStep[] = []
  let open = ''
  let result: string[] = []
  const finish = (): void => {
    if (open.trim() !== '') steps.push({ code: open.trim(), expected: result.length === 0 ? null : result.join(' ') })
    ;[open, result] = ['', []]
  }
  for (const line of code.split('\n')) {
    const [, before = '', comment] = /^(.*?)(?:(?:^|\s)\/\/ (.*))?$/.exec(line) ?? []
    if (before.trim() !== '' && isClosed(open)) finish()
    open += `${before}\n`
    if (comment !== undefined) result.push(comment.trim())
  }
  finish()
  return steps
}

function isClosed(code: string): boolean {
  const plain = code.replaceAll(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, '')
  return [...plain].reduce((depth, sign) => depth + ('([{'.includes(sign) ? 1 : ')]}'.includes(sign) ? -1 : 0), 0) === 0 && !code.trimEnd().endsWith('=')
}

/** Whether a text is one expression; a result in prose or with … is none. */
export function isExpression(text: string): boolean {
  return !text.includes('…') && isSyntax(`void (${text})`)
}

/** Whether an example can be run as it stands, and says in at least one place what comes out. */
export function isRunnable({ code }: DocExample): boolean {
  const steps = exampleSteps(code)
  return isSyntax(`async () => {\n${code}\n}`) && steps.some((step) => isChecked(step))
}

/** Whether a step is an expression with a result that is one too. */
export function isChecked({ code, expected }: ExampleStep): boolean {
  return expected !== null && isExpression(expected) && isExpression(code)
}

function isSyntax(code: string): boolean {
  try {
    // As a module, in which `2026-02-14` in prose is no number either.
    transformSync(`export {}\n${code}`, { loader: 'ts' })
    return true
  } catch {
    return false
  }
}
