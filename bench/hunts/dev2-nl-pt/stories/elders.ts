/** Een bureau en zijn kaasmakerij, een windpark dat zwijgt, een museum zonder geld, een brouwer. */
import { letter } from '../../../../demo/source/mail.ts'
import { exchangeUid } from '../../source/calendar.ts'
import { type Story, storyOf } from '../../source/story.ts'
import { personioAbroad, robot, successFactors } from '../../source/systems.ts'
import { interview, person, personOr, personalNo } from '../../truth-types.ts'
import { amsterdam, bia, box } from '../cast.ts'

export function kaasmakerij(): Story {
  const s = storyOf(box, 'kaasmakerij', 'nl')
  const wouter = 'Wouter Dijkgraaf <wouter.dijkgraaf@talentstroom.example>'
  const inmail = s.got(
    'outreach',
    '2026-03-03T10:10+01:00',
    wouter,
    'Mooie kans in de zuivel',
    letter`
      Beste Beatriz,

      Namens een familiebedrijf in de zuivel (regio Groene Hart, 140 medewerkers) ben ik op zoek naar een Teamleider Planning. Jouw profiel past
      als een korst om een kaas. Zin om er vrijblijvend over te praten?

      Hartelijke groet,

      Wouter Dijkgraaf
      Senior consultant Supply Chain
      Talentstroom Werving & Selectie
    `,
    { client: 'outlook' },
  )
  const ja = s.sentRe(
    '2026-03-03T19:34+01:00',
    inmail,
    'Beste Wouter,\n\nDat klinkt goed, ik hoor er graag meer over. Overdag bereikbaar na vieren.\n\nBeatriz Lobo',
  )
  s.gotRe(
    'reply-by-person',
    '2026-03-05T17:20+01:00',
    wouter,
    ja,
    letter`
      Beste Beatriz,

      Fijn je net gesproken te hebben. Zoals gezegd gaat het om Kaasmakerij De Brink in Woerden. Ik heb je vandaag voorgesteld bij de heer
      Brinkman; zodra ik iets weet bel ik.

      Wouter
    `,
    { client: 'outlook', quoting: true },
  )
  const rendezvous = {
    uid: exchangeUid('de brink kennismaking'),
    title: 'Kennismaking Kaasmakerij De Brink - Beatriz Lobo',
    start: '2026-03-18T16:00',
    end: '2026-03-18T17:00',
    zone: amsterdam,
    organizer: wouter,
    me: bia,
    guests: ['Gijs Brinkman <gijs@debrinkkaas.example>'],
    place: 'Kaasmakerij De Brink, Barwoutswaarder 12, Woerden',
  }
  const een = s.outlook(
    'interview',
    '2026-03-11T09:46+01:00',
    rendezvous,
    letter`
      Beatriz,

      Gijs Brinkman, de directeur, wil je ontmoeten. Ikzelf ben er niet bij, ik hoor het na afloop graag van je.

      Wouter
    `,
  )
  const weg = s.outlook(
    'cancelled',
    '2026-03-17T18:55+01:00',
    { ...rendezvous, seq: 1, cancelled: true },
    'Beatriz,\n\nGijs ligt met griep op bed, morgen gaat dus niet door. Ik kom met een nieuwe datum.\n\nWouter',
  )
  const nieuw = s.got(
    'interview',
    '2026-03-20T11:30+01:00',
    wouter,
    'nieuwe datum De Brink',
    'Beatriz,\n\nGijs is weer op de been. Donderdag 26 maart om 10.45 uur, zelfde adres in Woerden. Akkoord?\n\nWouter',
    { client: 'outlook' },
  )
  const akkoord = s.sentRe('2026-03-20T12:02+01:00', nieuw, 'Akkoord, ik zal er zijn.\n\nBeatriz')
  const bevestigd = s.gotRe('reply-by-person', '2026-03-20T12:30+01:00', wouter, akkoord, 'Mooi. Succes alvast!', {
    client: 'outlook',
  })
  const aan = s.sentRe(
    '2026-04-10T17:12+02:00',
    bevestigd,
    letter`
      Beste Wouter,

      Dank voor je telefoontje van vanmiddag. Jammer dat Gijs voor de andere kandidaat kiest, zeker nu ik zijn schimmelkelder al zo goed ken. Heeft
      hij misschien nog een tip over leidinggeven voor me? Die hoor ik heel graag.

      Groet, Beatriz
    `,
  )
  s.gotRe(
    'feedback',
    '2026-04-15T10:20+02:00',
    wouter,
    aan,
    letter`
      Beatriz,

      Van Gijs teruggekregen: inhoudelijk sterk, op leidinggeven bleef je te voorzichtig. Hij had een voorbeeld willen horen van een keer dat je
      iemand aansprak. Neem dat mee naar een volgend gesprek.

      Wouter
    `,
    { client: 'outlook' },
  )
  return s.told({
    company: 'Kaasmakerij De Brink',
    companyAliases: ['De Brink'],
    role: 'Teamleider Planning',
    agency: 'Talentstroom',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: null,
    closedOn: '2026-04-10',
    no: personalNo(aan.name, 'other-candidate'),
    interviews: [
      interview(
        '2026-03-18T16:00+01:00',
        '2026-03-18T17:00+01:00',
        'onsite',
        'cancelled',
        ['Gijs Brinkman'],
        [een.name, weg.name],
        amsterdam,
      ),
      interview('2026-03-26T10:45+01:00', null, 'onsite', 'done', ['Gijs Brinkman'], [nieuw.name]),
    ],
    people: [
      person('Wouter Dijkgraaf', 'agency', 'wouter.dijkgraaf@talentstroom.example'),
      personOr(['interviewer'], 'Gijs Brinkman', 'hiring-manager', 'gijs@debrinkkaas.example'),
    ],
  })
}

