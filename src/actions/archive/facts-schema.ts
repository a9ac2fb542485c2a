import { z } from 'zod'
import { findingKinds, statedReasons, type Finding } from '#domain/finding.ts'
import { manualId, messageKey, type Anchor, type InterviewId, type PersonId, type StepId } from '#domain/ids.ts'
import type { MessageHead, ParsedMessage, Place } from '#domain/message.ts'
import { relations } from '#domain/person.ts'

/** Versions, counts, offsets: whole numbers that a computer holds exactly. */
export const whole = z.int()
/** Epoch ms, within what a date can be (https://tc39.es/ecma262/#sec-time-values-and-time-range). */
export const instant = z.int().min(-8.64e15).max(8.64e15)
export const words = z.string()
export const maybe = words.nullable()
export const key = words.transform(messageKey)
export const anchor = words.transform((text) => text as Anchor)
export const stepId = words.transform((text) => text as StepId)
export const personId = words.transform((text) => text as PersonId)
export const interviewId = words.transform((text) => text as InterviewId)
export const entryId = words.transform(manualId)

export const place = z.object({ at: words, offset: whole, length: whole }) satisfies z.ZodType<Place>

export const address = z.object({ name: words, address: words })

const head = z.object({
  key,
  messageId: maybe,
  date: instant.nullable(),
  from: address.nullable(),
  replyTo: z.array(address),
  to: z.array(address),
  cc: z.array(address),
  subject: words,
  inReplyTo: z.array(words),
  references: z.array(words),
  headers: z.record(words, words),
}) satisfies z.ZodType<MessageHead>

export const message = head.extend({
  text: words,
  html: maybe,
  calendars: z.array(words),
  size: whole,
}) satisfies z.ZodType<ParsedMessage>

const confidence = z.number().min(0).max(1)
const evidence = z.object({
  part: z.enum(['subject', 'text', 'calendar', 'from', 'header']),
  quote: words,
  start: whole,
  end: whole,
})
const fact = z.object({ value: words, confidence, evidence: evidence.nullable() }).nullable()
const replyable = z.enum(['person', 'relay', 'no-reply'])
const person = z.object({
  name: words,
  address: maybe,
  title: maybe,
  relation: z.enum(relations),
  replyable: replyable.nullable(),
  evidence: evidence.nullable(),
})
export const mode = z.enum(['phone', 'video', 'onsite', 'unknown'])

const interview = z.object({
  uid: maybe,
  sequence: whole,
  method: z.enum(['request', 'cancel', 'reply', 'text']),
  start: instant,
  movedFrom: instant.exactOptional(),
  end: instant.nullable(),
  timeZone: maybe,
  mode,
  round: maybe,
  people: z.array(person),
  writerMeets: z.literal(true).exactOptional(),
  evidence: evidence.nullable(),
})

const appointment = z.object({
  slots: z.array(
    z.object({ start: instant, end: instant.nullable(), timeZone: maybe, isDay: z.literal(true).exactOptional() }),
  ),
  answer: z.enum(['yes', 'no']).nullable(),
  as: interview.nullable(),
})

const rejection = z.object({
  channel: z.enum(['automatic', 'personal']),
  statedReason: z.enum(statedReasons),
  feedbackOffered: z.boolean(),
  feedbackRefused: z.boolean(),
  feedbackGiven: z.boolean(),
  reapplyHint: maybe,
  reapplyAfter: z.union([z.object({ months: z.number() }), z.object({ day: words })]).nullable(),
  contactRefused: z.boolean(),
  keepOnFile: z.boolean(),
  replyable,
  evidence: z.partialRecord(
    z.enum(['channel', 'statedReason', 'feedback', 'reapplyHint', 'contactRefused', 'keepOnFile']),
    evidence,
  ),
})

/** What one message says. A field that was added later is optional here, so that older archives stay readable. */
export const finding = z.object({
  readerVersion: whole,
  kind: z.enum(findingKinds),
  confidence,
  runnerUp: z.object({ kind: z.enum(findingKinds), confidence }).nullable(),
  evidence: z.array(evidence),
  language: words,
  direction: z.enum(['incoming', 'outgoing']),
  inContext: z.literal(true).exactOptional(),
  company: fact,
  companyDomain: maybe,
  role: fact,
  location: fact,
  agency: fact,
  sender: person.nullable(),
  people: z.array(person),
  interview: interview.nullable(),
  appointment: appointment.exactOptional(),
  rejection: rejection.nullable(),
  optOut: evidence.exactOptional(),
  promisedBy: fact,
  ownIntent: z.enum(['applies', 'interested', 'withdraws', 'declines-offer', 'accepts-offer']).nullable(),
  started: z.literal(true).exactOptional(),
  tellsNo: z.literal(true).exactOptional(),
  keys: z.object({ calendarUids: z.array(words), requisitionId: maybe, relayToken: maybe }),
  delivery: z.object({ failed: z.array(address), returnsOn: maybe }).nullable(),
}) satisfies z.ZodType<Finding>
