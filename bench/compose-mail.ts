import iconv from 'iconv-lite'

import { encodeQuotedPrintable } from '#mail/encode-quoted-printable.ts'
import { formatMailDate } from '#mail/eml-out.ts'
import * as texts from './mailbox-texts.ts'
import type { Seeded } from './seeded.ts'

export const mailKinds = ['friends', 'german', 'list', 'newsletter', 'receipt', 'notification', 'job'] as const
export type MailKind = (typeof mailKinds)[number]

/** Of a hundred mails. */
const shares: Readonly<Record<MailKind, number>> = {
  friends: 22,
  german: 8,
  list: 20,
  newsletter: 17,
  receipt: 14,
  notification: 16,
  job: 3,
}
const attachmentShare = 0.1
/** Of ordinary mails, how many have a sentence with the words of job mail. */
const lookalikeShare = 0.04

/** A mail that can be answered later in the mailbox. */
export interface Thread {
  readonly kind: MailKind
  readonly subject: string
  readonly references: readonly string[]
  readonly from: string
  readonly quote: string
}

export interface ComposedMail {
  readonly kind: MailKind
  /** With its envelope line, as it stands in an mbox. */
  readonly bytes: Buffer
  readonly attachmentBytes: number
  readonly isReply: boolean
  readonly thread: Thread | null
}

interface Content {
  readonly subject: string
  readonly from: string
  readonly headers: readonly string[]
  readonly plain: string | null
  readonly html: string | null
  readonly calendar: string | null
}

const me = 'Jo Merrow <jo@merrow.example>'

export function composeMail(random: Seeded, index: number, instant: number, threads: readonly Thread[]): ComposedMail {
  const kind = pickKind(random)
  const answered =
    canBeAnswered(kind) && random.chance(0.4)
      ? threads.findLast((thread) => thread.kind === kind && random.chance(0.3))
      : undefined
  const content = contentOf(random, kind, answered)
  const id = `<${index.toString(36)}.${random.digits(12)}@${domainOf(content.from)}>`

  const head = [
    ...traceHeaders(random, instant),
    `Message-ID: ${id}`,
    `Date: ${formatMailDate(instant)}`,
    `From: ${content.from}`,
    `To: ${me}`,
    `Subject: ${encodeSubject(content.subject)}`,
    ...(answered
      ? [`In-Reply-To: ${answered.references.at(-1)}`, `References: ${answered.references.join('\n ')}`]
      : []),
    ...content.headers,
    'MIME-Version: 1.0',
  ]
  const attachment = random.chance(attachmentShare) ? attachmentOf(random) : null
  const body = bodyOf(random, content, kind, attachment)
  const envelope = `From ${random.digits(19)}@xxx ${envelopeDate(instant)}`
  const bytes = Buffer.concat([Buffer.from(`${envelope}\n${head.join('\n')}\n`), body, Buffer.from('\n\n')])

  const thread = canBeAnswered(kind)
    ? {
        kind,
        subject: content.subject.replace(/^Re: /, ''),
        references: [...(answered?.references ?? []).slice(-8), id],
        from: content.from,
        quote: (content.plain ?? '').slice(0, 2000),
      }
    : null
  return { kind, bytes, attachmentBytes: attachment?.length ?? 0, isReply: answered !== undefined, thread }
}

function canBeAnswered(kind: MailKind): boolean {
  return kind === 'friends' || kind === 'german' || kind === 'list' || kind === 'job'
}

function pickKind(random: Seeded): MailKind {
  let left = random.next() * 100
  for (const kind of mailKinds) {
    left -= shares[kind]
    if (left < 0) return kind
  }
  return 'friends'
}

function contentOf(random: Seeded, kind: MailKind, answered: Thread | undefined): Content {
  if (kind === 'list') return listMail(random, answered)
  if (kind === 'newsletter') return newsletter(random)
  if (kind === 'receipt' || kind === 'notification') return receipt(random, kind)
  if (kind === 'job') return jobMail(random, answered)
  return letter(random, kind === 'german' ? texts.germanChatter : texts.chatter, answered)
}

function letter(random: Seeded, sentences: readonly string[], answered: Thread | undefined): Content {
  const person = personName(random)
  const paragraphs = paragraphsOf(random, sentences, random.between(1, 4))
  const plain = `Hi Jo,\n\n${paragraphs.join('\n\n')}\n\n${person.split(' ')[0]}\n${quoted(answered)}`
  return {
    subject: answered
      ? `Re: ${answered.subject}`
      : (fill(random, random.pick(sentences)).split(',')[0]?.slice(0, 60) ?? ''),
    from: `${person} <${addressOf(person, 'post.example')}>`,
    headers: [],
    plain,
    html: random.chance(0.4) ? htmlOf(paragraphs, '') : null,
    calendar: null,
  }
}

