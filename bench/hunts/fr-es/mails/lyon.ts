/** Lyon et alentours : une maison de velours, un groupe qui en cache un autre, une mutuelle, des soieries. */
import { letter } from '../../../../demo/source/mail.ts'
import { acceptance, exchangeUid, google, googleUid, outlook } from '../../source/calendar.ts'
import type { HuntMail } from '../../source/correspondence.ts'
import { robot, successFactors, workday } from '../../source/systems.ts'
import { box, got, gotRe, sent, sentRe, ines } from '../cast.ts'

const jungle = robot('Welcome to the Jungle <no-reply@welcometothejungle.com>', 'Welcome to the Jungle', [
  'Gérer mes notifications',
])
const clemence = 'Clémence Aubry <clemence.aubry@veloursetfils.example>'

const premierContact = got(
  'velours-2-prise-de-contact',
  '2026-01-20T11:05+01:00',
  clemence,
  'Votre candidature – Contrôle de gestion industriel',
  letter`
  Bonjour Inès,

  J'ai bien lu votre dossier et j'aimerais en savoir davantage sur ce que vous avez mis en place chez les imprimeurs. Seriez-vous
  disponible pour un premier échange en visio cette semaine ou la suivante ? Comptez trois quarts d'heure.

  Dites-moi ce qui vous arrange.

  Bien à vous,
  Clémence Aubry
  Chargée de recrutement, Velours & Fils
`,
  { client: 'gmail' },
)
const mesDispos = sentRe(
  'velours-3-dispos',
  '2026-01-20T19:22+01:00',
  premierContact,
  letter`
  Bonjour Clémence,

  Avec plaisir : lundi 26 à partir de 17 h ou mardi 27 entre 12 h et 14 h.

  Bien cordialement,
  Inès Castellà
`,
)
const visio = {
  uid: googleUid('velours visio'),
  title: 'Entretien Inès Castellà / Velours & Fils',
  start: '2026-01-27T12:30',
  end: '2026-01-27T13:15',
  zone: 'Europe/Paris',
  organizer: clemence,
  me: ines,
  place: 'https://meet.google.com/vel-fils-ice',
}
const visioInvite = google(box, 'velours-4-visio', '2026-01-21T09:12+01:00', visio, { tongue: 'fr' })
const refus = got(
  'velours-7-refus',
  '2026-02-24T18:41+01:00',
  clemence,
  'Suite à nos échanges',
  letter`
  Bonjour Inès,

  Je préfère vous l'écrire ce soir plutôt que de vous laisser attendre le week-end. Bérénice et Tanguy ont fait leur choix, et c'est
  l'autre finaliste qui nous rejoint : elle sort d'une filature, elle connaissait nos machines par leur prénom.

  Tous les deux gardent de vous un excellent souvenir, et le fichier que vous avez redressé en dix minutes fait le tour du service.

  Si vous le souhaitez, appelez-moi jeudi, je vous dirai ce qui a été noté point par point.

  Très bonne soirée, malgré tout,
  Clémence
`,
  { client: 'gmail' },
)

