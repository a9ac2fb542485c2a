import type { Hunt } from '../truth-types.ts'
import { jobMails, ordinaryMails } from './mails.ts'
import { truth } from './truth.ts'

/** Theo looks for work in Leeds, London and New York. */
export const en: Hunt = { name: 'en', truth, jobMails, ordinaryMails }