function listMail(random: Seeded, answered: Thread | undefined): Content {
  const person = personName(random)
  const paragraphs = paragraphsOf(random, texts.listSentences, random.between(2, 6))
  return {
    subject: answered ? `Re: ${answered.subject}` : `[tools] ${random.pick(texts.listTopics)} (${random.digits(3)})`,
    from: `${person} <${addressOf(person, 'hackers.example')}>`,
    headers: [
      'List-Id: tools and more <tools.lists.example>',
      'List-Unsubscribe: <https://lists.example/tools>, <mailto:tools-leave@lists.example>',
      'Precedence: list',
    ],
    plain: `${quoted(answered)}${paragraphs.join('\n\n')}\n\n-- \n${person}\n_______________\ntools mailing list\nhttps://lists.example/tools\n`,
    html: null,
    calendar: null,
  }
}

function newsletter(random: Seeded): Content {
  const company = random.pick(texts.companies)
  const subject = fill(random, random.pick(texts.newsletterHeads))
  const wanted = random.between(20_000, 60_000)
  let html = newsletterStart(subject)
  const words = random.chance(lookalikeShare) ? [fill(random, random.pick(texts.lookalikes))] : []
  for (const word of words) html += newsletterBlock(random, word)
  while (html.length < wanted) {
    const sentences = Array.from({ length: random.between(2, 5) }, () => random.pick(texts.newsletterSentences))
    const paragraph = sentences.join(' ')
    words.push(paragraph)
    html += newsletterBlock(random, paragraph)
  }
  html += `</table><p style="font-size:11px;color:#888888">You get this because you asked for it. <a href="https://news.${slug(company)}.example/leave/${random.digits(24)}">Leave the list</a></p></body></html>`
  return {
    subject,
    from: `${company} <news@${slug(company)}.example>`,
    headers: [
      `List-Unsubscribe: <https://news.${slug(company)}.example/leave/${random.digits(24)}>`,
      'Precedence: bulk',
      `Feedback-ID: ${random.digits(8)}:news`,
    ],
    plain: random.chance(0.6) ? words.join('\n\n') : null,
    html,
    calendar: null,
  }
}

function newsletterStart(subject: string): string {
  const styles = Array.from(
    { length: 40 },
    (_, i) => `.c${i} { font-family: Arial, sans-serif; margin: 0 0 ${i}px 0; color: #3${i % 10}4455; }`,
  ).join('\n')
  return `<!doctype html><html><head><title>${subject}</title><style>@media only screen and (max-width:600px) {\n${styles}\n}</style></head><body><div style="display:none;max-height:0;overflow:hidden">${subject} &zwnj;&nbsp;&zwnj;&nbsp;</div><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">`
}

function newsletterBlock(random: Seeded, paragraph: string): string {
  const link = `https://click.example/ls/${random.digits(60)}`
  return `<tr><td align="left" style="padding:12px 24px;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:22px;color:#333333"><a href="${link}" style="color:#1155cc;text-decoration:none" target="_blank"><img src="https://img.example/${random.digits(12)}.png" width="280" height="140" alt="" style="display:block;border:0"></a>\n<p style="margin:0 0 10px 0">${paragraph.replaceAll('"', '&quot;')}</p>\n<a href="${link}">Read on &rarr;</a></td></tr>\n`
}

function receipt(random: Seeded, kind: 'receipt' | 'notification'): Content {
  const company = random.pick(texts.companies)
  const sentence = fill(random, random.pick(texts.receiptSentences))
  const rows = Array.from(
    { length: random.between(2, 12) },
    () =>
      `<tr><td>${random.pick(texts.places)} ${random.digits(4)}</td><td align="right">${random.between(2, 90)},${random.digits(2)}</td></tr>`,
  )
  return {
    subject: sentence.split(',')[0]?.slice(0, 70) ?? '',
    from: `${company} <no-reply@mail.${slug(company)}.example>`,
    headers: ['Auto-Submitted: auto-generated'],
    plain: kind === 'notification' || random.chance(0.5) ? `${sentence}\n\nThis mail was written by a machine.` : null,
    html: kind === 'receipt' ? htmlOf([sentence], `<table>${rows.join('\n')}</table>`) : null,
    calendar: null,
  }
}

