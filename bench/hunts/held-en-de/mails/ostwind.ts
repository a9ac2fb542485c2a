import { letter } from '../../../../demo/source/mail.ts'
import { googleUid } from '../../source/calendar.ts'
import { calendly, teamtailor } from '../../source/systems.ts'
import { interview, person } from '../../truth-types.ts'
import { berlin, lena, story } from '../cast.ts'

export function ostwindStory() {
  const s = story('ostwind')
  const nele = 'Nele Brandis <nele.brandis@ostwind-mobil.example>'
  const arne = 'Arne Vogt <arne.vogt@ostwind-mobil.example>'
  s.got(
    'confirmation',
    '2026-07-01T18:10+02:00',
    teamtailor('ostwind', 'Ostwind Mobilität'),
    'Danke für deine Bewerbung!',
    letter`
    Hi Lena,

    danke, dass du dich bei Ostwind Mobilität als Senior Product Designer (all genders) beworben hast! Wir melden uns
    so schnell wie möglich bei dir.

    Dein Ostwind-Team
  `,
  )
  const hello = s.got(
    'interview',
    '2026-07-06T11:00+02:00',
    nele,
    'Lust auf einen Kaffee (digital)?',
    letter`
    Hi Lena,

    ich bin Nele aus dem People-Team von Ostwind und begleite die Suche nach unserem Senior Product Designer. Buch dir
    gern hier einen Slot, der dir passt: https://calendly.com/nele-ostwind/kennenlernen

    Liebe Grüße
    Nele

    Nele Brandis
    Talent Acquisition Managerin
  `,
  )
  const booked = s.got(
    'interview',
    '2026-07-06T20:13+02:00',
    calendly,
    'Bestätigt: Kennenlernen mit Nele Brandis',
    letter`
    Hallo Lena Borgwardt,

    Ihr Termin „Kennenlernen Ostwind“ mit Nele Brandis ist bestätigt.

    Datum/Uhrzeit: Donnerstag, 9. Juli 2026, 15:30 - 16:00 (Mitteleuropäische Zeit - Berlin)
    Ort: Google Meet, https://meet.google.com/osw-kenn-len
  `,
  )
  const a = {
    uid: googleUid('ostwind case'),
    title: 'Case-Gespräch mit Lena (Ostwind)',
    start: '2026-07-20T13:00',
    end: '2026-07-20T14:30',
    zone: berlin,
    organizer: nele,
    me: lena,
    guests: [arne],
    place: 'Ostwind Mobilität, Kaistraße 40, Hamburg',
    notes: 'Arne leitet das Design-Team. Bring gern eine Arbeit mit, auf die du stolz bist.',
  }
  const second = s.google('interview', '2026-07-13T09:20+02:00', a)
  const accepted = s.accept('2026-07-13T09:48+02:00', a, second)
  const offer = s.gotRe(
    'offer',
    '2026-07-27T12:05+02:00',
    nele,
    hello,
    letter`
    Hi Lena,

    wir sind begeistert und möchten dir die Stelle als Senior Product Designer anbieten! Der Vertragsentwurf hängt an:
    62.000 Euro im Jahr, 30 Tage Urlaub, Start am 1. Oktober.

    Lass uns bis zum 7. August wissen, wie du dich entscheidest.

    Liebe Grüße
    Nele
  `,
    { subject: 'Unser Angebot für dich', quoting: false },
  )
  s.sentRe(
    '2026-07-27T15:16+02:00',
    offer,
    letter`
    Liebe Nele,

    wow, vielen Dank! Ich lese alles in Ruhe und melde mich in den nächsten Tagen.

    Liebe Grüße
    Lena
  `,
  )
  s.withdrawRe(
    '2026-08-05T10:02+02:00',
    offer,
    letter`
    Liebe Nele,

    ich habe lange überlegt und möchte euer Angebot leider nicht annehmen. Das Gehalt liegt doch deutlich unter dem, was
    ich brauche. Danke für die schönen Gespräche, auch an Arne.

    Liebe Grüße
    Lena
  `,
  )
  s.gotRe(
    'reply-by-person',
    '2026-08-05T13:40+02:00',
    nele,
    offer,
    letter`
    Liebe Lena,

    sehr schade, aber ich verstehe dich gut. Alles Gute für dich, und vielleicht kreuzen sich unsere Wege ja wieder!

    Nele
  `,
  )
  return s.told({
    company: 'Ostwind Mobilität',
    companyAliases: ['Ostwind'],
    role: 'Senior Product Designer',
    stage: 'closed',
    outcome: 'declined',
    appliedOn: '2026-07-01',
    closedOn: '2026-08-05',
    interviews: [
      interview(
        '2026-07-09T15:30+02:00',
        '2026-07-09T16:00+02:00',
        'video',
        'done',
        ['Nele Brandis'],
        [booked.name],
        berlin,
      ),
      interview(
        '2026-07-20T13:00+02:00',
        '2026-07-20T14:30+02:00',
        'onsite',
        'done',
        ['Nele Brandis', 'Arne Vogt'],
        [second.name, accepted.name],
        berlin,
      ),
    ],
    people: [
      person('Nele Brandis', 'recruiter', 'nele.brandis@ostwind-mobil.example'),
      person('Arne Vogt', 'hiring-manager', 'arne.vogt@ostwind-mobil.example'),
    ],
  })
}
