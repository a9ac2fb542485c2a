/** La vie de tous les jours, et ce qui y ressemble à des candidatures. */
import { letter } from '../../../../demo/source/mail.ts'
import { google, googleUid } from '../../source/calendar.ts'
import type { HuntMail } from '../../source/correspondence.ts'
import { indeed, linkedIn, robot } from '../../source/systems.ts'
import { box, got, gotRe, ines, sent, sentRe } from '../cast.ts'

const maud = 'Maud Fayolle <maud.fayolle@posteclaire.example>'
const ecole = 'École des Pierres-Plantées <secretariat@pierresplantees.example>'
const syndic = 'Régie Bellecombe <gestion@regiebellecombe.example>'
const membre = 'Inès Castellà (Contrôleuse de gestion)'

const alors = got(
  'vie-1-maud',
  '2026-02-24T20:15+01:00',
  maud,
  'alors ??',
  'Ils ont répondu, tes velours ? Je croise tout ce que j’ai.',
)
const cestNon = sentRe(
  'vie-2-a-maud',
  '2026-02-24T20:50+01:00',
  alors,
  letter`
  C'est non. Enfin, c'est « l'autre finaliste ». Mais le refus le plus gentil de l'histoire des refus. J'ai encore la bière et la confédération
  des papetiers. On se voit samedi ?
`,
)

