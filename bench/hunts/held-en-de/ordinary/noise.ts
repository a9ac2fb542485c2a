/** What looks like work: alerts, codes, networks, newsletters, code reviews, calls for papers. */
import { linkedIn, robot } from '../../source/systems.ts'
import { ordinary, type Row } from '../../source/story.ts'
import { box } from '../cast.ts'

const member = 'Lena Borgwardt (UX researcher and service designer)'
const alerts = linkedIn('email_job_alert_digest_01', member, 'LinkedIn Job Alerts <jobalerts-noreply@linkedin.com>')
const network = linkedIn('email_network_update', member, 'LinkedIn <notifications-noreply@linkedin.com>')
const stellen = robot('Stellenfuchs <jobs@stellenfuchs.example>', 'Stellenfuchs', ['Suchauftrag abbestellen'])
const repo = robot('Gitbucket Hub <notifications@gitbuckethub.example>', 'Gitbucket Hub')
const conf = 'ResearchConf Programme <programme@researchconf.example>'
const digest = robot('Insight Weekly <hello@insightweekly.example>', 'Insight Weekly', ['Unsubscribe'])
const en = { tongue: 'en' } as const
const codes = { 'List-Unsubscribe': '<https://gitbuckethub.example/u>' }

const rows: readonly Row[] = [
  [
    '2026-05-03T06:30+02:00',
    alerts,
    '“UX researcher”: 14 new jobs in Hamburg',
    'UX Researcher\nKellerbach Energie · Hamburg\n\nSenior UX Researcher\nNorthfold · Remote\n\nSee all jobs',
    en,
  ],
  [
    '2026-05-10T06:30+02:00',
    alerts,
    '“UX researcher”: 9 new jobs in Hamburg',
    'Service Designer\nHansekontor Versicherung · Hamburg\n\nApply with one click. You may be a fit.',
    en,
  ],
  [
    '2026-05-17T06:30+02:00',
    alerts,
    '“service designer”: 21 opportunities',
    'Lead Service Designer\nBrightmoor Health · London\n\nYour profile matches 8 of 10 skills.',
    en,
  ],
  [
    '2026-05-24T07:00+02:00',
    stellen,
    '12 neue Stellen für „Service Design“',
    'Guten Morgen Lena,\n\nService Designer (m/w/d), Bremen\nUX Lead (m/w/d), Kiel\n\nJetzt bewerben!',
  ],
  [
    '2026-05-31T07:00+02:00',
    stellen,
    '7 neue Stellen für „Service Design“',
    'Guten Morgen Lena,\n\nReferentin Digitale Bürgerdienste, Stadt Aldenau\nResearcher (m/w/d), Lübeck',
  ],
  [
    '2026-06-07T07:00+02:00',
    stellen,
    'Erinnerung: Deine gemerkten Stellen laufen ab',
    'Drei Stellen auf deiner Merkliste sind nur noch kurze Zeit online. Bewirb dich jetzt.',
  ],
  [
    '2026-05-08T22:10+01:00',
    robot('Northfold <no-reply@us.greenhouse-mail.io>', 'Northfold'),
    'Security code for your application to Northfold',
    'Hi Lena,\n\nCopy and paste this code into the security code field on your application: k3FqW81z\n\nAfter you enter the code, resubmit your application.',
    en,
  ],
  [
    '2026-05-11T08:01+02:00',
    robot('Karriereportal <no-reply@karriere-hansekontor.example>', 'Karriereportal'),
    'Bitte bestätigen Sie Ihre E-Mail-Adresse',
    'Sehr geehrte Nutzerin,\n\nklicken Sie auf den Link, um Ihr Konto im Karriereportal zu aktivieren.',
  ],
  [
    '2026-05-13T16:00+02:00',
    network,
    'Gwen, Tom and 3 others viewed your profile',
    'You appeared in 41 searches this week.',
    en,
  ],
  [
    '2026-05-27T16:00+02:00',
    network,
    'Congratulate Boris Radtke on his new position',
    'Boris Radtke started a new position as Head of Product at Kellerbach Energie.',
    en,
  ],
  ['2026-06-03T16:00+02:00', network, 'Jule Petersen endorsed you for User Research', 'Say thanks.', en],
  ['2026-06-16T16:00+02:00', network, 'You have 5 new invitations', 'Kim Adler and 4 others want to connect.', en],
  [
    '2026-07-01T16:00+02:00',
    network,
    'Your weekly job search summary',
    'You applied to 3 jobs. Premium members hear back sooner. Try it free for a month.',
    en,
  ],
  [
    '2026-05-14T09:40+02:00',
    repo,
    '[tidy-forms] Pull request #212 rejected',
    'mkessner rejected your pull request "Label every field".\n\n> Thanks for your contribution, but unfortunately we will not be merging this. The project is moving in another direction.',
    { ...en, headers: codes },
  ],
  [
    '2026-05-28T11:15+02:00',
    repo,
    '[tidy-forms] Review requested on #219',
    'aviandt requested your review.\n\n"Reject empty names earlier"',
    { ...en, headers: codes },
  ],
  [
    '2026-06-11T13:55+02:00',
    repo,
    '[tidy-forms] #219 was closed',
    'Closed without merging: candidate for 3.0 was not selected for backport.',
    { ...en, headers: codes },
  ],
  [
    '2026-07-13T18:05+02:00',
    repo,
    '[tidy-forms] #231 approved',
    'mkessner approved these changes. Looks great!',
    { ...en, headers: codes },
  ],
  [
    '2026-05-19T10:00+02:00',
    conf,
    'We received your proposal',
    'Dear Lena,\n\nThank you for submitting "Waiting rooms" to ResearchConf 2026. Reviewers will read it over the next four weeks.',
    en,
  ],
  [
    '2026-06-18T10:00+02:00',
    conf,
    'Your ResearchConf proposal',
    "Dear Lena,\n\nWe had 340 proposals for 30 slots. Unfortunately, yours was not selected for this year's programme. Competition was strong and we hope you will submit again next year.\n\nThe programme committee",
    en,
  ],
  ['2026-06-19T10:00+02:00', conf, 'Early bird tickets', 'Prices go up on Monday. See you in Utrecht!', en],
  [
    '2026-05-06T05:00+02:00',
    digest,
    'Why nobody reads your research report',
    'Also in this issue: five interview questions that open people up, and a template for recruiting participants.',
    en,
  ],
  [
    '2026-05-20T05:00+02:00',
    digest,
    'How we hire researchers',
    'A head of research tells how she reads a portfolio and what a good rejection letter sounds like.',
    en,
  ],
  [
    '2026-06-03T05:00+02:00',
    digest,
    'The offer you should decline',
    'Salary survey 2026 is out. Plus: moving to the next round of funding.',
    en,
  ],
  [
    '2026-06-17T05:00+02:00',
    digest,
    'Diary studies, revisited',
    'What we learned from 40 participants over six weeks.',
    en,
  ],
  [
    '2026-07-01T05:00+02:00',
    digest,
    'Consent forms people understand',
    'And a job board with 12 open positions at the bottom of this mail.',
    en,
  ],
  ['2026-07-15T05:00+02:00', digest, 'Summer reading', 'Four books and a podcast. We are back in September.', en],
  [
    '2026-05-22T12:00+02:00',
    'Teilnehmer-Studie <studie@panel-nord.example>',
    'Sie wurden für die Studie nicht ausgewählt',
    'Guten Tag,\n\nvielen Dank für Ihr Interesse an unserer Studie zum Einkaufen. Leider passen Sie diesmal nicht zur gesuchten Zielgruppe. Wir laden Sie gerne wieder ein.',
  ],
  [
    '2026-06-02T12:00+02:00',
    'Teilnehmer-Studie <studie@panel-nord.example>',
    'Einladung zum Interview (45 Euro)',
    'Guten Tag,\n\nfür eine Studie über Podcasts suchen wir Teilnehmende. Das Interview dauert 60 Minuten, der Dank beträgt 45 Euro.',
  ],
  [
    '2026-05-25T17:10+02:00',
    'Mika Steen <mika.steen@steenstudio.example>',
    'Rechnung Workshop',
    'Hallo Lena,\n\nanbei meine Rechnung für den Workshop im April. Zahlungsziel 14 Tage.\n\nMika',
  ],
  [
    '2026-06-04T08:30+02:00',
    'Mika Steen <mika.steen@steenstudio.example>',
    'Neues Projekt zusammen?',
    'Hi Lena, die Bibliothek sucht jemanden für drei Workshops im Herbst. Wollen wir zusammen ein Angebot schreiben?',
  ],
  [
    '2026-06-30T08:30+02:00',
    'Mika Steen <mika.steen@steenstudio.example>',
    'Re: Neues Projekt zusammen?',
    'Die Bibliothek hat unser Angebot leider abgelehnt, zu teuer. Macht nichts, nächstes Mal.',
  ],
  [
    '2026-06-09T09:00+02:00',
    robot('Agentur für Weiterbildung <kurse@weiterbildung-nord.example>', 'Weiterbildung Nord'),
    'Bewerbungstraining: noch Plätze frei',
    'Lernen Sie in zwei Tagen, wie Sie im Vorstellungsgespräch überzeugen. Jetzt anmelden.',
  ],
  [
    '2026-06-23T09:00+02:00',
    robot('Agentur für Weiterbildung <kurse@weiterbildung-nord.example>', 'Weiterbildung Nord'),
    'Ihre Anmeldung',
    'Sehr geehrte Frau Borgwardt,\n\nder Kurs ist ausgebucht. Wir haben Sie auf die Warteliste gesetzt.',
  ],
  [
    '2026-07-07T10:20+02:00',
    'Sophie Lang <sophie.lang@wattpost.example>',
    'kannst du mal drüberschauen',
    'Liebe Lena,\n\nich bewerbe mich bei einem Verlag als Lektorin. Liest du mein Anschreiben gegen? Gespräch ist hoffentlich nächste Woche.\n\nSophie',
  ],
  [
    '2026-07-17T21:45+02:00',
    'Sophie Lang <sophie.lang@wattpost.example>',
    'Fwd: Ihre Bewerbung als Lektorin',
    'Ach Mensch. Schau mal, was die geschrieben haben:\n\n> Liebe Frau Lang, leider können wir Ihnen keine positive Nachricht geben. Wir haben uns für eine andere Bewerberin entschieden.',
  ],
  [
    '2026-07-20T09:00+02:00',
    robot('Corvane <news@corvane.example>', 'Corvane', ['Unsubscribe']),
    'Corvane Insights: Q2 in review',
    'Our second quarter brought record growth and two new offices. Read the letter from our CEO.',
    en,
  ],
  [
    '2026-07-27T09:00+02:00',
    robot('Workday <otp@workday.com>', 'Workday'),
    'Your verification code',
    'Your code is 481 220. It is valid for 10 minutes.',
    en,
  ],
  [
    '2026-08-03T06:30+02:00',
    alerts,
    '“service design lead”: 4 new jobs',
    'Service Design Lead\nFernklar · Hamburg\n\nPromoted',
    en,
  ],
  ['2026-08-10T06:30+02:00', alerts, '“research”: 30+ new jobs in Germany', 'Research Manager\nCorvane · Berlin', en],
  ['2026-08-17T06:30+02:00', alerts, 'Lena, companies are hiring now', 'Based on your profile and search history.', en],
  [
    '2026-08-24T07:00+02:00',
    stellen,
    '5 neue Stellen für „UX“',
    'UX Writer (m/w/d), Rostock\nUX Researcher (m/w/d), Hamburg',
  ],
  [
    '2026-08-12T12:00+02:00',
    robot('Ostwind Mobilität <umfrage@feedback-nest.example>', 'Ostwind Mobilität'),
    'Wie war dein Bewerbungsprozess?',
    'Hi Lena,\n\nwie zufrieden warst du mit deinem Bewerbungsprozess? Fünf Fragen, zwei Minuten, anonym.',
  ],
  [
    '2026-08-20T12:00+02:00',
    'Alumni HAW <alumni@gestaltung-nord.example>',
    'Mentoring: suche nach Mentorinnen',
    'Liebe Ehemalige,\n\nwir suchen Mentorinnen für das Wintersemester. Die Bewerbungsfrist endet am 15. September.',
  ],
  [
    '2026-08-27T15:15+02:00',
    'Dorf&Netz e.V. <vorstand@dorfundnetz.example>',
    'Unser Antrag beim Fonds',
    'Liebe Lena,\n\nder Fonds hat unser Projekt nicht bewilligt. Andere Anträge passten besser zum Schwerpunkt. Wir probieren es im Januar wieder.\n\nAxel',
  ],
  [
    '2026-09-03T15:15+02:00',
    'Dorf&Netz e.V. <vorstand@dorfundnetz.example>',
    'Vorstandssitzung',
    'Am 14. September um 18 Uhr bei Axel. Tagesordnung folgt.',
  ],
  [
    '2026-09-04T16:00+02:00',
    network,
    'Celebrate: you have a new role',
    'Add Fernklar to your profile so that people can congratulate you.',
    en,
  ],
  [
    '2026-09-07T09:30+02:00',
    robot('Wattpost <team@wattpost.example>', 'Wattpost'),
    'Neue Anmeldung bei deinem Konto',
    'Wir haben eine Anmeldung von einem neuen Gerät bemerkt. Warst du das?',
  ],
  ['2026-09-10T05:00+02:00', digest, 'We are back', 'A new season, a new layout, the same Wednesdays.', en],
  [
    '2026-09-14T14:14+02:00',
    'Mail Delivery <mailer-daemon@wattpost.example>',
    'Unzustellbar: Einladung Einweihung',
    'Ihre Nachricht an sophie.lnag@wattpost.example konnte nicht zugestellt werden. Die Adresse ist unbekannt.',
  ],
  [
    '2026-09-16T11:00+02:00',
    robot('Eventloft <tickets@eventloft.example>', 'Eventloft'),
    'Your ticket: Service Design Night',
    'See you on 24 September at 18:30. Show this code at the door.',
    en,
  ],
  [
    '2026-09-18T10:00+02:00',
    robot('Deutsche Designwoche <award@designwoche.example>', 'Designwoche'),
    'Award 2026: Ihr Beitrag',
    'Sehr geehrte Frau Borgwardt,\n\ndie Jury hat getagt. Ihr Beitrag hat es leider nicht auf die Shortlist geschafft. Danke, dass Sie dabei waren.',
  ],
]

export const noise = ordinary(box, 'noise', rows)
