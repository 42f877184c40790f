import { tryToDay } from '../../calendar/civilDay.js'
import { coverLines } from '../../report/cover.js'
import type { PageChoices } from '../messages.js'
import { PageError } from '../pageError.js'
import type { ChoiceState } from './pageState.js'

/**
 * What the fields of the options say.
 *
 * @throws PageError that names the field, for what is missing or cannot be meant. `received` is the id of the field.
 */
export function readChoices(choices: ChoiceState): PageChoices {
  const { knownOn, readings, applyBeforeInForce, reveal, checklist, waivers } = choices
  return {
    profile: chosenProfile(choices),
    calendar: chosenCalendar(choices),
    knownOn: knownOn === '' ? null : knownOn,
    asOf: readAsOf(choices),
    period: readPeriod(choices),
    applyBeforeInForce,
    reveal,
    readings,
    rankMinimum: readRankMinimum(choices),
    checklist: checklist?.content ?? null,
    waivers: waivers?.content ?? null,
    cover: readCover(choices),
  }
}

/** The profile to audit by, as the library takes it. */
export function chosenProfile({ profile, ownProfile }: Pick<ChoiceState, 'profile' | 'ownProfile'>): PageChoices['profile'] {
  return profile ?? ownProfile!.content
}

function chosenCalendar({ region, ownCalendar }: ChoiceState): PageChoices['calendar'] {
  if (region === null) return ownCalendar!.content
  return region === '' ? null : region
}

function readRankMinimum({ rankMinimum }: ChoiceState): number | null {
  if (rankMinimum === '') return null
  if (/^[1-9]\d{0,3}$/.test(rankMinimum)) return Number(rankMinimum)
  throw new PageError(
    'RANK_MINIMUM_WRONG',
    'rankMinimum',
    { zh: '排名的最少件数应为 1 至 9999 的整数。', en: 'The least number of orders for a rank must be a whole number from 1 to 9999.' },
    { zh: '请改正，或留空。', en: 'Correct it, or leave it blank.' },
  )
}

function readAsOf({ asOfKind, asOfDay, asOfTime }: ChoiceState): string | null {
  if (asOfKind === 'now') return null
  if (asOfDay === '') {
    throw new PageError(
      'AS_OF_MISSING',
      'asOfDay',
      { zh: '未填写判定时点，无法判断哪些事项已逾期。', en: 'No instant is given, so nobody can tell what is late.' },
      { zh: '请填写数据导出的日期；如要按当前时间判定，请选择“当前时间”。', en: 'Give the date of the export, or choose “Now”.' },
    )
  }
  return asOfTime === '' ? asOfDay : `${asOfDay}T${asOfTime}`
}

function readPeriod({ periodFrom: from, periodTo: to }: ChoiceState): PageChoices['period'] {
  if (from === '' && to === '') return null
  if (from === '' || to === '') {
    throw new PageError(
      'PERIOD_HALF',
      from === '' ? 'periodFrom' : 'periodTo',
      { zh: '核查期间只填了一个日期。', en: 'The period has only one of its two dates.' },
      { zh: '请填写起止两个日期，或都不填。', en: 'Give both, or neither.' },
    )
  }
  if (tryToDay(from)! > tryToDay(to)!) {
    throw new PageError(
      'PERIOD_REVERSED',
      'periodFrom',
      { zh: `核查期间的起始日 ${from} 晚于终止日 ${to}。`, en: `The period begins on ${from}, after its end on ${to}.` },
      { zh: '请对调两个日期。', en: 'Exchange the two dates.' },
    )
  }
  return { from, to }
}

/** A cover is whole, as a file of the command line must be, or there is none. */
function readCover({ cover }: ChoiceState): PageChoices['cover'] {
  const lines = { ...cover }
  for (const line of coverLines) lines[line] = lines[line].trim()
  const missing = coverLines.find((line) => lines[line] === '')
  if (missing === undefined) return lines
  if (coverLines.every((line) => lines[line] === '')) return null
  throw new PageError(
    'COVER_HALF',
    `cover-${missing}`,
    { zh: '封面只填了一部分。', en: 'The cover is filled in only in part.' },
    { zh: '请填写封面的全部五项，或都不填。', en: 'Fill in all five lines of it, or none.' },
  )
}
