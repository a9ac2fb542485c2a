/** Home, family, club, shops and the landlord, in Dutch and with the Portuguese half of the family. */
import { robot } from '../../source/systems.ts'
import { ordinary, type Row } from '../../source/story.ts'
import { box } from '../cast.ts'

const avo = 'Avó Lurdes <lurdes.moreira@correioaberto.example>'
const mae = 'Fátima Moreira <fatima.moreira@correioaberto.example>'
const pap = 'Henk Verhoeven <henk.verhoeven@postduif.example>'
const sanne = 'Sanne Bakker <sanne.bakker@postduif.example>'
const bank = robot('Grachtbank <klantenservice@grachtbank.example>', 'Grachtbank')
const winkel = robot('Boekenbuik <bestellingen@boekenbuik.example>', 'Boekenbuik', ['Uitschrijven'])
const school = 'De Regenboog groep 5 <groep5@deregenboog.example>'
const club = 'Roeivereniging De Spaan <bestuur@despaan.example>'
const pt = { tongue: 'pt' } as const

const rows: readonly Row[] = [
  [
    '2026-01-03T10:00+01:00',
    mae,
    'Bom ano!',
    'Meu querido,\n\nbom ano para vocês os três. A avó pergunta quando vêm.\n\nMãe',
    pt,
  ],
  [
    '2026-01-05T08:00+01:00',
    winkel,
    'Bedankt voor je bestelling',
    'Hoi Tiago,\n\nWe hebben je bestelling 90231 ontvangen en gaan er meteen mee aan de slag.',
  ],
  [
    '2026-01-06T17:00+01:00',
    winkel,
    'Je pakket is onderweg',
    'Hoi Tiago,\n\nJe pakket wordt morgen tussen 14:10 en 16:10 bezorgd.',
  ],
  [
    '2026-01-08T19:30+01:00',
    pap,
    'schaatsen',
    'Als het zo blijft vriezen gaan we zaterdag naar Vinkeveen. Neem Mila mee!',
  ],
  [
    '2026-01-11T09:00+01:00',
    school,
    'Nieuwsbrief groep 5',
    'Beste ouders,\n\nDeze week starten we met het thema water. Denk aan de gymtas.\n\nJuf Esther',
  ],
  [
    '2026-01-14T07:00+01:00',
    bank,
    'Je jaaroverzicht staat klaar',
    'Beste meneer Verhoeven,\n\nJe kunt je jaaroverzicht 2025 bekijken in de app.',
  ],
  ['2026-01-16T12:30+01:00', club, 'IJsvrij', 'De boten blijven dit weekend binnen. Er is wel koffie.'],
  ['2026-01-19T20:10+01:00', sanne, 'mila', 'Kun jij haar morgen ophalen? Ik heb een overleg tot zes.'],
  [
    '2026-01-22T11:00+01:00',
    'Woonmakelaars Vecht <verhuur@woonmakelaarsvecht.example>',
    'Bezichtiging Biltstraat',
    'Geachte heer Verhoeven,\n\nUw bezichtiging is gepland op vrijdag 30 januari om 11.15 uur. Neem een legitimatiebewijs mee.',
  ],
  [
    '2026-02-03T16:25+01:00',
    'Woonmakelaars Vecht <verhuur@woonmakelaarsvecht.example>',
    'Uitslag Biltstraat',
    'Geachte heer Verhoeven,\n\nDank voor uw belangstelling. Helaas heeft de eigenaar gekozen voor een andere kandidaat. Wij houden uw gegevens in ons bestand.\n\nMet vriendelijke groet,\nWoonmakelaars Vecht',
  ],
  [
    '2026-02-05T08:30+01:00',
    bank,
    'Je hypotheekaanvraag',
    'Beste meneer Verhoeven,\n\nWe hebben je aanvraag zorgvuldig bekeken. Het spijt ons dat we je op dit moment geen hypotheek kunnen aanbieden. Bel gerust voor een toelichting.',
  ],
  ['2026-02-08T21:00+01:00', mae, 'Receita', 'Segue a receita do arroz de pato. Não ponhas ervilhas!', pt],
  [
    '2026-02-10T09:45+01:00',
    school,
    'Oudergesprekken',
    'Beste ouders,\n\nU kunt zich via de app inschrijven voor een gesprek van tien minuten op 3 of 5 maart.',
  ],
  [
    '2026-02-12T18:18+01:00',
    club,
    'Selectie achten',
    'Beste roeiers,\n\nDe selectie voor de acht is rond. Tiago, je zit er dit seizoen helaas niet bij; we zien je graag in de vier.\n\nCoach Rob',
  ],
  ['2026-02-14T08:00+01:00', sanne, '<3', 'Kijk eens onder je kussen.'],
  [
    '2026-02-19T10:10+01:00',
    'Tandarts Wittevrouwen <afspraak@tandarts-wv.example>',
    'Herinnering afspraak',
    'U heeft een afspraak op donderdag 26 februari om 08.40 uur. Afzeggen kan tot 24 uur van tevoren.',
  ],
  ['2026-02-21T15:00+01:00', pap, 'Re: schaatsen', "Foto's van Mila op het ijs. Ze staat beter dan jij."],
  [
    '2026-02-27T07:30+01:00',
    robot('Stroomwijs <service@stroomwijs.example>', 'Stroomwijs'),
    'Uw termijnbedrag',
    'Uw nieuwe termijnbedrag is € 118 per maand.',
  ],
  [
    '2026-03-02T12:00+01:00',
    'Voedselbank Utrecht-Oost <vrijwilligers@vbuo.example>',
    'Fijn dat je wilt helpen',
    'Hoi Tiago,\n\nBedankt voor je aanmelding als vrijwilliger! We plannen graag een kennismaking. Kun je zaterdag om 10 uur?\n\nGerda',
  ],
  [
    '2026-03-07T12:40+01:00',
    'Voedselbank Utrecht-Oost <vrijwilligers@vbuo.example>',
    'Rooster',
    'Hoi allemaal,\n\nHet rooster voor april. Penningmeester hebben we inmiddels gevonden, dank voor alle reacties!',
  ],
  ['2026-03-09T19:00+01:00', mae, 'Páscoa', 'Já comprei o folar. O teu pai que traga o queijo.', pt],
  [
    '2026-03-13T09:00+01:00',
    'Kinderopvang Pieterpad <planning@kdv-pieterpad.example>',
    'Aanvraag extra dag',
    'Beste ouders,\n\nHelaas kunnen we de gevraagde woensdag niet toekennen. Jullie staan op de wachtlijst.',
  ],
  [
    '2026-03-16T20:00+01:00',
    'Daan Vos <daan.vos@postduif.example>',
    'afgewezen...',
    'Nou, weer een. "We gaan verder met kandidaten die beter in het profiel passen." Drie rondes! Biertje donderdag?',
  ],
  [
    '2026-03-19T23:10+01:00',
    'Daan Vos <daan.vos@postduif.example>',
    'Re: afgewezen...',
    'Was gezellig. En je hebt gelijk, ik ga die recruiter gewoon om feedback vragen.',
  ],
  [
    '2026-04-01T08:30+02:00',
    'Daan Vos <daan.vos@postduif.example>',
    'HIJ BELDE TERUG',
    'Ze hebben nog een andere vacature en ik mag maandag op gesprek! Geen grap.',
  ],
  [
    '2026-04-15T17:45+02:00',
    'Daan Vos <daan.vos@postduif.example>',
    'aangenomen',
    'Contract getekend. Jij bent de volgende, let op.',
  ],
  [
    '2026-03-24T11:11+01:00',
    'Belastingkantoor Midden <noreply@belastingkantoor.example>',
    'Uw aangifte is ontvangen',
    'Geachte heer Verhoeven,\n\nWij hebben uw aangifte ontvangen. U krijgt voor 1 juli bericht.',
  ],
  ['2026-04-04T10:00+02:00', winkel, 'Leestips voor Pasen', 'Tien boeken voor op de bank, nu met 20 procent korting.'],
  [
    '2026-04-10T18:30+02:00',
    club,
    'Algemene ledenvergadering',
    'De agenda en notulen vindt u in de bijlage. Graag aanmelden.',
  ],
  ['2026-04-14T12:12+02:00', avo, 'o avô', 'O avô está melhor, já refila com a televisão. Beijinhos da avó.', pt],
  [
    '2026-04-18T09:00+02:00',
    'Camping De Lork <reserveren@delork.example>',
    'Uw reservering',
    'Bedankt voor uw reservering van 25 juli tot 8 augustus. Helaas is plek 14 al bezet, u krijgt plek 17.',
  ],
  [
    '2026-04-21T16:00+02:00',
    'Avondcollege Domplein <toelating@avondcollege.example>',
    'Toelating post-master Controlling',
    'Geachte heer Verhoeven,\n\nDe toelatingscommissie heeft uw aanmelding beoordeeld. U bent dit jaar niet toegelaten, omdat er meer aanmeldingen dan plaatsen waren. U kunt zich volgend jaar opnieuw aanmelden.',
  ],
  ['2026-04-24T08:08+02:00', sanne, 'Fwd: zwemles', 'Mila mag door voor B! Kun jij dinsdag?'],
  [
    '2026-04-30T19:00+02:00',
    pap,
    'kroonkurken',
    'Heb je de doos met kroonkurken nog? Mila wil er een schilderij van maken.',
  ],
  [
    '2026-05-02T10:30+02:00',
    'Fietsenmaker Ketting <info@ketting-fietsen.example>',
    'Bakfiets klaar',
    'Je bakfiets is klaar. € 74,50. We zijn tot 17.00 uur open.',
  ],
  [
    '2026-05-06T13:00+02:00',
    robot('Zekerheid Verzekeringen <schade@zekerheid.example>', 'Zekerheid'),
    'Uw schademelding',
    'Geachte heer Verhoeven,\n\nNa beoordeling moeten wij uw claim helaas afwijzen. De schade valt niet onder de dekking.',
  ],
  [
    '2026-05-09T20:40+02:00',
    mae,
    'Casa da Foz',
    'A casa da tua tia fica livre em setembro. Estás a pensar no mesmo que eu?',
    pt,
  ],
  [
    '2026-05-13T07:50+02:00',
    school,
    'Schoolreis',
    'Beste ouders,\n\nWe gaan op 18 juni naar het Spoorwegmuseum. Wie kan rijden?',
  ],
  ['2026-05-17T11:00+02:00', club, 'Zomerfeest', 'Op 20 juni varen we naar Rhijnauwen. Neem salade mee.'],
  [
    '2026-05-20T09:20+02:00',
    'Cultuurfonds Domstad <aanvragen@cultuurfonds-domstad.example>',
    'Uw aanvraag buurtorkest',
    'Geachte aanvrager,\n\nDe commissie heeft 58 aanvragen beoordeeld. Uw aanvraag is niet gehonoreerd. Bezwaar is mogelijk binnen zes weken.',
  ],
  [
    '2026-05-24T21:21+02:00',
    'Daan Vos <daan.vos@postduif.example>',
    'verjaardag',
    '30 mei, bij mij, vanaf acht. Neem Sanne mee.',
  ],
  [
    '2026-05-28T16:00+02:00',
    sanne,
    'lissabon of porto',
    'Als het doorgaat wil ik wel een huis met een citroenboom. Serieus.',
  ],
  [
    '2026-06-02T12:00+02:00',
    avo,
    'pergunta',
    'A tua mãe diz que talvez venhas morar para cá. É verdade? Já fiz a cama.',
    pt,
  ],
  [
    '2026-06-05T10:00+02:00',
    'Woonmakelaars Vecht <verhuur@woonmakelaarsvecht.example>',
    'Opzegging huur',
    'Geachte heer Verhoeven,\n\nHierbij bevestigen wij de ontvangst van uw opzegging per 31 augustus.',
  ],
  [
    '2026-06-08T12:30+02:00',
    pap,
    'gefeliciteerd',
    'Trots op je jongen. Wel ver weg. Ik ga vast Portugees leren: obrigado.',
  ],
  [
    '2026-06-11T15:00+01:00',
    'Colégio das Marés <secretaria@colegiodasmares.example>',
    'Candidatura da Mila ao 4.º ano',
    'Exmos. Senhores,\n\nInformamos que não foi possível admitir a vossa educanda para o próximo ano letivo, por falta de vagas. Ficará em lista de espera.',
    pt,
  ],
  [
    '2026-06-15T09:30+02:00',
    'Verhuisbedrijf Vos en Zn <offerte@vosenzn.example>',
    'Offerte verhuizing Porto',
    'Beste Tiago,\n\nIn de bijlage onze offerte. Geldig tot 15 juli.',
  ],
  [
    '2026-06-19T08:15+01:00',
    'Escola da Foz <direcao@escoladafoz.example>',
    'Vaga disponível',
    'Bom dia,\n\nTemos uma vaga para a Mila no 4.º ano. Podem confirmar até sexta-feira?',
    pt,
  ],
  [
    '2026-06-24T18:00+02:00',
    'Tiago Verhoeven <t.verhoeven@oudepost.example>',
    'lijst',
    'dozen, paspoort mila, auto verkopen, afscheidsfeest',
    { labels: 'Sent' },
  ],
  [
    '2026-06-27T20:00+02:00',
    club,
    'Afscheid Tiago',
    'Zaterdag roeien we voor het laatst met Tiago in de vier. Daarna pannenkoeken.',
  ],
]

export const huis = ordinary(box, 'huis', rows)
