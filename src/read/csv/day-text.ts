import type { DayOrder } from '#domain/csv.ts'
import { isDay } from '#domain/days.ts'

const months: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'jan januar january',
    'feb februar february',
    'mar marz maerz march mrz',
    'apr april',
    'may mai',
    'jun june juni',
    'jul july juli',
    'aug august',
    'sep sept september',
    'oct okt october oktober',
    'nov november',
    'dec dez december dezember',
  ].flatMap((words, at) => words.split(' ').map((word) => [word, at + 1])),
)

/**
 * The day that a cell names, YYYY-MM-DD; null when it names none that exists. A time behind it is let go. Read are
 * 2026-03-04, 20260304, 4.3.2026, 3/4/26, 4 March 2026, Mar 4, 2026, 4. März 2026, and days as Excel counts them.
 */
export function dayOfText(text: string, order: DayOrder): string | null {
  const words = text.slice(0, 60).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim()
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(words) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(words)
  if (iso) return dayFrom(iso[1], iso[2], iso[3])

  const numbers = /^(\d{1,2})([./-]) ?(\d{1,2})[./-] ?(\d{4}|\d{2})(?!\d)/.exec(words)
  if (numbers) {
    const [, first, mark, second, year] = numbers
    // A day with dots is German whatever else the table does.
    const isDayFirst = mark === '.' || order === 'day-first'
    return isDayFirst ? dayFrom(year, second, first) : dayFrom(year, first, second)
  }
  const dayFirst = /^(?:[a-z]{2,10}\.?,? )?(\d{1,2})(?:st|nd|rd|th)?\.? ([a-z]{3,9})\.?,? (\d{4})(?!\d)/.exec(words)
  if (dayFirst) return dayFrom(dayFirst[3], months[dayFirst[2] ?? ''], dayFirst[1])
  const monthFirst = /^(?:[a-z]{2,10}\.?, )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/.exec(words)
  if (monthFirst) return dayFrom(monthFirst[3], months[monthFirst[1] ?? ''], monthFirst[2])

  return excelDay(words)
}

/** Which order the numbers of a column can only be in; `otherwise` where all of them could be either. */
export function orderOfDays(cells: Iterable<string>, otherwise: DayOrder): DayOrder {
  for (const cell of cells) {
    const numbers = /^\s*(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}/.exec(cell.slice(0, 60))
    if (!numbers) continue
    if (Number(numbers[1]) > 12) return 'day-first'
    if (Number(numbers[2]) > 12) return 'month-first'
  }
  return otherwise
}

type Part = string | number | undefined

function dayFrom(year: Part, month: Part, day: Part): string | null {
  if (year === undefined || month === undefined || day === undefined) return null
  const full = String(year).length === 2 ? `20${year}` : String(year)
  const text = `${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isDay(text) && full >= '1990' && full < '2100' ? text : null
}

/** Days since 30 December 1899: what is left when a spreadsheet forgets that a cell was a day. From 1990 to 2064. */
function excelDay(text: string): string | null {
  const count = /^(\d{5})(?:\.\d{1,12})?$/.exec(text)?.[1]
  if (count === undefined || Number(count) < 32_874 || Number(count) > 60_000) return null
  return new Date(Date.UTC(1899, 11, 30) + Number(count) * 86_400_000).toISOString().slice(0, 10)
}
