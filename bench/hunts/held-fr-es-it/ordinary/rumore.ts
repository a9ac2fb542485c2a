/** Alerts, networks, accounts, newsletters, projects and refusals that are about no job, in three languages. */
import { linkedIn, robot } from '../../source/systems.ts'
import { ordinary, type Row } from '../../source/story.ts'
import { box } from '../cast.ts'

const member = 'Chiara Vasseur (Acheteuse)'
const alertes = linkedIn('email_job_alert_digest_01', member, 'LinkedIn Job Alerts <jobalerts-noreply@linkedin.com>')
const reseau = linkedIn('email_network_update', member, 'LinkedIn <notifications-noreply@linkedin.com>')
const emploi = robot('Emploi Boussole <alertes@emploi-boussole.example>', 'Emploi Boussole', ['Gérer mes alertes'])
const empleo = robot('Empleo Faro <avisos@empleofaro.example>', 'Empleo Faro', ['Darse de baja'])
const lavoro = robot('LavoroBussola <avvisi@lavorobussola.example>', 'LavoroBussola', ['Disiscriviti'])
const revue = robot('La Lettre des achats <redaction@lettre-achats.example>', 'La Lettre des achats', [
  'Se désinscrire',
])
const marta = 'Marta Soler <marta.soler@correuer.example>'
const forge = robot('Forgeon <notifications@forgeon.example>', 'Forgeon')
const es = { tongue: 'es' } as const
const it = { tongue: 'it' } as const
const en = { tongue: 'en' } as const

