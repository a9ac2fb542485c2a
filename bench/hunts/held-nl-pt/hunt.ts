import type { Hunt } from '../truth-types.ts'
import { portugal } from './mails/portugal.ts'
import { passingBy, voorjaar } from './mails/voorjaar.ts'
import { winter } from './mails/winter.ts'
import { huis } from './ordinary/huis.ts'
import { ruido } from './ordinary/ruido.ts'

const stories = [...winter, ...voorjaar, ...portugal]

/** Tiago looks for work as a controller in Utrecht and Porto. What is true stands beside each mail. */
export const heldNlPt: Hunt = {
  name: 'held-nl-pt',
  heldOut: true,
  truth: {
    owner: {
      name: 'Tiago Verhoeven',
      addresses: ['tiago.verhoeven@postduif.example', 't.verhoeven@oudepost.example'],
      timeZone: 'Europe/Amsterdam',
    },
    now: '2026-06-29T09:00+02:00',
    applications: stories.map((story) => story.application),
    withoutApplication: passingBy.kinds,
    forReview: [],
  },
  jobMails: [...stories.flatMap((story) => story.mails), ...passingBy.mails],
  ordinaryMails: [...huis, ...ruido],
}
