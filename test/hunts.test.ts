import ICAL from 'ical.js'
import { simpleParser } from 'mailparser'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { hunts } from '../bench/hunts/all.ts'
import type { HuntMail } from '../bench/hunts/source/correspondence.ts'
import { messageBytes } from '../bench/hunts/source/mailbox.ts'
import type { Hunt, TrueInterview } from '../bench/hunts/truth-types.ts'
import { addressOf, parties } from '../demo/source/mail.ts'
import { momentOf } from '../demo/source/when.ts'

/** Words that most readers wait for; half of the noes must do without them, fewer where a hunt is held out. */
const usualWords =
  /unfortunately|regret|not (be )?mov(e|ing) forward|other candidates|leider|bedauer|absage|malheureusement|regrett|pas (donner )?suite|lamenta|desafortunad|descart|purtroppo|spiace|altri candidati|helaas|spijt|andere kandida|afgewezen|infelizmente|outros candidatos/i

describe.each(hunts)('the invented hunt $name', (hunt) => {
  const { truth, jobMails, ordinaryMails } = hunt
  const all = [...jobMails, ...ordinaryMails]
  const byName = new Map(all.map((mail) => [mail.name, mail]))
  const mailOf = (name: string) => {
    const mail = byName.get(name)
    if (!mail) throw new Error(`no mail of ${hunt.name} is called ${name}`)
    return mail
  }
  const noes = truth.applications.flatMap((a) => [...(a.no ? [a.no] : []), ...a.takenBack])

  it('calls each mail by a name of its own', () => {
    expect(byName.size).toBe(all.length)
  })

  it('tells of every job mail exactly once, and of no other', () => {
    const told = [
      ...truth.applications.flatMap((a) => Object.keys(a.mails)),
      ...Object.keys(truth.withoutApplication),
      ...truth.forReview.map((r) => r.mail),
    ]

    expect(told.toSorted()).toEqual(jobMails.map((m) => m.name).toSorted())
  })

  it('ends before the moment it is told at', () => {
    const late = all.filter((mail) => momentOf(mail.at).epoch >= Date.parse(truth.now))

    expect(late.map((mail) => mail.name)).toEqual([])
  })

  it('lists the mails of an application from the oldest on, and has its days from them', () => {
    for (const a of truth.applications) {
      const names = Object.keys(a.mails)
      expect(names).toEqual(names.toSorted((x, y) => momentOf(mailOf(x).at).epoch - momentOf(mailOf(y).at).epoch))
      const days = names.map((name) => dayIn(truth.owner.timeZone, mailOf(name)))
      expect([...days, null]).toContain(a.appliedOn)
      expect([...days, null]).toContain(a.closedOn)
      const toldOn = a.no ? dayIn(truth.owner.timeZone, mailOf(a.no.messageId)) : a.closedOn
      expect([a.key, toldOn]).toEqual([a.key, a.closedOn])
      expect([a.key, a.stage === 'closed']).toEqual([a.key, a.closedOn !== null && a.outcome !== null])
    }
  })

  it('names only people and addresses that its mails show', async () => {
    for (const a of truth.applications) {
      const mails = await Promise.all(Object.keys(a.mails).map((name) => whole(hunt, mailOf(name))))
      const words = mails.join('\n').toLowerCase()
      const names = new Set(a.people.map((p) => p.name))

      expect(a.people.flatMap((p) => p.emails).filter((email) => !words.includes(email))).toEqual([])
      expect(a.people.filter((p) => !p.name.split(' ').every((part) => words.includes(part.toLowerCase())))).toEqual([])
      expect(a.interviews.flatMap((i) => i.people).filter((name) => !names.has(name))).toEqual([])
      expect(a.interviews.flatMap((i) => i.messageIds).filter((name) => !(name in a.mails))).toEqual([])
    }
  })

  it('has a no of the right kind for each application that ended in one, quoted where it quotes', () => {
    for (const no of noes) expect(mailOf(no.messageId).text.replace(/\s+/g, ' ')).toContain(no.reapplyHint ?? '')
    for (const a of truth.applications) {
      expect([a.key, a.no?.outcome ?? null]).toEqual([
        a.key,
        a.outcome === 'rejected' || a.outcome === 'position-closed' ? a.outcome : null,
      ])
    }
  })

  it('says no without the usual words as often as it should', () => {
    const usual = noes.filter((no) => usualWords.test(mailOf(no.messageId).text))

    // A held-out hunt is as life is: most noes use them, some do not.
    const [least, most] = hunt.heldOut ? [0.5, 0.9] : [0, 0.5]
    expect(usual.length / noes.length).toBeGreaterThanOrEqual(least)
    expect(usual.length / noes.length).toBeLessThanOrEqual(most)
  })

  it('has the times of the calendar parts, read with the zone rules they bring', () => {
    for (const a of truth.applications) {
      for (const interview of a.interviews) {
        const latest = latestInvite(interview, mailOf)
        if (!latest) continue
        expect([a.key, latest.start]).toEqual([a.key, Date.parse(interview.start)])
        expect([a.key, latest.end]).toEqual([a.key, Date.parse(interview.end ?? '')])
      }
    }
    const held = truth.applications.flatMap((a) => a.interviews).filter(({ status }) => status !== 'cancelled')
    for (const { status, start, end } of held) {
      const over = Date.parse(end ?? start) < Date.parse(truth.now)
      expect([start, status]).toEqual([start, over ? 'done' : 'scheduled'])
    }
  })

  it('belongs to its owner: what their addresses sent is theirs, and nothing else', () => {
    const own = new Set(truth.owner.addresses)
    for (const [name, kind] of truth.applications.flatMap((a) => Object.entries(a.mails))) {
      const mine = kind === 'reply-by-user' || kind === 'withdrawal'
      expect([name, own.has(addressOf(mailOf(name).from))]).toEqual([name, mine])
    }
    const strays = all.filter((mail) =>
      [mail.from, ...parties(mail.to), ...parties(mail.cc)].every((party) => !own.has(addressOf(party))),
    )
    expect(strays.map((mail) => mail.name)).toEqual([])
  })

  it('is mail that a parser nobody here wrote can read, words and all', async () => {
    for (const mail of all) {
      const parsed = await simpleParser(messageBytes(mail, truth.owner.addresses))
      const shown = (parsed.text ?? '').replace(/\s+/g, ' ')
      expect([mail.name, parsed.subject]).toEqual([mail.name, mail.subject])
      expect([mail.name, parsed.from?.value[0]?.address]).toEqual([mail.name, addressOf(mail.from)])
      expect([mail.name, shown.includes(mail.text.split('\n')[0]?.trim().slice(0, 40) ?? '')]).toEqual([
        mail.name,
        true,
      ])
    }
  })
})

