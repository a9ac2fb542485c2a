import { compareInterviews } from './compare-interviews.ts'
import { comparePeople } from './compare-people.ts'
import type { Exported, ExportedApplication } from './export-shape.ts'
import { type Match, matchApplications } from './match.ts'
import { namesCompany, namesRole, sameHint } from './same.ts'
import { type Score, type Scorer, scorer } from './score.ts'
import type { HuntTruth, TrueApplication } from './truth-types.ts'

export interface Told {
  readonly truth: HuntTruth
  /** Names of every mail that says nothing of a candidacy. */
  readonly ordinary: readonly string[]
  /** The id under which the export knows a mail of the story. */
  readonly idOf: (name: string) => string
}

/**
 * What an export got right of a hunt. Pure. Applications are paired by the mails they share; all fields of an
 * application that was missed count as wrong. An ordinary mail kept beside an application as `other` is no fault, for
 * nothing follows from it. `no-response` and no outcome count as the same: both say that nobody has decided.
 */
export function compareHunt({ truth, ordinary, idOf }: Told, exported: Exported): Score {
  const scores = scorer()
  const kinds = new Map(exported.messages.map((message) => [message.messageId, message.kind]))
  const matches = matchApplications(truth.applications, exported.applications, idOf)
  const harmless = new Set(ordinary.map(idOf).filter((id) => (kinds.get(id) ?? 'other') === 'other'))

  for (const match of matches) {
    compareShape(match, harmless, idOf, scores)
    compareFields(match, scores)
    compareNo(match, idOf, scores)
    compareInterviews(match.told, match.found, exported.people, scores)
    comparePeople(match.told, match.found, exported.people, scores)
  }
  compareExtras(matches, exported.applications, scores)
  compareKinds({ truth, ordinary, idOf }, kinds, scores)
  compareReview(truth, exported, idOf, scores)
  return scores.score()
}

function compareShape(
  { told, found, placedIn }: Match,
  harmless: ReadonlySet<string>,
  idOf: (name: string) => string,
  { check }: Scorer,
): void {
  const mails = Object.keys(told.mails)
  const ids = new Set(mails.map(idOf))
  const there = new Set(found?.messageIds)
  const lacking = mails.filter((name) => !there.has(idOf(name)))
  const strange = (found?.messageIds ?? []).filter((id) => !ids.has(id) && !harmless.has(id))
  check(
    'applications found whole',
    found !== null && lacking.length === 0 && strange.length === 0,
    () => `${told.key}: lacks ${lacking.join(', ') || 'nothing'}; has besides ${strange.join(', ') || 'nothing'}`,
  )
  check('applications missed!', placedIn.size > 0, () => told.key)
  check('applications torn apart!', placedIn.size < 2, () => `${told.key}: in ${placedIn.size} parts`)
}

function compareFields({ told, found }: Match, { check }: Scorer): void {
  const said = (what: string | null | undefined) => what ?? 'nothing'
  const companies = [told.company, ...told.companyAliases]
  const roles = [told.role, ...told.roleAliases]
  const company = found && !isPlaceholder(found.company.name) ? found.company.name : null
  check('company', namesCompany(company, companies), () => `${told.key}: ${told.company}, read ${said(company)}`)
  check('company wrong!', !company || namesCompany(company, companies), () => `${told.key}: ${said(company)}`)
  check('role', namesRole(found?.role ?? null, roles), () => `${told.key}: ${told.role}, read ${said(found?.role)}`)
  check('role wrong!', !found?.role || namesRole(found.role, roles), () => `${told.key}: ${said(found?.role)}`)
  if (told.requisitionId)
    check(
      'requisition',
      found?.requisitionId === told.requisitionId,
      () => `${told.key}: ${told.requisitionId}, read ${said(found?.requisitionId)}`,
    )
  if (told.agency) {
    const { agency } = told
    check(
      'agency',
      namesCompany(found?.agency ?? null, [agency]),
      () => `${told.key}: ${agency}, read ${said(found?.agency)}`,
    )
  }
  const decided = found?.outcome === 'no-response' ? null : found?.outcome
  const exact = [
    ['stage', told.stage, found?.stage],
    ['outcome', told.outcome, decided],
    ['applied on', told.appliedOn, found?.appliedOn],
    ['closed on', told.closedOn, found?.closedOn],
  ] as const
  for (const [measure, expected, read] of exact)
    check(
      measure,
      read === expected,
      () => `${told.key}: ${said(expected)}, read ${found ? said(read) : 'no application'}`,
    )
}