export function windpark(): Story {
  const s = storyOf(box, 'windpark', 'nl')
  const noordwind = successFactors('Noordwind Offshore')
  s.got(
    'confirmation',
    '2026-04-27T23:50+02:00',
    noordwind,
    'Ontvangstbevestiging sollicitatie',
    letter`
      Geachte mevrouw Lobo,

      Wij bevestigen de ontvangst van uw sollicitatie op de volgende vacature:

      Materials Planner Offshore
      Vacaturenummer 5582
      Standplaats: Den Helder

      Mocht u na zes weken niets van ons hebben vernomen, dan kunt u ervan uitgaan dat wij uw kandidatuur niet voortzetten.

      Noordwind Offshore
    `,
  )
  s.got(
    'pending',
    '2026-05-08T06:00+02:00',
    noordwind,
    'Status van uw sollicitatie',
    'Geachte mevrouw Lobo,\n\nUw sollicitatie op vacature 5582 (Materials Planner Offshore) is in behandeling genomen door de afdeling.\n\nNoordwind Offshore',
  )
  return s.told({
    company: 'Noordwind Offshore',
    role: 'Materials Planner Offshore',
    requisitionId: '5582',
    stage: 'applied',
    appliedOn: '2026-04-27',
  })
}

export function museum(): Story {
  const s = storyOf(box, 'museum', 'nl')
  const hedda = 'Hedda ter Braak <h.terbraak@stoommuseumdelfzicht.example>'
  s.got(
    'confirmation',
    '2026-05-02T10:00+02:00',
    robot('Stoommuseum Delfzicht <vacatures@stoommuseumdelfzicht.example>', 'Stoommuseum Delfzicht'),
    'Uw reactie op onze vacature',
    'Geachte mevrouw Lobo,\n\nDank voor uw reactie op de vacature Coördinator bruiklenen. Het museum streeft ernaar binnen drie weken te reageren.',
  )
  const nee = s.got(
    'position-closed',
    '2026-05-19T14:27+02:00',
    hedda,
    'Vacature Coördinator bruiklenen',
    letter`
      Geachte mevrouw Lobo,

      De gemeente heeft gisteravond de begroting uitgesteld. Daarmee ligt de functie voorlopig stil; wij mogen niemand aannemen tot de raad in het
      najaar besluit. Uw brief ligt op mijn stapeltje "wél", dat wilde ik u niet onthouden.

      Hoogachtend,
      mr. H. ter Braak
      Hoofd Personeel
    `,
    { client: 'outlook' },
  )
  s.sentRe(
    '2026-05-19T20:05+02:00',
    nee,
    'Geachte mevrouw Ter Braak,\n\nHartelijk dank, ook voor dat stapeltje. Ik wacht het najaar af.\n\nBeatriz Lobo',
  )
  return s.told({
    company: 'Stoommuseum Delfzicht',
    role: 'Coördinator bruiklenen',
    stage: 'closed',
    outcome: 'position-closed',
    appliedOn: '2026-05-02',
    closedOn: '2026-05-19',
    no: personalNo(nee.name, 'closed', { outcome: 'position-closed' }),
    people: [personOr(['recruiter'], 'Hedda ter Braak', 'hr', 'h.terbraak@stoommuseumdelfzicht.example')],
  })
}

/** Belgisch Nederlands, en nog niet afgelopen. */
export function brouwer(): Story {
  const s = storyOf(box, 'brouwer', 'nl')
  const lies = 'Lies Vanhoutte (Brouwerij Ter Linden) <terlinden-jobs@m.personio.com>'
  s.got(
    'confirmation',
    '2026-06-08T18:18+02:00',
    personioAbroad('terlinden', 'Brouwerij Ter Linden'),
    'Uw kandidatuur bij Brouwerij Ter Linden',
    'Beste Beatriz,\n\nWij hebben uw kandidatuur voor Verantwoordelijke Planning & Expeditie goed ontvangen en nemen contact op van zodra we ze bekeken hebben.\n\nBrouwerij Ter Linden',
  )
  const gesprek = s.got(
    'interview',
    '2026-06-16T10:40+02:00',
    lies,
    'Verantwoordelijke Planning & Expeditie - gesprek',
    letter`
      Dag Beatriz,

      Proficiat, u bent bij de laatste vier. Past het u om op vrijdag 26 juni om 14u15 naar Leuven af te zakken? U spreekt met brouwmeester Koen
      Peeters en onze logistiek directeur Sabine Maes, aan wie u zou rapporteren.

      Vriendelijke groeten
      Lies Vanhoutte
      HR-medewerker
    `,
  )
  s.sentRe('2026-06-16T12:00+02:00', gesprek, 'Dag Lies,\n\nDat past, tot vrijdag 26 juni in Leuven.\n\nBeatriz')
  return s.told({
    company: 'Brouwerij Ter Linden',
    role: 'Verantwoordelijke Planning & Expeditie',
    stage: 'interviewing',
    appliedOn: '2026-06-08',
    interviews: [
      interview('2026-06-26T14:15+02:00', null, 'onsite', 'scheduled', ['Koen Peeters', 'Sabine Maes'], [gesprek.name]),
    ],
    people: [
      personOr(['recruiter', 'coordinator'], 'Lies Vanhoutte', 'hr', 'terlinden-jobs@m.personio.com'),
      person('Koen Peeters', 'interviewer'),
      person('Sabine Maes', 'hiring-manager'),
    ],
  })
}
