import type { Certainty } from '../calendar/workingCalendar.js'
import type { Bilingual } from '../expression/kinds.js'

/** On what the answer of a deadline rests. */
export const certaintyWords: Readonly<Record<Certainty, Bilingual>> = {
  official: { zh: '确定：所涉日期均有放假通知可依，或不涉及工作日', en: 'official: every day it rests on is settled by a notice, or it rests on no working day' },
  provisional: { zh: '暂定：所涉日期中有尚未公布放假安排的，结果可能改变', en: 'provisional: it rests on days whose holiday notice is not known yet, and may change' },
  custom: { zh: '自定：所涉日期中有自有日历或境外日历的日期', en: 'custom: it rests on days of a calendar of your own or of a foreign place' },
}
