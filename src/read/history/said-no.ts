import type { TheNo } from '#domain/application.ts'
import type { CorrectableField } from '#domain/correction.ts'
import { startOfDay } from '#domain/days.ts'
import type { Anchor } from '#domain/ids.ts'
import type { FieldCorrection } from '#read/history/corrections.ts'
import type { Telling } from '#read/history/course.ts'
import { dayInZone } from '#read/history/day-in-zone.ts'

const hourMs = 3_600_000
/** Of a day without an hour the end of the working day is taken: an interview of that day then lies before the no. */
const endOfWork = 18 * hourMs

/**
 * The tellings of a no at the time the person says it reached them: on `closedOn`, and never after they said so. What
 * was said before the no came is about an earlier ending.
 */
export function onTheDaySaid(
  tellings: readonly Telling[],
  fields: readonly FieldCorrection[],
  zone: string,
): readonly Telling[] {
  const [first] = tellings
  const said = fields.findLast(({ change }) => change.field === 'closedOn')
  const day = said?.change.field === 'closedOn' ? said.change.value : null
  if (first === undefined || said === undefined || day === null) return tellings
  // A no that only the person tells of came when they say, in whichever order they say the two.
  const isToldByThem = first.item === null && first.entry === null
  if (said.at < first.at && !isToldByThem) return tellings

  const at = Math.min(startOfDay(day, zone) + endOfWork, Math.max(said.at, first.at))
  return tellings.map((telling) => (dayInZone(telling.at, zone) === day ? telling : { ...telling, at }))
}

/** Every anchor this no has or would have had before another telling of it turned up, the present one left out. */
export function formerAnchorsOf(tellings: readonly Telling[], fields: readonly FieldCorrection[]): readonly Anchor[] {
  const [first] = tellings
  const said = fields.filter(
    ({ change, at }) =>
      change.field === 'outcome' &&
      (change.value === 'rejected' || change.value === 'position-closed') &&
      at >= (first?.at ?? 0),
  )
  const all = [...tellings.map((telling) => telling.anchor), ...said.map(({ change }) => change.anchor)]
  return [...new Set(all)].filter((anchor) => anchor !== first?.anchor).sort()
}

/** What the person says of the no itself outweighs what was read; of the same field the later word counts. */
export function withWhatWasSaid(no: TheNo, fields: readonly FieldCorrection[], since: number): TheNo {
  const said = fields.filter(({ change, at }) => at >= since && isAboutTheNo(change.field))
  if (said.length === 0) return no

  const values = Object.fromEntries(said.map(({ change }) => [change.field, change.value]))
  return { ...no, profile: { ...no.profile, ...(values as Partial<TheNo['profile']>) } }
}

const aboutTheNo = {
  channel: true,
  statedReason: true,
  replyable: true,
  feedbackOffered: true,
  feedbackRefused: true,
  contactRefused: true,
} as const satisfies Partial<Record<CorrectableField, true>>

function isAboutTheNo(field: CorrectableField): boolean {
  return Object.hasOwn(aboutTheNo, field)
}
