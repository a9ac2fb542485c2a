import { addressOf } from '../../../demo/source/mail.ts'
import type { Hunt } from '../truth-types.ts'
import { chiara, chiaraBis } from './cast.ts'
import { famiglia } from './ordinary/famiglia.ts'
import { loin } from './ordinary/loin.ts'
import { aerostat, creme, glisse, vercors } from './stories/alpes.ts'
import { arlequin, cavas, hospital, passingMail, talleres } from './stories/espana.ts'
import { lariana } from './stories/lariana.ts'
import {
  arnaldi,
  elettra,
  frigoriferi,
  marengo,
  qualeValvola,
  valvoleFornitori,
  valvoleProcesso,
} from './stories/torino.ts'

const stories = [
  marengo(),
  arnaldi(),
  cavas(),
  vercors(),
  glisse(),
  valvoleFornitori(),
  valvoleProcesso(),
  elettra(),
  aerostat(),
  creme(),
  arlequin(),
  hospital(),
  lariana(),
  talleres(),
  frigoriferi(),
]

/** Chiara cerca a Torino, cherche dans les Alpes y busca en España. */
export const dev2ItFrEs: Hunt = {
  name: 'dev2-it-fr-es',
  truth: {
    owner: { name: 'Chiara Bonnet', addresses: [chiara, chiaraBis].map(addressOf), timeZone: 'Europe/Rome' },
    now: '2026-01-29T08:00+01:00',
    applications: stories.map((story) => story.application),
    withoutApplication: passingMail.kinds,
    forReview: [{ mail: qualeValvola.name, kind: 'rejection', candidates: ['valvole-fornitori', 'valvole-processo'] }],
  },
  jobMails: [...stories.flatMap((story) => story.mails), qualeValvola, ...passingMail.mails],
  ordinaryMails: [...famiglia, ...loin],
}