export const enFrancais: readonly HuntMail[] = [
  alors,
  cestNon,
  gotRe('vie-3-samedi', '2026-02-24T21:04+01:00', maud, cestNon, 'samedi oui. quenelles. tant pis pour eux', {
    client: 'gmail',
    quoting: true,
  }),
  got(
    'vie-4-maud-recrute',
    '2026-04-10T13:00+02:00',
    maud,
    'tu peux relire ma lettre ?',
    letter`
    Je postule à la médiathèque, entretien lundi à 9 h si ma lettre tient debout. Dis-moi franchement. PJ.
  `,
  ),
  got(
    'vie-5-ecole',
    '2026-01-08T16:30+01:00',
    ecole,
    'Rendez-vous parents',
    'Madame, la maîtresse de Jeanne vous propose un entretien le mardi 20 janvier à 16 h 45. Merci de confirmer votre présence.',
  ),
  sent(
    'vie-6-a-l-ecole',
    '2026-01-08T18:00+01:00',
    ecole,
    'Re: Rendez-vous parents',
    'Bonjour, je confirme ma présence mardi 20 à 16 h 45. Inès Castellà',
  ),
  got(
    'vie-7-centre',
    '2026-03-17T10:00+01:00',
    'Centre de loisirs <inscriptions@loisirs-croixrousse.example>',
    'Votre demande d’inscription',
    letter`
    Madame,

    Nous avons bien reçu votre demande et sommes au regret de ne pouvoir y donner une suite favorable : toutes les places des vacances de printemps ont été
    attribuées. Votre dossier reste sur liste d'attente.
  `,
  ),
  got(
    'vie-8-syndic',
    '2026-02-02T09:00+01:00',
    syndic,
    'Ravalement : convocation',
    'Vous êtes convoquée à l’assemblée générale du jeudi 26 février 2026 à 18 h. Ordre du jour : ravalement, poubelles, divers.',
  ),
  got(
    'vie-9-ascenseur',
    '2026-04-21T09:00+02:00',
    syndic,
    'Intervention reportée',
    'L’intervention sur l’ascenseur prévue demain est reportée au lundi 27 avril à 8 h. Veuillez nous en excuser.',
  ),
  got(
    'vie-10-appart',
    '2026-03-30T11:45+02:00',
    'Agence des Traboules <location@traboules.example>',
    'Votre dossier de location',
    letter`
    Bonjour,

    Merci pour votre candidature à la location du T3 rue Pouteau. Le propriétaire a retenu un autre dossier. Nous conservons le vôtre pour de prochains biens.
  `,
  ),
  got(
    'vie-11-banque',
    '2026-01-31T06:30+01:00',
    robot('Banque des Deux Rives <contact@deuxrives.example>', 'Banque des Deux Rives'),
    'Votre relevé est disponible',
    'Votre relevé de janvier est dans votre espace. Ne communiquez jamais vos codes.',
  ),
  got(
    'vie-12-train',
    '2026-03-12T21:30+01:00',
    robot('Rail & Cie <billets@railetcie.example>', 'Rail & Cie'),
    'Votre confirmation de commande XKQ41P',
    'Lyon Part-Dieu – Madrid, jeudi 4 juin 2026, 5 h 50. Présentez ce billet à bord.',
  ),
  got(
    'vie-13-colis',
    '2026-04-28T08:05+02:00',
    robot('Colis Express <suivi@colisexpress.example>', 'Colis Express'),
    'Votre colis arrive aujourd’hui',
    'Livraison prévue entre 9 h et 13 h. Un imprévu ? Reprogrammez.',
  ),
  got(
    'vie-14-medecin',
    '2026-05-05T12:00+02:00',
    robot('Rendez-vous Santé <noreply@rdvsante.example>', 'Rendez-vous Santé'),
    'Rappel : rendez-vous le 12 mai à 17 h 20',
    'Dr Salomé Arnoux, Lyon 1er. Pour annuler ou déplacer ce rendez-vous, cliquez ici.',
  ),
  got(
    'vie-15-chorale',
    '2026-02-10T22:00+01:00',
    'Chœur des Pentes <choeur@pentes.example>',
    'Audition',
    'Chère Inès, merci pour ton audition. Le pupitre d’alto est complet cette année, on ne peut pas te prendre, on en est désolés. Retente en septembre !',
  ),
  got(
    'vie-16-impots',
    '2026-04-15T07:00+02:00',
    robot('Service des impôts <ne-pas-repondre@impots-ligne.example>', 'Service des impôts'),
    'Votre déclaration est ouverte',
    'Vous avez jusqu’au 4 juin pour déclarer vos revenus en ligne.',
  ),
  got(
    'vie-17-newsletter',
    '2026-03-19T07:15+01:00',
    robot('La Lettre du DAF <lettre@lalettredudaf.example>', 'La Lettre du DAF', ['Se désinscrire']),
    'Salaires, IA et entretiens : le baromètre',
    'Quatre recruteurs sur dix ne répondent jamais aux candidatures. Témoignages.',
    { headers: { 'List-Unsubscribe': '<https://lalettredudaf.example/d>' } },
  ),
  google(
    box,
    'vie-18-portes-ouvertes',
    '2026-05-11T12:00+02:00',
    {
      uid: googleUid('wacq portes ouvertes'),
      title: 'Portes ouvertes à la brasserie',
      start: '2026-06-13T14:00',
      end: '2026-06-13T18:00',
      zone: 'Europe/Brussels',
      organizer: 'Anciens de Saint-Luc <anciens@saint-luc.example>',
      me: ines,
      place: 'Anderlecht',
      notes: 'Visite des cuves, dégustation, fanfare. Entrée libre.',
    },
    { tongue: 'fr' },
  ),
  got(
    'vie-19-francetravail',
    '2026-01-13T08:00+01:00',
    robot('France Travail <ne-pas-repondre@francetravail.fr>', 'France Travail'),
    'Convocation à un entretien de suivi',
    letter`
    Madame CASTELLA,

    Vous êtes convoquée à un entretien avec votre conseiller le jeudi 22 janvier 2026 à 14 h 15, agence Lyon Croix-Rousse. En cas d'empêchement, prévenez-nous.
  `,
  ),
  got(
    'vie-20-actualisation',
    '2026-04-30T08:00+02:00',
    robot('France Travail <ne-pas-repondre@francetravail.fr>', 'France Travail'),
    'Pensez à vous actualiser',
    'Vous avez jusqu’au 15 mai. Déclarez vos heures, vos revenus et vos démarches.',
  ),
  got(
    'vie-21-alerte-apec',
    '2026-02-15T06:00+01:00',
    robot('Apec <offres@diffusion.apec.fr>', 'Apec', ['Modifier mon alerte']),
    '14 offres : contrôle de gestion, Lyon',
    'Contrôleur de gestion industriel F/H, Velours & Fils. Responsable contrôle de gestion, Arverne Emballages.',
    { headers: { 'List-Unsubscribe': '<https://www.apec.fr/x>' } },
  ),
  got(
    'vie-22-alerte-indeed',
    '2026-03-24T05:30+01:00',
    indeed('alert@indeed.com'),
    '25 nouveaux emplois : contrôleur de gestion à Lyon',
    'Soieries Tholin recrute activement. Candidature simplifiée.',
  ),
  got(
    'vie-23-alerte-hellowork',
    '2026-04-06T06:10+02:00',
    robot('HelloWork <alerte@hellowork.com>', 'HelloWork', ['Se désabonner']),
    'Inès, ces recruteurs vous cherchent',
    'DAF PME, Villefranche. Comptable, Vienne. Contrôleur de gestion sociale, Bron.',
  ),
  got(
    'vie-24-premium',
    '2026-05-02T09:00+02:00',
    linkedIn('email_premium_upsell', membre, 'LinkedIn <linkedin@e.linkedin.com>'),
    'Inès, sortez du lot',
    'Essayez Premium : vos candidatures en tête de liste.',
  ),
  got(
    'vie-25-code',
    '2026-02-09T21:58+01:00',
    robot('Mutuelle Corail Recrutement <system@successfactors.eu>', 'Mutuelle Corail'),
    'Réinitialisation de votre mot de passe',
    'Vous avez demandé un nouveau mot de passe pour votre espace candidat. Le lien est valable une heure.',
  ),
  got(
    'vie-26-enquete',
    '2026-04-20T09:00+02:00',
    robot('Northsea Clearing <feedback@survey.example>', 'Northsea Clearing'),
    'Your interview experience',
    'How was your interview with us? Two minutes, anonymous.',
  ),
  got(
    'vie-27-formation',
    '2026-05-18T10:30+02:00',
    'Campus Rhône <admissions@campusrhone.example>',
    'Votre candidature au certificat IFRS',
    'Bonjour, votre candidature au certificat IFRS est complète. Le jury se réunit le 8 juin ; les résultats seront communiqués par courriel.',
  ),
  got(
    'vie-28-spam',
    '2026-03-08T03:00+00:00',
    'Service RH <rh@emploi-rapide.test>',
    'Vous êtes embauchée ! 3 900 € / mois à domicile',
    'Félicitations, votre profil est accepté sans entretien. Envoyez RIB et pièce d’identité pour le contrat.',
    { labels: 'Spam' },
  ),
]
