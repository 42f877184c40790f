import type * as z from 'zod'
import type { Bilingual } from '../expression/kinds.js'
import { printable } from '../report/printable.js'
import { FormError } from './formError.js'

/** The part of a zod issue that messages are made of. */
type Issue = z.core.$ZodIssue

const mostIssues = 5

const kindWords: Readonly<Record<string, Bilingual>> = {
  string: { zh: '文本', en: 'a text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  object: { zh: '对象', en: 'an object' },
  record: { zh: '对象', en: 'an object' },
  array: { zh: '数组', en: 'a list' },
  null: { zh: 'null', en: 'null' },
  undefined: { zh: '（缺少）', en: 'nothing' },
}

/**
 * The content of a file that a person wrote, checked against its schema.
 *
 * @param what What the file is, such as a mapping.
 * @throws FormError that names the file and every place that does not hold, by path and kind; values are not shown.
 */
export function checkedContent<S extends z.ZodType>(schema: S, content: unknown, file: string, what: Bilingual): z.infer<S> {
  const result = schema.safeParse(content)
  if (result.success) return result.data
  const issues = result.error.issues.flatMap(deepest)
  const shown = issues.slice(0, mostIssues).map((issue) => describe(issue, content))
  const more = issues.length - shown.length
  throw new FormError(
    'FILE_CONTENT_INVALID',
    file,
    {
      zh: `${what.zh}有误：${shown.map(({ zh }) => zh).join('；')}${more > 0 ? `；另有 ${more} 处` : ''}。`,
      en: `the ${what.en} does not hold: ${shown.map(({ en }) => en).join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
    },
    { zh: '请按提示修改该文件。', en: 'Correct the file in these places.' },
  )
}

/** Of a choice between forms, what the form that was meant lacks: the one that is wrong only further inside. */
function deepest(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const meant = issue.errors.find((errors) => errors.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'))
  if (!meant) return [issue]
  return meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })).flatMap(deepest)
}

function describe(issue: Issue, content: unknown): Bilingual {
  const place = placeOf(issue.path, content)
  const found = kindAt(issue.path, content)
  switch (issue.code) {
    case 'unrecognized_keys': {
      const keys = issue.keys.map((key) => `"${printable(key)}"`).join(', ')
      return { zh: `${place.zh} 中没有 ${keys} 这一项`, en: `${place.en} has no member ${keys}` }
    }
    case 'invalid_type':
      if (found === 'undefined') return { zh: `缺少 ${place.zh}`, en: `${place.en} is missing` }
      return expected(place, kindWord(issue.expected), kindWord(found))
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ')
      if (found === 'undefined') return { zh: `缺少 ${place.zh}（可用 ${values}）`, en: `${place.en} is missing (one of ${values})` }
      return { zh: `${place.zh} 应为 ${values} 之一`, en: `${place.en} must be one of ${values}` }
    }
    case 'invalid_union':
      return { zh: `${place.zh} 的写法不对（现为${kindWord(found).zh}）`, en: `${place.en} has a form that is not known (found ${kindWord(found).en})` }
    case 'too_small':
      return { zh: `${place.zh} 过小或为空`, en: `${place.en} is too small or empty` }
    case 'custom':
      return { zh: `${place.zh} ${String(issue.params?.zh ?? issue.message)}`, en: `${place.en} ${issue.message}` }
    default:
      return { zh: `${place.zh} 的写法不对`, en: `${place.en} has a form that is not known` }
  }
}

function expected(place: Bilingual, wanted: Bilingual, found: Bilingual): Bilingual {
  return { zh: `${place.zh} 应为${wanted.zh}，现为${found.zh}`, en: `${place.en} must be ${wanted.en}, found ${found.en}` }
}

const kindWord = (kind: string): Bilingual => kindWords[kind] ?? { zh: kind, en: kind }

/** The path as a person writes it. The names under `values` are cells of an export, so they are numbered instead. */
function placeOf(path: readonly PropertyKey[], content: unknown): Bilingual {
  if (path.length === 0) return { zh: '文件', en: 'the file' }
  const text = path.reduce<string>((place, key, index) => {
    if (typeof key === 'number') return `${place}[${key}]`
    if (path[index - 1] === 'values') return `${place}[${namesAt(path.slice(0, index), content).indexOf(String(key))}]`
    return place === '' ? printable(String(key)) : `${place}.${printable(String(key))}`
  }, '')
  return { zh: text, en: text }
}

function kindAt(path: readonly PropertyKey[], content: unknown): string {
  const value = at(path, content)
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

function namesAt(path: readonly PropertyKey[], content: unknown): readonly string[] {
  const value = at(path, content)
  return value !== null && typeof value === 'object' ? Object.keys(value) : []
}

function at(path: readonly PropertyKey[], content: unknown): unknown {
  return path.reduce<unknown>((value, key) => {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined
    return (value as Readonly<Record<PropertyKey, unknown>>)[key]
  }, content)
}
