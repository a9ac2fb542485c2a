import type { Hunt } from '../truth-types.ts'
import { biaEmCasa, bia } from './cast.ts'
import { addressOf } from '../../../demo/source/mail.ts'
import { emCasa } from './ordinary/em-casa.ts'
import { thuis } from './ordinary/thuis.ts'
import { brouwer, kaasmakerij, museum, windpark } from './stories/elders.ts'
import { carretel, estaleiro, passingMail } from './stories/longe.ts'
import { alvao, banco, conserveira, feira, tavares } from './stories/portugal.ts'
import { kwekerij, vlaanstra, zeehavenKetens, zeehavenPlanner } from './stories/rotterdam.ts'
import { trapwerk } from './stories/trapwerk.ts'

const stories = [
  vlaanstra(),
  alvao(),
  zeehavenPlanner(),
  kaasmakerij(),
  tavares(),
  zeehavenKetens(),
  banco(),
  kwekerij(),
  conserveira(),
  trapwerk(),
  feira(),
  windpark(),
  museum(),
  carretel(),
  estaleiro(),
  brouwer(),
]

/** Beatriz zoekt in Rotterdam en omstreken, e a Beatriz procura em Portugal. */
export const dev2NlPt: Hunt = {
  name: 'dev2-nl-pt',
  truth: {
    owner: { name: 'Beatriz Lobo', addresses: [bia, biaEmCasa].map(addressOf), timeZone: 'Europe/Amsterdam' },
    now: '2026-06-24T09:00+02:00',
    applications: stories.map((story) => story.application),
    withoutApplication: passingMail.kinds,
    forReview: [],
  },
  jobMails: [...stories.flatMap((story) => story.mails), ...passingMail.mails],
  ordinaryMails: [...thuis, ...emCasa],
}
