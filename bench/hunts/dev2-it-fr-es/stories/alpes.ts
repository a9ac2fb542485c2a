/** Optique, skis, avions, crème de jour : la France. */
import { letter } from '../../../../demo/source/mail.ts'
import { exchangeUid, googleUid } from '../../source/calendar.ts'
import { type Story, storyOf } from '../../source/story.ts'
import { smartRecruiters, successFactors } from '../../source/systems.ts'
import { automaticNo, interview, person, personalNo } from '../../truth-types.ts'
import { box, chiaraBis, paris } from '../cast.ts'

const bis = { to: chiaraBis } as const
const deBis = { from: chiaraBis } as const

export function vercors(): Story {
  const s = storyOf(box, 'vercors', 'fr')
  const maud = 'Maud Perrin-Chabert <maud.perrin@optiqueduvercors.example>'
  s.got(
    'confirmation',
    '2025-09-29T09:31+02:00',
    smartRecruiters('Optique du Vercors'),
    'Votre candidature a bien été reçue : Ingénieur(e) Qualité Clients',
    'Bonjour Chiara,\n\nMerci ! Votre candidature pour le poste Ingénieur(e) Qualité Clients chez Optique du Vercors a bien été reçue. Si votre profil correspond à nos attentes, notre équipe vous contactera.',
    bis,
  )
  const demain = s.got(
    'interview',
    '2025-10-07T17:02+02:00',
    maud,
    'Votre candidature',
    letter`
      Bonjour Chiara,

      J'ai votre CV sous les yeux et je pars en congés jeudi, alors je tente : je vous appelle demain 14h30 ? Un quart d'heure suffira.

      Maud Perrin-Chabert
      Chargée de recrutement
      Optique du Vercors – Villard-de-Lans
    `,
    { ...bis, client: 'outlook' },
  )
  s.sentRe(
    '2025-10-07T18:18+02:00',
    demain,
    'Bonsoir Maud,\n\nOui, parfait, je serai joignable. Bonne soirée\n\nChiara Bonnet',
    deBis,
  )
  s.got(
    'assessment',
    '2025-10-21T10:40+02:00',
    maud,
    'Etude de cas',
    'Bonjour Chiara,\n\nSuite à notre appel, voici comme convenu un petit cas pratique (une réclamation client fictive, format 8D). À me rendre pour le 28. Pas plus de trois heures, promis.\n\nMaud',
    { ...bis, client: 'outlook' },
  )
  s.sent(
    '2025-10-27T23:05+01:00',
    maud,
    'Re: Etude de cas',
    "Bonjour Maud,\n\nVoici mon 8D. La cause racine est dans l'annexe, on rit un peu page 4.\n\nChiara",
    deBis,
  )
  const rdv = {
    uid: googleUid('vercors restitution'),
    title: 'Restitution 8D - Chiara Bonnet-Rinaldi',
    start: '2025-11-05T10:00',
    end: '2025-11-05T11:30',
    zone: paris,
    organizer: maud,
    me: chiaraBis,
    guests: [
      'Régis Blanc-Gonnet <regis.blancgonnet@optiqueduvercors.example>',
      'Yasmina Haddad <yasmina.haddad@optiqueduvercors.example>',
    ],
    place: 'https://meet.google.com/opt-verc-ors',
    notes: 'Avec Régis Blanc-Gonnet (directeur qualité, manager du poste) et Yasmina Haddad (service clients).',
  }
  const un = s.google('interview', '2025-10-30T15:12+01:00', rdv)
  const deux = s.google('rescheduled', '2025-11-03T11:50+01:00', {
    ...rdv,
    seq: 1,
    start: '2025-11-07T09:00',
    end: '2025-11-07T10:30',
  })
  const non = s.got(
    'rejection',
    '2025-11-19T18:20+01:00',
    maud,
    'Suite de notre échange',
    letter`
      Bonjour Chiara,

      Régis a tranché ce matin, et ce n'est pas en votre faveur : l'autre finaliste parlait couramment japonais, or notre premier client est à Osaka.
      Votre 8D reste le meilleur que j'aie lu, Yasmina le fait circuler (sans la page 4).

      Je peux vous faire un retour détaillé par téléphone, vendredi matin si vous voulez.

      Bien à vous,
      Maud
    `,
    { ...bis, client: 'outlook' },
  )
  const oui = s.sentRe(
    '2025-11-19T20:00+01:00',
    non,
    'Bonsoir Maud,\n\nMerci de votre franchise. Volontiers pour vendredi, après 9h.\n\nChiara',
    deBis,
  )
  s.gotRe(
    'feedback',
    '2025-11-21T12:15+01:00',
    maud,
    oui,
    "Chiara, je résume notre appel comme promis : très bon sur la méthode, un peu pressée sur la conclusion (laissez l'auditoire trouver), et votre anglais technique gagnerait à être montré plus tôt. Courage pour la suite !\n\nMaud",
    { ...bis, client: 'outlook', quoting: true },
  )
  return s.told({
    company: 'Optique du Vercors',
    role: 'Ingénieur(e) Qualité Clients',
    roleAliases: ['Ingénieur Qualité Clients', 'Ingénieure Qualité Clients'],
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2025-09-29',
    closedOn: '2025-11-19',
    no: personalNo(non.name, 'other-candidate', { feedbackOffered: true }),
    interviews: [
      interview('2025-10-08T14:30+02:00', null, 'phone', 'done', ['Maud Perrin-Chabert'], [demain.name]),
      interview(
        '2025-11-07T09:00+01:00',
        '2025-11-07T10:30+01:00',
        'video',
        'done',
        ['Régis Blanc-Gonnet', 'Yasmina Haddad'],
        [un.name, deux.name],
        paris,
      ),
    ],
    people: [
      person('Maud Perrin-Chabert', 'recruiter', 'maud.perrin@optiqueduvercors.example'),
      person('Régis Blanc-Gonnet', 'hiring-manager', 'regis.blancgonnet@optiqueduvercors.example'),
      person('Yasmina Haddad', 'interviewer', 'yasmina.haddad@optiqueduvercors.example'),
    ],
  })
}

