/** Familie, vrienden met hun eigen sollicitaties, de vereniging, en wie zelf personeel zoekt. */
import { exchangeUid, google, googleUid, outlook } from '../../source/calendar.ts'
import type { HuntMail } from '../../source/correspondence.ts'
import { ordinary } from '../../source/story.ts'
import { linkedIn, robot } from '../../source/systems.ts'
import { amsterdam, bia, box } from '../cast.ts'

const lid = 'Beatriz Lobo (Planner | Supply Chain)'
const bas = 'Bas Visser <bas.visser@postduif.example>'
const sanne = 'Sanne de Groot <sannedg@postduif.example>'

export const thuis: readonly HuntMail[] = [
  ...ordinary(box, 'thuis', [
    [
      '2026-02-10T08:12+01:00',
      bas,
      'boodschappen',
      'Haal jij melk en die kaas van de markt? En bel je moeder terug.\nX',
    ],
    [
      '2026-02-19T15:40+01:00',
      bas,
      'en???',
      'Hoe ging het gesprek bij de drukker? Was die Sietse aardig? Ik zit tot 5 in overleg maar app me!!',
    ],
    [
      '2026-03-02T18:00+01:00',
      sanne,
      'afgewezen',
      'Weer een nee. "Je zat bij de laatste twee maar we kiezen voor de andere kandidaat." Bij de gemeente nog wel. Wijn vrijdag?',
    ],
    [
      '2026-03-04T07:00+01:00',
      robot('Energie Delta <facturen@energiedelta.example>', 'Energie Delta'),
      'Uw jaarafrekening staat klaar',
      'Beste mevrouw Lobo,\n\nU krijgt 84,12 euro terug. Het bedrag staat binnen tien werkdagen op uw rekening.',
    ],
    [
      '2026-03-06T12:00+01:00',
      robot('Nationale Vacaturepost <alert@vacaturepost.example>', 'Vacaturepost', ['Uitschrijven']),
      '12 nieuwe vacatures voor: planner Rotterdam',
      'Transportplanner - Van Gelder Logistiek - Ridderkerk\nProductieplanner - Bakker Barendrecht\nSolliciteer direct met je profiel!',
    ],
    [
      '2026-03-12T20:20+01:00',
      'VvE Piekstraat <bestuur@vvepiekstraat.example>',
      'Vergadering 31 maart',
      'Beste bewoners,\n\nDe ledenvergadering is dinsdag 31 maart om 20.00 uur in de fietsenkelder. Punt 4: kandidaten voor het bestuur gezocht!',
    ],
    [
      '2026-03-13T09:05+01:00',
      linkedIn('email_job_alert_digest_01', lid, 'LinkedIn-vacaturemeldingen <jobalerts-noreply@linkedin.com>'),
      '"planner": 30+ nieuwe vacatures',
      'Supply Planner bij Trapwerk en 29 andere vacatures passen bij je voorkeuren.',
    ],
    [
      '2026-03-16T22:01+01:00',
      'Roeivereniging De Maas <secretariaat@rvdemaas.example>',
      'Je aanmelding voor de wachtlijst',
      'Hoi Beatriz,\n\nJe aanmelding is binnen. Helaas is er dit seizoen geen plek bij de beginners; we selecteren in september opnieuw.',
    ],
    [
      '2026-03-20T17:17+01:00',
      'Kinderopvang Pinkeltje <planning@pinkeltje.example>',
      'Intakegesprek Inês',
      'Beste ouders,\n\nHet intakegesprek voor Inês is op maandag 30 maart om 8.45 uur, met juf Tamara. Neem het inentingsboekje mee.',
    ],
    [
      '2026-03-25T13:13+01:00',
      robot('Bol & Doos <bestelling@bolendoos.example>', 'Bol & Doos'),
      'Je bestelling is onderweg',
      'Pakket 3SBD88123 wordt morgen bezorgd tussen 17.00 en 19.30 uur.',
    ],
    [
      '2026-04-03T11:48+02:00',
      'Marcel Oskam <m.oskam@bierfabriekrijnmond.example>',
      'sollicitatie Kevin',
      'Ha Bea,\n\nDie Kevin die bij jou in het team zat heeft bij ons gesolliciteerd als ritplanner en noemt jou als referentie. Kan ik je er morgen over bellen?\n\nMarcel',
    ],
    [
      '2026-04-07T21:30+02:00',
      sanne,
      'IK HEB M',
      'De baan! Bij het waterschap! Contract getekend en al. Nu jij nog. Hoe was Zeehaven?',
    ],
    [
      '2026-04-11T10:10+02:00',
      'Hogeschool Maasmond <opleidingen@hsmaasmond.example>',
      'Toelating deeltijd Supply Chain Finance',
      'Beste Beatriz,\n\nWe hebben je aanmelding voor de deeltijdopleiding ontvangen. De toelatingscommissie beslist voor 1 juni.',
    ],
    ['2026-04-14T12:00+02:00', bas, 'Re: kwekerij', 'Laarzen maat 39 haha. En, ga je tulpen plannen?'],
    [
      '2026-04-18T09:00+02:00',
      robot('Loopbaan & Zo <nieuws@loopbaanenzo.example>', 'Loopbaan & Zo', ['Afmelden']),
      'Zo ga je om met een afwijzing',
      'Helaas, we gaan niet met je verder. Wie kent die zin niet? Vijf tips van onze coaches, plus: zo vraag je om feedback.',
    ],
    [
      '2026-04-23T16:16+02:00',
      'Tandartspraktijk Kop van Zuid <balie@tandartskvz.example>',
      'Afspraak verzet',
      'Beste mevrouw Lobo,\n\nUw controle van 28 april is verplaatst naar dinsdag 5 mei om 11.20 uur.',
    ],
    [
      '2026-05-02T18:45+02:00',
      'Kas & Kroon Makelaars <verhuur@kaskroon.example>',
      'Bezichtiging Noordereiland',
      'Dank voor uw interesse in de woning. De eigenaar heeft gekozen voor andere kandidaten. Wij wensen u veel succes met zoeken.',
    ],
    [
      '2026-05-11T07:30+02:00',
      linkedIn('email_notification_digest_01', lid, 'LinkedIn <notifications-noreply@linkedin.com>'),
      'Je bent deze week in 14 zoekresultaten verschenen',
      'Recruiters bij Noordwind Offshore en anderen bekeken je profiel.',
    ],
    [
      '2026-05-20T19:55+02:00',
      sanne,
      'Re: dilemma',
      'Als ze geen 40 uur willen dan gewoon niet doen. Je hebt er één afgewezen, zo voelt dat dus, van de andere kant ;)',
    ],
    [
      '2026-05-28T06:50+02:00',
      robot('Maasbank <noreply@maasbank.example>', 'Maasbank'),
      'Uw hypotheekaanvraag',
      'Geachte mevrouw Lobo,\n\nUw aanvraag tot verhoging is in behandeling. U ontvangt binnen twee weken bericht over onze beslissing.',
    ],
    [
      '2026-06-11T20:08+02:00',
      'Oudercomité Pinkeltje <oc@pinkeltje.example>',
      'nieuwe leidster gezocht',
      'Hoi allemaal,\n\nJuf Tamara vertrekt. Het comité mag meepraten bij de sollicitatiegesprekken op 1 juli; wie wil er in de commissie?',
    ],
    [
      '2026-06-19T11:11+02:00',
      'Gemeente Rotterdam <burgerzaken@rotterdam-post.example>',
      'Uw aanvraag paspoort',
      'Uw aanvraag is ontvangen. U kunt het document ophalen vanaf vrijdag 26 juni.',
    ],
  ]),
  box.sent(
    'thuis-sanne',
    '2026-03-02T19:10+01:00',
    sanne,
    'Re: afgewezen',
    'Ik ook vandaag! De drukker. Ze gaan verder met iemand die de persen kent. Wijn vrijdag, twee flessen.',
  ),
  box.sent(
    'thuis-marcel',
    '2026-04-03T13:20+02:00',
    'Marcel Oskam <m.oskam@bierfabriekrijnmond.example>',
    'Re: sollicitatie Kevin',
    'Ha Marcel, bel maar na tienen. Kevin is goud, neem hem aan.\n\nBea',
  ),
  google(box, 'thuis-ouderavond', '2026-04-29T10:00+02:00', {
    uid: googleUid('pinkeltje ouderavond'),
    title: 'Ouderavond Pinkeltje',
    start: '2026-05-13T19:30',
    end: '2026-05-13T21:00',
    zone: amsterdam,
    organizer: 'Tamara Smit <tamara@pinkeltje.example>',
    me: bia,
    guests: [bas],
    place: 'Kinderopvang Pinkeltje',
  }),
  outlook(
    box,
    'thuis-wijkraad',
    '2026-05-26T14:00+02:00',
    {
      uid: exchangeUid('wijkraad feijenoord'),
      title: 'Gesprek kandidaten wijkraad',
      start: '2026-06-09T19:00',
      end: '2026-06-09T20:00',
      zone: amsterdam,
      organizer: 'Wijkraad Feijenoord <wijkraad@rotterdam-post.example>',
      me: bia,
      place: 'Huis van de Wijk',
    },
    'Beste bewoner,\n\nU hebt aangegeven mee te willen denken over de herinrichting van het park. U bent van harte uitgenodigd.',
  ),
]
