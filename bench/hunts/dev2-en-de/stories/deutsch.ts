/** Windräder, eine Maschinenfabrik in der Steiermark, ein Amt, ein Duzladen, ein Verlag. */
import { letter } from '../../../../demo/source/mail.ts'
import { exchangeUid } from '../../source/calendar.ts'
import { type Story, storyOf } from '../../source/story.ts'
import { personio, robot, successFactors } from '../../source/systems.ts'
import { automaticNo, interview, person, personalNo, personOr } from '../../truth-types.ts'
import { berlin, box, rowanDaheim } from '../cast.ts'

const daheim = { to: rowanDaheim } as const
const vonDaheim = { from: rowanDaheim } as const

export function windrose(): Story {
  const s = storyOf(box, 'windrose', 'de')
  const wiebke = 'Wiebke Petersen <w.petersen@windrose-betrieb.example>'
  s.got(
    'confirmation',
    '2026-04-16T18:22+02:00',
    personio('windrose-betrieb', 'Windrose Betriebsgesellschaft'),
    'Deine Bewerbung als Site Reliability Engineer (m/w/d)',
    'Moin Rowan,\n\nschön, dass du dich bei der Windrose Betriebsgesellschaft als Site Reliability Engineer (m/w/d) bewirbst! Wir schauen uns alles in Ruhe an und melden uns spätestens in drei Wochen.\n\nDein Windrose-Team',
    daheim,
  )
  const kennenlernen = s.got(
    'interview',
    '2026-04-27T10:18+02:00',
    wiebke,
    'Kennenlernen',
    letter`
      Moin Rowan,

      deine Bewerbung hat uns gut gefallen. Hast du Donnerstag um halb drei Zeit für ein Telefonat mit mir? (Unsere Zeit, bei dir also eine Stunde früher.)
      Ich rufe dich auf deiner britischen Nummer an, das ist hoffentlich okay.

      Beste Grüße aus Husum
      Wiebke Petersen
      Personalreferentin
    `,
    { ...daheim, client: 'outlook' },
  )
  s.sentRe('2026-04-27T11:00+01:00', kennenlernen, 'Moin Wiebke,\n\nDonnerstag passt. Bis dann!\n\nRowan', vonDaheim)
  const technik = {
    uid: exchangeUid('windrose technik'),
    title: 'Technikgespräch SRE – Rowan Adler',
    start: '2026-05-07T11:00',
    end: '2026-05-07T12:15',
    zone: berlin,
    organizer: wiebke,
    me: rowanDaheim,
    guests: [
      'Thore Jannsen <t.jannsen@windrose-betrieb.example>',
      'Dr. Leyla Aksoy <l.aksoy@windrose-betrieb.example>',
    ],
    place: 'Microsoft Teams-Besprechung',
  }
  const zwei = s.outlook(
    'interview',
    '2026-05-04T15:47+02:00',
    technik,
    letter`
      Moin Rowan,

      jetzt wird es technisch: Thore Jannsen leitet das Leitwarten-Team, in dem du wärst, Dr. Leyla Aksoy kommt aus der IT-Sicherheit. Vorbereiten musst du
      nichts.

      Wiebke
    `,
  )
  s.accept('2026-05-04T17:05+01:00', technik, zwei)
  s.got(
    'pending',
    '2026-05-21T09:30+02:00',
    wiebke,
    'Zwischenstand',
    'Moin Rowan,\n\nkurzes Lebenszeichen: Thore ist auf See und hat dort kein Netz. Vor Pfingsten wird das nichts mehr, bitte noch ein wenig Geduld.\n\nWiebke',
    { ...daheim, client: 'outlook' },
  )
  const nein = s.got(
    'rejection',
    '2026-06-05T14:02+02:00',
    wiebke,
    'WG: SRE Rowan Adler',
    letter`
      Moin Rowan,

      ich leite dir einfach weiter, was Thore schreibt, besser kann ich es nicht sagen. Wenn du magst, telefonieren wir noch mal in Ruhe darüber.

      Wiebke
    `,
    {
      ...daheim,
      client: 'outlook',
      forwards: box.got(
        'windrose-intern',
        '2026-06-05T13:20+02:00',
        'Thore Jannsen <t.jannsen@windrose-betrieb.example>',
        'SRE Rowan Adler',
        'Wiebke, ich nehme die Kollegin aus Esbjerg. Fachlich waren beide gleich gut, aber sie hat schon in einer Leitwarte Schicht gefahren. Sag Rowan bitte, dass mir das Gespräch Spaß gemacht hat.\n\nThore',
        { to: wiebke, tongue: 'de', client: 'outlook' },
      ),
    },
  )
  s.sentRe(
    '2026-06-05T15:40+01:00',
    nein,
    'Moin Wiebke,\n\ndanke fürs Weiterleiten, das ist fair. Grüß Thore, und ja, lass uns nächste Woche telefonieren.\n\nRowan',
    vonDaheim,
  )
  return s.told({
    company: 'Windrose Betriebsgesellschaft',
    companyAliases: ['Windrose'],
    role: 'Site Reliability Engineer',
    roleAliases: ['SRE'],
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-04-16',
    closedOn: '2026-06-05',
    no: personalNo(nein.name, 'other-candidate', { feedbackOffered: true }),
    interviews: [
      interview('2026-04-30T14:30+02:00', null, 'phone', 'done', ['Wiebke Petersen'], [kennenlernen.name]),
      interview(
        '2026-05-07T11:00+02:00',
        '2026-05-07T12:15+02:00',
        'video',
        'done',
        ['Thore Jannsen', 'Leyla Aksoy'],
        [zwei.name],
        berlin,
      ),
    ],
    people: [
      personOr(['hr'], 'Wiebke Petersen', 'recruiter', 'w.petersen@windrose-betrieb.example'),
      person('Thore Jannsen', 'hiring-manager', 't.jannsen@windrose-betrieb.example'),
      person('Leyla Aksoy', 'interviewer', 'l.aksoy@windrose-betrieb.example'),
    ],
  })
}