const rows: readonly Row[] = [
  [
    '2026-02-02T06:10+01:00',
    alertes,
    '« acheteuse » : 18 nouvelles offres à Lyon',
    'Acheteuse packaging\nMaison Clairval · Lyon\n\nAcheteur famille\nSonevar · Vénissieux\n\nVoir toutes les offres',
  ],
  [
    '2026-02-09T06:10+01:00',
    alertes,
    '« acheteuse » : 11 nouvelles offres à Lyon',
    'Responsable achats transport\nTransalpin Fret · Lyon\n\nCandidature simplifiée',
  ],
  [
    '2026-02-16T06:10+01:00',
    alertes,
    'Chiara, ces entreprises recrutent',
    'Category Manager énergie\nVerrières du Rhône · Givors',
  ],
  [
    '2026-03-02T06:10+01:00',
    alertes,
    '« buyer » : 25 nuove offerte a Torino',
    'Buyer meccanico\nOfficine Bellandi · Torino\n\nVedi tutte le offerte',
    it,
  ],
  [
    '2026-03-16T06:10+01:00',
    alertes,
    '«compras»: 32 empleos nuevos en Barcelona',
    'Compradora estratégica\nLaboratorios Vidalba · Barcelona\n\nVer todos los empleos',
    es,
  ],
  [
    '2026-04-20T06:10+02:00',
    alertes,
    '«compras»: 9 empleos nuevos en Zaragoza',
    'Analista de compras\nGrupo Esparza · Zaragoza',
    es,
  ],
  [
    '2026-02-06T07:00+01:00',
    emploi,
    '6 offres correspondent à votre recherche',
    'Bonjour Chiara,\n\nAcheteur projets, Saint-Priest\nApprovisionneuse, Bron\n\nPostulez vite !',
  ],
  [
    '2026-02-20T07:00+01:00',
    emploi,
    'Votre CV a été consulté 3 fois',
    "Des recruteurs s'intéressent à votre profil. Mettez-le à jour pour rester visible.",
  ],
  [
    '2026-03-06T07:00+01:00',
    emploi,
    'Terminez votre candidature',
    'Vous avez commencé une candidature chez Sonevar sans la terminer. Il vous reste deux jours.',
  ],
  [
    '2026-03-10T07:00+01:00',
    empleo,
    '14 ofertas nuevas para ti',
    'Hola, Chiara:\n\nResponsable de aprovisionamiento, Valencia\nTécnica de compras, Castellón',
    es,
  ],
  [
    '2026-04-07T07:00+02:00',
    empleo,
    'Tus alertas de esta semana',
    'Hola, Chiara:\n\nPlanificadora de producción, Zaragoza\nJefa de almacén, Huesca',
    es,
  ],
  [
    '2026-03-03T07:00+01:00',
    lavoro,
    '8 nuovi annunci per "acquisti"',
    'Ciao Chiara,\n\nBuyer junior, Asti\nResponsabile acquisti, Alba',
    it,
  ],
  [
    '2026-04-14T07:00+02:00',
    lavoro,
    'Il tuo profilo è completo al 70%',
    'Aggiungi le lingue e fatti trovare dai selezionatori.',
    it,
  ],
  [
    '2026-02-10T15:00+01:00',
    reseau,
    'Lucie Ferrand a consulté votre profil',
    "Découvrez qui d'autre s'intéresse à vous.",
  ],
  [
    '2026-02-26T15:00+01:00',
    reseau,
    'Vous avez 3 nouvelles invitations',
    'Marc Odoul et 2 autres personnes souhaitent rejoindre votre réseau.',
  ],
  ['2026-03-19T15:00+01:00', reseau, 'Félicitez Inès Caradec pour son anniversaire', 'Envoyez-lui un message.'],
  ['2026-04-30T15:00+02:00', reseau, 'Votre semaine en chiffres', 'Vous êtes apparue dans 22 résultats de recherche.'],
  [
    '2026-05-21T15:00+02:00',
    reseau,
    'Nouveau poste : Inès Caradec',
    'Inès Caradec occupe un nouveau poste : libraire chez Page à Page.',
  ],
  [
    '2026-02-05T05:30+01:00',
    revue,
    'Acier : la détente se confirme',
    'Au sommaire : cours des métaux, entretien avec une directrice achats, agenda.',
  ],
  [
    '2026-02-19T05:30+01:00',
    revue,
    'Négocier sans se fâcher',
    "Cinq refus de fournisseurs et ce qu'ils nous apprennent.",
  ],
  [
    '2026-03-05T05:30+01:00',
    revue,
    'Baromètre des salaires',
    "Les rémunérations des acheteurs progressent de 3 %. Et notre rubrique offres d'emploi.",
  ],
  [
    '2026-03-19T05:30+01:00',
    revue,
    'Le retour des stocks',
    "Pourquoi les industriels gardent à nouveau trois semaines d'avance.",
  ],
  [
    '2026-04-02T05:30+02:00',
    revue,
    'Ce que cherchent les recruteurs',
    'Trois directeurs achats racontent leur dernier recrutement.',
  ],
  ['2026-05-07T05:30+02:00', revue, "Fret : l'été s'annonce tendu", 'Les tarifs remontent entre Gênes et Lyon.'],
  [
    '2026-02-04T11:18+01:00',
    robot('Teamtailor <no-reply@clairval.teamtailor-mail.com>', 'Maison Clairval'),
    'Confirmez votre adresse e-mail',
    'Bonjour,\n\nCliquez sur le lien ci-dessous pour vous connecter à votre espace. Ce lien est valable 24 heures.',
  ],
  [
    '2026-03-02T08:52+01:00',
    robot('Portale Bellandi <noreply@portale-bellandi.example>', 'Portale carriere'),
    'Attiva il tuo account',
    'Gentile utente,\n\nper completare la registrazione inserisca il codice 90417.',
    it,
  ],
  [
    '2026-04-20T10:51+02:00',
    robot('Portal Esparza <no-reply@portal-esparza.example>', 'Portal de empleo'),
    'Cambio de contraseña',
    'Ha solicitado restablecer su contraseña. Si no ha sido usted, ignore este mensaje.',
    es,
  ],
  [
    '2026-04-22T09:00+02:00',
    robot('Encuestas <encuesta@opinamos.example>', 'Opinamos'),
    '¿Cómo fue tu proceso de selección?',
    'Hola:\n\nAyúdanos a mejorar la experiencia de nuestros candidatos. Solo son dos minutos.',
    es,
  ],
  [
    '2026-02-21T18:00+01:00',
    marta,
    'Congreso en Girona',
    'Hola, guapa:\n\n¿Vienes al congreso? Yo presento un póster. Podríamos compartir habitación.',
    es,
  ],
  [
    '2026-03-17T18:30+01:00',
    marta,
    'Re: Congreso en Girona',
    'Me han rechazado el póster, qué rabia. «Le agradecemos el envío, pero no ha sido seleccionado». Aun así voy.',
    es,
  ],
  ['2026-04-12T20:20+02:00', marta, 'nueva casa', 'Por fin tengo las llaves. Te mando la dirección.', es],
  [
    '2026-05-05T21:30+02:00',
    marta,
    'me han dicho que no',
    'En la farmacéutica al final han cogido a otra. Lamentan mucho no poder ofrecerme el puesto, dicen. En fin. ¿Qué tal lo tuyo?',
    es,
  ],
  ['2026-05-29T19:40+02:00', marta, 'entrevista el martes', 'Tengo entrevista con los del puerto. Deséame suerte.', es],
  [
    '2026-03-11T14:00+01:00',
    forge,
    '[stockette] Demande de fusion n° 41 refusée',
    "pmarnier a refusé votre demande de fusion « Arrondir les quantités ».\n\nMerci, mais malheureusement nous n'allons pas intégrer ce changement.",
  ],
  [
    '2026-03-12T09:00+01:00',
    forge,
    '[stockette] n° 44 : relecture demandée',
    'pmarnier vous demande de relire « Rejeter les lots vides ».',
  ],
  ['2026-04-15T13:30+02:00', forge, '[stockette] #47 approved', 'acolin approved these changes.', en],
  [
    '2026-02-28T10:00+01:00',
    'Colloque Achats publics <colloque@achats-publics.example>',
    'Appel à communications',
    'Les propositions sont à envoyer avant le 15 avril.',
  ],
  [
    '2026-05-12T10:00+02:00',
    'Colloque Achats publics <colloque@achats-publics.example>',
    'Votre proposition',
    "Chère collègue,\n\nLe comité scientifique a reçu 96 propositions. La vôtre n'a pas été retenue pour cette édition. Nous espérons vous compter parmi les participants.",
  ],
  [
    '2026-03-27T12:40+01:00',
    'Associazione Il Cortile <info@ilcortile.example>',
    'Volontariato estivo',
    'Ciao Chiara,\n\ngrazie per esserti proposta! Per il campo di luglio i posti sono purtroppo esauriti. Ti scriviamo per settembre.',
    it,
  ],
  [
    '2026-04-24T12:40+02:00',
    'Associazione Il Cortile <info@ilcortile.example>',
    'Cena sociale',
    'Sabato 9 maggio, ore 20. Portate un dolce.',
    it,
  ],
  [
    '2026-04-18T08:30+02:00',
    robot('Banco Levante <avisos@bancolevante.example>', 'Banco Levante'),
    'Su solicitud de tarjeta',
    'Estimada clienta:\n\nLamentamos comunicarle que su solicitud de tarjeta no ha sido aprobada.',
    es,
  ],
  [
    '2026-05-02T11:00+02:00',
    'Airola Case <affitti@airolacase.example>',
    'Richiesta via Bava',
    'Gentile Chiara,\n\nci spiace, il proprietario ha scelto altri inquilini. La terremo presente.',
    it,
  ],
  [
    '2026-05-09T09:00+02:00',
    robot('Scuola Abilita <corsi@scuola-abilita.example>', 'Scuola Abilita'),
    'Esame di abilitazione: risultato',
    "Gentile Chiara,\n\ncomplimenti, ha superato l'esame con 88/100. Il certificato arriverà per posta.",
    it,
  ],
  [
    '2026-03-30T09:00+02:00',
    robot('Scuola Abilita <corsi@scuola-abilita.example>', 'Scuola Abilita'),
    'Conferma iscrizione al corso',
    'Gentile Chiara,\n\nabbiamo ricevuto la sua iscrizione. Le lezioni si tengono il mercoledì alle 18.',
    it,
  ],
  [
    '2026-05-19T07:00+02:00',
    robot('Vueltio <reservas@vueltio.example>', 'Vueltio'),
    'Confirmación de reserva',
    'Su vuelo Lyon – Barcelona del 12 de junio está confirmado.',
    es,
  ],
  [
    '2026-06-10T07:00+02:00',
    robot('Vueltio <reservas@vueltio.example>', 'Vueltio'),
    'Cambio en su vuelo',
    'Su vuelo ha sido reprogramado a las 18:05. Disculpe las molestias.',
    es,
  ],
  [
    '2026-05-26T11:00+02:00',
    'Tristan Aubert <tristan.aubert@aubert-conseil.example>',
    'Facture n° 31',
    'Bonjour Chiara,\n\nMerci pour votre règlement. Je vous prépare le second volet pour juin.',
  ],
  [
    '2026-06-02T11:00+02:00',
    'Tristan Aubert <tristan.aubert@aubert-conseil.example>',
    "Appel d'offres cantine",
    "Bonjour Chiara,\n\nNotre offre n'a pas été retenue par la commune : trop chère de 4 %. On se rattrape sur le prochain.",
  ],
  [
    '2026-06-16T10:00+02:00',
    'France Boulot <nepasrepondre@france-boulot.example>',
    'Actualisez votre situation',
    'Bonjour,\n\nPensez à déclarer votre situation avant le 15. Rendez-vous avec votre conseillère le 24 juin à 9 h.',
  ],
  [
    '2026-05-15T10:00+02:00',
    'France Boulot <nepasrepondre@france-boulot.example>',
    'Atelier : réussir son entretien',
    "Vous êtes inscrite à l'atelier du 22 mai. Apportez votre CV.",
  ],
  [
    '2026-06-20T09:00+02:00',
    robot('Bioceane Boutique <boutique@bioceane-boutique.example>', 'Boutique'),
    'Bienvenue !',
    "10 % sur votre première commande d'algues séchées.",
  ],
  [
    '2026-06-23T14:00+02:00',
    'Postmaster <mailer-daemon@boitebleue.example>',
    'Message non distribué',
    "Votre message à nona.rinaldi@boitebleue.example n'a pas pu être remis : adresse inconnue.",
  ],
  [
    '2026-06-25T14:00+02:00',
    marta,
    'SÍ',
    '¡Me han cogido en el puerto! Empiezo en septiembre. ¡Las dos con trabajo!',
    es,
  ],
  ['2026-06-29T15:00+02:00', reseau, 'Vos relations recrutent', '5 personnes de votre réseau publient des offres.'],
  ['2026-07-01T05:30+02:00', revue, 'Bel été', 'La Lettre revient le 3 septembre.'],
  [
    '2026-07-03T12:00+02:00',
    robot('Concours Jardins <concours@jardins-lyon.example>', 'Jardins de Lyon'),
    'Résultat du concours',
    "Bonjour,\n\nVotre balcon n'a pas été primé cette année, mais le jury a salué vos tomates.",
  ],
]

export const rumore = ordinary(box, 'rumore', rows)
