import { readFileSync } from 'node:fs'
import ICAL from 'ical.js'
import iconv from 'iconv-lite'
import { simpleParser } from 'mailparser'
import PostalMime from 'postal-mime'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { findIana } from 'windows-iana'
import { findingKinds } from '#domain/finding.ts'
import { buildMailbox, mailboxPath } from './build.ts'
import { allMails, jobMails, ordinaryMails } from './mails.ts'
import { addressOf, isOwn, type Mail, nameOf, orla, orlasAddresses, parties } from './source/mail.ts'
import { momentOf } from './source/when.ts'
import {
  applications,
  forReview,
  moment,
  onTheTable,
  ordinaryCount,
  owner,
  tempting,
  type TrueInterview,
  withoutApplication,
} from './truth.ts'

const mailById = new Map(allMails.map((mail) => [mail.id, mail]))

function mailOf(id: string | undefined): Mail {
  const mail = mailById.get(id ?? '')
  if (!mail) throw new Error(`no mail of the story is called ${id}`)
  return mail
}

/** Takeout's envelope lines have a shape that no line of a letter has. */
function messagesIn(mailbox: Buffer): readonly Buffer[] {
  return mailbox
    .toString('latin1')
    .split(/^From 18\d{17}@xxx .{20,40}\n/m)
    .slice(1)
    .map((message) => Buffer.from(message.replace(/^>(>{0,20}From )/gm, '$1'), 'latin1'))
}

/** Some Node versions decode windows-1252 as Latin-1, which leaves control characters where dashes should be. */
const mended = (text: string) =>
  text.replace(/[\u0080-\u009f]/g, (c) => iconv.decode(Buffer.from(c, 'latin1'), 'windows-1252'))