export function murtal(): Story {
  const s = storyOf(box, 'murtal', 'de')
  const kern = 'Mag. Hannelore Kern <h.kern@murtaler-maschinen.example>'
  const bewerbung = s.sent(
    '2026-05-10T19:00+01:00',
    'Murtaler Maschinenfabrik <personal@murtaler-maschinen.example>',
    'Bewerbung als Leiter IT-Betrieb',
    letter`
      Sehr geehrte Damen und Herren,

      auf Ihre Ausschreibung im Standard bewerbe ich mich als Leiter IT-Betrieb in Judenburg. Meine Großmutter stammt aus Knittelfeld; mein Deutsch
      habe ich von ihr, meine Erfahrung mit ausfallsicheren Systemen aus Bristol. Die Unterlagen liegen bei.

      Mit freundlichen Grüßen
      Rowan Adler
    `,
    vonDaheim,
  )
  s.gotRe(
    'confirmation',
    '2026-05-12T08:10+02:00',
    kern,
    bewerbung,
    'Sehr geehrter Herr Adler,\n\nhaben Sie vielen Dank, Ihre Unterlagen sind vollständig eingelangt. Nach Sichtung melde ich mich bei Ihnen.\n\nMag. Hannelore Kern\nPersonalleitung',
    { ...daheim, client: 'outlook' },
  )
  const einladung = s.got(
    'interview',
    '2026-05-28T13:37+02:00',
    kern,
    'Ihre Bewerbung - Vorstellungsgespräch',
    letter`
      Sehr geehrter Herr Adler,

      gerne laden wir Sie zu einem persönlichen Gespräch mit unserem kaufmännischen Geschäftsführer, Herrn DI Pfandl, nach Judenburg ein:

      Montag, 15. Juni 2026, 13.15 Uhr, Werk 2, Besprechungszimmer Zirbe.

      Die Reisekosten ersetzen wir nach Vorlage der Belege. Um kurze Bestätigung wird gebeten.

      Mit besten Grüßen
      Mag. Hannelore Kern
    `,
    { ...daheim, client: 'outlook' },
  )
  s.sentRe(
    '2026-05-28T19:12+01:00',
    einladung,
    'Sehr geehrte Frau Magistra Kern,\n\nsehr gerne, ich komme mit dem Nachtzug.\n\nMit freundlichen Grüßen\nRowan Adler',
    vonDaheim,
  )
  const nein = s.got(
    'rejection',
    '2026-07-01T11:26+02:00',
    kern,
    'Ihr Gespräch in Judenburg',
    letter`
      Sehr geehrter Herr Adler,

      Herr DI Pfandl hat sich die Entscheidung nicht leicht gemacht. Für die Leitung von zwölf Mitarbeitern setzt er mehrjährige Führungserfahrung voraus, und
      die konnten Sie, bei aller fachlichen Brillanz, noch nicht vorweisen. Wir werden daher mit einem anderen Bewerber abschließen.

      Zu weiteren Auskünften über das Auswahlverfahren sind wir nicht befugt, dafür bitte ich um Verständnis.

      Mit besten Grüßen ins schöne Bristol
      Mag. Hannelore Kern
    `,
    { ...daheim, client: 'outlook' },
  )
  return s.told({
    company: 'Murtaler Maschinenfabrik',
    role: 'Leiter IT-Betrieb',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-05-10',
    closedOn: '2026-07-01',
    no: personalNo(nein.name, 'requirement', { feedbackRefused: true }),
    interviews: [interview('2026-06-15T13:15+02:00', null, 'onsite', 'done', ['Pfandl'], [einladung.name])],
    people: [
      personOr(['recruiter', 'coordinator'], 'Hannelore Kern', 'hr', 'h.kern@murtaler-maschinen.example'),
      personOr(['interviewer'], 'Pfandl', 'hiring-manager'),
    ],
  })
}

