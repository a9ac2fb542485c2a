/** Family, shops, authorities, the choir: a German inbox on ordinary days. */
import { robot } from '../../source/systems.ts'
import { ordinary, type Row } from '../../source/story.ts'
import { box } from '../cast.ts'

const mama = 'Renate Borgwardt <renate.borgwardt@wattpost.example>'
const jule = 'Jule Petersen <jule.petersen@wattpost.example>'
const chor = 'Chorverteiler <chor@kantorei-altona.example>'
const shop = robot('Papierlager <bestellung@papierlager.example>', 'Papierlager', ['Papierlager GmbH, Kiel'])
const bahn = robot('Nordbahn <ticket@nordbahn.example>', 'Nordbahn')
const bank = robot('Deichbank <service@deichbank.example>', 'Deichbank eG')
const verein = 'Tafel Altona <ehrenamt@tafel-altona.example>'

const rows: readonly Row[] = [
  [
    '2026-05-02T09:10+02:00',
    mama,
    'Sonntag',
    'Liebe Lena,\n\nkommst du Sonntag zum Spargel? Papa holt dich vom Bahnhof ab.\n\nKuss, Mama',
  ],
  [
    '2026-05-03T20:22+02:00',
    mama,
    'Re: Sonntag',
    'War schön! Du hast deine Brille hier vergessen, ich schicke sie morgen los.',
  ],
  [
    '2026-05-04T07:00+02:00',
    shop,
    'Ihre Bestellung 77120 ist eingegangen',
    'Guten Tag Lena Borgwardt,\n\nvielen Dank für Ihre Bestellung. Wir haben sie erhalten und bearbeiten sie so schnell wie möglich.',
  ],
  [
    '2026-05-06T07:00+02:00',
    shop,
    'Ihre Bestellung 77120 wurde versandt',
    'Guten Tag,\n\nIhr Paket ist unterwegs und kommt voraussichtlich am 8. Mai an.',
  ],
  [
    '2026-05-07T12:00+02:00',
    bahn,
    'Ihre Fahrkarte Hamburg – Bremen',
    'Gute Reise! Ihre Fahrkarte für den 10. Mai finden Sie im Anhang. Abfahrt 08:15 Uhr, Gleis 12.',
  ],
  [
    '2026-05-09T18:40+02:00',
    chor,
    'Probenplan bis zum Sommer',
    'Liebe alle,\n\nanbei der Probenplan. Bitte tragt euch bis Mittwoch ein, wer beim Konzert am 27. Juni dabei ist.\n\nHenning',
  ],
  [
    '2026-05-12T08:00+02:00',
    bank,
    'Ihr Kontoauszug liegt bereit',
    'Sehr geehrte Frau Borgwardt,\n\nin Ihrem Postfach liegt ein neuer Kontoauszug. Bitte antworten Sie nicht auf diese Nachricht.',
  ],
  ['2026-05-14T19:33+02:00', jule, 'Freitag?', 'Hey, Freitag Kino? Der neue Film läuft um acht im Zeise.'],
  [
    '2026-05-16T10:00+02:00',
    'Hausverwaltung Lohmann <mail@hv-lohmann.example>',
    'Ablesetermin Heizung',
    'Sehr geehrte Mieterinnen und Mieter,\n\nam 28. Mai zwischen 9 und 12 Uhr werden die Heizkörper abgelesen. Bitte sorgen Sie für Zugang. Eine Verschiebung des Termins ist einmalig möglich.',
  ],
  [
    '2026-05-18T21:00+02:00',
    'Immobilien Wendt <vermietung@wendt-immo.example>',
    'Ihre Anfrage Wohnung Bahrenfelder Str. 14',
    'Sehr geehrte Frau Borgwardt,\n\nvielen Dank für Ihre Bewerbung um die Wohnung. Leider müssen wir Ihnen mitteilen, dass sich der Eigentümer für einen anderen Mietinteressenten entschieden hat. Ihre Unterlagen haben wir vernichtet.\n\nMit freundlichen Grüßen\nImmobilien Wendt',
  ],
  [
    '2026-05-21T06:30+02:00',
    bank,
    'Ihr Antrag auf einen Rahmenkredit',
    'Sehr geehrte Frau Borgwardt,\n\nvielen Dank für Ihr Interesse. Nach Prüfung Ihrer Angaben können wir Ihrem Kreditantrag zu unserem Bedauern nicht entsprechen. Gründe sind uns nicht erlaubt zu nennen.\n\nIhre Deichbank',
  ],
  [
    '2026-05-23T14:00+02:00',
    verein,
    'Danke für dein Angebot zu helfen',
    'Liebe Lena,\n\nschön, dass du ehrenamtlich mitmachen willst. Komm gerne am Samstag um 10 Uhr zum Kennenlernen vorbei, wir zeigen dir die Ausgabe.\n\nSilke',
  ],
  [
    '2026-05-30T16:12+02:00',
    verein,
    'Team Samstag',
    'Hallo zusammen,\n\nfür das Samstagsteam haben wir jetzt genug Leute. Wer noch keinen Platz hat: wir nehmen euch auf die Warteliste. Danke für eure Geduld.\n\nSilke',
  ],
  [
    '2026-06-01T07:10+02:00',
    'Finanzamt Altona <poststelle@finanzamt-altona.example>',
    'Ihre Einkommensteuererklärung 2025',
    'Sehr geehrte Frau Borgwardt,\n\nIhre Steuererklärung ist eingegangen. Die Bearbeitung dauert derzeit etwa acht Wochen. Von Rückfragen bitten wir abzusehen.',
  ],
  [
    '2026-06-03T12:45+02:00',
    'Praxis Dr. Emmerich <termin@praxis-emmerich.example>',
    'Terminbestätigung',
    'Guten Tag Frau Borgwardt,\n\nhiermit bestätigen wir Ihren Termin am 18. Juni um 09:20 Uhr. Bitte bringen Sie Ihre Karte mit.',
  ],
  [
    '2026-06-05T11:11+02:00',
    mama,
    'Papas Geburtstag',
    'Was schenken wir ihm? Er wünscht sich eine Regentonne. Ich finde das langweilig.',
  ],
  [
    '2026-06-06T09:00+02:00',
    robot('Lesestoff <brief@lesestoff.example>', 'Lesestoff'),
    'Neue Bücher im Juni',
    'Drei Romane für lange Abende und ein Sachbuch über Absagen: warum ein Nein manchmal das bessere Ja ist.',
  ],
  ['2026-06-08T17:25+02:00', chor, 'Konzertkleidung', 'Schwarz, bitte ohne Glitzer. Noten bringt Henning mit.'],
  [
    '2026-06-10T08:20+02:00',
    robot('Paketnest <info@paketnest.example>', 'Paketnest'),
    'Ihre Sendung konnte nicht zugestellt werden',
    'Leider konnten wir Ihre Sendung heute nicht zustellen. Sie liegt ab morgen 10 Uhr in der Filiale Ottenser Hauptstraße bereit.',
  ],
  [
    '2026-06-12T22:01+02:00',
    jule,
    'mein bewerbungschaos',
    'Lena, sie haben mir abgesagt. „Leider haben wir uns für einen anderen Bewerber entschieden“, nach vier Gesprächen! Ich brauche ein Eis. Hast du morgen Zeit?\n\nJule',
  ],
  [
    '2026-06-13T08:44+02:00',
    jule,
    'Re: mein bewerbungschaos',
    'Danke fürs Zuhören. Nächste Woche habe ich noch ein Vorstellungsgespräch bei der Schule, drück mir die Daumen.',
  ],
  [
    '2026-06-19T15:30+02:00',
    jule,
    'ZUSAGE!!!',
    'Ich hab die Stelle an der Schule!!! Vertrag kommt nächste Woche. Wir feiern Samstag bei mir.',
  ],
  [
    '2026-06-20T10:05+02:00',
    'Kita Krabbenkiste <leitung@krabbenkiste.example>',
    'Platzvergabe: Ihr Neffe Emil',
    'Liebe Familie,\n\nwir haben alle Anmeldungen geprüft. Für August können wir Emil leider keinen Platz anbieten. Er steht auf der Warteliste an dritter Stelle.',
  ],
  [
    '2026-06-22T13:00+02:00',
    'Fernhochschule Nordlicht <zulassung@fh-nordlicht.example>',
    'Ihre Bewerbung um einen Studienplatz: Master Psychologie',
    'Sehr geehrte Frau Borgwardt,\n\nvielen Dank für Ihre Bewerbung um einen Studienplatz im Masterstudiengang Psychologie. Leider konnten wir Sie im Zulassungsverfahren nicht berücksichtigen. Der Auswahlgrenzwert lag bei 1,4.\n\nStudierendensekretariat',
  ],
  [
    '2026-06-24T19:19+02:00',
    'Anke Borgwardt <anke.b@wattpost.example>',
    'Urlaub Dänemark',
    'Moin Schwesterherz, das Haus in Henne ist noch frei vom 1. bis 8. August. Soll ich buchen?',
  ],
  [
    '2026-06-25T07:50+02:00',
    'Anke Borgwardt <anke.b@wattpost.example>',
    'Re: Urlaub Dänemark',
    'Gebucht! Du schuldest mir 240 Euro.',
  ],
  [
    '2026-06-28T09:00+02:00',
    robot('Stromwerk Nord <rechnung@stromwerk-nord.example>', 'Stromwerk Nord'),
    'Ihre Jahresabrechnung',
    'Sie erhalten eine Gutschrift von 43,18 Euro. Ihr neuer Abschlag beträgt 52 Euro.',
  ],
  [
    '2026-07-02T11:40+02:00',
    'Redaktion Formfrage <redaktion@formfrage.example>',
    'Ihr Artikelvorschlag',
    'Liebe Frau Borgwardt,\n\ndanke für Ihren Vorschlag. Wir haben das Thema im letzten Heft schon behandelt und möchten den Text deshalb nicht bringen. Schlagen Sie uns gerne etwas anderes vor!\n\nDie Redaktion',
  ],
  ['2026-07-05T18:00+02:00', chor, 'Danke!', 'Was für ein Konzert. Fotos liegen in der Cloud. Pause bis Ende August.'],
  [
    '2026-07-09T08:00+02:00',
    bank,
    'Neue Geschäftsbedingungen',
    'Wir passen unsere Geschäftsbedingungen an. Bitte stimmen Sie bis zum 30. September zu. Wenn Sie nicht zustimmen, müssen wir leider über die Kündigung des Kontos sprechen.',
  ],
  ['2026-07-12T20:20+02:00', mama, 'Regentonne', 'Er liebt sie. Ich sage nichts mehr.'],
  [
    '2026-07-15T09:09+02:00',
    'Zahnarzt am Spritzenplatz <recall@zahn-spritzenplatz.example>',
    'Ihre Prophylaxe',
    'Guten Tag, es ist wieder Zeit. Bitte vereinbaren Sie einen Termin unter 040 5550 177.',
  ],
  [
    '2026-07-18T12:12+02:00',
    shop,
    'Wie zufrieden waren Sie?',
    'Ihre Meinung zählt. Bewerten Sie Ihre Bestellung 77120 mit einem Klick.',
  ],
  [
    '2026-07-21T17:45+02:00',
    'Kulturamt <stipendien@kulturamt-nord.example>',
    'Arbeitsstipendium 2026: Entscheidung der Jury',
    'Sehr geehrte Frau Borgwardt,\n\nfür das Arbeitsstipendium lagen 212 Anträge vor. Die Jury hat Ihren Antrag leider nicht ausgewählt. Wir ermutigen Sie, sich 2027 erneut zu bewerben.',
  ],
  [
    '2026-07-25T10:10+02:00',
    'Fahrrad Küppers <werkstatt@fahrrad-kueppers.example>',
    'Ihr Rad ist fertig',
    'Moin, Bremsen und Kette sind neu. 86 Euro, Abholung bis 18 Uhr.',
  ],
  [
    '2026-07-30T08:00+02:00',
    bahn,
    'Fahrgastrechte: Ihr Antrag',
    'Sehr geehrte Frau Borgwardt,\n\nwir haben Ihren Antrag geprüft. Da die Verspätung unter 60 Minuten lag, können wir Ihnen leider keine Entschädigung zahlen.',
  ],
  [
    '2026-08-02T21:00+02:00',
    'Anke Borgwardt <anke.b@wattpost.example>',
    'Fotos Henne',
    'Hier die ersten Bilder. Du mit Qualle ist mein Favorit.',
  ],
  [
    '2026-08-06T13:30+02:00',
    verein,
    'Sommerfest',
    'Liebe Helferinnen und Helfer,\n\nam 22. August feiern wir. Bitte meldet euch an, damit das Essen reicht.',
  ],
  [
    '2026-08-11T09:00+02:00',
    'Versicherungsmakler Thode <thode@thode-makler.example>',
    'Ihr Angebot Haftpflicht',
    'Hallo Frau Borgwardt,\n\nanbei unser Angebot. Sagen Sie mir bis Monatsende, ob Sie es annehmen möchten.\n\nRolf Thode',
  ],
  ['2026-08-16T19:00+02:00', jule, 'erster schultag', 'Überlebt. 28 Kinder. Ich bin so müde wie noch nie.'],
  [
    '2026-08-19T11:00+02:00',
    'Ausländische Schule Rahlstedt <info@as-rahlstedt.example>',
    'Elternabend',
    'Liebe Eltern und Paten,\n\nder Elternabend der 3b findet am 1. September um 19 Uhr statt. Wir bitten um Rückmeldung.',
  ],
  [
    '2026-08-23T10:45+02:00',
    robot('Kaffeekontor Eimsbüttel <hallo@kaffeekontor-eims.example>', 'Kaffeekontor'),
    '15 % auf alles',
    'Nur dieses Wochenende. Wir freuen uns auf Sie!',
  ],
  [
    '2026-08-28T18:18+02:00',
    chor,
    'Neue Stimmen gesucht',
    'Wir suchen zwei Tenöre. Vorsingen am 9. September, bitte weitersagen.',
  ],
  [
    '2026-09-01T07:30+02:00',
    'Vermieterin Sievers <sievers@wattpost.example>',
    'Untervermietung',
    'Liebe Frau Borgwardt,\n\nIhrem Antrag auf Untervermietung eines Zimmers kann ich leider nicht zustimmen, weil im Haus schon zwei Wohnungen untervermietet sind.\n\nG. Sievers',
  ],
  [
    '2026-09-05T16:00+02:00',
    mama,
    'Glückwunsch!!!',
    'Mein Kind hat Arbeit! Papa hat vor Freude die Regentonne umgestoßen. Wann stößt du mit uns an?',
  ],
  [
    '2026-09-08T09:00+02:00',
    'Bürgeramt Altona <noreply@buergeramt-altona.example>',
    'Terminbestätigung Personalausweis',
    'Ihr Termin: 17. September, 08:40 Uhr, Zimmer 12. Bitte bringen Sie ein biometrisches Foto mit.',
  ],
  [
    '2026-09-12T20:00+02:00',
    'Anke Borgwardt <anke.b@wattpost.example>',
    'Emil',
    'Emil hat doch noch einen Platz bekommen! Nachrücker. Wir tanzen.',
  ],
  [
    '2026-09-15T10:30+02:00',
    'Lena Borgwardt <lena.borgwardt@wattpost.example>',
    'Einkaufsliste',
    'Hafermilch, Nägel, Geschenk für Jule',
    { labels: 'Sent' },
  ],
]

export const alltag = ordinary(box, 'alltag', rows)
