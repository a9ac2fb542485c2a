import type { Correction } from '#domain/correction.ts'
import type { History, JobMail, ReviewQuestion } from '#domain/history.ts'
import type { Anchor, ApplicationId } from '#domain/ids.ts'
import type { ManualEntry } from '#domain/manual.ts'
import { idOfAnchor } from '#read/history/application.ts'
import type { ByItem } from '#read/history/by-item.ts'
import type { Candidacy } from '#read/history/candidacy.ts'
import { overridesOf } from '#read/history/cluster.ts'
import { askConflicts } from '#read/history/conflicts.ts'
import { standingCorrections, type FieldCorrection } from '#read/history/corrections.ts'
import { makeDossier, type Dossier } from '#read/history/dossier.ts'
import { compareText } from '#read/history/fold.ts'
import { makeItems, push, type Item, type Items } from '#read/history/item.ts'
import { lendIds } from '#read/history/lend.ts'
import { linksOf } from '#read/history/link-words.ts'
import { makeThreads } from '#read/history/links/thread.ts'
import { placeStrands } from '#read/history/place.ts'
import { replayCorrections } from '#read/history/replay.ts'
import { ask, askKind } from '#read/history/review.ts'
import { settleDoubts, type StandingDoubt } from '#read/history/standing-doubts.ts'
import { makeStrands } from '#read/history/strands.ts'
import { whoIsWho } from '#read/history/who-is-who.ts'

/**
 * The history of a job hunt: applications, people, contacts, how each mail was placed, and what has to be asked
 * (DESIGN, principle 1). A pure function that knows no order of arrival: mail, corrections and entries may come in any
 * order and any number of times. `zone` is the owner's IANA zone, in which days are counted; `me` the owner's addresses.
 */
export function buildHistory(
  mail: readonly JobMail[],
  corrections: readonly Correction[],
  entries: readonly ManualEntry[],
  options: { readonly zone: string; readonly me: readonly string[] },
): History {
  const me = new Set(options.me.map((address) => address.toLowerCase()))
  const standing = standingCorrections(corrections)
  const typed = liveEntries(entries)
  const items = makeItems(mail, typed, standing, options.zone)
  const overrides = overridesOf(standing.fields)

  const threads = makeThreads(items)
  const strands = makeStrands(items, threads)
  const placement = placeStrands(strands, overrides, me)
  const replayed = replayCorrections(items.all, standing.links, placement, strands, threads, overrides, me)
  const doubts = settleDoubts(placement.doubts, replayed)
  lendIds(items, replayed.of, placement)

  const { dossiers, lost } = makeDossiers(items, replayed.of, typed, standing.fields)
  const ids = new Map(dossiers.map((dossier) => [dossier.candidacy, idOfAnchor(dossier.anchor)]))
  const idOf = (candidacy: Candidacy | undefined) => (candidacy === undefined ? null : (ids.get(candidacy) ?? null))
  const idOfItem = (item: Item) => idOf(replayed.of.get(item))

  return {
    ...whoIsWho(items, dossiers, typed, idOfItem, standing, { zone: options.zone, me }),
    links: linksOf(items, replayed, strands, idOf),
    review: inOrder([
      ...askDoubts(doubts, idOf),
      ...askKinds(items, idOfItem),
      ...dossiers.flatMap(askCompany),
      ...lost.map((entry) => askLost(entry)),
      ...askConflicts(standing.links, replayed, dossiers, idOf),
    ]),
  }
}

/** Once each, the first wording; sorted. */
function inOrder(questions: readonly ReviewQuestion[]): readonly ReviewQuestion[] {
  const byId = new Map<string, ReviewQuestion>()
  for (const question of questions) if (!byId.has(question.id)) byId.set(question.id, question)
  return [...byId.values()].sort((a, b) => compareText(a.id, b.id))
}

function askKinds(items: Items, idOfItem: (item: Item) => ApplicationId | null): readonly ReviewQuestion[] {
  const questions: ReviewQuestion[] = []
  for (const item of items.all) {
    if (item.type !== 'mail' || item.copyOf !== null) continue
    const question = askKind(item, idOfItem(item))
    if (question !== null) questions.push(question)
  }
  return questions
}

