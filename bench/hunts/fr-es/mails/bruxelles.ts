/** Bruxelles, un cabinet et ses papeteries, les trains, et LinkedIn en français. */
import { letter } from '../../../../demo/source/mail.ts'
import { exchangeUid, outlook } from '../../source/calendar.ts'
import type { HuntMail } from '../../source/correspondence.ts'
import { greenhouse, linkedIn, taleo, teamtailor } from '../../source/systems.ts'
import { box, got, gotRe, sentRe, ines } from '../cast.ts'

const joke = 'Joke Vandamme <joke.vandamme@wacqbrasserie.example>'

const coupDeFil = got(
  'wacq-2-telephone',
  '2026-02-12T10:26+01:00',
  joke,
  'Brasserie du Wacq : on se parle ?',
  letter`
  Bonjour Inès,

  Je m'occupe des recrutements à la brasserie. Je vous propose un appel vendredi 20 février à 11 h, une demi-heure tout au plus ; je vous
  téléphone au numéro de votre CV.

  Ça vous va ?

  Joke Vandamme
`,
  { client: 'gmail' },
)
const caMeVa = sentRe(
  'wacq-3-ca-me-va',
  '2026-02-12T13:01+01:00',
  coupDeFil,
  'Bonjour Joke,\n\nParfait, vendredi 20 à 11 h.\n\nInès',
)

export const wacq: readonly HuntMail[] = [
  got(
    'wacq-1-accuse',
    '2026-02-04T19:19+01:00',
    teamtailor('wacq', 'Brasserie du Wacq'),
    'Merci pour votre candidature !',
    letter`
    Bonjour Inès,

    Votre candidature comme Business Controller (m/f/x) est bien arrivée à Anderlecht. On la lit, on la relit, et on revient vers vous d'ici deux
    semaines.

    Santé !
    La Brasserie du Wacq
  `,
  ),
  coupDeFil,
  caMeVa,
  got(
    'wacq-4-gel',
    '2026-03-06T17:50+01:00',
    joke,
    'Re: Brasserie du Wacq : on se parle ?',
    letter`
    Bonjour Inès,

    Je sors de réunion et je ne vais pas tourner autour du pot : la maison mère vient de geler tous les engagements jusqu'à nouvel ordre, et le
    poste de Business Controller en fait partie. Personne n'a été pris, personne ne le sera cette année.

    Ça me fâche d'autant plus que vous étiez en tête de ma pile. Je garde votre numéro.

    Joke
  `,
    { client: 'gmail', answers: caMeVa, quoting: true },
  ),
]

const northsea = greenhouse('Northsea Clearing')
const anouk = 'Anouk De Ridder <anouk.deridder@northseaclearing.example>'

/** Bruxelles écrit en anglais. */
export const northseaClearing: readonly HuntMail[] = [
  got(
    'northsea-1-received',
    '2026-02-22T18:30+01:00',
    northsea,
    'We have your application',
    letter`
    Dear Inès,

    Thank you for your application for Financial Controller (Brussels). It has been received and will be reviewed by our team. You should hear
    from us within fifteen working days.

    Northsea Clearing
  `,
    { tongue: 'en' },
  ),
  got(
    'northsea-2-speak',
    '2026-03-09T09:41+01:00',
    anouk,
    'Financial Controller at Northsea Clearing',
    letter`
    Dear Inès,

    I am the recruiter for Finance here. We'd like to speak with you; a calendar invitation for next Monday is on its way. Kindly let me know
    whether you would rather do it in French.

    Kind regards,
    Anouk De Ridder
  `,
    { client: 'outlook', tongue: 'en' },
  ),
  outlook(
    box,
    'northsea-3-invite',
    '2026-03-09T09:55+01:00',
    {
      uid: exchangeUid('northsea first'),
      title: 'Interview Financial Controller - Inès Castellà',
      start: '2026-03-16T16:00',
      end: '2026-03-16T17:00',
      zone: 'Europe/Brussels',
      organizer: anouk,
      me: ines,
      guests: ['Pieter Claes <pieter.claes@northseaclearing.example>'],
      place: 'Microsoft Teams Meeting',
    },
    letter`
    Dear Inès,

    You will meet Pieter Claes, Group Controller, who manages the team, and me.

    Anouk
  `,
    { tongue: 'en' },
  ),
  got(
    'northsea-4-no',
    '2026-04-03T12:12+02:00',
    anouk,
    'Financial Controller: our decision',
    letter`
    Dear Inès,

    Pieter and I have compared notes. He would rather wait for somebody with Belgian GAAP than train for a year, and I couldn't talk him out of
    it. I did try.

    Once you have done the conversion course (the one in Leuven takes a term), please come back to us, at the earliest in spring 2027; there is a
    controller leaving then and I will remember you.

    Warm regards,
    Anouk
  `,
    { client: 'outlook', tongue: 'en' },
  ),
]

