import { parseLimit } from '../calendar/limit.js'
import { CalendarArgumentError } from '../calendar/calendarArgumentError.js'
import type { Profile } from '../engine/profile.js'
import type { Registry } from '../engine/registry.js'
import type { DatedValue, Parameter } from '../expression/node.js'
import { ImpactArgumentError } from './impactArgumentError.js'

/** A value that somebody proposes for a parameter. */
export interface Setting {
  readonly parameter: string
  readonly value: DatedValue
}

/** Before any record: a proposed value is tried on all of them. */
const always = '1900-01-01'

/**
 * The setting that a text such as `transfer-limit=1wd` names: a limit with its unit (`15s`, `3min`, `2h`, `7d`, `5wd`), percent
 * (`97%`), or a number in the parameter's own unit.
 *
 * @throws ImpactArgumentError where the parameter does not exist or the value does not fit it.
 * @example settingOf('connection-rate=97%', registry).value.value // 97
 */
export function settingOf(text: string, registry: Registry): Setting {
  const [, id, written] = /^([^=]+)=(.+)$/.exec(text) ?? []
  if (id === undefined || written === undefined) throw new ImpactArgumentError('SETTING_UNCLEAR', text, { zh: '应写成“参数标识=取值”，如 transfer-limit=1wd。', en: 'Write PARAMETER=VALUE, such as transfer-limit=1wd.' })
  const parameter = registry.parameters.get(id)
  if (!parameter) throw unknownParameter(id, registry)
  const { value, unit } = amountOf(written, parameter)
  return { parameter: id, value: { validFrom: always, value, unit, clause: null, source: `proposed: ${text}` } }
}

/** A profile that differs from another in some parameters. */
export function draftProfile(base: string | Profile, settings: readonly Setting[], registry: Registry): Profile {
  const known = typeof base === 'string' ? registry.profiles.get(base) : base
  const parameters = Object.fromEntries(settings.map(({ parameter, value }) => [parameter, [value]]))
  const title = { zh: `${known?.title.zh ?? String(base)}（试算）`, en: `${known?.title.en ?? String(base)} (draft)` }
  if (typeof base === 'string') return { id: `${base}-draft`, version: known?.version ?? '0', extends: base, title, parameters }
  return { ...base, id: `${base.id}-draft`, title, parameters: { ...base.parameters, ...parameters } }
}

function amountOf(written: string, parameter: Parameter): Pick<DatedValue, 'value' | 'unit'> {
  if (parameter.kind === 'duration') return limitOf(written, parameter)
  const number = /^(\d{1,9}(?:\.\d{1,3})?)(%?)$/.exec(written)
  if (!number || (number[2] === '%' && parameter.unit !== 'percent')) throw wrongValue(written, parameter)
  return { value: Number(number[1]), unit: parameter.unit }
}

function limitOf(written: string, parameter: Parameter): Pick<DatedValue, 'value' | 'unit'> {
  try {
    return parseLimit(written)
  } catch (error) {
    if (error instanceof CalendarArgumentError) throw wrongValue(written, parameter)
    throw error
  }
}

function wrongValue(written: string, { id, kind, unit }: Parameter): ImpactArgumentError {
  const isLimit = kind === 'duration'
  return new ImpactArgumentError('SETTING_VALUE_WRONG', `${id}=${written}`, {
    zh: isLimit ? '时限应写成数加单位：15s、3min、2h、7d、5wd。' : unit === 'percent' ? '应写成百分数，如 97%。' : '应写成数。',
    en: isLimit ? 'A limit is a number and its unit: 15s, 3min, 2h, 7d, 5wd.' : unit === 'percent' ? 'Write a percentage, such as 97%.' : 'Write a number.',
  })
}

function unknownParameter(id: string, { parameters }: Registry): ImpactArgumentError {
  const known = [...parameters.keys()]
  return new ImpactArgumentError('PARAMETER_UNKNOWN', id, { zh: `没有这个参数。可用的有：${known.join('、')}。`, en: `There is no such parameter. There are: ${known.join(', ')}.` })
}
