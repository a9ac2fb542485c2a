/** Alerts, accounts, networks, code, papers, and refusals that no employer sent. */
import { linkedIn, robot } from '../../source/systems.ts'
import { ordinary, type Row } from '../../source/story.ts'
import { box } from '../cast.ts'

const member = 'Tiago Verhoeven (Controller)'
const alerts = linkedIn('email_job_alert_digest_01', member, 'LinkedIn Job Alerts <jobalerts-noreply@linkedin.com>')
const netwerk = linkedIn('email_network_update', member, 'LinkedIn <notifications-noreply@linkedin.com>')
const vacatures = robot('Vacaturevink <vacatures@vacaturevink.example>', 'Vacaturevink', ['Afmelden'])
const vagas = robot('Vagas ao Sol <alertas@vagasaosol.example>', 'Vagas ao Sol', ['Cancelar alertas'])
const blad = robot('De Balans <redactie@debalans.example>', 'De Balans', ['Uitschrijven'])
const jornal = robot('Folha do Gestor <news@folhadogestor.example>', 'Folha do Gestor', ['Cancelar'])
const joao = 'João Teles <joao.teles@correioaberto.example>'
const git = robot('Codeplank <noreply@codeplank.example>', 'Codeplank')
const pt = { tongue: 'pt' } as const
const en = { tongue: 'en' } as const

