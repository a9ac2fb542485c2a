/** Drukkers, de haven (twee keer), en een kwekerij die met de hand schrijft. */
import { letter } from '../../../../demo/source/mail.ts'
import { exchangeUid } from '../../source/calendar.ts'
import { type Story, storyOf } from '../../source/story.ts'
import { recruitee, workday } from '../../source/systems.ts'
import { automaticNo, interview, person, personalNo } from '../../truth-types.ts'
import { amsterdam, bia, box } from '../cast.ts'

export function vlaanstra(): Story {
  const s = storyOf(box, 'vlaanstra', 'nl')
  const femke = 'Femke Bouma <femke.bouma@drukkerijvlaanstra.example>'
  s.got(
    'confirmation',
    '2026-02-09T20:14+01:00',
    recruitee('Drukkerij Vlaanstra'),
    'Je sollicitatie is binnen!',
    letter`
      Hoi Beatriz,

      Leuk dat je bij ons wilt komen werken als Productieplanner. Je cv en brief zijn goed aangekomen. Binnen tien werkdagen weet je of we
      je willen spreken.

      Team Drukkerij Vlaanstra
    `,
  )
  const vraag = s.got(
    'interview',
    '2026-02-17T11:02+01:00',
    femke,
    'kennismaken?',
    letter`
      Dag Beatriz,

      Je brief viel op (die zin over de kapotte vouwmachine!). Ik zou je graag even zien, online is prima. Kun je donderdag of vrijdag, en zo ja
      hoe laat ongeveer?

      Groetjes, Femke
      HR & recruitment
    `,
    { client: 'apple' },
  )
  const kan = s.sentRe('2026-02-17T12:40+01:00', vraag, 'Hoi Femke,\n\nDonderdag na de lunch is perfect.\n\nBeatriz')
  const vast = s.gotRe(
    'interview',
    '2026-02-17T13:15+01:00',
    femke,
    kan,
    letter`
      Top! Dan doen we donderdag om half drie, via Teams. Linkje volgt. Onze chef planning, Sietse Wiersma, schuift ook aan; bij hem zou je
      komen te werken.

      Femke
    `,
    { client: 'apple', quoting: true },
  )
  s.got(
    'other',
    '2026-02-18T09:00+01:00',
    femke,
    'linkje',
    'https://teams.microsoft.com/l/meetup-join/19%3avlaanstra\n\nTot morgen!\nFemke',
    { client: 'apple' },
  )
  const nee = s.got(
    'rejection',
    '2026-03-02T16:31+01:00',
    femke,
    'ons gesprek',
    letter`
      Dag Beatriz,

      Sietse en ik hebben er een nacht over geslapen. We vonden het een ontzettend leuk gesprek, maar we gaan verder met iemand die de
      Heidelberg-persen al kent. Jij zou er een half jaar over doen en die tijd is er dit voorjaar niet.

      Wil je weten wat ons opviel? Bel gerust, ik vertel het je graag: 058 555 01 44.

      Groetjes, Femke
    `,
    { client: 'apple' },
  )
  s.sentRe('2026-03-03T08:55+01:00', nee, 'Hoi Femke,\n\nJammer maar helder. Ik bel je deze week nog even.\n\nBeatriz')
  return s.told({
    company: 'Drukkerij Vlaanstra',
    role: 'Productieplanner',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-02-09',
    closedOn: '2026-03-02',
    no: personalNo(nee.name, 'requirement', { feedbackOffered: true }),
    interviews: [
      interview('2026-02-19T14:30+01:00', null, 'video', 'done', ['Femke Bouma', 'Sietse Wiersma'], [vast.name]),
    ],
    people: [
      person('Femke Bouma', 'recruiter', 'femke.bouma@drukkerijvlaanstra.example'),
      person('Sietse Wiersma', 'hiring-manager'),
    ],
  })
}

const zeehaven = workday('zeehavengroep', 'Zeehaven Groep Careers')

