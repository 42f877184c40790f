import { CalendarArgumentError } from './calendarArgumentError.js'
import type { Day } from './civilDay.js'
import { millisecondsOfDay, millisecondsOfHour, millisecondsOfMinute } from './timeSpan.js'

/** The clock of a place. Instants are milliseconds since 1970-01-01T00:00Z; days are civil days there. */
export interface TimeZone {
  /** The IANA name, or an offset such as `+08:00`. */
  readonly name: string
  /** What the wall clock is ahead of UTC at an instant, in milliseconds. What is no instant (NaN) has no offset and no day: NaN. */
  offsetAt(instant: number): number
  /** The civil day on which an instant falls. */
  dayOf(instant: number): Day
  /** The first instant of a civil day. Where the clock skips midnight, that is later than 00:00 on the clock. */
  startOfDay(day: Day): number
  /**
   * The first instant at which the clock of a day shows at least a time, in milliseconds after midnight.
   * A time that the clock skips is the instant of the skip; of a time shown twice it is the first.
   */
  instantAt(day: Day, timeOfDay: number): number
}

const known = /* @__PURE__ */ new Map<string, TimeZone>()

/**
 * The clock of a time zone; never that of the machine.
 *
 * @param name An IANA name such as `Asia/Shanghai`, `UTC`, `Z`, or an offset such as `+08:00`.
 * @throws CalendarArgumentError where no such zone is known.
 * @example zone('Asia/Shanghai').dayOf(Date.UTC(2026, 1, 13, 16)) // 20498 (2026-02-14 in China)
 */
export function zone(name: string): TimeZone {
  let found = known.get(name)
  if (!found) {
    found = createZone(name)
    known.set(name, found)
  }
  return found
}

function createZone(name: string): TimeZone {
  if (name === 'Asia/Shanghai') return new ShanghaiZone()
  const offset = offsetOfName(name)
  return offset === undefined ? new NamedZone(name) : new FixedZone(name, offset)
}

const offsetName = /^([+-])([01]\d|2[0-3]):?([0-5]\d)$/

function offsetOfName(name: string): number | undefined {
  if (name === 'UTC' || name === 'Z') return 0
  const parts = offsetName.exec(name)
  if (!parts) return undefined
  const size = Number(parts[2]) * millisecondsOfHour + Number(parts[3]) * millisecondsOfMinute
  return parts[1] === '-' ? -size : size
}

/** A zone whose clock never changes. */
class FixedZone implements TimeZone {
  constructor(
    readonly name: string,
    private readonly offset: number,
  ) {}

  offsetAt(): number {
    return this.offset
  }

  dayOf(instant: number): Day {
    return Math.floor((instant + this.offset) / millisecondsOfDay)
  }

  startOfDay(day: Day): number {
    return day * millisecondsOfDay - this.offset
  }

  instantAt(day: Day, timeOfDay: number): number {
    return day * millisecondsOfDay + timeOfDay - this.offset
  }
}

/** A zone whose clock changes, read from the time zone data of the platform. */
class NamedZone implements TimeZone {
  private readonly format: Intl.DateTimeFormat
  /** The offset at the start of each UTC day that was asked for. */
  private readonly offsets = new Map<number, number>()

  constructor(readonly name: string) {
    this.format = formatOf(name)
  }

  offsetAt(instant: number): number {
    const utcDay = Math.floor(instant / millisecondsOfDay)
    const atStart = this.offsetAtStartOf(utcDay)
    // No zone changes its clock twice within a day, so equal ends mean an equal middle.
    return atStart === this.offsetAtStartOf(utcDay + 1) ? atStart : this.readOffset(instant)
  }

  dayOf(instant: number): Day {
    return Math.floor((instant + this.offsetAt(instant)) / millisecondsOfDay)
  }

  startOfDay(day: Day): number {
    return this.instantAt(day, 0)
  }

  instantAt(day: Day, timeOfDay: number): number {
    const clock = day * millisecondsOfDay + timeOfDay
    const before = clock - widestOffset
    const offset = this.offsetAt(before)
    const guess = clock - offset
    if (this.offsetAt(guess) === offset) return guess
    const change = this.changeBetween(before, guess)
    return Math.max(change, clock - this.offsetAt(change))
  }

  /** The first instant after `low` whose offset differs from that of `low`; `high` is known to differ. */
  private changeBetween(low: number, high: number): number {
    const offset = this.offsetAt(low)
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2)
      if (this.offsetAt(middle) === offset) low = middle
      else high = middle
    }
    return high
  }

  private offsetAtStartOf(utcDay: number): number {
    const stored = this.offsets.get(utcDay)
    if (stored !== undefined) return stored
    const offset = this.readOffset(utcDay * millisecondsOfDay)
    this.offsets.set(utcDay, offset)
    return offset
  }

  private readOffset(instant: number): number {
    if (!(Math.abs(instant) <= widestInstant)) return Number.NaN
    const second = Math.floor(instant / 1000) * 1000
    const parts = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 }
    for (const { type, value } of this.format.formatToParts(second)) {
      if (type in parts) parts[type as keyof typeof parts] = Number(value)
    }
    return Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second) - second
  }
}

/** China's clock: eight hours ahead of UTC, without summer time since 1992; earlier instants are looked up. */
class ShanghaiZone implements TimeZone {
  readonly name = 'Asia/Shanghai'
  private readonly steady = new FixedZone('Asia/Shanghai', 8 * millisecondsOfHour)
  private earlier: NamedZone | undefined

  offsetAt(instant: number): number {
    return instant >= withoutSummerTime ? 8 * millisecondsOfHour : this.past.offsetAt(instant)
  }

  dayOf(instant: number): Day {
    return instant >= withoutSummerTime ? this.steady.dayOf(instant) : this.past.dayOf(instant)
  }

  startOfDay(day: Day): number {
    return this.instantAt(day, 0)
  }

  instantAt(day: Day, timeOfDay: number): number {
    const instant = this.steady.instantAt(day, timeOfDay)
    return instant >= withoutSummerTime ? instant : this.past.instantAt(day, timeOfDay)
  }

  private get past(): NamedZone {
    return (this.earlier ??= new NamedZone('Asia/Shanghai'))
  }
}

/** 1992-01-01T00:00+08:00; China's last summer time ended on 1991-09-15 (IANA time zone database). */
const withoutSummerTime = Date.UTC(1991, 11, 31, 16)

/** The last instant that the platform's dates can name (ECMAScript, time values). */
const widestInstant = 8.64e15

/** More than any zone has ever been ahead of or behind UTC. */
const widestOffset = 26 * millisecondsOfHour

function formatOf(name: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US-u-ca-iso8601-nu-latn', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  } catch {
    throw new CalendarArgumentError({
      code: 'TIME_ZONE_UNKNOWN',
      received: name,
      what: { zh: '无法识别所给的时区。', en: 'The time zone is not known.' },
      fix: { zh: '请用 IANA 名称（如 Asia/Shanghai）或偏移量（如 +08:00）。', en: 'Give an IANA name such as Asia/Shanghai, or an offset such as +08:00.' },
    })
  }
}