const rows: readonly Row[] = [
  [
    '2026-01-05T06:20+01:00',
    alerts,
    '"controller": 23 nieuwe vacatures in Utrecht',
    'Business Controller\nDijkhuis Bouw · Amersfoort\n\nFinancial Controller\nPolderbank · Utrecht\n\nAlle vacatures bekijken',
  ],
  [
    '2026-01-12T06:20+01:00',
    alerts,
    '"controller": 17 nieuwe vacatures in Utrecht',
    'Assistent Controller\nRijnkade · Nieuwegein\n\nEenvoudig solliciteren',
  ],
  ['2026-02-02T06:20+01:00', alerts, 'Tiago, deze bedrijven zoeken jou', 'Controller\nBrouwerij De Hopbel · Utrecht'],
  [
    '2026-03-02T06:20+01:00',
    alerts,
    '"controller": 30+ vagas novas em Porto',
    'FP&A Manager\nAzulino · Porto\n\nController Industrial\nCortiça Real · Aveiro\n\nVer todas as vagas',
    pt,
  ],
  [
    '2026-04-13T06:20+02:00',
    alerts,
    '"controlo de gestão": 12 vagas novas',
    'Analista de Controlo de Gestão\nBanco Ribeirinho · Porto',
    pt,
  ],
  [
    '2026-05-11T06:20+02:00',
    alerts,
    '"head of controlling": 3 new jobs',
    'Head of Controlling\nLumiar Saúde · Porto',
    en,
  ],
  [
    '2026-01-09T07:00+01:00',
    vacatures,
    '9 vacatures die bij je passen',
    'Goedemorgen Tiago,\n\nController, Houten\nFinancieel adviseur, Zeist\n\nSolliciteer direct!',
  ],
  [
    '2026-01-23T07:00+01:00',
    vacatures,
    'Je sollicitatie is nog niet af',
    'Je bent begonnen aan een sollicitatie bij Rijnkade maar hebt hem nog niet verstuurd. Maak hem nu af.',
  ],
  [
    '2026-02-20T07:00+01:00',
    vacatures,
    'Werkgevers bekeken je cv',
    'Deze week is je cv 4 keer bekeken. Werk je profiel bij.',
  ],
  [
    '2026-03-20T07:00+01:00',
    vacatures,
    'Hoe schrijf je een motivatiebrief?',
    'Onze loopbaancoach geeft vijf tips, en wat je doet na een afwijzing.',
  ],
  [
    '2026-03-04T07:00+00:00',
    vagas,
    '15 novas oportunidades para si',
    'Olá Tiago,\n\nContabilista certificado, Braga\nController, Maia\n\nCandidate-se já!',
    pt,
  ],
  [
    '2026-03-18T07:00+00:00',
    vagas,
    'O seu alerta semanal',
    'Olá Tiago,\n\nDiretor financeiro, Aveiro\nAnalista FP&A, Lisboa',
    pt,
  ],
  [
    '2026-04-29T07:00+01:00',
    vagas,
    'Como preparar uma entrevista',
    'Cinco perguntas que os recrutadores fazem sempre, e como responder.',
    pt,
  ],
  [
    '2026-01-13T15:00+01:00',
    netwerk,
    'Mirjam de Graaf heeft je profiel bekeken',
    'Bekijk wie er nog meer interesse in je heeft.',
  ],
  [
    '2026-02-04T15:00+01:00',
    netwerk,
    'Je hebt 2 nieuwe uitnodigingen',
    'Anouk Terpstra en 1 andere persoon willen connecten.',
  ],
  [
    '2026-03-25T15:00+01:00',
    netwerk,
    'Parabéns a Inês Magalhães',
    'Inês Magalhães celebra 5 anos na Cortiça Real.',
    pt,
  ],
  ['2026-04-16T15:00+02:00', netwerk, 'Daan Vos heeft een nieuwe baan', 'Feliciteer Daan met zijn nieuwe functie.'],
  ['2026-05-20T15:00+02:00', netwerk, 'Je zoekopdrachten van deze week', 'Je verscheen in 31 zoekopdrachten.'],
  [
    '2026-01-15T22:31+01:00',
    robot('Polderbank <noreply@otp.workday.com>', 'Polderbank'),
    'Bevestig je account',
    'Beste Tiago,\n\nKlik op de link om je kandidaataccount te activeren. De link verloopt na 24 uur.',
  ],
  [
    '2026-03-12T11:58+00:00',
    robot('Portal de candidaturas <noreply@portal-cortica.example>', 'Portal'),
    'Código de verificação',
    'O seu código é 338 902. Não o partilhe.',
    pt,
  ],
  [
    '2026-04-27T09:30+01:00',
    robot('Portal Lumiar <noreply@portal-lumiar.example>', 'Portal'),
    'Recuperação de palavra-passe',
    'Recebemos um pedido para alterar a sua palavra-passe.',
    pt,
  ],
  [
    '2026-02-16T09:00+01:00',
    robot('Polderbank <enquete@meningspeiler.example>', 'Meningspeiler'),
    'Wat vond je van het solliciteren?',
    'Beste kandidaat,\n\nWe horen graag hoe je het sollicitatieproces hebt ervaren. Drie vragen, anoniem.',
  ],
  [
    '2026-01-08T05:45+01:00',
    blad,
    'Jaarcijfers: de valkuilen',
    'Deze week: voorzieningen, een interview met een CFO en de agenda.',
  ],
  [
    '2026-01-22T05:45+01:00',
    blad,
    'De controller van morgen',
    'Drie recruiters over wat ze zoeken, en waarom ze de helft afwijzen.',
  ],
  ['2026-02-05T05:45+01:00', blad, 'Liquiditeit in de bouw', 'Waarom projecten te laat factureren.'],
  [
    '2026-02-19T05:45+01:00',
    blad,
    'Salarisonderzoek 2026',
    'Controllers verdienen 4 procent meer. Plus: vacatures op pagina 30.',
  ],
  ['2026-03-05T05:45+01:00', blad, 'Fusies in de zorg', 'Wat er met de afdeling finance gebeurt.'],
  [
    '2026-04-02T05:45+02:00',
    blad,
    'Hoe zeg je nee tegen de directie?',
    'Een controller vertelt over zijn moeilijkste gesprek.',
  ],
  [
    '2026-03-10T06:30+00:00',
    jornal,
    'Orçamento: o que muda',
    'As novas regras para as PME, e uma entrevista com a diretora financeira do ano.',
    pt,
  ],
  [
    '2026-04-14T06:30+01:00',
    jornal,
    'Contratar no norte',
    'Empresas do Porto dizem não encontrar candidatos. Veja porquê.',
    pt,
  ],
  ['2026-05-12T06:30+01:00', jornal, 'Exportações sobem', 'A cortiça volta a crescer.', pt],
  ['2026-01-20T21:00+00:00', joao, 'saudades', 'Então pá, quando é que vens? O Bruno abriu um bar em Cedofeita.', pt],
  [
    '2026-02-22T18:40+00:00',
    joao,
    'entrevista',
    'Fui à entrevista na câmara. Correu mais ou menos. Dizem que respondem até sexta.',
    pt,
  ],
  [
    '2026-02-27T20:05+00:00',
    joao,
    'Re: entrevista',
    'Não fiquei. "Infelizmente optámos por outro candidato", o costume. Amanhã há jogo, ao menos isso.',
    pt,
  ],
  [
    '2026-04-04T11:30+01:00',
    joao,
    'ideia para ti',
    'Fala com a Marta, das vinhas. Ela anda à procura de alguém de contas. Diz que vais da minha parte.',
    pt,
  ],
  [
    '2026-05-22T22:10+01:00',
    joao,
    'consegui!!',
    'Lugar na biblioteca municipal! Começo a 1 de julho. Francesinha por minha conta.',
    pt,
  ],
  ['2026-06-09T19:00+01:00', joao, 'Re: novidades', 'VENS PARA O PORTO?! Vou chorar. Já avisei o Bruno.', pt],
  [
    '2026-02-07T14:20+01:00',
    git,
    '[kasboek] Merge request !18 is afgewezen',
    'rvdheuvel heeft je merge request "Afronding op centen" afgewezen.\n\nDank voor je bijdrage, maar helaas past dit niet in de koers van het project.',
  ],
  [
    '2026-02-09T09:10+01:00',
    git,
    '[kasboek] Review gevraagd voor !21',
    'rvdheuvel vraagt je om een review van "Reject dubbele boekingen".',
  ],
  ['2026-03-28T16:45+01:00', git, '[kasboek] !25 approved', 'lpinto approved this merge request. Nice one!', en],
  [
    '2026-03-14T10:00+01:00',
    'Congres Publieke Financiën <congres@publiekefinancien.example>',
    'Uw abstract',
    'Geachte inzender,\n\nWij hebben uw abstract ontvangen. De programmacommissie beslist voor 1 mei.',
  ],
  [
    '2026-05-01T10:00+02:00',
    'Congres Publieke Financiën <congres@publiekefinancien.example>',
    'Besluit over uw abstract',
    'Geachte inzender,\n\nHelaas is uw abstract niet geselecteerd. Het aantal inzendingen was groot. Wij hopen u toch in oktober te mogen begroeten.',
  ],
  [
    '2026-03-23T08:00+00:00',
    robot('Banco Atlante <apoio@bancoatlante.example>', 'Banco Atlante'),
    'O seu pedido de crédito',
    'Exmo. Cliente,\n\nApós análise, lamentamos informar que o seu pedido de crédito não foi aprovado.',
    pt,
  ],
  [
    '2026-05-18T09:00+01:00',
    'Imobiliária Cais Novo <geral@caisnovo.example>',
    'T2 em Massarelos',
    'Boa tarde,\n\nAgradecemos o interesse. O proprietário escolheu outros inquilinos, mas temos um T2 em Lordelo. Quer visitar?',
    pt,
  ],
  [
    '2026-06-12T09:00+01:00',
    'Imobiliária Cais Novo <geral@caisnovo.example>',
    'Visita confirmada',
    'Bom dia,\n\nConfirmo a visita ao T3 da Foz no sábado, 20 de junho, às 11h.',
    pt,
  ],
  [
    '2026-05-05T11:00+01:00',
    robot('Voa Norte <reservas@voanorte.example>', 'Voa Norte'),
    'Confirmação de reserva',
    'O seu voo Amesterdão – Porto de 9 de abril está confirmado.',
    pt,
  ],
  [
    '2026-06-17T11:00+01:00',
    robot('Voa Norte <reservas@voanorte.example>', 'Voa Norte'),
    'Alteração de horário',
    'O seu voo de 20 de junho foi reagendado para as 07:40. Lamentamos o incómodo.',
    pt,
  ],
  [
    '2026-04-08T10:00+02:00',
    'UWV-loket <noreply@werkloket.example>',
    'Uw taken in de werkmap',
    'Geachte heer Verhoeven,\n\nU heeft deze maand vier sollicitaties doorgegeven. Vergeet niet uw inkomsten door te geven.',
  ],
  [
    '2026-05-08T10:00+02:00',
    'UWV-loket <noreply@werkloket.example>',
    'Uitnodiging gesprek',
    'Geachte heer Verhoeven,\n\nUw adviseur wil op 19 mei om 10.00 uur telefonisch met u praten over uw uitkering.',
  ],
  [
    '2026-04-25T13:00+02:00',
    'Wietske Faber <wietske@faberadvies.example>',
    'Offerte stichting',
    'Ha Tiago,\n\nDe stichting kiest voor een andere partij, we waren te duur. Factuur voor de uren tot nu toe mag je sturen.',
  ],
  [
    '2026-05-15T13:00+02:00',
    'Wietske Faber <wietske@faberadvies.example>',
    'Betaald',
    'Factuur is betaald. Tot een volgende klus!',
  ],
  [
    '2026-05-27T09:00+01:00',
    'Ordem dos Contabilistas do Norte <inscricoes@ocnorte.example>',
    'Inscrição recusada: documento em falta',
    'Exmo. Senhor,\n\nA sua inscrição foi recusada por falta do certificado de habilitações. Pode voltar a submeter.',
    pt,
  ],
  [
    '2026-06-10T12:00+02:00',
    netwerk,
    'Vertel je netwerk over je nieuwe functie',
    'Voeg Lumiar Saúde toe aan je profiel.',
  ],
  [
    '2026-06-18T15:40+02:00',
    'Mail Delivery System <mailer-daemon@postduif.example>',
    'Onbestelbaar: afscheidsfeest',
    'Uw bericht aan daan.vso@postduif.example kon niet worden bezorgd. Het adres bestaat niet.',
  ],
  [
    '2026-06-22T09:00+02:00',
    robot('Tulpia <nieuws@tulpia.example>', 'Tulpia', ['Uitschrijven']),
    'De zomer van Tulpia',
    'Lees over onze nieuwe kas, het team en de bollen van het jaar.',
  ],
  ['2026-06-25T05:45+02:00', blad, 'Zomernummer', 'Wij zijn er weer op 27 augustus.'],
]

export const ruido = ordinary(box, 'ruido', rows)
