import type { Hunt } from '../truth-types.ts'
import { jobMails, ordinaryMails } from './mails.ts'
import { truth } from './truth.ts'

/** Inès cherche à Lyon et à Bruxelles, e Inés busca en España. */
export const frEs: Hunt = { name: 'fr-es', truth, jobMails, ordinaryMails }
