import { addressOf } from '../../../demo/source/mail.ts'
import type { Hunt } from '../truth-types.ts'
import { rowan, rowanDaheim } from './cast.ts'
import { drueben } from './ordinary/drueben.ts'
import { home } from './ordinary/home.ts'
import { chronos } from './stories/bern.ts'
import { harbourlight, lifeboat, quillmark, tidewellPlatform, tidewellSre } from './stories/bristol.ts'
import { brandhuber, deichamt, knoedel, murtal, windrose } from './stories/deutsch.ts'
import { copperKettle, fernhill, kestrel, mintpress, northgate, passingMail } from './stories/further.ts'

const stories = [
  harbourlight(),
  windrose(),
  quillmark(),
  tidewellPlatform(),
  murtal(),
  lifeboat(),
  northgate(),
  tidewellSre(),
  deichamt(),
  mintpress(),
  kestrel(),
  knoedel(),
  chronos(),
  copperKettle(),
  brandhuber(),
  fernhill(),
]

/** Rowan looks in Britain, und Rowan sucht zwischen Husum und Biel. */
export const dev2EnDe: Hunt = {
  name: 'dev2-en-de',
  truth: {
    owner: { name: 'Rowan Adler', addresses: [rowan, rowanDaheim].map(addressOf), timeZone: 'Europe/London' },
    now: '2026-09-29T09:00+01:00',
    applications: stories.map((story) => story.application),
    withoutApplication: passingMail.kinds,
    forReview: [],
  },
  jobMails: [...stories.flatMap((story) => story.mails), ...passingMail.mails],
  ordinaryMails: [...home, ...drueben],
}
