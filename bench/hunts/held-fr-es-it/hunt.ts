import type { Hunt } from '../truth-types.ts'
import { espana, esparzaNo } from './mails/espana.ts'
import { france } from './mails/france.ts'
import { italia, passingBy } from './mails/italia.ts'
import { aLaMaison } from './ordinary/a-la-maison.ts'
import { rumore } from './ordinary/rumore.ts'

const stories = [...france, ...espana, ...italia]

/** Chiara looks for work as a buyer in Lyon, Barcelona and Turin. What is true stands beside each mail. */
export const heldFrEsIt: Hunt = {
  name: 'held-fr-es-it',
  heldOut: true,
  truth: {
    owner: { name: 'Chiara Vasseur', addresses: ['chiara.vasseur@boitebleue.example'], timeZone: 'Europe/Paris' },
    now: '2026-07-06T09:00+02:00',
    applications: stories.map((story) => story.application),
    withoutApplication: passingBy.kinds,
    forReview: [{ mail: esparzaNo.name, kind: 'rejection', candidates: ['esparza-compras', 'esparza-planta'] }],
  },
  jobMails: [...stories.flatMap((story) => story.mails), ...passingBy.mails, esparzaNo],
  ordinaryMails: [...aLaMaison, ...rumore],
}