export const velours: readonly HuntMail[] = [
  got(
    'velours-1-accuse',
    '2026-01-14T21:16+01:00',
    jungle,
    'Ta candidature a bien été envoyée à Velours & Fils',
    letter`
    Bonne nouvelle, Inès !

    Ta candidature pour le poste de Contrôleur de gestion industriel F/H a bien été transmise à Velours & Fils. L'équipe te répondra
    directement.

    Encore un peu de patience, et croise les doigts !
  `,
  ),
  premierContact,
  mesDispos,
  visioInvite,
  acceptance(box, 'velours-5-accepte', '2026-01-21T09:40+01:00', visio, visioInvite, 'fr'),
  outlook(
    box,
    'velours-6-sur-place',
    '2026-02-05T15:33+01:00',
    {
      uid: exchangeUid('velours sur place'),
      title: '2e entretien - Inès Castellà - Contrôle de gestion industriel',
      start: '2026-02-17T14:00',
      end: '2026-02-17T16:00',
      zone: 'Europe/Paris',
      organizer: clemence,
      me: ines,
      guests: [
        'Bérénice Lacombe <berenice.lacombe@veloursetfils.example>',
        'Tanguy Le Goff <tanguy.legoff@veloursetfils.example>',
      ],
      place: 'Velours & Fils, 14 quai de la Soie, Lyon 4e',
    },
    letter`
    Bonjour Inès,

    Comme convenu, voici la suite : deux heures sur place avec Bérénice Lacombe, notre directrice administrative et financière, à qui le
    poste est rattaché, et Tanguy Le Goff, contrôleur de gestion. Un petit cas pratique sur Excel est prévu, rien de méchant.

    Je vous accueille à l'entrée puis je vous laisse entre gens de chiffres.

    Clémence
  `,
  ),
  sent(
    'velours-6b-remerciement',
    '2026-02-18T09:00+01:00',
    'Bérénice Lacombe <berenice.lacombe@veloursetfils.example>',
    'Merci pour hier',
    letter`
    Bonjour Madame,

    Merci pour ces deux heures. J'ai repensé à votre question sur les rebuts : je commencerais par peser.

    Bien à vous,
    Inès Castellà
  `,
  ),
  refus,
  sentRe(
    'velours-8-merci',
    '2026-02-25T08:10+01:00',
    refus,
    letter`
    Bonjour Clémence,

    Merci de ne pas m'avoir fait attendre. Contre quelqu'un qui appelle les machines par leur prénom, je m'incline. Je vous appelle
    jeudi en fin de matinée.

    Inès
  `,
  ),
]

const sancy = workday('holdingsancy', 'Holding Sancy Workday Notifications')

/** Arverne Emballages appartient à la Holding Sancy, dont le Workday écrit. */
export const arverne: readonly HuntMail[] = [
  got(
    'arverne-1-accuse',
    '2026-01-17T16:20+01:00',
    sancy,
    'Arverne Emballages : nous avons bien reçu votre candidature',
    letter`
    Bonjour Inès,

    Nous vous remercions de votre candidature au poste de Responsable contrôle de gestion (R-77120) au sein d'Arverne Emballages et nous
    vous confirmons sa bonne réception.

    Sans réponse de notre part sous quatre semaines, vous voudrez bien considérer que votre candidature n'a pas été retenue.

    L'équipe Recrutement d'Arverne Emballages
  `,
  ),
  got(
    'arverne-2-reponse',
    '2026-02-03T06:00+01:00',
    sancy,
    'Arverne Emballages – R-77120',
    letter`
    Bonjour Inès,

    Nous avons étudié votre parcours avec attention. Le poste de Responsable contrôle de gestion requiert une première expérience
    d'encadrement d'au moins cinq ans, que nous ne retrouvons pas dans votre dossier.

    Nous vous souhaitons une pleine réussite dans vos recherches.

    L'équipe Recrutement d'Arverne Emballages
    Merci de ne pas répondre à ce message automatique.
  `,
  ),
]

const corail = successFactors('Mutuelle Corail Recrutement')

export const corailMutuelle: readonly HuntMail[] = [
  got(
    'corail-1-accuse',
    '2026-02-09T22:10+01:00',
    corail,
    'Accusé de réception de votre candidature',
    letter`
    Madame,

    Nous accusons réception de votre candidature à l'offre 4903 - Contrôleur budgétaire H/F et vous remercions de l'intérêt que vous portez
    à la Mutuelle Corail.

    Le service Recrutement
  `,
  ),
  got(
    'corail-2-test',
    '2026-02-16T09:30+01:00',
    robot('AssessFirst <noreply@assessfirst.com>', 'AssessFirst', []),
    'Mutuelle Corail vous invite à passer une évaluation',
    letter`
    Bonjour Inès Castellà,

    Dans le cadre du recrutement d'un Contrôleur budgétaire H/F, la Mutuelle Corail souhaite mieux vous connaître. Trois questionnaires vous
    attendent (personnalité, motivations, raisonnement), 40 minutes au total, à remplir avant le 23 février.

    Commencer
  `,
  ),
  got(
    'corail-3-test-termine',
    '2026-02-18T21:02+01:00',
    robot('AssessFirst <noreply@assessfirst.com>', 'AssessFirst', []),
    'Vos résultats sont prêts',
    letter`
    Merci Inès ! Vos réponses aux trois questionnaires demandés par la Mutuelle Corail sont enregistrées et lui ont été communiquées.
  `,
  ),
  got(
    'corail-4-reponse',
    '2026-03-10T08:00+01:00',
    corail,
    'Offre 4903',
    letter`
    Madame,

    Nous avons choisi de confier le poste de Contrôleur budgétaire H/F (offre 4903) à une collaboratrice de la Mutuelle ; les
    candidatures venues de l'extérieur, dont la vôtre, ne vont donc pas plus loin.

    Nous vous remercions du temps consacré à nos questionnaires.

    Le service Recrutement
  `,
  ),
]

