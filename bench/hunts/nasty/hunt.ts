import type { Hunt } from '../truth-types.ts'
import { jobMails, ordinaryMails } from './mails.ts'
import { truth } from './truth.ts'

/** Joan's mailbox holds everything that trips a reader, and other people's hunts besides. */
export const nasty: Hunt = { name: 'nasty', truth, jobMails, ordinaryMails }
