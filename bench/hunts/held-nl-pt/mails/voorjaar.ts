import { letter } from '../../../../demo/source/mail.ts'
import { passing } from '../../source/story.ts'
import { linkedIn } from '../../source/systems.ts'
import { box, tiagoOld } from '../cast.ts'
import { waterlandStory } from './waterland.ts'
import { kabelStory } from './kabel.ts'
import { tulpiaStory } from './tulpia.ts'

export const voorjaar = [waterlandStory(), kabelStory(), tulpiaStory()]

export const passingBy = passing(box, [
  [
    'outreach',
    '2026-02-18T09:00+01:00',
    'Ruben Stam <ruben@stamfinance.example>',
    'Interim controller Eindhoven',
    letter`
    Beste Tiago,

    Voor een opdrachtgever in de maakindustrie zoeken wij per direct een interim controller, 32 uur, zes maanden. Ben je
    beschikbaar en wat is je tarief?

    Ruben Stam
    Stam Finance
  `,
    { to: tiagoOld },
  ],
  [
    'outreach',
    '2026-04-16T14:00+02:00',
    linkedIn(
      'email_inmail',
      'Tiago Verhoeven (Controller)',
      'Beatriz Falcão via LinkedIn <inmail-hit-reply@linkedin.com>',
    ),
    'Beatriz enviou-lhe uma mensagem',
    letter`
    Olá Tiago, tudo bem? Estou a recrutar um Financial Controller para uma multinacional em Braga e o seu perfil chamou-me
    a atenção. Podemos falar esta semana?

    Beatriz Falcão, consultora na Talento Norte
  `,
    { tongue: 'pt' },
  ],
  [
    'talent-pool',
    '2026-05-12T10:00+02:00',
    'Dijkhuis Bouw <no-reply@mail.recruitee.com>',
    'Mogen we je gegevens langer bewaren?',
    letter`
    Beste Tiago,

    We houden je graag in onze talentpool, zodat we je kunnen benaderen als er een passende functie vrijkomt. Geef je ons
    toestemming om je gegevens een jaar te bewaren?

    Team Recruitment Dijkhuis Bouw
  `,
  ],
  [
    'outreach',
    '2026-06-03T11:11+01:00',
    'Marcos Tavares <marcos@tavares-search.example>',
    'Oportunidade: Diretor Financeiro, Aveiro',
    letter`
    Caro Tiago,

    Represento uma empresa familiar de cerâmica em Aveiro que procura Diretor Financeiro. Estaria interessado em saber
    mais?

    Marcos Tavares
  `,
    { tongue: 'pt' },
  ],
])
