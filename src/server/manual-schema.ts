import type { ManualFactInput } from '#actions/add-manual.ts'
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { isZone } from '#domain/days.ts'
import { statedReasons } from '#domain/finding.ts'
import { relations } from '#domain/person.ts'

import { day, id, mailAddress, wallTime } from '#server/schemas.ts'

const name = z.string().trim().min(1, 'A name is needed.').max(300)
const maybeWords = z.string().trim().max(300).nullable()
const zone = z.string().refine(isZone, 'This time zone is not known.')
const relation = z.enum(relations)

const manualFact = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('application'),
    company: name,
    role: maybeWords,
    location: maybeWords,
    appliedOn: day.nullable(),
  }),
  z.strictObject({
    type: z.literal('interview'),
    application: id,
    start: wallTime,
    minutes: z.int().min(5).max(720).nullable(),
    timeZone: zone,
    mode: z.enum(['phone', 'video', 'onsite', 'unknown']),
    round: maybeWords,
    people: z
      .array(z.strictObject({ name, address: mailAddress.nullable(), title: maybeWords }))
      .max(20, 'Twenty people are the most for one interview.'),
  }),
  z.strictObject({
    type: z.literal('no'),
    application: id,
    at: wallTime,
    timeZone: zone,
    outcome: z.enum(['rejected', 'position-closed']),
    statedReason: z.enum(statedReasons),
    by: z.strictObject({ name, address: mailAddress.nullable(), relation: relation.exactOptional() }).nullable(),
    feedbackGiven: z.boolean(),
  }),
  z.strictObject({
    type: z.literal('contact'),
    application: id,
    name,
    address: mailAddress.nullable(),
    title: maybeWords,
    relation: relation.exactOptional(),
  }),
  z.strictObject({
    type: z.literal('touch'),
    application: id.nullable(),
    person: name,
    at: wallTime,
    timeZone: zone,
    direction: z.enum(['incoming', 'outgoing']),
    medium: z.enum(['mail', 'call', 'meeting', 'other']),
    note: maybeWords.exactOptional(),
  }),
])

/** What a form sends: times as the clock on the wall showed them. Handed on as instants. */
export const manualEntry = manualFact.transform((fact): ManualFactInput => {
  if (fact.type === 'interview') {
    const { minutes, start: wall, ...rest } = fact
    const start = instantOf(wall, fact.timeZone)
    return { ...rest, start, end: minutes === null ? null : start + minutes * 60_000 }
  }
  if (fact.type === 'no' || fact.type === 'touch') {
    const { timeZone, at, ...rest } = fact
    return { ...rest, at: instantOf(at, timeZone) }
  }
  return fact
})

/** The first of two instants where a clock change shows a time twice; the later side of one that it skips. */
export function instantOf(wall: string, timeZone: string): number {
  return Temporal.PlainDateTime.from(wall).toZonedDateTime(timeZone).epochMilliseconds
}
