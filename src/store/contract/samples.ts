import { aboutNothing } from '#domain/feedback.ts'
import type { FeedbackWords } from '#store/feedback.ts'
import type { NewAccount } from '#store/accounts.ts'
import type { Finding } from '#domain/finding.ts'
import { messageKey } from '#domain/ids.ts'
import type { MessageHead, ParsedMessage, Place } from '#domain/message.ts'
import type { ForgottenMessage } from '#store/forgotten-rows.ts'
import type { KeptMessage } from '#store/message-rows.ts'

/** Builders for the store's tests: a name gives a message its key, its Message-ID and its words. */
export function aHead(name: string, given: Partial<MessageHead> = {}): MessageHead {
  return {
    key: messageKey(`key-${name}`),
    messageId: `<${name}@mail.example>`,
    date: Date.UTC(2026, 4, 12, 9),
    from: { name: 'Nora Lindqvist', address: 'nora@brightwater.example' },
    replyTo: [],
    to: [{ name: 'Kim Abara', address: 'kim@home.example' }],
    cc: [],
    subject: `Your application (${name})`,
    inReplyTo: [],
    references: [],
    headers: { 'delivered-to': 'kim@home.example' },
    ...given,
  }
}

export function aMessage(name: string, given: Partial<ParsedMessage> = {}): ParsedMessage {
  return {
    ...aHead(name),
    text: `Dear Kim,\nthank you for your interest (${name}).\n`,
    html: null,
    calendars: [],
    size: 2048,
    ...given,
  }
}

export function aFinding(given: Partial<Finding> = {}): Finding {
  return {
    readerVersion: 1,
    kind: 'rejection',
    confidence: 0.97,
    runnerUp: { kind: 'other', confidence: 0.02 },
    evidence: [{ part: 'text', quote: 'thank you', start: 10, end: 19 }],
    language: 'en',
    direction: 'incoming',
    company: { value: 'Brightwater', confidence: 0.9, evidence: null },
    companyDomain: 'brightwater.example',
    role: null,
    location: null,
    agency: null,
    sender: null,
    people: [],
    interview: null,
    rejection: null,
    promisedBy: null,
    ownIntent: null,
    keys: { calendarUids: [], requisitionId: null, relayToken: null },
    delivery: null,
    ...given,
  }
}

export function aPlace(offset: number): Place {
  return { at: String(offset), offset, length: 2048 }
}

export function aKept(name: string, given: Partial<KeptMessage> = {}): KeptMessage {
  return { message: aMessage(name), finding: aFinding(), meVersion: 'me-1', place: aPlace(0), ...given }
}

export function aForgotten(name: string, given: Partial<ForgottenMessage> = {}): ForgottenMessage {
  return { head: aHead(name), place: aPlace(0), candidate: false, readerVersion: 1, meVersion: null, ...given }
}

export const anAccount: NewAccount = {
  address: 'kim@home.example',
  name: 'Kim',
  aliases: ['kim.jobs@home.example'],
  imap: { host: 'imap.home.example', port: 993, security: 'tls' },
  smtp: { host: 'smtp.home.example', port: 587, security: 'starttls' },
  user: 'kim',
  auth: 'password',
  folders: null,
}

export const aQuote: FeedbackWords = {
  quote: 'You were a little quiet about your own part.',
  source: { medium: 'call' },
  by: { name: 'Nora Lindqvist', personId: null },
  on: '2026-05-01',
  tags: ['communication'],
  view: null,
  about: aboutNothing,
}