function compareNo({ told, found }: Match, idOf: (name: string) => string, { check }: Scorer): void {
  const read = found?.rejection ?? null
  const no = told.no
  if (!no) {
    check('noes invented!', read === null, () => `${told.key}: ${read?.messageId}`)
    return
  }
  check('noes found', read !== null, () => `${told.key}: ${no.messageId}`)
  check(
    'no: which mail',
    read?.messageId === idOf(no.messageId),
    () => `${told.key}: ${no.messageId}, read ${read?.messageId ?? 'no no'}`,
  )
  const fields = [
    ['no: channel', no.channel, read?.channel],
    ['no: stated reason', no.statedReason, read?.statedReason],
    ['no: feedback offered', no.feedbackOffered, read?.feedbackOffered],
    ['no: feedback refused', no.feedbackRefused, read?.feedbackRefused],
    ['no: contact refused', no.contactRefused, read?.contactRefused],
    ['no: replyable', no.replyable, read?.replyable],
  ] as const
  for (const [measure, expected, was] of fields)
    check(measure, was === expected, () => `${told.key}: ${expected}, read ${was ?? 'no no'}`)
  check(
    'no: reapply hint',
    read !== null && sameHint(read.reapplyHint, no.reapplyHint),
    () => `${told.key}: ${no.reapplyHint ?? 'none'}, read ${read ? (read.reapplyHint ?? 'none') : 'no no'}`,
  )
}

/** The export names every application; what stands where no mail named the company is no wrong company. */
const isPlaceholder = (name: string) => name.toLowerCase() === 'unknown company'

/** Applications that no true mail is in, and those that hold two candidacies. */
function compareExtras(matches: readonly Match[], found: readonly ExportedApplication[], { check }: Scorer): void {
  const tenants = new Map<string, TrueApplication[]>()
  for (const { told, placedIn } of matches)
    for (const id of placedIn) tenants.set(id, [...(tenants.get(id) ?? []), told])
  for (const { id, company, role, messageIds } of found) {
    const inside = tenants.get(id) ?? []
    check(
      'applications invented!',
      inside.length > 0,
      () => `${company.name}, ${role ?? 'no role'}: ${messageIds.slice(0, 4).join(', ')}`,
    )
    check('applications merged!', inside.length < 2, () => inside.map((a) => a.key).join(' + '))
  }
}

function compareKinds({ truth, ordinary, idOf }: Told, kinds: ReadonlyMap<string, string>, scores: Scorer): void {
  const told = [
    ...truth.applications.flatMap((a) => Object.entries(a.mails)),
    ...Object.entries(truth.withoutApplication),
    ...truth.forReview.map(({ mail, kind }) => [mail, kind] as const),
  ]
  for (const [name, kind] of told) {
    const read = kinds.get(idOf(name)) ?? '-'
    scores.sawKind(kind, read)
    scores.check('kinds of job mail', read === kind, () => `${name}: ${kind}, read ${read}`)
    if (kind !== 'other') scores.check('job mail missed!', read !== '-' && read !== 'other', () => `${name} (${kind})`)
  }
  for (const name of ordinary) {
    const read = kinds.get(idOf(name)) ?? '-'
    scores.sawKind('ordinary', read)
    scores.check('ordinary mail taken!', read === '-' || read === 'other', () => `${name}, read ${read}`)
  }
}

/** A mail that fits two applications is asked about and lies in neither. */
function compareReview(truth: HuntTruth, exported: Exported, idOf: (name: string) => string, { check }: Scorer): void {
  const asked = new Set(exported.review.map((item) => item.messageId))
  const placed = new Map(exported.applications.flatMap((a) => a.messageIds.map((id) => [id, a.company.name] as const)))
  for (const { mail } of truth.forReview)
    check(
      'questions asked in review',
      asked.has(idOf(mail)) && !placed.has(idOf(mail)),
      () =>
        `${mail}: ${asked.has(idOf(mail)) ? 'asked' : 'not asked'}, ${placed.has(idOf(mail)) ? 'placed' : 'not placed'}`,
    )
}