/** Le non est tombé au téléphone ; il n'en reste que le merci. */
export function glisse(): Story {
  const s = storyOf(box, 'glisse', 'fr')
  const contact = 'Skis Bérard <contact@skisberard.example>'
  const jm = 'Jean-Marc Bérard <jmberard74@alpespost.example>'
  const lettre = s.sent(
    '2025-10-05T15:00+02:00',
    contact,
    'Poste de responsable qualité atelier',
    letter`
      Bonjour,

      Je skie sur vos planches depuis mes seize ans et je contrôle des pièces depuis sept. Votre annonce de responsable qualité atelier, à Sallanches,
      réunit les deux. Mon CV est joint.

      Chiara Bonnet
    `,
    deBis,
  )
  const appel = s.gotRe(
    'interview',
    '2025-10-12T21:47+02:00',
    jm,
    lettre,
    'Bjr Chiara. venez voir l atelier sam 18 a 10h, je fais les cafés. Jean-Marc, fils de',
    { ...bis, client: 'apple' },
  )
  s.sentRe(
    '2025-10-13T07:30+02:00',
    appel,
    'Bonjour Jean-Marc,\n\nAvec plaisir. Samedi 18 à 10h, je monte en train.\n\nChiara',
    deBis,
  )
  const merci = s.sent(
    '2025-11-02T19:36+01:00',
    jm,
    'Merci pour votre appel',
    letter`
      Cher Jean-Marc,

      Merci d'avoir pris le téléphone un dimanche. Je comprends : votre cousin rentre du Québec, on ne dit pas non à la famille, et il n'y a qu'un poste.
      Je passerai quand même cet hiver essayer le nouveau modèle.

      Bien amicalement,
      Chiara
    `,
    deBis,
  )
  return s.told({
    company: 'Skis Bérard',
    role: 'Responsable qualité atelier',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: '2025-10-05',
    closedOn: '2025-11-02',
    no: personalNo(merci.name, 'other-candidate'),
    interviews: [interview('2025-10-18T10:00+02:00', null, 'onsite', 'done', ['Jean-Marc Bérard'], [appel.name])],
    people: [person('Jean-Marc Bérard', 'hiring-manager', 'jmberard74@alpespost.example')],
  })
}

export function aerostat(): Story {
  const s = storyOf(box, 'aerostat', 'fr')
  const rh = successFactors('Aérostructures Garonne')
  s.got(
    'confirmation',
    '2025-11-09T22:58+01:00',
    rh,
    'Accusé de réception – Auditeur qualité interne (H/F) – 40127',
    "Madame,\n\nNous accusons réception de votre candidature au poste d'Auditeur qualité interne (H/F), référence 40127. Sans réponse de notre part sous huit semaines, veuillez considérer que nous ne donnerons pas suite.\n\nDirection des Ressources Humaines\nAérostructures Garonne",
    bis,
  )
  const gel = s.got(
    'position-closed',
    '2025-12-10T06:00+01:00',
    rh,
    'Offre 40127 : information',
    "Madame,\n\nLe recrutement pour le poste d'Auditeur qualité interne (H/F), référence 40127, est suspendu en raison d'une réorganisation. Les candidatures en cours sont clôturées.\n\nAérostructures Garonne",
    bis,
  )
  return s.told({
    company: 'Aérostructures Garonne',
    role: 'Auditeur qualité interne',
    requisitionId: '40127',
    stage: 'closed',
    outcome: 'position-closed',
    appliedOn: '2025-11-09',
    closedOn: '2025-12-10',
    no: automaticNo(gel.name, 'closed', { outcome: 'position-closed' }),
  })
}