function jobMail(random: Seeded, answered: Thread | undefined): Content {
  const kind = random.pick(Object.keys(texts.jobMails) as (keyof typeof texts.jobMails)[])
  const { subjects, paragraphs } = texts.jobMails[kind]
  const facts = { company: random.pick(texts.companies), role: random.pick(texts.roles), name: personName(random) }
  const recruiter = personName(random)
  const said = paragraphs.map((text) => fill(random, text, facts))
  const german = kind === 'rejectionGerman'
  const plain = `${german ? 'Guten Tag Jo Merrow' : 'Dear Jo'},\n\n${said.join('\n\n')}\n\n${german ? 'Freundliche Grüße' : 'Kind regards'}\n${recruiter}\n${facts.company}\n${quoted(answered)}`
  const own = random.chance(0.5)
  return {
    subject: answered ? `Re: ${answered.subject}` : fill(random, random.pick(subjects), facts),
    from: own
      ? `${recruiter} <${addressOf(recruiter, `${slug(facts.company)}.example`)}>`
      : `${facts.company} Hiring <no-reply@hire.example>`,
    headers: own ? [] : ['Auto-Submitted: auto-generated'],
    plain: random.chance(0.8) ? plain : null,
    html: random.chance(0.6) ? htmlOf(plain.split('\n\n'), '') : null,
    calendar: kind === 'interview' && random.chance(0.7) ? calendarOf(random, facts.company, facts.role) : null,
  }
}

function calendarOf(random: Seeded, company: string, role: string): string {
  const day = `2026${String(random.between(1, 12)).padStart(2, '0')}${String(random.between(10, 28))}`
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Invented//EN',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    `UID:${random.digits(20)}@cal.example`,
    `DTSTART:${day}T100000Z`,
    `DTEND:${day}T104500Z`,
    `DTSTAMP:${day}T080000Z`,
    `SUMMARY:Interview ${company} - ${role}`,
    'ATTENDEE;CN=Jo Merrow:mailto:jo@merrow.example',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')
}

function htmlOf(paragraphs: readonly string[], more: string): string {
  return `<html><head><style>p{margin:0 0 1em 0}</style></head><body>${paragraphs.map((text) => `<p>${text.replaceAll('<', '&lt;').replaceAll('\n', '<br>\n')}</p>`).join('\n')}${more}</body></html>`
}

function bodyOf(random: Seeded, content: Content, kind: MailKind, attachment: Buffer | null): Buffer {
  const charset = kind === 'german' ? random.pick(['utf-8', 'iso-8859-1', 'windows-1252']) : 'utf-8'
  const leaves = [
    content.plain === null && content.html !== null ? null : leaf('text/plain', charset, content.plain ?? '', random),
    content.html === null ? null : leaf('text/html', charset, content.html, random),
    content.calendar === null ? null : leaf('text/calendar; method=REQUEST', 'utf-8', content.calendar, random),
  ].filter((part) => part !== null)
  const text = leaves.length === 1 ? (leaves[0] as Buffer) : multipart('alternative', leaves, random)
  return attachment ? multipart('mixed', [text, attachment], random) : text
}

function multipart(kind: string, parts: readonly Buffer[], random: Seeded): Buffer {
  const boundary = `=_${random.digits(24)}`
  return Buffer.concat([
    Buffer.from(`Content-Type: multipart/${kind}; boundary="${boundary}"\n\n`),
    ...parts.flatMap((part) => [Buffer.from(`--${boundary}\n`), part, Buffer.from('\n')]),
    Buffer.from(`--${boundary}--`),
  ])
}

function leaf(type: string, charset: string, text: string, random: Seeded): Buffer {
  const encoding = random.pick(['8bit', 'quoted-printable', 'quoted-printable', 'base64'])
  // In base64 no line starts with "From ".
  const escaped = encoding === 'base64' ? text : text.replace(/^(>*From )/gm, '>$1')
  const bytes = charset === 'utf-8' ? Buffer.from(escaped) : iconv.encode(escaped, charset)
  const used = charset !== 'utf-8' && encoding === 'quoted-printable' ? '8bit' : encoding
  const head = Buffer.from(`Content-Type: ${type}; charset=${charset}\nContent-Transfer-Encoding: ${used}\n\n`)
  if (used === 'base64') return Buffer.concat([head, wrapped(bytes.toString('base64'))])
  return Buffer.concat([head, used === '8bit' ? bytes : Buffer.from(encodeQuotedPrintable(escaped))])
}

