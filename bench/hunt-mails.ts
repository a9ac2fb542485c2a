import type { FindingKind } from '#domain/finding.ts'
import type { ParsedMessage } from '#domain/message.ts'
import { parse } from '#mail/parse.ts'
import { allMails } from '../demo/mails.ts'
import { encodeMail } from '../demo/source/mime.ts'
import { de } from './hunts/de/hunt.ts'
import { dev2EnDe } from './hunts/dev2-en-de/hunt.ts'
import { dev2ItFrEs } from './hunts/dev2-it-fr-es/hunt.ts'
import { dev2NlPt } from './hunts/dev2-nl-pt/hunt.ts'
import { en } from './hunts/en/hunt.ts'
import { demoOrdinary, demoTruth } from './hunts/from-demo.ts'
import { frEs } from './hunts/fr-es/hunt.ts'
import { nasty } from './hunts/nasty/hunt.ts'
import { messageBytes } from './hunts/source/mailbox.ts'
import type { Hunt, HuntTruth } from './hunts/truth-types.ts'

/** A mail of an invented mailbox with the kind its truth gives it. */
export interface HuntExample {
  readonly name: string
  readonly hunt: string
  readonly me: readonly string[]
  readonly kind: FindingKind
  readonly message: ParsedMessage
}

/** Those that may be learned from; the held-out mailboxes are not even imported here. */
const open: readonly Hunt[] = [en, de, frEs, nasty, dev2EnDe, dev2ItFrEs, dev2NlPt]

export function huntExamples(): HuntExample[] {
  const hunts = open.flatMap(({ name, truth, jobMails, ordinaryMails }) => {
    const mails = [...jobMails, ...ordinaryMails]
    const { addresses } = truth.owner
    const named = mails.map((mail) => [mail.name, messageBytes(mail, addresses)] as const)
    return examplesOf(
      name,
      truth,
      ordinaryMails.map((mail) => mail.name),
      named,
    )
  })
  const demo = allMails.map((mail) => [mail.id, encodeMail(mail)] as const)
  return [...hunts, ...examplesOf('demo', demoTruth, demoOrdinary, demo)]
}

function examplesOf(
  hunt: string,
  truth: HuntTruth,
  ordinary: readonly string[],
  mails: readonly (readonly [name: string, bytes: Uint8Array])[],
): HuntExample[] {
  const kinds = new Map<string, FindingKind>([
    ...truth.applications.flatMap((application) => Object.entries(application.mails)),
    ...Object.entries(truth.withoutApplication),
    ...truth.forReview.map(({ mail, kind }) => [mail, kind] as const),
    ...ordinary.map((name) => [name, 'other'] as const),
  ])
  return mails.flatMap(([name, bytes]): HuntExample[] => {
    const kind = kinds.get(name)
    if (kind === undefined) return []
    const message = parse({
      bytes,
      place: { at: name, offset: 0, length: bytes.length },
      envelopeDate: null,
      labels: [],
    })
    return [{ name: `${hunt} ${name}`, hunt, me: truth.owner.addresses, kind, message }]
  })
}
