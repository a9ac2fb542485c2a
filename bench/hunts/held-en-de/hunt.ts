import type { Hunt } from '../truth-types.ts'
import { august, passingBy } from './mails/august.ts'
import { july } from './mails/juli.ts'
import { june } from './mails/juni.ts'
import { may } from './mails/mai.ts'
import { alltag } from './ordinary/alltag.ts'
import { noise } from './ordinary/noise.ts'

const stories = [...may, ...june, ...july, ...august]

/** Lena looks for work in Hamburg and, from afar, in Britain. What is true stands beside each mail. */
export const heldEnDe: Hunt = {
  name: 'held-en-de',
  heldOut: true,
  truth: {
    owner: {
      name: 'Lena Borgwardt',
      addresses: ['lena.borgwardt@wattpost.example', 'lena@borgwardt-studio.example'],
      timeZone: 'Europe/Berlin',
    },
    now: '2026-09-21T09:00+02:00',
    applications: stories.map((story) => story.application),
    withoutApplication: passingBy.kinds,
    forReview: [],
  },
  jobMails: [...stories.flatMap((story) => story.mails), ...passingBy.mails],
  ordinaryMails: [...alltag, ...noise],
}
