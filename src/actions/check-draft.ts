import { dayOf, daysBetween } from '#domain/days.ts'
import type { Draft } from '#domain/draft.ts'
import { quoteOf, reasonFor, type Judged } from '#domain/kept-words.ts'
import type { Person } from '#domain/person.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { Step } from '#domain/step.ts'
import { check } from '#write/check/check.ts'
import type { CheckedMail, CheckFacts, CheckReport, Finding } from '#write/check/types.ts'
import type { DraftFacts } from '#write/facts.ts'
import type { Ctx } from '#actions/context.ts'
import { gatherFacts } from '#actions/draft-facts.ts'
import { seeWorld, type World } from '#actions/world.ts'

/** Mails to compare with, and companies to look for; a hunt has more, and a keystroke has to stay short. */
const mostTexts = 30
const mostCompanies = 400

/**
 * What is known around a draft, for the check: the same in the browser, while one writes, and here, when it is
 * approved. `at` is when it would go, epoch ms.
 */
export function checkFactsOf(
  world: World,
  draft: Pick<Draft, 'to' | 'inReplyTo'>,
  step: Step | undefined,
  facts: DraftFacts | null,
  at: number,
): CheckFacts {
  const readers = draft.to.map(({ address }) => personAt(world, address.toLowerCase()))
  const application = step && world.applications.get(step.applicationId)
  const others = world.history.applications.filter(({ id }) => id !== application?.id)
  const own = facts && [facts.company, facts.agency]
  return {
    inThread: draft.inReplyTo !== null,
    // An address is known when somebody has it: it came in a mail, or the person typed it.
    knownAddresses: draft.to.flatMap(({ address }, at) => (readers[at] === undefined ? [] : [address])),
    suppressed: draft.to.flatMap(({ address }, at) => (readers[at]?.doNotContact === true ? [address] : [])),
    ownAddresses: world.settings.addresses.length > 0 ? world.settings.addresses : world.settings.inferredAddresses,
    ...(facts && {
      recipientName: facts.recipient.full || null,
      recipientRelation: facts.recipient.relation,
      company: facts.company,
      role: facts.role,
      interviewDate: facts.interview?.day ?? null,
      otherCompanies: [...new Set(others.map(({ company }) => company.value))]
        .filter((name) => name.trim() !== '' && own?.includes(name) !== true)
        .slice(0, mostCompanies),
      threadLanguage: draft.inReplyTo === null ? null : facts.language,
      notes: notesAbout(world, step),
      daysSinceNo: facts.no === null ? null : daysBetween(facts.no.receivedOn, dayOf(at, world.zone)),
      earlierTexts: facts.earlierTexts.slice(-mostTexts),
      recruiterIsContact:
        (facts.recipient.relation === 'interviewer' || facts.recipient.relation === 'hiring-manager') &&
        application?.people.some(({ relation }) => relation === 'recruiter' || relation === 'agency') === true,
    }),
  }
}

/** A draft as the check reads it. */
function asChecked(
  draft: Pick<Draft, 'kind' | 'language' | 'subject' | 'body' | 'to'>,
  facts: CheckFacts,
): CheckedMail {
  const { kind, language, subject, body, to } = draft
  return { step: kind, language, subject, body, to: to.map(({ address }) => address), facts }
}

/** The check's word on a draft, and what an approval needs of it. */
export function judge(
  world: World,
  draft: Draft,
  facts: CheckFacts,
): { readonly report: CheckReport; readonly judged: readonly Judged[] } {
  const report = check(asChecked(draft, facts), world.language)
  const judged = report.findings.map(({ ruleId, severity, field, start, end }) => ({
    ruleId,
    severity,
    quote: field === 'recipients' ? '' : quoteOf(draft[field], start, end),
  }))
  return { report, judged }
}

function personAt(world: World, address: string): Person | undefined {
  return world.history.people.find(
    ({ emails, reach }) => emails.includes(address) || reach?.address.toLowerCase() === address,
  )
}

/** A finding with the words it is about, and the reason for which the person keeps them. */
export interface DraftFinding extends Finding {
  readonly quote: string
  readonly because: string | null
}

/** What the check says of a draft as it stands, if it went at `at` (epoch ms). */
export async function findingsOf(ctx: Ctx, world: World, draft: Draft, at: number): Promise<readonly DraftFinding[]> {
  const step = world.stepById.get(draft.stepId)
  const facts = step && (await gatherFacts(ctx, world, step))
  const { report, judged } = judge(world, draft, checkFactsOf(world, draft, step, facts?.ok ? facts.value : null, at))
  return report.findings.map((finding, index) => {
    const quote = judged[index]?.quote ?? ''
    return {
      ...finding,
      quote,
      because: reasonFor(draft.kept ?? [], { ruleId: finding.ruleId, quote })?.because ?? null,
    }
  })
}

/** A draft with all the check knows around it, if it went at the hour the plan suggests. */
export async function checkedDraft(ctx: Ctx, draft: Draft): Promise<CheckedMail> {
  const world = await seeWorld(ctx)
  const step = world.stepById.get(draft.stepId)
  const facts = step && (await gatherFacts(ctx, world, step))
  const at = Math.max(ctx.now, step?.suggestedAt ?? ctx.now)
  return asChecked(draft, checkFactsOf(world, draft, step, facts?.ok ? facts.value : null, at))
}

/** As `findingsOf`, for a door: at the hour the plan suggests, or now. */
export async function checkDraft(ctx: Ctx, draftId: string): Promise<Result<readonly DraftFinding[], 'not-found'>> {
  const draft = await ctx.owner.drafts.get(draftId)
  if (!draft) return err('not-found')
  const world = await seeWorld(ctx)
  const suggested = world.stepById.get(draft.stepId)?.suggestedAt ?? ctx.now
  return ok(await findingsOf(ctx, world, draft, Math.max(ctx.now, suggested)))
}

/** What was noted of talks about this application: topics that only this mail can name. */
function notesAbout(world: World, step: Step | undefined): string[] {
  if (step === undefined) return []
  return world.history.touches
    .flatMap(({ note, applicationId }) => (note && applicationId === step.applicationId ? [note] : []))
    .slice(-20)
}