const wrapped = (base64: string) => Buffer.from((base64.match(/.{1,76}/g) ?? []).join('\n'))

let paper: Buffer | null = null

/** One stretch of noise is made once, and cut to size: what is in a file is of no matter, its bytes are. */
function attachmentOf(random: Seeded): Buffer {
  paper ??= wrapped(Buffer.from(Array.from({ length: 150_000 }, () => random.between(0, 255))).toString('base64'))
  const size = random.between(20_000, 200_000)
  const start = random.between(0, Math.max(0, paper.length - size - 1))
  const line = paper.indexOf('\n', start) + 1
  return Buffer.concat([
    Buffer.from(
      `Content-Type: application/pdf; name="papers-${random.digits(4)}.pdf"\nContent-Disposition: attachment; filename="papers.pdf"\nContent-Transfer-Encoding: base64\n\n`,
    ),
    paper.subarray(line, line + size),
  ])
}

function quoted(answered: Thread | undefined): string {
  if (!answered) return ''
  return `\nOn Monday, ${answered.from.replace(/[<>]/g, '')} wrote:\n${answered.quote
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')}\n\n`
}

function paragraphsOf(random: Seeded, sentences: readonly string[], count: number): string[] {
  const paragraphs = Array.from({ length: count }, () =>
    Array.from({ length: random.between(2, 5) }, () => fill(random, random.pick(sentences))).join(' '),
  )
  return random.chance(lookalikeShare) ? [...paragraphs, fill(random, random.pick(texts.lookalikes))] : paragraphs
}

const months = 'January February March April May June July August September October November December'.split(' ')

function fill(random: Seeded, template: string, facts: Readonly<Record<string, string>> = {}): string {
  return template.replace(/\{(\w+)\}/g, (_, slot: string) => facts[slot] ?? invented(random, slot))
}

function invented(random: Seeded, slot: string): string {
  if (slot === 'name') return random.pick(texts.firstNames)
  if (slot === 'day') return String(random.between(4, 28))
  if (slot === 'month') return random.pick(months)
  if (slot === 'place') return random.pick(texts.places)
  if (slot === 'company') return random.pick(texts.companies)
  if (slot === 'amount') return `${random.between(3, 400)},${random.digits(2)} €`
  return random.digits(9)
}

const personName = (random: Seeded) => `${random.pick(texts.firstNames)} ${random.pick(texts.lastNames)}`
const slug = (text: string) => text.toLowerCase().replace(/[^a-z]+/g, '-')
const addressOf = (person: string, domain: string) => `${person.toLowerCase().replace(' ', '.')}@${domain}`
const domainOf = (from: string) => /@([^>]+)>/.exec(from)?.[1] ?? 'post.example'

function encodeSubject(subject: string): string {
  return /^[\x20-\x7e]*$/.test(subject) ? subject : `=?utf-8?B?${Buffer.from(subject).toString('base64')}?=`
}

/** What servers put above a mail; it is half of the head of most. */
function traceHeaders(random: Seeded, instant: number): string[] {
  const hop = (by: string) =>
    `Received: from mx${random.between(1, 9)}.relay.example (mx.relay.example [192.0.2.${random.between(1, 254)}])\n by ${by} with ESMTPS id ${random.digits(14)}\n for <jo@merrow.example>; ${formatMailDate(instant)}`
  return [
    'Delivered-To: jo@merrow.example',
    hop('in.merrow.example'),
    hop('edge.relay.example'),
    `Authentication-Results: in.merrow.example; dkim=pass header.i=@relay.example; spf=pass (sender is known) smtp.mailfrom=relay.example`,
    `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=relay.example; s=s1;\n h=from:to:subject:date:message-id:mime-version:content-type;\n bh=${random.digits(44)};\n b=${random.digits(70)}\n ${random.digits(70)}\n ${random.digits(60)}`,
    `Return-Path: <bounce-${random.digits(8)}@relay.example>`,
  ]
}

/** `Mon Jan 05 09:00:00 +0000 2026`, as Takeout writes it. */
function envelopeDate(instant: number): string {
  const [weekday = '', day, month, year, time] = formatMailDate(instant).split(/[ ,]+/)
  return `${weekday} ${month} ${day} ${time} +0000 ${year}`
}