const hellowork = robot('HelloWork <notification@hellowork.com>', 'HelloWork', ['Se désabonner'])
const tholin = 'Marius Tholin <marius@soieries-tholin.example>'

const appel = got(
  'tholin-2-coup-de-fil',
  '2026-03-03T07:48+01:00',
  tholin,
  'votre candidature',
  letter`
  Bonjour Madame,

  C'est moi qui lis tout ici, je suis le patron. Votre lettre m'a plu. Venez donc voir l'atelier, mercredi 11 mars à 8 h 30 si vous êtes du
  matin, ma sœur Jeanne Tholin sera là aussi, c'est elle qui paie les factures.

  Marius Tholin
  Soieries Tholin
`,
  { client: 'apple' },
)
const duMatin = sentRe(
  'tholin-3-du-matin',
  '2026-03-03T12:30+01:00',
  appel,
  letter`
  Bonjour Monsieur,

  Je suis du matin. À mercredi 11, 8 h 30.

  Inès Castellà
`,
)
const proposition = got(
  'tholin-4-proposition',
  '2026-03-20T08:02+01:00',
  tholin,
  'on vous prend',
  letter`
  Bonjour Inès,

  On en a parlé avec Jeanne, c'est vous qu'on veut pour tenir les comptes. 2 650 € brut sur treize mois, les vendredis après-midi sont à vous.
  Le contrat est chez le comptable, vous pouvez commencer le 4 mai.

  Réfléchissez, mais pas trop.

  Marius
`,
  { client: 'apple' },
)
const declin = sentRe(
  'tholin-5-declin',
  '2026-03-24T21:37+01:00',
  proposition,
  letter`
  Cher Marius, chère Jeanne,

  J'ai réfléchi, trop sans doute. Votre atelier m'a fait rêver trois nuits de suite, mais je ne peux pas baisser mon salaire d'un quart avec le
  loyer lyonnais. Je dois donc décliner votre proposition, en vous remerciant de tout cœur.

  Je passerai acheter un foulard.

  Inès
`,
)

export const tholinSoieries: readonly HuntMail[] = [
  got(
    'tholin-1-transmise',
    '2026-02-26T20:55+01:00',
    hellowork,
    'Votre candidature a été transmise',
    letter`
    Bonjour Inès,

    Votre candidature à l'offre « Comptable - contrôleur de gestion H/F » a été transmise à Soieries Tholin (Caluire-et-Cuire).

    Bonne chance !
  `,
  ),
  appel,
  duMatin,
  proposition,
  declin,
  gotRe(
    'tholin-6-foulard',
    '2026-03-25T07:51+01:00',
    tholin,
    declin,
    letter`
    On vous en garde un. Le gris.

    Marius
  `,
    { client: 'apple', quoting: true },
  ),
]

/** Rien de tout cela ne mène à une candidature. */
export const passage: readonly HuntMail[] = [
  got(
    'passage-1-inmail',
    '2026-03-05T14:44+01:00',
    'Hugo Perrin via LinkedIn <inmail-hit-reply@linkedin.com>',
    'DAF de transition, Grenoble',
    letter`
    Hugo Perrin
    Managing Partner, Altitude Executive

    Bonjour Inès, je recherche un DAF de transition pour une ETI grenobloise, démarrage immédiat. Votre profil retient mon attention.
    Pouvons-nous en parler ?
  `,
    { headers: { 'X-LinkedIn-Template': 'email_inmail_single_inmail_content', 'X-LinkedIn-Class': 'INMAIL' } },
  ),
  got(
    'passage-2-vivier',
    '2026-04-02T10:00+02:00',
    robot('Cimes Énergie <no-reply@cimes.teamtailor-mail.com>', 'Cimes Énergie'),
    'Bienvenue dans notre vivier',
    letter`
    Bonjour Inès,

    Vous faites désormais partie du vivier de talents de Cimes Énergie. Dès qu'un poste correspondra à votre profil, nous vous ferons signe.
  `,
  ),
]
