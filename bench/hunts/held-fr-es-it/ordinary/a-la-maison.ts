/** Family, landlord, shops and clubs, in French and at times in Italian. */
import { robot } from '../../source/systems.ts'
import { ordinary, type Row } from '../../source/story.ts'
import { box } from '../cast.ts'

const mamma = 'Paola Rinaldi <paola.rinaldi@boitebleue.example>'
const leo = 'Léo Vasseur <leo.vasseur@boitebleue.example>'
const ines = 'Inès Caradec <ines.caradec@boitebleue.example>'
const regie = 'Régie Bellecombe <gestion@regie-bellecombe.example>'
const banque = robot('Banque des Pentes <conseiller@banque-pentes.example>', 'Banque des Pentes')
const train = robot('Railoo <billets@railoo.example>', 'Railoo')
const potager = 'Le Potager partagé <bureau@potager-partage.example>'
const livre = robot('Page à Page <commande@pageapage.example>', 'Page à Page', ['Se désabonner'])
const it = { tongue: 'it' } as const

const rows: readonly Row[] = [
  [
    '2026-02-01T10:00+01:00',
    mamma,
    'Domenica',
    'Tesoro,\n\nvieni a pranzo domenica? Faccio gli agnolotti. Porta Léo.\n\nMamma',
    it,
  ],
  [
    '2026-02-02T20:15+01:00',
    leo,
    'Anniv de maman',
    "Salut Chiara,\n\non lui offre quoi ? Elle parle d'un cours de poterie depuis Noël.",
  ],
  [
    '2026-02-03T08:00+01:00',
    livre,
    'Votre commande n° 55812',
    'Bonjour,\n\nNous avons bien reçu votre commande et vous en remercions. Elle sera expédiée sous 48 heures.',
  ],
  [
    '2026-02-05T08:00+01:00',
    livre,
    'Votre commande est en route',
    'Bonjour,\n\nVotre colis a été remis au transporteur. Livraison prévue le 7 février.',
  ],
  [
    '2026-02-07T11:30+01:00',
    regie,
    'Votre dossier de location – rue Burdeau',
    "Madame,\n\nNous avons bien reçu votre dossier pour l'appartement de la rue Burdeau. Il sera présenté au propriétaire cette semaine.",
  ],
  [
    '2026-02-12T16:05+01:00',
    regie,
    'Rue Burdeau : réponse du propriétaire',
    'Madame,\n\nMalgré la qualité de votre dossier, nous avons le regret de vous informer que le propriétaire a retenu un autre candidat. Nous conservons vos coordonnées pour de prochains biens.\n\nCordialement,\nRégie Bellecombe',
  ],
  ['2026-02-14T07:45+01:00', ines, 'Ce soir', 'On annule le resto, je suis clouée au lit. Désolée !!'],
  [
    '2026-02-15T09:00+01:00',
    banque,
    'Votre relevé est disponible',
    'Bonjour Madame Vasseur,\n\nVotre relevé de janvier est disponible dans votre espace client.',
  ],
  [
    '2026-02-18T10:20+01:00',
    banque,
    'Votre demande de prêt',
    'Bonjour Madame Vasseur,\n\nAprès étude de votre dossier, nous sommes au regret de ne pouvoir donner une suite favorable à votre demande de prêt. Votre conseillère reste à votre disposition.',
  ],
  [
    '2026-02-20T18:00+01:00',
    potager,
    'Assemblée générale',
    "Bonjour à toutes et tous,\n\nL'assemblée générale aura lieu le 14 mars à 18 h. Merci de nous dire si vous serez là.\n\nBernard",
  ],
  [
    '2026-02-23T07:30+01:00',
    train,
    'Vos billets Lyon – Turin',
    'Bon voyage ! Départ le 28 février à 8 h 12, voiture 4, place 61.',
  ],
  [
    '2026-02-24T19:00+01:00',
    train,
    'Votre train est modifié',
    'Suite à des travaux, votre départ est décalé à 8 h 40. Nous vous prions de nous excuser.',
  ],
  ['2026-02-27T21:10+01:00', mamma, 'Re: Domenica', "Porta anche il maglione verde di papà, l'hai preso tu.", it],
  [
    '2026-03-01T12:00+01:00',
    'Crèche Les Mésanges <direction@creche-mesanges.example>',
    "Commission d'attribution",
    "Madame, Monsieur,\n\nLa commission s'est réunie. Nous ne sommes malheureusement pas en mesure de proposer une place à Gabin pour septembre. Votre demande reste sur liste d'attente.",
  ],
  [
    '2026-03-04T22:00+01:00',
    ines,
    'mon entretien',
    "Bon, entretien passé chez les pompiers du web. La RH m'a demandé trois défauts, j'ai dit le chocolat trois fois. Réponse vendredi.",
  ],
  [
    '2026-03-07T08:15+01:00',
    ines,
    'Re: mon entretien',
    'Ils ne me prennent pas. « Nous avons retenu une candidature plus proche de nos attentes. » Bref. Randonnée dimanche ?',
  ],
  ['2026-03-08T19:40+01:00', leo, 'Photos rando', 'Les photos de dimanche, tu as les yeux fermés partout.'],
  [
    '2026-03-11T09:00+01:00',
    'Mairie du 4e <etat-civil@mairie4.example>',
    'Rendez-vous passeport',
    'Votre rendez-vous est confirmé le 25 mars à 14 h 20. Présentez-vous avec une photo et un justificatif de domicile.',
  ],
  [
    '2026-03-13T13:13+01:00',
    potager,
    'Parcelle individuelle',
    "Bonjour Chiara,\n\nNous avions 40 demandes pour 6 parcelles. Le tirage au sort ne t'a pas été favorable cette année. Tu gardes bien sûr ta place au jardin collectif !\n\nBernard",
  ],
  [
    '2026-03-15T10:00+01:00',
    'Université Croix-Paquet <admissions@univ-croixpaquet.example>',
    'Votre candidature au DU Achats responsables',
    "Madame,\n\nLa commission pédagogique a examiné votre candidature au diplôme universitaire Achats responsables. Nous avons le regret de vous informer qu'elle n'a pas été retenue, le nombre de places étant limité à vingt.\n\nLe service des admissions",
  ],
  [
    '2026-03-18T08:00+01:00',
    robot('Mutuelle Aubrac <info@mutuelle-aubrac.example>', 'Mutuelle Aubrac'),
    'Votre demande de remboursement',
    'Bonjour,\n\nVotre demande a été refusée : la pièce jointe est illisible. Merci de la renvoyer depuis votre espace.',
  ],
  [
    '2026-03-21T17:17+01:00',
    'Garage Tixier <atelier@garage-tixier.example>',
    'Devis distribution',
    'Bonjour, comptez 640 euros. On vous prend mardi si vous nous confirmez avant lundi midi.',
  ],
  [
    '2026-03-24T12:25+01:00',
    mamma,
    'Nonna',
    'La nonna chiede se hai trovato lavoro. Le ho detto di avere pazienza. Chiamala.',
    it,
  ],
  ['2026-03-29T20:00+02:00', leo, 'Pâques', "Train pris, j'arrive samedi à 16 h. Tu viens me chercher ?"],
  [
    '2026-04-03T09:00+02:00',
    robot('Énergie des Monts <facture@energie-monts.example>', 'Énergie des Monts'),
    'Votre facture',
    'Montant : 71,40 euros, prélevé le 15 avril.',
  ],
  [
    '2026-04-06T18:30+02:00',
    potager,
    'Plants de tomates',
    'Ils sont arrivés ! Passez samedi matin, il en reste pour tout le monde.',
  ],
  [
    '2026-04-08T11:00+02:00',
    'Cabinet dentaire Perrache <rdv@dentaire-perrache.example>',
    'Rappel de rendez-vous',
    "Bonjour Chiara, nous vous attendons le 10 avril à 11 h 15. En cas d'empêchement merci de prévenir 24 h avant.",
  ],
  [
    '2026-04-11T15:00+02:00',
    ines,
    'deuxième essai',
    "J'ai postulé dans une librairie, tu peux relire ma lettre ? Je te l'envoie ce soir.",
  ],
  ['2026-04-16T19:22+02:00', ines, 'Re: deuxième essai', "Ils m'ont rappelée !! Entretien lundi à 10 h. Je respire."],
  ['2026-04-21T18:40+02:00', ines, 'Je suis LIBRAIRE', 'Offre signée, je commence le 4 mai. Merci pour la lettre !!!'],
  [
    '2026-04-25T10:30+02:00',
    regie,
    'Quittance de loyer',
    "Madame,\n\nVeuillez trouver ci-joint votre quittance pour le mois d'avril.",
  ],
  [
    '2026-04-28T08:50+02:00',
    'Chœur des Pentes <contact@choeur-pentes.example>',
    'Audition',
    "Chère Chiara,\n\nMerci d'être venue chanter. Le pupitre d'altos est complet cette saison, nous ne pouvons donc pas vous accueillir. Retentez votre chance en septembre !",
  ],
  [
    '2026-05-01T09:00+02:00',
    livre,
    'Les romans de mai',
    'Notre sélection : un polar à Naples, une saga bretonne et un essai sur le travail.',
  ],
  [
    '2026-05-03T21:00+02:00',
    mamma,
    'Corso di ceramica',
    'Bellissimo!!! Grazie a tutti e due. Ho già rotto un vaso.',
    it,
  ],
  [
    '2026-05-07T12:12+02:00',
    'Copropriété 8 rue Imbert <syndic@syndic-imbert.example>',
    'Travaux de façade',
    "Les travaux commencent le 18 mai. L'accès aux balcons sera interdit pendant trois semaines.",
  ],
  ['2026-05-10T16:00+02:00', leo, 'Vélo', 'Je te prête le mien si tu me rends ma perceuse. Marché conclu ?'],
  [
    '2026-05-14T09:09+02:00',
    robot('Assurance Tilleul <sinistres@tilleul.example>', 'Assurance Tilleul'),
    'Votre sinistre du 2 mai',
    "Madame,\n\nAprès expertise, votre sinistre n'entre pas dans les garanties de votre contrat. Nous ne pourrons donc pas vous indemniser.",
  ],
  [
    '2026-05-16T18:18+02:00',
    potager,
    'Arrosage',
    "Planning d'arrosage en pièce jointe, il manque quelqu'un le 2 juin.",
  ],
  [
    '2026-05-21T10:10+02:00',
    'Fondation Roux-Marchand <bourses@roux-marchand.example>',
    'Bourse de formation',
    "Madame,\n\nVotre demande de bourse a fait l'objet d'un examen attentif. Le jury ne l'a pas retenue. Les décisions ne sont pas motivées.",
  ],
  [
    '2026-05-23T20:30+02:00',
    ines,
    'première semaine',
    "J'ai vendu trois fois le même livre à la même dame. Le bonheur.",
  ],
  ['2026-05-28T08:00+02:00', train, "Bon d'achat", 'Votre réclamation a été acceptée. Un bon de 20 euros est joint.'],
  [
    '2026-06-01T13:00+02:00',
    'Chorba pour tous <benevoles@chorba-tous.example>',
    'Merci de votre candidature bénévole',
    "Bonjour Chiara,\n\nMerci de vouloir rejoindre nos maraudes ! Les équipes d'été sont au complet, nous vous recontacterons en septembre.",
  ],
  ['2026-06-05T19:00+02:00', leo, 'Fête de la musique', 'On joue à 21 h place Sathonay. Sois là ou je chante ton nom.'],
  [
    '2026-06-09T12:00+02:00',
    'Mairie du 4e <etat-civil@mairie4.example>',
    'Votre passeport est prêt',
    'Vous pouvez le retirer du lundi au vendredi de 9 h à 17 h.',
  ],
  ['2026-06-13T11:00+02:00', mamma, 'Estate', 'Quando scendi al mare? La casa è libera dal 10 luglio.', it],
  ['2026-06-15T21:00+02:00', mamma, 'BRAVA', 'Lo sapevo!!! La nonna piange. Festeggiamo domenica.', it],
  [
    '2026-06-18T18:05+02:00',
    regie,
    'Appartement quai Gillet',
    'Madame,\n\nBonne nouvelle, votre dossier a été accepté par le propriétaire. Signature du bail le 30 juin à 10 h.',
  ],
  ['2026-06-24T09:30+02:00', potager, 'Courgettes', "Il y en a trop. Prenez-en. S'il vous plaît."],
  [
    '2026-06-28T14:00+02:00',
    'Chiara Vasseur <chiara.vasseur@boitebleue.example>',
    'cartons',
    'chercher cartons jeudi, appeler déménageur, résilier box',
    { labels: 'Sent' },
  ],
  [
    '2026-07-02T17:45+02:00',
    'Déménagements Pilat <devis@demenagements-pilat.example>',
    'Votre devis',
    'Bonjour,\n\nNous ne sommes malheureusement pas disponibles le 31 juillet. Le 1er août vous conviendrait-il ?',
  ],
]

export const aLaMaison = ordinary(box, 'maison', rows)
