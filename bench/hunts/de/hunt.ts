import type { Hunt } from '../truth-types.ts'
import { jobMails, ordinaryMails } from './mails.ts'
import { truth } from './truth.ts'

/** Wiebke sucht in Bremen und drum herum, gesiezt und geduzt. */
export const de: Hunt = { name: 'de', truth, jobMails, ordinaryMails }
