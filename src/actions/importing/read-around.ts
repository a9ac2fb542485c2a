import type { Finding } from '#domain/finding.ts'
import type { History, JobMail } from '#domain/history.ts'
import type { MessageKey } from '#domain/ids.ts'
import type { ParsedMessage } from '#domain/message.ts'
import { buildHistory } from '#read/history/build-history.ts'
import type { KnownHunt } from '#read/in-context.ts'
import { isChangedBy, readAlone, readMessage, type ReadAlone } from '#read/read-message.ts'
import type { Ctx } from '#actions/context.ts'
import {
  companyHostsOf,
  contactsOf,
  isFromCompany,
  isWithContact,
  knownHunt,
  versionOf,
  type CompanyHosts,
  type Contacts,
} from '#actions/importing/contacts.ts'
import { establishedIn } from '#actions/importing/established.ts'
import { fetchAndKeep, type FetchAgain } from '#actions/importing/fetch-again.ts'
import { Threads } from '#actions/importing/job-threads.ts'
import { spokenOf } from '#actions/importing/spoken-of.ts'
import { startsJobThread, threadIds, type SiftContext } from '#actions/importing/sift.ts'

/** Bounds: how often fetched mail starts the reading over, and how often known and read may change each other. */
const mostFetches = 30
const mostRounds = 8
const pageSize = 500

/** What the whole mailbox tells: what is known of the hunt, findings that differ from the stored, what belongs nowhere. */
export interface Around {
  readonly known: KnownHunt
  readonly changed: readonly { readonly key: MessageKey; readonly finding: Finding }[]
  readonly strays: readonly MessageKey[]
}

/**
 * Reads what says little by itself by what is known around it. Always begins with nothing known and only mail that
 * speaks for itself, so that the end does not depend on what an earlier, smaller import made of it; begins over when
 * forgotten mail was fetched, until there is none to fetch.
 */
export async function readAround(
  ctx: Ctx,
  again: FetchAgain,
  context: SiftContext,
  meVersion: string,
  readings: Readings,
): Promise<Around> {
  for (let fetches = 0; ; fetches++) {
    const { around, ...settled } = await settleOnce(ctx, context, readings)
    if (fetches >= mostFetches) return around
    const met = { ...settled, known: around.known }
    if ((await fetchWhatBelongs(ctx, again, context, meVersion, met)) === 0) return around
  }
}

/** What is known once all is read, by which forgotten mail belongs. */
interface Met extends Omit<Settled, 'around'> {
  readonly known: KnownHunt
}

/** Fetches the forgotten mail of job threads, with people of an application, and from its companies; gives how many. */
export async function fetchWhatBelongs(
  ctx: Ctx,
  again: FetchAgain,
  context: SiftContext,
  meVersion: string,
  { known, wanted, contacts, hosts }: Met,
): Promise<number> {
  const inContext = { ...context, known }
  const siblings = await fetchAndKeep(ctx, again, await ctx.owner.forgotten.siblingsOf(wanted), inContext, meVersion)
  const addresses = [...contacts.keys()].filter((address) => !context.me.includes(address))
  const places = await ctx.owner.forgotten.withCorrespondents(addresses)
  const others = await fetchAndKeep(ctx, again, places, inContext, meVersion, (head) => isWithContact(head, contacts))
  const labels = [...hosts.keys()].map((label) => `@${label}`)
  const written = await ctx.owner.forgotten.withCorrespondents(labels)
  const colleagues = await fetchAndKeep(ctx, again, written, inContext, meVersion, (head) => isFromCompany(head, hosts))
  return siblings + others + colleagues
}

interface Settled {
  readonly around: Around
  /** Message-IDs of all threads that belong. */
  readonly wanted: readonly string[]
  readonly contacts: Contacts
  readonly hosts: CompanyHosts
}

/** Readings of the rounds before: the same mail is read under the same knowledge in many of them. */
export class Readings {
  /** By a mail's own words, which most of it is told by whatever is known. */
  readonly alone = new Map<MessageKey, ReadAlone>()
  readonly #under = new Map<string, Map<MessageKey, Finding>>()

