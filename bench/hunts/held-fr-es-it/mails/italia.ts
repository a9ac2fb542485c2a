import { letter } from '../../../../demo/source/mail.ts'
import { passing } from '../../source/story.ts'
import { linkedIn } from '../../source/systems.ts'
import { box } from '../cast.ts'
import { bellandiStory } from './bellandi.ts'
import { torrigianoStory } from './torrigiano.ts'
import { sestriStory } from './sestri.ts'
import { valdoraStory } from './valdora.ts'

export const italia = [bellandiStory(), torrigianoStory(), sestriStory(), valdoraStory()]

const member = 'Chiara Vasseur (Acheteuse)'

export const passingBy = passing(box, [
  [
    'outreach',
    '2026-02-25T10:00+01:00',
    linkedIn('email_inmail', member, 'Thomas Belin via LinkedIn <inmail-hit-reply@linkedin.com>'),
    'Thomas vous a envoyé un message',
    letter`
    Bonjour Chiara, je recrute un acheteur senior pour une ETI de la plasturgie à Oyonnax. Seriez-vous ouverte à un échange
    cette semaine ?

    Thomas Belin, consultant chez Altius RH
  `,
  ],
  [
    'outreach',
    '2026-04-01T09:00+02:00',
    'Giulia Ferro <g.ferro@selezionipiu.example>',
    'Opportunità per Buyer a Milano',
    letter`
    Buongiorno Chiara,

    ho visto il suo profilo e vorrei proporle una posizione di Buyer presso un nostro cliente del settore arredo a Milano.
    Se è interessata mi invii il cv aggiornato.

    Giulia Ferro
    Selezioni Più
  `,
    { tongue: 'it' },
  ],
  [
    'outreach',
    '2026-05-06T16:40+02:00',
    'Javier Roldán <javier@roldan-talent.example>',
    'Vacante en Valencia',
    letter`
    Hola, Chiara:

    Estamos buscando Head of Procurement para una empresa de alimentación en Valencia. ¿Te interesaría que te contara más?
    Tengo huecos mañana.

    Javier
  `,
    { tongue: 'es' },
  ],
  [
    'outreach',
    '2026-06-22T11:00+02:00',
    'Manon Riva <manon.riva@riva-interim.example>',
    'Mission intérim acheteur – 3 mois',
    letter`
    Bonjour,

    Je cherche un profil acheteur pour une mission de trois mois à Villefranche, démarrage immédiat. Êtes-vous disponible ?

    Manon Riva
  `,
  ],
])
