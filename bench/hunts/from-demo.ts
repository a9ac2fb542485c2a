import { ordinaryMails } from '../../demo/mails.ts'
import { applications, forReview, moment, owner, withoutApplication } from '../../demo/truth.ts'
import type { HuntTruth } from './truth-types.ts'

/** The demo's truth in the shape of the hunts; its mails go by their Message-ID. */
export const demoTruth: HuntTruth = {
  owner,
  now: moment.now,
  applications: applications.map((a) => ({
    ...a,
    companyAliases: [],
    roleAliases: [],
    people: a.people.map((person) => ({ ...person, alsoFits: [] })),
  })),
  withoutApplication,
  forReview: forReview.map(({ messageId, kind, candidates }) => ({ mail: messageId, kind, candidates })),
}

export const demoOrdinary: readonly string[] = ordinaryMails.map((mail) => mail.id)
