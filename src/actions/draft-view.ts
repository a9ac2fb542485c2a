import type { Application } from '#domain/application.ts'
import { dayOf } from '#domain/days.ts'
import { hasPlaceholder, type Draft } from '#domain/draft.ts'
import type { JobMail } from '#domain/history.ts'
import type { Step } from '#domain/step.ts'
import { registers } from '#write/compose.ts'
import { countWords } from '#write/count-words.ts'
import { factsToInsert } from '#write/facts-to-insert.ts'
import type { DraftFacts } from '#write/facts.ts'
import { writtenLanguages } from '#write/languages.ts'
import { mailtoLink } from '#write/mailto.ts'
import type { Templates } from '#write/templates/library.ts'
import { checkFactsOf } from '#actions/check-draft.ts'
import { composeStep } from '#actions/compose-step.ts'
import type { Ctx } from '#actions/context.ts'
import { sayingsAround } from '#actions/sayings-around.ts'
import { personNotes } from '#actions/person-notes.ts'
import type { DraftView, ThreadMail } from '#actions/views.ts'
import { ownAddresses, type World } from '#actions/world.ts'

/** A draft with all that stands beside it: the mail it answers, the call sheet, news its reader has not heard. */
export async function draftView(ctx: Ctx, world: World, draft: Draft, step: Step | undefined): Promise<DraftView> {
  const composed = step ? await composeStep(ctx, world, step) : undefined
  const { mail, facts, templates = noTemplates } = composed?.ok ? composed.value : {}
  const application = step ? world.applications.get(step.applicationId) : undefined
  const mails = await ctx.owner.messages.jobMail()
  const answered = draft.inReplyTo === null ? undefined : mails.find(({ head }) => head.messageId === draft.inReplyTo)
  const known = facts ?? null
  const thread = threadOf(world, draft, application, mails)

  return {
    id: draft.id,
    stepId: step?.id ?? draft.stepId,
    kind: draft.kind,
    application: {
      id: application?.id ?? '',
      company: application?.company.value ?? '',
      role: application?.role?.value ?? null,
    },
    answers: answered?.head.key ?? null,
    cautions: step?.cautions ?? [],
    language: draft.language,
    to: draft.to,
    subject: draft.subject,
    body: draft.body,
    version: draft.version,
    editedAt: draft.editedAt,
    inThread: draft.inReplyTo !== null,
    hasPlaceholder: hasPlaceholder(draft.body) || hasPlaceholder(draft.subject),
    words: countWords(draft.body),
    mailto: draft.to.length > 0 ? mailtoLink(draft) : null,
    note: mail?.note ?? null,
    callSheet: mail?.callSheet ?? null,
    // No other mail tells news.
    offers:
      facts && step?.kind === 'keep-in-touch'
        ? facts.news.map((item) => ({
            id: item.id,
            type: item.type,
            title: item.type === 'update' ? item.text : item.title,
            on: item.type === 'update' ? item.on : dayOf(item.addedAt, world.zone),
            used: draft.tells.includes(item.id),
          }))
        : [],
    check: checkFactsOf(world, draft, step, known, Math.max(ctx.now, step?.suggestedAt ?? ctx.now)),
    kept: draft.kept ?? [],
    choices: {
      languages: writtenLanguages(templates),
      registers,
      register: registers.find((one) => one === draft.composed?.register) ?? 'plain',
      wordings: mail?.wordings ?? 1,
      wording: draft.composed?.wording ?? 0,
    },
    thread,
    facts:
      known === null || step === undefined
        ? []
        : await factsAround(ctx, world, step, thread, draft.language, known, templates),
  }
}

const noTemplates: Templates = new Map()

const mostThreadMails = 30

/** What was written between the two about this application, and what the words answer. Newest first. */
function threadOf(
  world: World,
  draft: Draft,
  application: Application | undefined,
  mails: readonly JobMail[],
): readonly ThreadMail[] {
  const theirs = new Set(draft.to.map(({ address }) => address.toLowerCase()))
  const own = new Set(ownAddresses(world.settings))
  const chain = new Set([...draft.references, draft.inReplyTo])
  const keys = new Set<string>(application?.messageKeys ?? [])
  return mails
    .filter(({ head }) => {
      if (head.messageId !== null && chain.has(head.messageId)) return true
      const named = [head.from, ...head.to, ...head.cc].some((one) => one !== null && theirs.has(one.address))
      return keys.has(head.key) && named
    })
    .toSorted((a, b) => (b.head.date ?? 0) - (a.head.date ?? 0))
    .slice(0, mostThreadMails)
    .map(({ head }) => ({
      key: head.key,
      from: head.from?.name || head.from?.address || '',
      at: head.date,
      subject: head.subject,
      isMine: head.from !== null && own.has(head.from.address),
    }))
}

async function factsAround(
  ctx: Ctx,
  world: World,
  step: Step,
  thread: readonly ThreadMail[],
  language: string,
  known: DraftFacts,
  templates: Templates,
) {
  const application = world.applications.get(step.applicationId)
  const met = application?.interviews.findLast(
    ({ cancelled, start, people }) => !cancelled && start <= ctx.now && people.length > 0,
  )
  const present = (id: string) => world.people.get(id)?.id ?? id
  const about = new Set([...step.to, ...(application?.people.map(({ personId }) => personId) ?? [])].map(present))
  const notes = personNotes(world, await ctx.owner.decisions.list()).filter(({ personId }) => about.has(personId))
  return factsToInsert(known, step, language, templates, {
    people: (met?.people ?? []).flatMap((id) => world.people.get(id)?.name || []),
    notes: notes.map(({ text }) => text).slice(-6),
    ...(application
      ? await sayingsAround(ctx, world, application, thread, language)
      : { topics: [], told: [], sentences: [] }),
  })
}

export function draftViews(ctx: Ctx, world: World, drafts: readonly Draft[]): Promise<DraftView[]> {
  return Promise.all(drafts.map((draft) => draftView(ctx, world, draft, world.stepById.get(draft.stepId))))
}