export function creme(): Story {
  const s = storyOf(box, 'creme', 'fr')
  const solene = 'Solène Kermadec <s.kermadec@kermadec-associes.example>'
  const approche = s.got(
    'outreach',
    '2025-11-12T11:20+01:00',
    solene,
    'Laboratoires Aurore (Nice) – Responsable Qualité Fournisseurs',
    letter`
      Chère Madame,

      Notre cabinet accompagne les Laboratoires Aurore, à Nice, dans le recrutement de leur Responsable Qualité Fournisseurs. Votre parcours
      franco-italien a retenu mon attention. Accepteriez-vous que nous en parlions ?

      Bien sincèrement,

      Solène Kermadec
      Associée – Kermadec & Associés, conseil en recrutement
      06 55 50 12 77
    `,
    { ...bis, client: 'outlook' },
  )
  const volontiers = s.sentRe(
    '2025-11-12T19:51+01:00',
    approche,
    "Chère Madame,\n\nBien volontiers, le poste m'intéresse. Je suis disponible lundi ou mardi en fin de journée.\n\nChiara Bonnet",
    deBis,
  )
  const lundi = s.gotRe(
    'interview',
    '2025-11-13T09:05+01:00',
    solene,
    volontiers,
    "Parfait, je vous téléphone lundi à 18 h. Pensez à m'envoyer un CV à jour d'ici là.\n\nSolène Kermadec",
    { ...bis, client: 'outlook', quoting: true },
  )
  const chezEux = {
    uid: exchangeUid('aurore nice'),
    title: 'Entretien Laboratoires Aurore - C. Bonnet',
    start: '2025-12-03T14:00',
    end: '2025-12-03T15:15',
    zone: paris,
    organizer: solene,
    me: chiaraBis,
    guests: ['Fabrice Oddo <f.oddo@labo-aurore.example>'],
    place: 'Laboratoires Aurore, 4 avenue des Arènes, Nice',
  }
  const nice = s.outlook(
    'interview',
    '2025-11-25T16:28+01:00',
    chezEux,
    'Chiara,\n\nFabrice Oddo, directeur des achats et futur manager, vous recevra sur place. Je vous rappelle la veille pour préparer.\n\nSolène',
    {},
  )
  const non = s.got(
    'rejection',
    '2025-12-17T12:02+01:00',
    solene,
    'Retour de Nice',
    letter`
      Chère Chiara,

      Je viens de raccrocher avec Fabrice Oddo. Vos prétentions dépassent de six mille euros ce que le siège lui accorde, et il n'a pas obtenu de
      rallonge. Il en est le premier navré. Je sais que c'est rageant.

      Pourrons-nous nous reparler en janvier ? J'ai deux autres mandats dans la région.

      Bien à vous,
      Solène
    `,
    { ...bis, client: 'outlook' },
  )
  s.sentRe(
    '2025-12-18T08:40+01:00',
    non,
    'Chère Solène,\n\nRageant, oui. Mais merci pour votre accompagnement. À janvier.\n\nChiara',
    deBis,
  )
  return s.told({
    company: 'Laboratoires Aurore',
    role: 'Responsable Qualité Fournisseurs',
    agency: 'Kermadec & Associés',
    stage: 'closed',
    outcome: 'rejected',
    appliedOn: null,
    closedOn: '2025-12-17',
    no: personalNo(non.name, 'salary'),
    interviews: [
      interview('2025-11-17T18:00+01:00', null, 'phone', 'done', ['Solène Kermadec'], [lundi.name]),
      interview(
        '2025-12-03T14:00+01:00',
        '2025-12-03T15:15+01:00',
        'onsite',
        'done',
        ['Fabrice Oddo'],
        [nice.name],
        paris,
      ),
    ],
    people: [
      person('Solène Kermadec', 'agency', 's.kermadec@kermadec-associes.example'),
      person('Fabrice Oddo', 'hiring-manager', 'f.oddo@labo-aurore.example'),
    ],
  })
}
