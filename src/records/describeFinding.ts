import type { Field } from '../expression/field.js'
import type { Bilingual } from '../expression/kinds.js'
import type { Finding } from './generated/validators.js'
import { normaliseHeader } from './normaliseHeader.js'
import type { ValidationError } from './validate.js'

type Fields = Readonly<Record<string, Field>>

/** A finding of ajv in words: what, where, and how to mend it. Values are left out, because they may be personal data. */
export function describeFinding(finding: Finding, fields: Fields): ValidationError {
  const { instancePath, keyword, params } = finding
  if (keyword === 'required') return missing(instancePath, String(params.missingProperty), fields)
  if (keyword === 'additionalProperties') return unknownField(instancePath, String(params.additionalProperty), fields)
  const place = nameOf(instancePath, fields)
  return { path: instancePath, keyword, message: sentence(place, requirement(finding)) }
}

function missing(parent: string, name: string, fields: Fields): ValidationError {
  const path = `${parent}/${escapeStep(name)}`
  return {
    path,
    keyword: 'required',
    message: sentence(nameOf(path, fields), { zh: '缺少，必须填写', en: 'is missing and must be given' }),
  }
}

/** The unknown name itself stands in the path alone: whoever made a key of a name or a number must not find it in a log. */
function unknownField(parent: string, name: string, fields: Fields): ValidationError {
  const meant = parent === '' ? Object.keys(fields).find((field) => normaliseHeader(field) === normaliseHeader(name)) : undefined
  const message =
    meant === undefined
      ? { zh: '记录中有未定义的字段（见 path），请删除或者改用已定义的字段名。', en: 'The record has a field that is not defined (see path): remove it or use a defined name.' }
      : { zh: `记录中有未定义的字段（见 path），应写成 ${meant}。`, en: `The record has a field that is not defined (see path): write ${meant}.` }
  return { path: `${parent}/${escapeStep(name)}`, keyword: 'additionalProperties', message }
}

function nameOf(path: string, fields: Fields): Bilingual {
  const name = path.split('/')[1]
  if (name === undefined) return { zh: '记录', en: 'The record' }
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined
  const where = path.slice(1)
  return field ? { zh: `“${field.label.zh}”（${where}）`, en: `${field.label.en} (${where})` } : { zh: where, en: where }
}

function sentence(place: Bilingual, requirement: Bilingual): Bilingual {
  return { zh: `${place.zh}${requirement.zh}。`, en: `${place.en} ${requirement.en}.` }
}

function requirement({ keyword, params }: Finding): Bilingual {
  switch (keyword) {
    case 'type':
      return ofType(params.type)
    case 'enum':
      return oneOf(params.allowedValues)
    case 'pattern':
      return ofPattern(String(params.pattern))
    case 'minimum':
      return { zh: `不得小于 ${String(params.limit)}`, en: `must not be less than ${String(params.limit)}` }
    case 'exclusiveMinimum':
      return { zh: `必须大于 ${String(params.limit)}`, en: `must be greater than ${String(params.limit)}` }
    case 'maximum':
      return { zh: `不得大于 ${String(params.limit)}`, en: `must not be greater than ${String(params.limit)}` }
    default:
      return { zh: `不符合 ${keyword} 的要求`, en: `does not meet ${keyword}` }
  }
}

const typeNames: Readonly<Record<string, Bilingual>> = {
  object: { zh: '对象', en: 'an object' },
  array: { zh: '数组', en: 'an array' },
  string: { zh: '文本', en: 'a text' },
  number: { zh: '数字', en: 'a number' },
  integer: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或者 false', en: 'true or false' },
  null: { zh: 'null', en: 'null' },
}

function ofType(allowed: unknown): Bilingual {
  const names = (Array.isArray(allowed) ? allowed : [allowed]).map((type) => typeNames[String(type)] ?? { zh: String(type), en: String(type) })
  return { zh: `应为${names.map(({ zh }) => zh).join('或者 ')}`, en: `must be ${names.map(({ en }) => en).join(' or ')}` }
}

function oneOf(allowed: unknown): Bilingual {
  const values = (Array.isArray(allowed) ? allowed : []).map(String).join(', ')
  return { zh: `应为下列值之一：${values}`, en: `must be one of: ${values}` }
}

/** The schemas use two patterns: one asks for any visible character, the other for an instant. */
function ofPattern(pattern: string): Bilingual {
  if (pattern === String.raw`\S`) return { zh: '不得为空白', en: 'must not be blank' }
  return {
    zh: '不是可以识别的时间，应写成 2026-02-13T16:20:00+08:00、2026-02-13 16:20 或者 2026-02-13 的形式',
    en: 'is not an instant: write it like 2026-02-13T16:20:00+08:00, 2026-02-13 16:20 or 2026-02-13',
  }
}

function escapeStep(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