export function zeehavenPlanner(): Story {
  const s = storyOf(box, 'zeehaven-planner', 'nl')
  s.got(
    'confirmation',
    '2026-02-20T22:41+01:00',
    zeehaven,
    'Bedankt voor je sollicitatie: Planner Containervervoer (R-20811)',
    letter`
      Beste Beatriz,

      Hartelijk dank voor je interesse in de functie Planner Containervervoer (R-20811) bij Zeehaven Groep. We nemen je gegevens zorgvuldig
      door en laten van ons horen.

      Dit is een automatisch gegenereerd bericht. Antwoorden worden niet gelezen.
    `,
  )
  const nee = s.got(
    'rejection',
    '2026-03-09T06:00+01:00',
    zeehaven,
    'Update: R-20811',
    letter`
      Beste Beatriz,

      Je hebt gesolliciteerd op Planner Containervervoer. Helaas hebben we besloten je niet uit te nodigen voor een gesprek. Vanwege het grote
      aantal sollicitaties kunnen we geen persoonlijke toelichting geven.

      We wensen je veel succes met het vinden van een passende baan.

      Zeehaven Groep
    `,
  )
  return s.told({
    company: 'Zeehaven Groep',
    role: 'Planner Containervervoer',
    requisitionId: 'R-20811',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-02-20',
    closedOn: '2026-03-09',
    no: automaticNo(nee.name, 'none', { feedbackRefused: true }),
  })
}

export function zeehavenKetens(): Story {
  const s = storyOf(box, 'zeehaven-ketens', 'nl')
  const rachid = 'Rachid El Amrani <r.elamrani@zeehavengroep.example>'
  s.got(
    'confirmation',
    '2026-03-15T19:20+01:00',
    zeehaven,
    'Bedankt voor je sollicitatie: Ketenregisseur Koelvracht (R-21377)',
    letter`
      Beste Beatriz,

      Hartelijk dank voor je interesse in de functie Ketenregisseur Koelvracht (R-21377) bij Zeehaven Groep. We nemen je gegevens zorgvuldig
      door en laten van ons horen.

      Dit is een automatisch gegenereerd bericht. Antwoorden worden niet gelezen.
    `,
  )
  const afspraak = {
    uid: exchangeUid('zeehaven koelvracht een'),
    title: 'Gesprek Ketenregisseur Koelvracht',
    start: '2026-04-02T10:00',
    end: '2026-04-02T11:00',
    zone: amsterdam,
    organizer: rachid,
    me: bia,
    guests: ['Loes van Tilburg <l.vantilburg@zeehavengroep.example>'],
    room: 'Vergaderzaal Maas <zaal.maas@zeehavengroep.example>',
    place: 'Waalhaven Oostzijde 1, Rotterdam',
  }
  const eerste = s.outlook(
    'interview',
    '2026-03-24T15:33+01:00',
    afspraak,
    letter`
      Beste Beatriz,

      Naar aanleiding van je sollicitatie nodig ik je graag uit op kantoor. Je spreekt met Loes van Tilburg, manager Koelvracht, en met mij.
      Neem je legitimatie mee voor de poort.

      Met vriendelijke groet,
      Rachid El Amrani
      Corporate Recruiter
    `,
  )
  const later = s.outlook(
    'rescheduled',
    '2026-04-01T17:05+02:00',
    { ...afspraak, seq: 1, start: '2026-04-07T13:30', end: '2026-04-07T14:30' },
    letter`
      Beste Beatriz,

      Loes staat morgen onverwacht in Antwerpen. Kan het dinsdag ook? Ik heb de uitnodiging alvast verzet.

      Rachid
    `,
  )
  s.accept('2026-04-01T18:10+02:00', { ...afspraak, seq: 1, start: '2026-04-07T13:30', end: '2026-04-07T14:30' }, later)
  s.got(
    'pending',
    '2026-04-16T09:12+02:00',
    rachid,
    'even geduld',
    letter`
      Beste Beatriz,

      Ik had beloofd deze week te bellen. Dat red ik niet: de directie tekent pas na Koningsdag. Je bent nog volop in beeld.

      Rachid
    `,
    { client: 'outlook' },
  )
  const nee = s.got(
    'rejection',
    '2026-05-01T16:48+02:00',
    rachid,
    'Ketenregisseur Koelvracht',
    letter`
      Beste Beatriz,

      Dank voor je geduld, en sorry dat het zo lang duurde. De keuze is gevallen op een collega van de terminal, die de klanten al kent. Aan jou
      lag het niet: Loes had je er graag bij gehad.

      Het ga je goed,
      Rachid El Amrani
    `,
    { client: 'outlook' },
  )
  s.sentRe(
    '2026-05-04T08:31+02:00',
    nee,
    'Dag Rachid,\n\nDank voor het eerlijke bericht, en doe Loes mijn groeten.\n\nBeatriz Lobo',
  )
  return s.told({
    company: 'Zeehaven Groep',
    role: 'Ketenregisseur Koelvracht',
    requisitionId: 'R-21377',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-03-15',
    closedOn: '2026-05-01',
    no: personalNo(nee.name, 'internal'),
    interviews: [
      interview(
        '2026-04-07T13:30+02:00',
        '2026-04-07T14:30+02:00',
        'onsite',
        'done',
        ['Loes van Tilburg', 'Rachid El Amrani'],
        [eerste.name, later.name],
        amsterdam,
      ),
    ],
    people: [
      person('Rachid El Amrani', 'recruiter', 'r.elamrani@zeehavengroep.example'),
      person('Loes van Tilburg', 'hiring-manager', 'l.vantilburg@zeehavengroep.example'),
    ],
  })
}

