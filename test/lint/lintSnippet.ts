import path from 'node:path'
import { ESLint, type Linter } from 'eslint'

const root = path.resolve(import.meta.dirname, '../..')

// A snippet stands in a file that does not exist, so the compiler knows no types for it.
const withoutTypes: Linter.Config = {
  languageOptions: { parserOptions: { projectService: false, project: null } },
  rules: Object.fromEntries(
    [
      'await-thenable',
      'no-floating-promises',
      'no-misused-promises',
      'no-unsafe-argument',
      'no-unsafe-assignment',
      'no-unsafe-return',
      'switch-exhaustiveness-check',
    ].map((name) => [`@typescript-eslint/${name}`, 'off' as const]),
  ),
}

const untyped = new ESLint({ cwd: root, overrideConfig: withoutTypes })
const typed = new ESLint({ cwd: root })

/** What the project's lint says of `code` if it stood in `file`, as `rule: message` lines. */
export async function lintSnippet(file: string, code: string): Promise<string[]> {
  return messages(await untyped.lintText(code, { filePath: path.join(root, file) }))
}

/** The same with types; `file` must exist, and its text is replaced for this check only. */
export async function lintTypedSnippet(file: string, code: string): Promise<string[]> {
  return messages(await typed.lintText(code, { filePath: path.join(root, file) }))
}

function messages(results: ESLint.LintResult[]): string[] {
  return results.flatMap((result) => result.messages.map(({ ruleId, message }) => `${ruleId ?? 'parser'}: ${message}`))
}
