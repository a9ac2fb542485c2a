import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { me, messageOf, zone } from '#read/fixtures/fixture.ts'
import { meetingServices } from '#read/fixtures/meeting-services.ts'
import { readEventTitle } from '#read/meeting-services/event-title.ts'
import { withoutJoinNoise } from '#read/meeting-services/join-noise.ts'
import { slotIn } from '#read/meeting-services/slot-in-words.ts'
import { zoneInWords } from '#read/meeting-services/zone-in-words.ts'
import { readMessage } from '#read/read-message.ts'

const iso = (instant: number | null | undefined) =>
  instant === null || instant === undefined ? null : new Date(instant).toISOString()

describe('a meeting of a service’s mail', () => {
  it.each(meetingServices.map((fixture) => [fixture.id, fixture] as const))(
    'has its end, zone and way to meet: %s',
    (_, fixture) => {
      const fact = readMessage(messageOf(fixture), { me: [me], zone: 'Asia/Tokyo' }).interview
      const found = { start: iso(fact?.start), end: iso(fact?.end), timeZone: fact?.timeZone, mode: fact?.mode }
      const { movedFrom, ...meeting } = fixture.meeting
      expect(found).toEqual({ start: fixture.interview, ...meeting })
      expect(iso(fact?.movedFrom)).toBe(movedFrom ?? null)
    },
  )

  it.each(meetingServices.map((fixture) => [fixture.id, fixture] as const))(
    'takes nobody and nothing from numbers, passcodes and help: %s',
    (_, fixture) => {
      const finding = readMessage(messageOf(fixture), { me: [me], zone })
      const told = JSON.stringify([finding.people, finding.company, finding.role, finding.location])
      expect(told).not.toMatch(
        /Washington|New York|Frankfurt|United Kingdom|Microsoft|Zoom|Calendly|Webex|Google|Berlin/,
      )
      expect(fixture.people).toEqual(expect.arrayContaining(finding.interview?.people.map(({ name }) => name) ?? []))
    },
  )

  it('quotes the words that tell its time', () => {
    const [fixture] = meetingServices
    const message = messageOf(fixture!)
    const evidence = readMessage(message, { me: [me], zone }).interview?.evidence
    expect(evidence?.quote).toContain('10:00am - Wednesday, March 18, 2026')
    expect(message.text.slice(evidence?.start, evidence?.end)).toBe(evidence?.quote)
  })

  it('belongs to the employer of the host’s address where the event has a name of its own', () => {
    const [fixture] = meetingServices
    const finding = readMessage(
      messageOf({
        ...fixture!,
        subject: 'Confirmed: Recruiter call with Ana Silva on Wednesday, March 18, 2026',
        body: fixture!.body.replace('30 Minute Interview with Pellwater', 'Recruiter call'),
      }),
      { me: [me], zone },
    )
    expect(finding).toMatchObject({ kind: 'interview', companyDomain: 'pellwater.example' })
    expect(finding.company?.value).toBe('Pellwater')
  })
})

describe('the name of an event', () => {
  it.each([
    ['Interview with Acme - Ana Silva and Kim', ['Kim Larsen'], [], 'Acme', ['Ana Silva']],
    ['Interview with Acme - Ana Silva and Kim', ['Kim Larsen'], ['Ana Silva'], 'Acme', ['Ana Silva']],
    ['Acme | Onsite | Data Analyst', [], [], 'Acme', []],
    ['Vorstellungsgespräch bei Nordlicht', [], [], 'Nordlicht', []],
    ['Ana Silva and Kim Larsen', ['Kim Larsen'], [], null, ['Ana Silva']],
    ['Ana Silva (Acme) <> Kim Larsen', ['Kim Larsen'], ['Ana Silva'], null, ['Ana Silva']],
    ['Technical interview', [], [], null, []],
    ['30 Minute Meeting', [], [], null, []],
    ['Software Engineer Interview', [], [], null, []],
    ['Phone screen with Ana Silva', [], [], null, []],
  ])('%j for %j', (title, readers, known, company, people) => {
    expect(readEventTitle(title, readers, known)).toEqual({ company, people })
  })
})

