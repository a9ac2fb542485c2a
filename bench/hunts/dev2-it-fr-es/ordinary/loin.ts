/** Le cousin, le club alpin, los amigos de Barcelona. */
import type { HuntMail } from '../../source/correspondence.ts'
import { ordinary, type Row } from '../../source/story.ts'
import { robot } from '../../source/systems.ts'
import { box, chiaraBis } from '../cast.ts'

const cousin = 'Thibault Bonnet <thibault.bonnet@alpespost.example>'
const laia = 'Laia Creus <laia.creus@bustiamar.example>'

const french: readonly Row[] = [
  [
    '2025-09-13T10:00+02:00',
    cousin,
    'Bérard recrute',
    "Salut cousine, le vieux Bérard cherche quelqu'un pour la qualité à Sallanches. Son fils est un copain de classe, je lui glisse un mot ?",
  ],
  [
    '2025-10-18T17:00+02:00',
    cousin,
    'alors cet atelier',
    'Il paraît que tu as fait forte impression ce matin. Fondue le week-end prochain ?',
  ],
  [
    '2025-10-23T08:00+02:00',
    robot('Emplois des Cimes <alertes@emploisdescimes.example>', 'Emplois des Cimes', ['Se désabonner']),
    '9 offres correspondent à votre recherche',
    'Responsable qualité - Skis Bérard - Sallanches\nContrôleur qualité - Décolletage Arve\nPostulez en un clic.',
  ],
  [
    '2025-11-03T19:30+01:00',
    cousin,
    'le cousin du Québec',
    "Je viens d'apprendre. Désolé ! Chez les Bérard la famille passe avant tout, on peut pas leur en vouloir.",
  ],
  [
    '2025-11-12T12:00+01:00',
    'Club Alpin de Briançon <refuges@cabriancon.example>',
    'Votre candidature au bénévolat',
    'Chère Chiara,\n\nVotre candidature comme bénévole au refuge est retenue pour la semaine du 3 au 9 août. Merci de confirmer.',
  ],
  [
    '2025-11-29T14:14+01:00',
    'Résidence Les Mélèzes <syndic@lesmelezes.example>',
    'Appel de fonds T4',
    "Madame,\n\nVeuillez trouver l'appel de fonds du 4e trimestre : 312,45 € à régler avant le 15 décembre.",
  ],
  [
    '2025-12-05T07:30+01:00',
    robot('Rebondir Magazine <lettre@rebondirmag.example>', 'Rebondir', ['Me désinscrire']),
    'Refus : et maintenant ?',
    "« Nous avons le regret de ne pas donner suite à votre candidature. » Décryptage d'une phrase, avec une coach.",
  ],
  [
    '2025-12-20T11:11+01:00',
    cousin,
    'Nice',
    'Six mille balles ?? Ils sont fous. Ils retrouveront personne. Joyeux Noël quand même, on apporte la bûche.',
  ],
  ['2026-01-16T18:00+01:00', cousin, 'bravo', 'Quality Lead, la classe ! Le fils Bérard te félicite aussi.'],
  [
    '2026-01-26T09:00+01:00',
    'Mairie de Névache <etatcivil@nevache-mairie.example>',
    "Votre demande d'acte",
    "Madame,\n\nVotre demande a bien été reçue. L'acte vous sera adressé sous dix jours.",
  ],
]
const spanish: readonly Row[] = [
  [
    '2025-09-27T22:00+02:00',
    laia,
    'vuelves?',
    '¿Es verdad que has echado el currículum en Montrubí? Si vuelves te guardo la habitación del balcón.',
  ],
  [
    '2025-10-05T13:00+02:00',
    laia,
    'qué tal el jueves',
    'Cuenta, ¿el enólogo es tan guapo como dicen? ¿Te cogen o no te cogen?',
  ],
  [
    '2025-10-16T20:20+02:00',
    laia,
    'Re: no me cogen',
    'Hasta mayo, entonces. Yo también estoy igual: «lamentamos comunicarte que hemos seleccionado a otra persona». Van tres este mes.',
  ],
  [
    '2025-11-07T09:00+01:00',
    robot('Vuela Barato <reservas@vuelabarato.example>', 'Vuela Barato'),
    'Tu reserva está confirmada',
    'Turín - Barcelona, 5 de diciembre, 19:40. Localizador QK7P2A.',
  ],
  [
    '2025-11-30T17:00+01:00',
    'Piso Gràcia <anuncios@pisogracia.example>',
    'Habitación calle Verdi',
    'Hola, hemos hecho las entrevistas a los candidatos a compañero de piso y hemos elegido a otra persona. ¡Suerte con la búsqueda!',
  ],
  ['2025-12-12T11:00+01:00', laia, 'suerte hoy', '¿Ya has hablado con los de los juguetes? ¿Te regalan uno?'],
  ['2026-01-15T21:00+01:00', laia, 'Como!!', '¿Como el lago de Clooney? Voy a verte en marzo, ve comprando café.'],
  [
    '2026-01-19T08:00+01:00',
    robot('Infotrabajo <alertas@infotrabajo.example>', 'Infotrabajo', ['Gestiona tus alertas']),
    '15 ofertas nuevas de «calidad»',
    'Técnico de calidad - Barcelona\nInspectora de soldadura - Éibar\nInscríbete ya.',
  ],
]
const as = (rows: readonly Row[], tongue: 'fr' | 'es') =>
  rows.map(([at, from, subject, text]): Row => [at, from, subject, text, { to: chiaraBis, tongue }])

export const loin: readonly HuntMail[] = [
  ...ordinary(box, 'cousin', as(french, 'fr')),
  ...ordinary(box, 'amigos', as(spanish, 'es')),
  box.sent(
    'cousin-merci',
    '2025-09-13T12:30+02:00',
    cousin,
    'Re: Bérard recrute',
    'Oui ! Mais pas de piston, je postule comme tout le monde.',
    { from: chiaraBis, tongue: 'fr' },
  ),
  box.sent(
    'amigos-no',
    '2025-10-15T22:00+02:00',
    laia,
    'no me cogen',
    'No esta vez. Quieren a alguien con una vendimia a la espalda. En mayo vuelvo a probar.',
    { from: chiaraBis, tongue: 'es' },
  ),
]