const desmoulins = 'Ludivine Serre <l.serre@cabinet-desmoulins.example>'
const rendezVous = {
  uid: exchangeUid('papeteries rendez-vous'),
  title: 'RDV Papeteries du Rhône / Inès Castellà',
  start: '2026-03-12T09:00',
  end: '2026-03-12T10:30',
  zone: 'Europe/Paris',
  organizer: desmoulins,
  me: ines,
  guests: ['Gérard Vial <g.vial@papeteries-rhone.example>'],
  place: 'Papeteries du Rhône, Givors',
}
const approche = got(
  'papeteries-1-approche',
  '2026-02-19T11:30+01:00',
  desmoulins,
  'Opportunité confidentielle – Sud de Lyon',
  letter`
  Bonjour Madame,

  Mandatés par un industriel du papier au sud de Lyon, nous recherchons son ou sa futur(e) Responsable du contrôle de gestion. Votre parcours
  dans l'imprimerie m'a interpellée. Seriez-vous à l'écoute ?

  Bien cordialement,
  Ludivine Serre
  Consultante, Cabinet Desmoulins
`,
  { client: 'outlook' },
)
const aLEcoute = sentRe(
  'papeteries-2-a-l-ecoute',
  '2026-02-19T18:44+01:00',
  approche,
  letter`
  Bonjour Madame,

  Oui, je suis à l'écoute et ce que vous décrivez m'intéresse. Pouvez-vous m'en dire plus ?

  Inès Castellà
`,
)

export const papeteries: readonly HuntMail[] = [
  approche,
  aLEcoute,
  gotRe(
    'papeteries-3-le-nom',
    '2026-02-20T09:15+01:00',
    desmoulins,
    aLEcoute,
    letter`
    Bonjour Inès,

    Merci pour notre échange d'hier soir. Il s'agit des Papeteries du Rhône, à Givors ; la fiche de poste est jointe. J'ai présenté votre dossier ce
    matin.

    Ludivine Serre
  `,
    { client: 'outlook', quoting: true },
  ),
  outlook(
    box,
    'papeteries-4-rdv',
    '2026-03-02T14:20+01:00',
    rendezVous,
    letter`
    Bonjour Inès,

    Vous rencontrerez Gérard Vial, le directeur financier. Je ne serai pas présente, appelez-moi en sortant.

    Ludivine
  `,
    { charset: 'iso-8859-1' },
  ),
  outlook(
    box,
    'papeteries-5-decale',
    '2026-03-11T17:58+01:00',
    { ...rendezVous, seq: 1, start: '2026-03-13T11:00', end: '2026-03-13T12:30' },
    letter`
    Bonjour Inès,

    Monsieur Vial a une panne de machine sur les bras : rendez-vous décalé à vendredi 11 h, même lieu. J'espère que cela ne vous complique pas trop
    la vie.

    Ludivine
  `,
    { charset: 'iso-8859-1' },
  ),
  got(
    'papeteries-6-non',
    '2026-03-26T10:05+01:00',
    desmoulins,
    'Papeteries du Rhône',
    letter`
    Bonjour Inès,

    Retour de Givors. Monsieur Vial a beaucoup apprécié la rencontre ; la maison mère, à Düsseldorf, exige en revanche un allemand courant, ce que
    personne ne m'avait dit au départ. Il s'arrête donc là pour vous, et je vous présente mes excuses pour le temps perdu.

    Je vous propose de vous rappeler dès que j'ai autre chose, d'accord ?

    Ludivine
  `,
    { client: 'outlook' },
  ),
]

const alpine = taleo('Ferroviaire Alpine', 'ferroviairealpine')

export const ferroviaire: readonly HuntMail[] = [
  got(
    'ferroviaire-1-accuse',
    '2026-04-08T20:00+02:00',
    alpine,
    'Confirmation de dépôt de candidature',
    letter`
    Madame,

    Votre dossier pour l'emploi suivant a été déposé avec succès :

    Intitulé : Contrôleur de gestion projets F/H
    Numéro : 2026-0334
    Lieu : Chambéry

    Votre profil sera examiné au regard des critères du poste.
  `,
  ),
  got(
    'ferroviaire-2-etude',
    '2026-04-17T05:00+02:00',
    alpine,
    'Suivi de votre candidature 2026-0334',
    letter`
    Madame,

    Le statut de votre dossier a changé.

    Ancien statut : Nouveau
    Statut actuel : En cours d'étude par le manager
  `,
  ),
]

const membre = 'Inès Castellà (Contrôleuse de gestion)'

export const lanterne: readonly HuntMail[] = [
  got(
    'lanterne-1-envoyee',
    '2026-04-12T17:30+02:00',
    linkedIn('email_application_confirmation_with_nba_01', membre),
    'Inès, votre candidature a été envoyée à La Lanterne Médias',
    letter`
    Votre candidature a été envoyée à La Lanterne Médias

    Contrôleur financier
    La Lanterne Médias · Paris (Hybride)
    Candidature du 12 avril 2026
  `,
  ),
  got(
    'lanterne-2-vue',
    '2026-04-14T09:02+02:00',
    linkedIn('email_jobs_job_application_viewed_01', membre),
    'Votre candidature a été vue par La Lanterne Médias',
    letter`
    La Lanterne Médias a consulté votre candidature.

    Contrôleur financier
    La Lanterne Médias · Paris (Hybride)
  `,
  ),
  got(
    'lanterne-3-nouvelle',
    '2026-04-27T08:00+02:00',
    linkedIn('email_jobs_application_rejected_01', membre),
    'Dernière nouvelle de La Lanterne Médias',
    letter`
    Dernière nouvelle de La Lanterne Médias

    Nous vous remercions de l'intérêt que vous portez au poste de Contrôleur financier chez La Lanterne Médias, à Paris. Malheureusement, nous ne
    donnerons pas suite à votre candidature.

    Cordialement,
    La Lanterne Médias
  `,
  ),
]
