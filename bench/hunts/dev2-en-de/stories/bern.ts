/** Ein Berner Vermittler, eine Uhrenfabrik, und ein Angebot, das ausgeschlagen wird. */
import { letter } from '../../../../demo/source/mail.ts'
import { exchangeUid, googleUid } from '../../source/calendar.ts'
import { type Story, storyOf } from '../../source/story.ts'
import { interview, person, personOr } from '../../truth-types.ts'
import { box, rowanDaheim, zurich } from '../cast.ts'

const daheim = { to: rowanDaheim } as const
const vonDaheim = { from: rowanDaheim } as const

export function chronos(): Story {
  const s = storyOf(box, 'chronos', 'de')
  const reto = 'Reto Zgraggen <reto.zgraggen@aaretalent.example>'
  const anfrage = s.got(
    'outreach',
    '2026-07-22T08:44+02:00',
    reto,
    'Uhrenfabrik Seeland AG sucht Cloud Architekt/in',
    letter`
      Grüezi Herr Adler

      Im Auftrag der Uhrenfabrik Seeland AG in Biel suche ich eine/n Cloud Architekt/in 80-100 %. Englisch ist Firmensprache, Deutsch hilft. Wäre das etwas
      für Sie?

      Freundliche Grüsse
      Reto Zgraggen
      Aaretalent GmbH, Bern
    `,
    { ...daheim, client: 'outlook' },
  )
  const ja = s.sentRe(
    '2026-07-22T18:09+01:00',
    anfrage,
    'Grüezi Herr Zgraggen,\n\nja, das klingt gut. Mein Lebenslauf liegt bei; abends erreichen Sie mich am besten.\n\nRowan Adler',
    vonDaheim,
  )
  s.gotRe(
    'reply-by-person',
    '2026-07-24T09:01+02:00',
    reto,
    ja,
    'Grüezi Herr Adler\n\nBesten Dank für das sympathische Telefonat. Ihr Dossier ist bei Frau Aebischer, der HR-Leiterin. Ich halte Sie auf dem Laufenden.\n\nReto Zgraggen',
    { ...daheim, client: 'outlook', quoting: true },
  )
  const aebischer = 'Corinne Aebischer <corinne.aebischer@uhrenseeland.example>'
  const erst = {
    uid: googleUid('seeland erstgespräch'),
    title: 'Erstgespräch Rowan Adler (Cloud Architekt)',
    start: '2026-08-05T17:00',
    end: '2026-08-05T17:45',
    zone: zurich,
    organizer: aebischer,
    me: rowanDaheim,
    guests: ['Yannick Droz <yannick.droz@uhrenseeland.example>'],
    place: 'https://meet.google.com/see-land-uhr',
    notes: 'Teilnehmende: Corinne Aebischer (HR), Yannick Droz (Leiter IT-Architektur, künftiger Vorgesetzter)',
  }
  const eins = s.google('interview', '2026-07-29T11:20+02:00', erst)
  const besuch = {
    uid: exchangeUid('seeland besuch'),
    title: 'Zweitgespräch und Rundgang Biel',
    start: '2026-08-20T10:15',
    end: '2026-08-20T12:00',
    zone: zurich,
    organizer: aebischer,
    me: rowanDaheim,
    guests: ['Yannick Droz <yannick.droz@uhrenseeland.example>'],
    place: 'Uhrenfabrik Seeland AG, Seevorstadt 71, Biel',
  }
  const zwei = s.outlook(
    'interview',
    '2026-08-10T14:14+02:00',
    besuch,
    'Guten Tag Herr Adler\n\nSie haben uns neugierig gemacht. Bitte planen Sie für den Rundgang mit Yannick Droz genügend Zeit ein. Ich selber bin dann leider in den Ferien.\n\nFreundliche Grüsse\nCorinne Aebischer',
  )
  s.accept('2026-08-10T15:00+01:00', besuch, zwei)
  const angebot = s.got(
    'offer',
    '2026-08-31T16:30+02:00',
    aebischer,
    'Ihr Vertrag',
    letter`
      Guten Tag Herr Adler

      Wir möchten Sie gerne per 1. Dezember als Cloud Architekt einstellen. Im Anhang finden Sie den Vertrag: 100 %, CHF 128 000, fünf Wochen Ferien und eine Uhr
      nach zehn Jahren. Dürfen wir bis Mitte September mit Ihrer Unterschrift rechnen?

      Freundliche Grüsse
      Corinne Aebischer
    `,
    { ...daheim, client: 'outlook' },
  )
  s.sentRe(
    '2026-09-01T08:30+01:00',
    angebot,
    'Guten Tag Frau Aebischer,\n\nich freue mich sehr! Bis zum 11. gebe ich Ihnen Bescheid.\n\nRowan Adler',
    vonDaheim,
  )
  const absage = s.withdrawRe(
    '2026-09-10T20:44+01:00',
    angebot,
    letter`
      Guten Tag Frau Aebischer,

      das ist kein leichter Brief. Meine Frau hat diese Woche die Stelle in Bristol bekommen, auf die sie drei Jahre gewartet hat, und damit bleiben wir hier.
      Ich muss Ihren Vertrag deshalb ungezeichnet zurückgeben. Danke Ihnen und Yannick Droz für alles, auch für den Blick in die Unruh.

      Mit herzlichen Grüßen
      Rowan Adler
    `,
    { ...vonDaheim, quoting: false, subject: 'Ihr Angebot' },
  )
  s.gotRe(
    'reply-by-person',
    '2026-09-11T08:20+02:00',
    aebischer,
    absage,
    'Guten Tag Herr Adler\n\nDas bedauern wir sehr, verstehen es aber gut. Alles Gute Ihnen beiden.\n\nCorinne Aebischer',
    { ...daheim, client: 'outlook' },
  )
  s.got(
    'reply-by-person',
    '2026-09-11T10:55+02:00',
    reto,
    'Seeland',
    'Grüezi Herr Adler\n\nFrau Aebischer hat mich informiert. Schade, aber Familie geht vor. Melden Sie sich, wenn Biel wieder ein Thema wird.\n\nReto Zgraggen',
    { ...daheim, client: 'outlook' },
  )
  return s.told({
    company: 'Uhrenfabrik Seeland',
    role: 'Cloud Architekt',
    roleAliases: ['Cloud Architekt/in'],
    agency: 'Aaretalent',
    stage: 'closed',
    outcome: 'declined',
    appliedOn: null,
    closedOn: '2026-09-10',
    interviews: [
      interview(
        '2026-08-05T17:00+02:00',
        '2026-08-05T17:45+02:00',
        'video',
        'done',
        ['Corinne Aebischer', 'Yannick Droz'],
        [eins.name],
        zurich,
      ),
      interview(
        '2026-08-20T10:15+02:00',
        '2026-08-20T12:00+02:00',
        'onsite',
        'done',
        ['Yannick Droz'],
        [zwei.name],
        zurich,
      ),
    ],
    people: [
      person('Reto Zgraggen', 'agency', 'reto.zgraggen@aaretalent.example'),
      personOr(['recruiter', 'interviewer'], 'Corinne Aebischer', 'hr', 'corinne.aebischer@uhrenseeland.example'),
      person('Yannick Droz', 'hiring-manager', 'yannick.droz@uhrenseeland.example'),
    ],
  })
}