export function deichamt(): Story {
  const s = storyOf(box, 'deichamt', 'de')
  const amt = robot('Landesdeichamt <keine-antwort@bewerbung-nord.example>', 'Landesdeichamt', [
    'Dieses Schreiben wurde maschinell erstellt.',
  ])
  s.got(
    'confirmation',
    '2026-06-07T23:59+02:00',
    amt,
    'Eingangsbestätigung Kennziffer 2026-47',
    'Sehr geehrte Bewerberin, sehr geehrter Bewerber,\n\nIhre Bewerbung auf die Stelle Sachbearbeitung IT-Infrastruktur (w/m/d), Kennziffer 2026-47, ist am 07.06.2026 eingegangen. Sollten Sie nicht berücksichtigt werden können, erhalten Sie unaufgefordert Nachricht.',
    daheim,
  )
  const nein = s.got(
    'rejection',
    '2026-07-27T07:00+02:00',
    amt,
    'Kennziffer 2026-47',
    'Sehr geehrte Bewerberin, sehr geehrter Bewerber,\n\ndas Auswahlverfahren zur Stelle Sachbearbeitung IT-Infrastruktur (w/m/d) ist abgeschlossen. Die Wahl ist nicht auf Sie gefallen. Ihre Unterlagen werden nach Ablauf von sechs Monaten vernichtet.\n\nLandesdeichamt, Dezernat 11',
    daheim,
  )
  return s.told({
    company: 'Landesdeichamt',
    role: 'Sachbearbeitung IT-Infrastruktur',
    requisitionId: '2026-47',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-06-07',
    closedOn: '2026-07-27',
    no: automaticNo(nein.name, 'other-candidate'),
  })
}