describe('a slot in words', () => {
  const slot = (words: string) => {
    const found = slotIn(words, 0, words.length, { sentOn: Date.UTC(2026, 2, 10), zone: 'Europe/Berlin' })
    return found === null ? null : [iso(found.start), iso(found.end), found.timeZone]
  }

  it.each([
    ['10:00am - Wednesday, March 18, 2026 (Eastern Time - US & Canada)', '14:00', null, 'America/New_York'],
    ['Wed, 18 March 2026, 3 - 3:45pm (CET)', '14:00', '14:45', 'Europe/Berlin'],
    ['11 - 1pm on March 18, 2026 UTC', '11:00', '13:00', 'UTC'],
    ['18. März 2026, 10:00–10:30 Uhr'.replace('–', '-'), '09:00', '09:30', null],
    ['March 18, 2026 10:00 AM (UTC+05:30)', '04:30', null, null],
    ['18.03.2026 15:00 Uhr MEZ', '14:00', null, 'Europe/Berlin'],
  ])('%s', (words, start, end, timeZone) => {
    const at = (time: string | null) => time && `2026-03-18T${time}:00.000Z`
    expect(slot(words)).toEqual([at(start), at(end), timeZone])
  })

  it('needs a day and a time', () => {
    expect(slot('March 18, 2026')).toBeNull()
    expect(slot('10:00 am')).toBeNull()
    expect(slot('Meeting ID: 812 5550 1234')).toBeNull()
  })

  it('follows the clock of the zone that is told, on both sides of a change', () => {
    expect(slot('March 8, 2026 1:30 AM Eastern Time')?.[0]).toBe('2026-03-08T06:30:00.000Z')
    expect(slot('March 8, 2026 3:30 AM Eastern Time')?.[0]).toBe('2026-03-08T07:30:00.000Z')
  })

  it('knows a zone by its name before its city, and its city before an offset', () => {
    expect(zoneInWords('(Central European Time - Berlin)').timeZone).toBe('Europe/Berlin')
    expect(zoneInWords('America/Denver').timeZone).toBe('America/Denver')
    expect(zoneInWords('(GMT+01:00) Paris')).toEqual({ timeZone: 'Europe/Paris', offset: null })
    expect(zoneInWords('GMT+2')).toEqual({ timeZone: null, offset: 120 })
  })
})

describe('what only helps to join', () => {
  it('is blank, and everything else stands where it stood', () => {
    const text = 'Dear Sam\nhttps://x.zoom.us/j/1\n+1 301 555 0142 US (Washington DC)\nPasscode: 12\nBest\nAna'
    const { text: read, joins } = withoutJoinNoise(text)
    expect(read).toHaveLength(text.length)
    expect(read.replace(/ +/g, ' ')).toBe('Dear Sam\nhttps://x.zoom.us/j/1\n \n \nBest\nAna')
    expect(joins).toBe('video')
  })

  it('leaves mail of no meeting alone', () => {
    const text = 'Call me: +49 30 555 0142\nPIN: 12#'
    expect(withoutJoinNoise(text)).toEqual({ text, joins: null })
  })

  it('keeps the length of any text, and ends soon', () => {
    const piece = fc.constantFrom(
      '+1 301 ',
      'Passcode: ',
      ',,',
      '#',
      '\n',
      'zoom.us/j/1',
      'ä',
      '________',
      ' ',
      '9',
      'Dial',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        expect(withoutJoinNoise(text).text).toHaveLength(text.length)
      }),
    )
    const before = performance.now()
    withoutJoinNoise(`zoom.us/j/1\n${'+1 '.repeat(20_000)}\n${'(('.repeat(20_000)}`)
    slotIn('1:'.repeat(20_000), 0, 40_000, { sentOn: null, zone: 'UTC' })
    readEventTitle('with '.repeat(10_000), [], [])
    expect(performance.now() - before).toBeLessThan(500)
  })
})