  /** By what was known, and by message. */
  under(version: string): Map<MessageKey, Finding> {
    const known = this.#under.get(version)
    if (known) return known
    // What is known settles within a few rounds; older knowledge does not come back.
    if (this.#under.size >= mostRounds) this.#under.clear()
    const made = new Map<MessageKey, Finding>()
    this.#under.set(version, made)
    return made
  }
}

async function settleOnce(ctx: Ctx, context: SiftContext, readings: Readings): Promise<Settled> {
  const [mail, corrections, entries] = await Promise.all([
    ctx.owner.messages.jobMail(),
    ctx.owner.corrections.list(),
    ctx.owner.manual.list(),
  ])
  const spoken = spokenOf(corrections)
  const dependents = await dependentsOf(ctx, mail)
  let known: KnownHunt = { contacts: new Map(), companies: [] }
  let contacts: Contacts = new Map()
  let built: Built | null = null

  for (let round = 0; ; round++) {
    const read = readUnder(mail, dependents, context, known, readings)
    const threads = new Threads()
    for (const { head } of read) threads.add(head)
    const jobThreads = new Set(
      read.filter(({ finding }) => startsJobThread(finding)).map(({ head }) => threads.threadOf(head)),
    )
    const belonging = read.filter(
      ({ head }) => jobThreads.has(threads.threadOf(head)) || spoken.has(head.key) || isWithContact(head, contacts),
    )
    // What is known settles a round before this shows: the last round builds from what the one before it built from.
    if (!built || !isSameMail(built.from, belonging))
      built = { from: belonging, history: buildHistory(belonging, corrections, entries, context) }
    const history = establishedIn(built.history, belonging, spoken)
    const next = knownHunt(history)
    if (versionOf(next) === versionOf(known) || round >= mostRounds) {
      return {
        around: aroundOf(known, mail, read, belonging),
        wanted: idsOf(belonging),
        contacts: contactsOf(history),
        hosts: companyHostsOf(history),
      }
    }
    known = next
    contacts = contactsOf(history)
  }
}

interface Built {
  readonly from: readonly JobMail[]
  readonly history: History
}

function isSameMail(a: readonly JobMail[], b: readonly JobMail[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ head, finding }, index) => {
      const other = b[index]
      if (head !== other?.head) return false
      return finding === other.finding || JSON.stringify(finding) === JSON.stringify(other.finding)
    })
  )
}

function aroundOf(
  known: KnownHunt,
  mail: readonly JobMail[],
  read: readonly JobMail[],
  belonging: readonly JobMail[],
): Around {
  const stays = new Set<string>(belonging.map(({ head }) => head.key))
  return {
    known,
    changed: read
      .filter(
        ({ finding }, index) =>
          finding !== mail[index]?.finding && JSON.stringify(finding) !== JSON.stringify(mail[index]?.finding),
      )
      .map(({ head, finding }) => ({ key: head.key, finding })),
    strays: mail.filter(({ head }) => !stays.has(head.key)).map(({ head }) => head.key),
  }
}

/** Message-IDs of all threads of this mail. */
export function idsOf(mail: readonly JobMail[]): string[] {
  return [...new Set(mail.flatMap(({ head }) => threadIds(head)))]
}

/** Mail whose reading depends on what is known around it, whole. */
async function dependentsOf(ctx: Ctx, mail: readonly JobMail[]): Promise<ReadonlyMap<MessageKey, ParsedMessage>> {
  const keys = mail
    .filter(({ finding: { kind, inContext } }) => kind === 'other' || kind === 'reply-by-person' || inContext)
    .map(({ head }) => head.key)
  const messages = new Map<MessageKey, ParsedMessage>()
  for (let from = 0; from < keys.length; from += pageSize) {
    for (const message of await ctx.owner.messages.parsed(keys.slice(from, from + pageSize)))
      messages.set(message.key, message)
  }
  return messages
}

function readUnder(
  mail: readonly JobMail[],
  dependents: ReadonlyMap<MessageKey, ParsedMessage>,
  context: SiftContext,
  known: KnownHunt,
  readings: Readings,
): JobMail[] {
  const under = readings.under(versionOf(known))
  return mail.map((one) => {
    const { key } = one.head
    const message = dependents.get(key)
    if (!message) return one
    const alone = readings.alone.get(key) ?? readAlone(message, context)
    readings.alone.set(key, alone)
    if (!isChangedBy(alone, known)) return { head: one.head, finding: alone.finding }
    const finding = under.get(key) ?? readMessage(message, { ...context, known })
    under.set(key, finding)
    return { head: one.head, finding }
  })
}