/** Erst per du, dann lieber gar nicht mehr. */
export function knoedel(): Story {
  const s = storyOf(box, 'knoedel', 'de')
  const jule = 'Jule Wachter <jule@knoedelsoft.example>'
  s.got(
    'confirmation',
    '2026-07-12T21:15+02:00',
    personio('knoedelsoft', 'Knödelsoft'),
    'Deine Bewerbung bei Knödelsoft 🥟',
    'Servus Rowan!\n\nDeine Bewerbung als DevOps Engineer ist da. Wir kochen das jetzt ein bisschen ein und rühren uns.\n\nDeine Knödel',
    daheim,
  )
  const lass = s.got(
    'interview',
    '2026-07-20T17:31+02:00',
    jule,
    'lass quatschen',
    'Servus Rowan, hättest du morgen um 18:30 kurz Zeit? Zoom, nix Wildes: https://zoom.us/j/55512300. Basti ist auch dabei, der macht bei uns das DevOps-Team.\n\nlg Jule',
    { ...daheim, client: 'apple' },
  )
  s.sentRe('2026-07-20T17:55+01:00', lass, 'Servus Jule, klar, morgen 18:30 eurer Zeit. Bis dann!\n\nRowan', vonDaheim)
  const nein = s.got(
    'rejection',
    '2026-07-30T12:00+02:00',
    jule,
    'kurz und schmerzlos',
    'Servus Rowan,\n\nwir haben uns gegen dich entschieden, sorry. Basti wollte jemanden, der in München im Büro sitzt, und remote aus England war ihm dann doch zu weit weg.\n\nlg Jule',
    { ...daheim, client: 'apple' },
  )
  const frage = s.sentRe(
    '2026-08-03T09:20+01:00',
    nein,
    'Servus Jule,\n\nschade. In der Anzeige stand „remote in Europa", darum die Frage: Gab es sonst noch etwas? Und wäre ein Umzug ein Argument?\n\nRowan',
    vonDaheim,
  )
  s.gotRe(
    'reply-by-person',
    '2026-08-04T18:02+02:00',
    jule,
    frage,
    'Rowan, das Thema ist für uns durch. Bitte schreib uns deswegen nicht mehr, danke.\n\nJule',
    { ...daheim, client: 'apple', quoting: true },
  )
  return s.told({
    company: 'Knödelsoft',
    role: 'DevOps Engineer',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2026-07-12',
    closedOn: '2026-07-30',
    no: personalNo(nein.name, 'location', { contactRefused: true }),
    interviews: [interview('2026-07-21T18:30+02:00', null, 'video', 'done', ['Jule Wachter', 'Basti'], [lass.name])],
    people: [
      personOr(['hr', 'interviewer'], 'Jule Wachter', 'recruiter', 'jule@knoedelsoft.example'),
      person('Basti', 'hiring-manager'),
    ],
  })
}

export function brandhuber(): Story {
  const s = storyOf(box, 'brandhuber', 'de')
  const verlag = successFactors('Brandhuber Fachverlag')
  s.got(
    'confirmation',
    '2026-08-09T22:46+02:00',
    verlag,
    'Ihre Bewerbung ist eingegangen (ID 9931)',
    'Guten Tag Rowan Adler,\n\nvielen Dank für Ihre Bewerbung als Systemadministrator Linux (m/w/d), ID 9931, beim Brandhuber Fachverlag in Ulm. Wir bitten Sie um etwas Geduld.\n\nIhr Recruiting-Team',
    daheim,
  )
  s.got(
    'pending',
    '2026-08-31T06:00+02:00',
    verlag,
    'Status Ihrer Bewerbung (ID 9931)',
    'Guten Tag Rowan Adler,\n\nIhre Bewerbung als Systemadministrator Linux (m/w/d) liegt derzeit dem Fachbereich vor. Leider dauert die Prüfung urlaubsbedingt länger als üblich.\n\nIhr Recruiting-Team',
    daheim,
  )
  return s.told({
    company: 'Brandhuber Fachverlag',
    role: 'Systemadministrator Linux',
    requisitionId: '9931',
    stage: 'applied',
    appliedOn: '2026-08-09',
  })
}
