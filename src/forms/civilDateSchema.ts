import * as z from 'zod'
import { tryToDay } from '../calendar/civilDay.js'

/** A day as people write it in a file: `YYYY-MM-DD`, one that exists. */
export const civilDateSchema = z.string().superRefine((text, context) => {
  if (tryToDay(text) !== undefined) return
  context.addIssue({ code: 'custom', message: 'is no date of the form YYYY-MM-DD', params: { zh: '不是 YYYY-MM-DD 形式的日期' } })
})