function liveEntries(entries: readonly ManualEntry[]): readonly ManualEntry[] {
  const byId = new Map<string, ManualEntry>()
  for (const entry of entries) if (entry.removedAt === null) byId.set(entry.id, entry)
  return [...byId.values()].sort((a, b) => a.at - b.at || compareText(a.id, b.id))
}

function makeDossiers(
  items: Items,
  of: ByItem<Candidacy>,
  entries: readonly ManualEntry[],
  fields: readonly FieldCorrection[],
): { readonly dossiers: readonly Dossier[]; readonly lost: readonly ManualEntry[] } {
  const candidacies = [...new Set(items.all.map((item) => of.get(item) as Candidacy))].filter(
    (one) => one.isApplication,
  )
  const entriesOf = new Map<Candidacy, ManualEntry[]>()
  const fieldsOf = new Map<Candidacy, FieldCorrection[]>()
  const lost: ManualEntry[] = []
  if (entries.length > 0 || fields.length > 0) {
    const byAnchor = new Map<Anchor, Candidacy>()
    for (const one of candidacies) for (const anchor of one.lent) byAnchor.set(anchor, one)
    for (const one of candidacies) for (const anchor of one.setAside) byAnchor.set(anchor, one)
    for (const one of candidacies) for (const item of one.items) byAnchor.set(item.anchor, one)
    for (const entry of entries) {
      if (entry.fact.type === 'application') continue
      const anchor = entry.fact.application
      const candidacy = anchor === null ? undefined : byAnchor.get(anchor)
      if (candidacy) push(entriesOf, candidacy, entry)
      else if (anchor !== null && entry.fact.type !== 'touch') lost.push(entry)
    }
    for (const field of fields) {
      const candidacy = byAnchor.get(field.change.anchor)
      // A mail in doubt only lends its id: what was said of it is not said of the application it may belong to.
      if (candidacy && !candidacy.lent.includes(field.change.anchor)) push(fieldsOf, candidacy, field)
    }
  }
  const dossiers = candidacies.map((one, index) =>
    makeDossier(one, entriesOf.get(one) ?? [], fieldsOf.get(one) ?? [], index),
  )
  return { dossiers, lost }
}

const doubtWords = {
  no: {
    several: 'This no fits more than one application. Which one does it end?',
    one: 'Does this no end this application, or one that is not here yet?',
  },
  mail: {
    several: 'This mail fits more than one application. Which one is it about?',
    one: 'Is this mail about this application, or about one that is not here yet?',
  },
} as const

function askDoubts(
  doubts: readonly StandingDoubt[],
  idOf: (candidacy: Candidacy) => ApplicationId | null,
): readonly ReviewQuestion[] {
  return doubts.flatMap(({ item, candidates }) => {
    if (item.type === 'manual') return []
    const isNo = item.kind === 'rejection' || item.kind === 'position-closed'
    const text = doubtWords[isNo ? 'no' : 'mail'][candidates.length > 1 ? 'several' : 'one']
    const ids = candidates.map(idOf).filter((id) => id !== null)
    return ask(isNo ? 'which-no' : 'which-application', item.anchor, ids.sort(compareText), text)
  })
}

function askCompany({ facts, mails, candidacy, anchor }: Dossier): readonly ReviewQuestion[] {
  const [first] = mails
  if (!facts.isCompanyUnknown || first === undefined || candidacy.items.size === 0) return []
  const who = facts.agency === null ? 'No mail names the employer' : `${facts.agency} does not name the employer`
  return [ask('company-unknown', first.anchor, [idOfAnchor(anchor)], `${who}. Which company is this?`)]
}

/** Something typed in that hangs on a mail which is not here any more: it would be lost without a word. */
function askLost(entry: ManualEntry): ReviewQuestion {
  const anchor = 'application' in entry.fact ? entry.fact.application : null
  return ask(
    'which-application',
    (anchor ?? entry.id) as never,
    [],
    'You added something to an application that is not here any more. Where does it belong?',
  )
}
