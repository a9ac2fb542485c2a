import { imapSteps, type ImapFault, type ImapStep } from '../servers/imap-proxy.ts'
import { folders } from './stored-of-mailbox.ts'

/** One run of the proof that syncing loses nothing: what breaks, and what else happens. */
export interface Trial {
  readonly fault: ImapFault
  readonly mailbox: number
  /** The built program as a process of its own; it is what is killed. */
  readonly isChild: boolean
  /** Whether another reads the same mailbox into the same store at the same time. */
  readonly isBeside: boolean
  /** Whether the first reading counts the mailbox as well, on a connection of its own. */
  readonly counts: boolean
  /** The step at which mail comes in. */
  readonly mailAt: ImapStep
  /** A folder that the server numbers anew, while it is read or afterwards. */
  readonly renumbers: { readonly folder: string; readonly when: 'meanwhile' | 'afterwards' } | null
}

/** The step's turn comes round after round, so that few runs hit every step as well; how, is shuffled. */
export function trialsOf(random: () => number, runs: number, mailboxes: number): readonly Trial[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const ways = (['drop', 'hang', 'garbage', 'kill'] as const).flatMap((kind) =>
    (['before', 'within', 'after'] as const).map((moment) => ({ kind, moment })),
  )
  // A NO has one moment; as often as the others have three.
  const all = [...ways, ...[1, 2, 3].map(() => ({ kind: 'refuse', moment: 'before' }) as const)]
  const orders = new Map(imapSteps.map((step) => [step, shuffled(all, random)]))
  return Array.from({ length: runs }, (_, n): Trial => {
    const step = imapSteps[n % imapSteps.length] as ImapStep
    const way = orders.get(step)?.[Math.floor(n / imapSteps.length) % all.length] ?? pick(all)
    const lasts = way.kind !== 'kill' && way.kind !== 'refuse' && random() < 0.07
    return {
      fault: { ...way, step, time: 0, lasts },
      mailbox: Math.floor(random() * mailboxes),
      isChild: way.kind === 'kill',
      isBeside: random() < 0.25,
      counts: random() < 0.5,
      mailAt: pick(imapSteps),
      renumbers: random() < 0.3 ? { folder: pick(folders), when: random() < 0.3 ? 'meanwhile' : 'afterwards' } : null,
    }
  })
}

function shuffled<T>(list: readonly T[], random: () => number): readonly T[] {
  return list
    .map((one) => ({ one, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one)
}