function dayIn(zone: string, mail: HuntMail): string {
  const instant = Temporal.Instant.fromEpochMilliseconds(momentOf(mail.at).epoch)
  return instant.toZonedDateTimeISO(zone).toPlainDate().toString()
}

/** All a reader could see: headers, words, calendar. */
async function whole(hunt: Hunt, mail: HuntMail): Promise<string> {
  const parsed = await simpleParser(messageBytes(mail, hunt.truth.owner.addresses))
  const heads = [parsed.from, parsed.to, parsed.cc, parsed.replyTo].flat().map((a) => a?.text ?? '')
  return [...heads, parsed.subject, parsed.text, mail.calendar?.ics.replace(/\r\n /g, '')].join('\n')
}

interface Invite {
  readonly sequence: number
  readonly start: number
  readonly end: number
}

/** The calendar part with the highest sequence; null where none has a zone of its own to be read with. */
function latestInvite(interview: TrueInterview, mailOf: (name: string) => HuntMail): Invite | null {
  const invites = interview.messageIds.flatMap((name) => {
    const calendar = mailOf(name).calendar
    const invite = calendar && calendar.method !== 'REPLY' ? readInvite(calendar.ics) : null
    return invite ? [invite] : []
  })
  return invites.toSorted((a, b) => b.sequence - a.sequence)[0] ?? null
}

function readInvite(ics: string): Invite | null {
  const calendar = new ICAL.Component(ICAL.parse(ics))
  const vevent = calendar.getFirstSubcomponent('vevent')
  const vtimezone = calendar.getFirstSubcomponent('vtimezone')
  ICAL.TimezoneService.reset()
  if (vtimezone) ICAL.TimezoneService.register(new ICAL.Timezone(vtimezone))
  if (!vevent) return null
  const event = new ICAL.Event(vevent)
  if (!vtimezone && event.startDate.zone.tzid !== 'UTC') return null
  return {
    sequence: event.sequence,
    start: event.startDate.toUnixTime() * 1000,
    end: event.endDate.toUnixTime() * 1000,
  }
}
