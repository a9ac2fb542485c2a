import { calderon } from './hunt/06-calderon.ts'
import { corvidLabs } from './hunt/12-corvid-labs.ts'
import { driftwoodStudio } from './hunt/11-driftwood-studio.ts'
import { gleisbogen } from './hunt/02-gleisbogen.ts'
import { halvardRobotics } from './hunt/05-halvard-robotics.ts'
import { havelkanteVerlag } from './hunt/07-havelkante-verlag.ts'
import { lumenfold } from './hunt/01-lumenfold.ts'
import { marrowAndPine } from './hunt/09-marrow-and-pine.ts'
import { oakhavenHealth } from './hunt/10-oakhaven-health.ts'
import { passingBy } from './hunt/13-passing-by.ts'
import { pennywhistle } from './hunt/08-pennywhistle.ts'
import { quillon } from './hunt/04-quillon.ts'
import { tesseraMaps } from './hunt/03-tessera-maps.ts'
import { accounts } from './ordinary/accounts.ts'
import { choirAndGarden } from './ordinary/choir-and-garden.ts'
import { family } from './ordinary/family.ts'
import { friends } from './ordinary/friends.ts'
import { jobNoise } from './ordinary/job-noise.ts'
import { linkedInChatter } from './ordinary/linkedin.ts'
import { lookalikes } from './ordinary/lookalikes.ts'
import { mailingLists } from './ordinary/mailing-lists.ts'
import { moneyAndState } from './ordinary/money-and-state.ts'
import { newsletters } from './ordinary/newsletters.ts'
import { receipts } from './ordinary/receipts.ts'
import { spam } from './ordinary/spam.ts'
import type { Mail } from './source/mail.ts'

/** Every mail about a candidacy, in the order of the story's files. */
export const jobMails: readonly Mail[] = [
  ...lumenfold,
  ...gleisbogen,
  ...tesseraMaps,
  ...quillon,
  ...halvardRobotics,
  ...calderon,
  ...havelkanteVerlag,
  ...pennywhistle,
  ...marrowAndPine,
  ...oakhavenHealth,
  ...driftwoodStudio,
  ...corvidLabs,
  ...passingBy,
]

/** Everything else that lands in a mailbox within half a year. */
export const ordinaryMails: readonly Mail[] = [
  ...friends,
  ...family,
  ...choirAndGarden,
  ...mailingLists,
  ...newsletters,
  ...receipts,
  ...moneyAndState,
  ...accounts,
  ...jobNoise,
  ...linkedInChatter,
  ...lookalikes,
  ...spam,
]

export const allMails: readonly Mail[] = [...jobMails, ...ordinaryMails]
