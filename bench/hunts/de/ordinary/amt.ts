/** Ämter, Jobportale, Sicherheitscodes und was sonst nach Bewerbung klingt. */
import { letter } from '../../../../demo/source/mail.ts'
import type { HuntMail } from '../../source/correspondence.ts'
import { indeed, linkedIn, robot } from '../../source/systems.ts'
import { got, sent, wiebkeAtHome } from '../cast.ts'

const agentur = 'Agentur für Arbeit Bremen <poststelle@arbeitsagentur-bremen.example>'
const stepstoneAlerts = robot('StepStone Jobagent <jobagent@stepstone.de>', 'StepStone', ['Jobagent abbestellen'], {
  'List-Unsubscribe': '<https://www.stepstone.de/abmelden>',
})
const member = 'Wiebke Harmsen (Einkäuferin)'

export const amtAndAlerts: readonly HuntMail[] = [
  got(
    'amt-1-gespraech',
    '2026-05-04T08:00+02:00',
    agentur,
    'Einladung zu einem Gespräch über Ihre berufliche Situation',
    letter`
    Sehr geehrte Frau Harmsen,

    bitte kommen Sie am Dienstag, 19. Mai 2026, um 10:30 Uhr in die Agentur für Arbeit, Zimmer 114. Ich möchte mit Ihnen über Ihr
    Bewerberangebot und Ihre berufliche Situation sprechen.

    Dies ist eine Einladung nach § 309 SGB III.

    Im Auftrag
    Kruse
  `,
    { to: wiebkeAtHome },
  ),
  got(
    'amt-2-antrag',
    '2026-05-08T08:00+02:00',
    agentur,
    'Ihr Antrag auf Arbeitslosengeld ist eingegangen',
    'Ihr Antrag vom 7. Mai liegt uns vor und wird geprüft. Von Sachstandsanfragen bitten wir abzusehen.',
    { to: wiebkeAtHome },
  ),
  got(
    'amt-3-bescheid',
    '2026-05-27T08:00+02:00',
    agentur,
    'Neuer Bescheid in Ihrem Postfach',
    'In Ihrem Online-Postfach liegt ein Bewilligungsbescheid.',
    { to: wiebkeAtHome },
  ),
  got(
    'amt-4-foerderung',
    '2026-07-17T08:00+02:00',
    agentur,
    'Ihr Antrag auf Förderung einer Weiterbildung',
    letter`
    Sehr geehrte Frau Harmsen,

    Ihren Antrag auf Förderung der Weiterbildung "Vergaberecht kompakt" lehne ich ab. Die Voraussetzungen liegen nicht vor, da Sie auch ohne die
    Maßnahme gute Aussichten auf dem Arbeitsmarkt haben. Gegen diesen Bescheid ist der Widerspruch zulässig.
  `,
    { to: wiebkeAtHome },
  ),
  sent(
    'amt-5-abmeldung',
    '2026-09-18T10:00+02:00',
    agentur,
    'Abmeldung zum 1. November',
    'Sehr geehrte Frau Kruse, zum 1. November nehme ich eine Beschäftigung auf und melde mich hiermit ab. Danke für alles. Wiebke Harmsen',
    { from: wiebkeAtHome },
  ),
  got(
    'amt-6-jobagent',
    '2026-05-15T06:00+02:00',
    stepstoneAlerts,
    '12 neue Jobs: Einkäufer in Bremen',
    letter`
    Strategischer Einkäufer (m/w/d) - Weserblech GmbH
    Category Buyer (m/w/d) - Teeplus Handelsgesellschaft mbH
    Jetzt bewerben!
  `,
  ),
  got(
    'amt-7-jobagent',
    '2026-06-26T06:00+02:00',
    stepstoneAlerts,
    '8 neue Jobs: Einkäufer in Bremen',
    'Lead Buyer (m/w/d) - Kompakt Personal. Einkaufsleiter (m/w/d) - Hafenkontor Bremerhaven.',
  ),
  got(
    'amt-8-jobagent',
    '2026-08-28T06:00+02:00',
    stepstoneAlerts,
    'Top-Match: 94 % Übereinstimmung',
    'Rohkaffee-Einkauf (m/w/d), Kontor Sieben. Sie könnten die perfekte Besetzung sein.',
  ),
  got(
    'amt-9-indeed',
    '2026-07-30T05:15+02:00',
    indeed('donotreply@match.indeed.com'),
    'Operativer Einkäufer (m/w/d) Naturkost @ Grünkern Vertriebs GmbH',
    'Dieser Job könnte zu Ihrem Lebenslauf passen. Schnellbewerbung.',
  ),
  got(
    'amt-10-indeed',
    '2026-09-10T05:15+02:00',
    indeed('alert@indeed.com'),
    '31 neue Einkäufer Jobs in Bremen',
    'Einkaufssachbearbeiter, Teamassistenz Einkauf, Buyer Textil.',
  ),
  got(
    'amt-11-linkedin',
    '2026-06-23T07:00+02:00',
    linkedIn('email_job_alert_digest_01', member, 'LinkedIn Jobs <jobalerts-noreply@linkedin.com>'),
    'Wiebke, 6 neue Jobs als Einkaufsleiterin',
    'Einkaufsleiterin, Frischwolke, Hamburg. Head of Procurement, Plattdütsch Digital.',
    { headers: { 'X-LinkedIn-Class': 'SAVEDSEARCH' } },
  ),
  got(
    'amt-12-linkedin',
    '2026-08-07T07:00+02:00',
    linkedIn('email_weekly_analytics_recap_v2', member, 'LinkedIn <messages-noreply@linkedin.com>'),
    'Ihr Profil wurde 14-mal angesehen',
    'Darunter: Personalleiterin bei Frischwolke.',
  ),
  got(
    'amt-13-code',
    '2026-05-11T20:02+02:00',
    robot('softgarden <no-reply@softgarden.io>', 'softgarden'),
    'Dein Bestätigungscode',
    'Dein Code lautet 558 214. Er gilt 15 Minuten. Gib ihn ein, um deine Bewerbung bei der Lindwerft AG abzuschicken.',
  ),
  got(
    'amt-14-konto',
    '2026-06-08T11:40+02:00',
    robot('Bewerberportal <noreply@stadtwerke-wesermuende.dvinci-hr.com>', 'Stadtwerke Wesermünde'),
    'Aktivieren Sie Ihr Bewerberkonto',
    'Bitte bestätigen Sie Ihre E-Mail-Adresse innerhalb von 48 Stunden.',
  ),
  got(
    'amt-15-umfrage',
    '2026-07-02T09:00+02:00',
    robot('Kranz & Söhne <umfrage@kranz-soehne.example>', 'Kranz & Söhne'),
    'Wie war Ihre Bewerbung bei uns?',
    'Sechs kurze Fragen, anonym. Ihre Meinung hilft uns, noch besser zu werden.',
  ),
  got(
    'amt-16-arbeitgeber',
    '2026-06-30T12:00+02:00',
    robot('Lindwerft AG <news@lindwerft.example>', 'Lindwerft', ['Abmelden']),
    'Stapellauf, Sommerfest und offene Stellen',
    'Neu an Bord: 14 Azubis. Offene Stellen: Schweißerin, Konstrukteur, Technische Einkäuferin.',
    { headers: { 'List-Unsubscribe': '<https://lindwerft.example/ab>' } },
  ),
  got(
    'amt-17-messe',
    '2026-09-01T11:00+02:00',
    robot('Jobmesse Nordwest <info@jobmesse-nordwest.example>', 'Jobmesse Nordwest'),
    'Einladung: Jobmesse am 10. Oktober',
    'Sie sind herzlich eingeladen! 60 Arbeitgeber, Bewerbungsfotos gratis, Vorträge zum Vorstellungsgespräch.',
  ),
  got(
    'amt-18-datenschutz',
    '2026-09-28T08:00+02:00',
    robot('Kontor Sieben <datenschutz@kontorsieben.example>', 'Kontor Sieben'),
    'Änderung unserer Datenschutzhinweise',
    'Wir haben die Datenschutzhinweise unseres Karriereportals aktualisiert. Sie müssen nichts tun.',
  ),
  got(
    'amt-19-zeugnis',
    '2026-05-06T09:15+02:00',
    'Pumpen Wessels Personal <personal@pumpen-wessels.example>',
    'Ihr Arbeitszeugnis',
    'Sehr geehrte Frau Harmsen, anbei Ihr Zeugnis. Wir danken Ihnen für elf Jahre und wünschen Ihnen für die Zukunft alles Gute.',
  ),
  got(
    'amt-20-vhs',
    '2026-08-25T10:10+02:00',
    'VHS Weserland <kurse@vhs-weserland.example>',
    'Kurs ausgebucht',
    'Leider können wir Ihre Anmeldung zu „Leasing verstehen“ nicht berücksichtigen, der Kurs ist ausgebucht. Wir haben Sie vorgemerkt.',
  ),
  got(
    'amt-21-kredit',
    '2026-07-21T08:45+02:00',
    robot('Roland Sparbank <kredit@rolandsparbank.example>', 'Roland Sparbank'),
    'Entscheidung zu Ihrer Anfrage',
    'Nach sorgfältiger Prüfung können wir Ihrer Kreditanfrage derzeit nicht entsprechen. Ausschlaggebend war das fehlende Beschäftigungsverhältnis.',
  ),
  got(
    'amt-22-garten',
    '2026-09-11T19:00+02:00',
    'Kleingärtner Osterdeich <vergabe@kg-osterdeich.example>',
    'Bewerbung um Parzelle 31',
    'Liebe Frau Harmsen, die Parzelle haben wir an eine Familie vergeben, die länger gewartet hat. Sie rücken auf Platz 3.',
  ),
  got(
    'amt-23-spam',
    '2026-08-02T03:00+00:00',
    'Personalabteilung <job@heim-verdienst.test>',
    'Ihre Bewerbung wurde angenommen - 4.500 EUR Homeoffice',
    'Glückwunsch!! Sie wurden ausgewählt. Für den Vertrag senden Sie bitte Ausweis und Kontodaten per WhatsApp.',
    { labels: 'Spam' },
  ),
  got(
    'amt-24-spam',
    '2026-06-13T02:00+00:00',
    'Kurier <zoll@paket-zoll.test>',
    'Paket wartet auf Freigabe',
    'Zollgebühr 1,99 Euro, sonst geht die Sendung zurück.',
    { labels: 'Spam' },
  ),
  got(
    'amt-25-coach',
    '2026-07-15T08:30+02:00',
    robot('Karriereturbo <hallo@karriereturbo.example>', 'Karriereturbo'),
    'Absage bekommen? Das steckt wirklich dahinter',
    'In meinem Gratis-Webinar zeige ich Ihnen, warum „Leider haben wir uns für andere Bewerber entschieden“ selten stimmt.',
  ),
]