/** De baas schrijft van thuis uit en vermijdt het woord. */
export function kwekerij(): Story {
  const s = storyOf(box, 'kwekerij', 'nl')
  const info = 'Kwekerij Groenendaal <info@kwekerijgroenendaal.example>'
  const arie = 'Arie Groenendaal <ariegroenendaal58@kabelpost.example>'
  const brief = s.sent(
    '2026-03-30T21:07+02:00',
    info,
    'Sollicitatie Logistiek planner',
    letter`
      Geachte heer of mevrouw,

      Op uw website las ik dat u een Logistiek planner zoekt voor de bloemenveiling en de export. Acht jaar lang plande ik de ritten van een
      bierbrouwer; bier bederft trager dan tulpen, maar de klanten zijn ongeduldiger. Mijn cv zit erbij.

      Met vriendelijke groet,
      Beatriz Lobo
      06 55500321
    `,
  )
  const bezoek = s.gotRe(
    'interview',
    '2026-04-08T20:22+02:00',
    arie,
    brief,
    letter`
      mevr Lobo

      mooie brief. kom dinsdag om kwart over negen maar een bakkie doen op de kwekerij, dan laat ik t zien. laarzen staan hier

      Arie Groenendaal
    `,
    { client: 'apple', quoting: true },
  )
  s.sentRe('2026-04-08T21:00+02:00', bezoek, 'Dag meneer Groenendaal, graag! Tot dinsdag. Maat 39.\n\nBeatriz Lobo')
  const nee = s.got(
    'rejection',
    '2026-04-24T19:41+02:00',
    arie,
    'hoi',
    letter`
      Beatriz

      we hebben gister met Joost van de buren getoost op zijn nieuwe baan bij ons, hij begint maandag op de planning. wou je t zelf ff laten
      weten en niet via via. je bent altijd welkom voor n bos tulpen

      Arie
    `,
    { client: 'apple' },
  )
  return s.told({
    company: 'Kwekerij Groenendaal',
    role: 'Logistiek planner',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-03-30',
    closedOn: '2026-04-24',
    no: personalNo(nee.name, 'other-candidate'),
    interviews: [interview('2026-04-14T09:15+02:00', null, 'onsite', 'done', ['Arie Groenendaal'], [bezoek.name])],
    people: [person('Arie Groenendaal', 'hiring-manager', 'ariegroenendaal58@kabelpost.example')],
  })
}
