import { calendarDataDate, nationalYears, regions, undocumentedRegions } from '../../../rules/calendars/index.js'
import { fromDay, toDay } from '../../calendar/civilDay.js'
import type { HolidayAmendment, HolidayNotice, NationalYear } from '../../calendar/nationalYear.js'
import type { Region } from '../../calendar/region.js'
import { escapeMarkdown } from '../markdown/escapeMarkdown.js'
import { markdownTable } from '../markdown/markdownTable.js'
import { heading, type PageContext, pageText } from '../page.js'

/** The national working-day calendar: each year with its notice, its days off and its make-up days. */
export function calendarPage(context: PageContext): string {
  const { say } = context
  return pageText(say('工作日历', 'Working-day calendar'), [
    say(
      `各年放假和调休上班日期依国务院办公厅当年通知，资料核对至${calendarDataDate}。尚无通知的年份只有法定节日，涉及这些日期的判定不作不符合。`,
      `Days off and make-up working days follow the yearly notices of the State Council's General Office, looked up on ${calendarDataDate}. A year without a notice has its statutory days only, and nothing that rests on such days is judged a failure.`,
    ),
    '',
    ...markdownTable([say('年份', 'Year'), say('通知', 'Notice'), say('发布日期', 'Published'), say('调整', 'Amended')], nationalYears.map((year) => [
      `[${year.year}](#y${year.year})`,
      year.notice ? escapeMarkdown(year.notice.number) : say('尚未公布', 'not yet published'),
      year.notice?.publishedAt ?? '',
      year.amendments.map(({ number }) => escapeMarkdown(number)).join(say('；', '; ')),
    ])),
    ...[...nationalYears].reverse().flatMap((year) => yearSection(year, context)),
  ])
}

function yearSection(year: NationalYear, context: PageContext): string[] {
  const { say, text } = context
  return [
    ...heading(2, String(year.year), `y${year.year}`),
    year.notice ? noticeText(year.notice, context) : say('尚无通知；以下为法定节日，属暂定。', 'No notice yet; what follows are the statutory days, provisional.'),
    ...year.amendments.flatMap((amendment) => ['', amendmentText(amendment, context)]),
    '',
    ...(year.holidays.length > 0
      ? markdownTable([say('节日', 'Holiday'), say('放假', 'Days off'), say('调休上班', 'Worked in exchange')], year.holidays.map(({ name, off, work }) => [text(name), daysText(off, context), daysText(work, context)]))
      : markdownTable([say('节日', 'Holiday'), say('法定日期', 'Statutory days')], year.statutory.map(({ name, dates }) => [text(name), daysText(dates, context)]))),
  ]
}

function noticeText({ number, publishedAt, url, note }: HolidayNotice, { say, text }: PageContext): string {
  const rest = note ? `${say('', ' ')}${text(note)}` : ''
  return `${escapeMarkdown(number)}${say('，', ', ')}${publishedAt}${say('，', ', ')}<${url}>${say('。', '.')}${rest}`
}

function amendmentText(amendment: HolidayAmendment, context: PageContext): string {
  const { say } = context
  const before = daysText(amendment.before.off, context) || say('无', 'none')
  return `${say('后来调整', 'Amended')}${say('（', ' (')}${escapeMarkdown(amendment.holiday)}${say('）：', '): ')}${noticeText(amendment, context)} ${say('调整前放假：', 'Days off before: ')}${before}`
}

/** Regions with holidays of their own, and the years of which nothing is documented. */
export function regionsPage(context: PageContext): string {
  const { say, text } = context
  const years = nationalYears.map(({ year }) => year)
  return pageText(say('地区日历', 'Regional calendars'), [
    say('民族自治地方可以规定本地节日。未见资料的年份是缺口，不等于没有放假；落在缺口内的期限为暂定。', 'Autonomous areas may set holidays of their own. A year without documents is a gap and does not mean that there was no holiday; what falls into a gap is provisional.'),
    '',
    ...markdownTable([say('地区', 'Region'), say('名称', 'Name'), say('有资料的年份', 'Years documented'), say('缺口', 'Gaps')], regions.map((region) => [`[\`${region.id}\`](#${region.id})`, text(region.name), spansText(region.coveredYears), spansText(years.filter((year) => !region.coveredYears.includes(year)))])),
    ...regions.flatMap((region) => regionSection(region, context)),
    ...heading(2, say('未见任何资料的地区', 'Regions of which nothing was found')),
    ...undocumentedRegions.map(({ id, name }) => `- \`${id}\` ${text(name)}`),
  ])
}

function regionSection(region: Region, context: PageContext): string[] {
  const { say, text } = context
  return [
    ...heading(2, text(region.name), region.id),
    `${say('依据：', 'Basis: ')}${text(region.basis)}`,
    ...(region.note ? ['', text(region.note)] : []),
    '',
    ...markdownTable([say('节日', 'Festival'), say('放假', 'Days off'), say('调休上班', 'Worked in exchange'), say('可信程度', 'Confidence'), say('通知', 'Notice')], region.festivals.map(({ name, off, work, confidence, notice, audience }) => [
      `${text(name)}${audience ? ` (${text(audience.name)})` : ''}`,
      daysText(off, context),
      daysText(work, context),
      confidence === 'documented' ? say('见于通知', 'from a notice') : say('见于报道', 'from a report'),
      notice === undefined ? '' : escapeMarkdown(notice),
    ])),
  ]
}

/** Days in a row as a span. */
function daysText(dates: readonly string[], { say }: PageContext): string {
  return spans([...dates].sort().map(toDay)).map(([first, last]) => (first === last ? fromDay(first) : `${fromDay(first)} ${say('至', 'to')} ${fromDay(last)}`)).join(say('、', ', '))
}

function spansText(years: readonly number[]): string {
  return spans([...years].sort((one, other) => one - other)).map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(' ')
}

function spans<N extends number>(sorted: readonly N[]): readonly (readonly [first: N, last: N])[] {
  const found: [N, N][] = []
  for (const each of sorted) {
    const open = found.at(-1)
    if (open && each === open[1] + 1) open[1] = each
    else found.push([each, each])
  }
  return found
}