/** Quote marks, white space and line breaks aside, so that only words are compared. */
const wordsOf = (text: string) =>
  mended(text)
    .replace(/^>+ ?/gm, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()

/** Enough for the HTML of our own builder. */
const withoutTags = (html: string) =>
  html
    .replace(/<style>[^<]{0,2000}(?:<!--[^<]{0,2000}-->)?[^<]{0,2000}<\/style>/g, '')
    .replace(/<\/?(?:a|b|o:p)\b[^>]{0,500}>/g, '')
    .replace(/<[^>]{1,2000}>/g, ' ')
    .replace(/&(lt|gt|quot|nbsp|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', nbsp: ' ' })[name] ?? '&')

/** The paragraphs of the source that a reader would not see. */
function lostWords(shown: string, mail: Mail): readonly string[] {
  const words = wordsOf(shown)
  return mail.text.split(/\n{2,}/).filter((paragraph) => !words.includes(wordsOf(paragraph)))
}

/** What both parsers must see, as the source has it. */
const headOf = (mail: Mail) => ({
  id: mail.id,
  subject: mail.subject,
  from: { name: nameOf(mail.from), address: addressOf(mail.from) },
  to: parties(mail.to ?? orla).map((party) => ({ name: nameOf(party), address: addressOf(party) })),
  date: momentOf(mail.at).epoch,
  inReplyTo: mail.answers?.id,
  files: (mail.attachments ?? []).map((file) => file.name),
})

describe('the demo mailbox', () => {
  it('is the committed one, byte for byte, however often it is built', () => {
    const built = buildMailbox()

    expect(buildMailbox().equals(built)).toBe(true)
    expect(readFileSync(mailboxPath).equals(built)).toBe(true)
  })

  it('holds a job hunt among a hundred and fifty other mails, each once', () => {
    expect(messagesIn(buildMailbox())).toHaveLength(allMails.length)
    expect(mailById.size).toBe(allMails.length)
    expect(ordinaryMails).toHaveLength(ordinaryCount)
    expect(jobMails.length).toBeGreaterThanOrEqual(60)
    expect(jobMails.length).toBeLessThanOrEqual(80)
    expect(applications).toHaveLength(13)
  })

  it('is in no order that a reader could lean on', () => {
    const dates = messagesIn(buildMailbox()).map((message) =>
      Date.parse(/^Date: (.{1,60})$/m.exec(message.toString('latin1'))?.[1] ?? ''),
    )
    const steps = dates.slice(1).map((date, i) => Math.sign(date - (dates[i] ?? 0)))

    expect(steps.filter((step) => step > 0).length).toBeGreaterThan(50)
    expect(steps.filter((step) => step < 0).length).toBeGreaterThan(50)
  })

  it('ends before the moment the story is told at', () => {
    expect(Math.max(...allMails.map((mail) => momentOf(mail.at).epoch))).toBeLessThan(Date.parse(moment.now))
  })

  it('carries the awkward things that real mailboxes carry', () => {
    const raw = buildMailbox().toString('latin1')
    const awkward = [
      /\n\nFrom Ostkreuz it's five minutes/,
      /\n>From there it is one more round/,
      /^Subject: =\?utf-8\?B\?/m,
      /^Subject: =\?iso-8859-1\?Q\?/m,
      /^From: =\?windows-1252\?Q\?/m,
      /charset=windows-1252/,
      /; format=flowed/,
      /filename\*=utf-8''/,
      /report-type=delivery-status/,
      /Content-Transfer-Encoding: quoted-printable/,
      /Content-Transfer-Encoding: base64/,
      /Content-Transfer-Encoding: 8bit/,
      /\n {1,4}From experience with trains/,
    ]

    expect(awkward.filter((shape) => !shape.test(raw))).toEqual([])
  })
})

describe('every message, read by two parsers nobody here wrote', () => {
  const messages = messagesIn(buildMailbox())

  it('has the head and the words of its source for postal-mime', async () => {
    for (const bytes of messages) {
      const parsed = await PostalMime.parse(bytes)
      const mail = mailOf(parsed.messageId)

      expect({
        id: parsed.messageId,
        subject: mended(parsed.subject ?? ''),
        from: { name: parsed.from?.name, address: parsed.from?.address },
        to: parsed.to?.map(({ name, address }) => ({ name, address })),
        date: Date.parse(parsed.date ?? ''),
        inReplyTo: parsed.inReplyTo,
        files: parsed.attachments
          .filter((a) => a.disposition === 'attachment' && a.filename !== 'invite.ics')
          .map((a) => a.filename),
      }).toEqual(headOf(mail))
      const shown = [parsed.text ?? '', withoutTags(parsed.html ?? '')].filter((text) => text.trim() !== '')
      expect(shown.length).toBe(mail.body === 'both' || (!mail.body && /gmail|outlook/.test(mail.client ?? '')) ? 2 : 1)
      expect(shown.flatMap((text) => lostWords(text, mail))).toEqual([])
    }
  })

  it('has the head and the words of its source for mailparser', async () => {
    for (const bytes of messages) {
      const parsed = await simpleParser(bytes)
      const mail = mailOf(parsed.messageId)
      const { to, files: _, ...head } = headOf(mail)

      expect({
        id: parsed.messageId,
        subject: parsed.subject,
        from: { name: parsed.from?.value[0]?.name, address: parsed.from?.value[0]?.address },
        date: parsed.date?.getTime(),
        inReplyTo: parsed.inReplyTo,
      }).toEqual(head)
      expect([parsed.to].flat().flatMap((t) => t?.value.map((v) => v.address) ?? [])).toEqual(to.map((t) => t.address))
      expect(lostWords(parsed.text ?? '', mail)).toEqual([])
    }
  })
})

describe('the truth', () => {
  const mailsOf = (key: string) => Object.entries(applications.find((a) => a.key === key)?.mails ?? {})
  const noes = applications.flatMap((a) => [...(a.no ? [a.no] : []), ...a.takenBack])

  it('names every job mail exactly once and no other', () => {
    const told = [
      ...applications.flatMap((a) => Object.keys(a.mails)),
      ...Object.keys(withoutApplication),
      ...forReview.map((r) => r.messageId),
    ]

    expect(told.toSorted()).toEqual(jobMails.map((m) => m.id).toSorted())
  })

  it('points only at mails, people and applications that exist', () => {
    const headers = allMails.flatMap((m) => [m.from, ...parties(m.to), ...parties(m.cc)].map(addressOf))
    const calendars = allMails.flatMap((m) => Array.from(unfolded(m).matchAll(/mailto:(\S{1,100})/g), (hit) => hit[1]))
    const seen = new Set([...headers, ...calendars])
    const keys = new Set(applications.map((a) => a.key))

    for (const a of applications) {
      const names = new Set(a.people.map((p) => p.name))
      const asked = onTheTable.filter((row) => row.application === a.key)
      expect(
        [...a.interviews.flatMap((i) => i.people), ...asked.flatMap((row) => row.to)].filter((n) => !names.has(n)),
      ).toEqual([])
      expect(a.interviews.flatMap((i) => i.messageIds).filter((id) => !(id in a.mails))).toEqual([])
      expect(a.people.flatMap((p) => p.emails).filter((address) => !seen.has(address))).toEqual([])
    }
    const ordinary = new Set(ordinaryMails.map((m) => m.id))
    expect(tempting.filter((id) => !ordinary.has(id))).toEqual([])
    expect(
      [...onTheTable.map((row) => row.application), ...forReview.flatMap((r) => r.candidates)].filter(
        (key) => !keys.has(key),
      ),
    ).toEqual([])
  })

  it('lists the mails of an application from the oldest on, and has its days from them', () => {
    for (const a of applications) {
      const ids = Object.keys(a.mails)
      const days = ids.map(dayOfMail)
      expect(ids).toEqual(ids.toSorted((x, y) => momentOf(mailOf(x).at).epoch - momentOf(mailOf(y).at).epoch))
      expect([days[0], null]).toContain(a.appliedOn)
      expect([...days, null]).toContain(a.closedOn)
      expect(a.no ? dayOfMail(a.no.messageId) : a.closedOn).toBe(a.closedOn)
    }
  })

  it('has a no for each mail that tells one, quoted where it quotes', () => {
    const telling = applications.flatMap((a) =>
      mailsOf(a.key).flatMap(([id, kind]) => (kind === 'rejection' || kind === 'position-closed' ? [id] : [])),
    )

    expect(noes.map((no) => no.messageId).toSorted()).toEqual(telling.toSorted())
    for (const no of noes) expect(wordsOf(mailOf(no.messageId).text)).toContain(no.reapplyHint ?? '')
  })

  it('has the interview times of the calendar parts, read with their own zone rules', () => {
    const invited = applications.flatMap((a) =>
      a.interviews.flatMap((interview) => {
        const latest = latestInvite(interview)
        return latest ? [{ interview, latest }] : []
      }),
    )

    expect(invited).toHaveLength(12)
    for (const { interview, latest } of invited) {
      expect(latest.start).toBe(Date.parse(interview.start))
      expect(latest.end).toBe(Date.parse(interview.end ?? ''))
      expect([latest.zone, ...findIana(latest.zone)]).toContain(interview.zone)
      const unlessCancelled = latest.end < Date.parse(moment.now) ? 'done' : 'scheduled'
      expect(interview.status).toBe(latest.cancelled ? 'cancelled' : unlessCancelled)
    }
  })

  it('has every kind of mail but the one that says nothing', () => {
    const kinds = new Set([
      ...applications.flatMap((a) => Object.values(a.mails)),
      ...Object.values(withoutApplication),
    ])

    expect([...kinds].toSorted()).toEqual(findingKinds.filter((kind) => kind !== 'other').toSorted())
    expect(forReview.map((r) => r.kind)).toEqual(['pending'])
  })

  it('knows noes that seldom use the usual word', () => {
    const usual = noes.filter((no) => /unfortunately|leider/i.test(mailOf(no.messageId).text))

    expect(usual.length).toBeGreaterThan(0)
    expect(usual.length * 2).toBeLessThanOrEqual(noes.length)
  })

  it('belongs to Orla: what her addresses sent is hers, and nothing else', () => {
    expect(owner.addresses).toEqual(orlasAddresses)
    for (const [id, kind] of applications.flatMap((a) => mailsOf(a.key))) {
      expect({ id, own: isOwn(mailOf(id)) }).toEqual({ id, own: kind === 'reply-by-user' || kind === 'withdrawal' })
    }
  })
})

/** The calendar part with its folded lines joined. */
function unfolded(mail: Mail): string {
  return mail.calendar?.ics.replace(/\r\n /g, '') ?? ''
}

function dayOfMail(id: string): string {
  const { epoch } = momentOf(mailOf(id).at)
  return Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(owner.timeZone).toPlainDate().toString()
}

interface Invite {
  readonly sequence: number
  readonly start: number
  readonly end: number
  readonly zone: string
  readonly cancelled: boolean
}

function latestInvite(interview: TrueInterview): Invite | undefined {
  return interview.messageIds
    .flatMap((id) => {
      const calendar = mailOf(id).calendar
      return calendar && calendar.method !== 'REPLY' ? [readInvite(calendar.ics)] : []
    })
    .toSorted((a, b) => b.sequence - a.sequence)[0]
}

/** Reads with the rules that the invitation itself brings. */
function readInvite(ics: string): Invite {
  const calendar = new ICAL.Component(ICAL.parse(ics))
  const vtimezone = calendar.getFirstSubcomponent('vtimezone')
  const vevent = calendar.getFirstSubcomponent('vevent')
  if (!vtimezone || !vevent) throw new Error('an invitation needs a zone and an event')
  const rules = new ICAL.Timezone(vtimezone)
  ICAL.TimezoneService.reset()
  ICAL.TimezoneService.register(rules)
  const event = new ICAL.Event(vevent)
  return {
    sequence: event.sequence,
    start: event.startDate.toUnixTime() * 1000,
    end: event.endDate.toUnixTime() * 1000,
    zone: rules.tzid,
    cancelled: vevent.getFirstPropertyValue('status') === 'CANCELLED',
  }
}
