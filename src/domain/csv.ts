/** Whose table it is, told by its head. */
export const csvFormats = ['ajar', 'linkedin-applications', 'linkedin-saved', 'huntr', 'generic'] as const
export type CsvFormat = (typeof csvFormats)[number]

/** What a column can hold. `status` is a stage or an outcome, in whatever words; `reached` the furthest stage. */
export const csvFields = [
  'company',
  'role',
  'location',
  'status',
  'outcome',
  'reached',
  'appliedOn',
  'closedOn',
  'savedOn',
  'url',
  'id',
] as const
export type CsvField = (typeof csvFields)[number]

/** Which column (from 0) holds what; a field that is absent is nowhere in the table. */
export type CsvMapping = Partial<Readonly<Record<CsvField, number>>>

/** In which order a day's parts stand where only numbers are given: 3/4/2026 is in April or in March. */
export type DayOrder = 'day-first' | 'month-first'

/** What a file may be at most; more is a sign that it is no list of applications. */
export const csvLimits = { bytes: 20 * 2 ** 20, rows: 50_000, columns: 200, name: 300, url: 2000 } as const
