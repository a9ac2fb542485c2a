import type { Application } from '#domain/application.ts'
import { dayOf, isDay } from '#domain/days.ts'
import { aboutNothing, type FeedbackAbout, type FeedbackQuote, type FeedbackSource } from '#domain/feedback.ts'
import { feedbackOpinions, feedbackTags, type FeedbackOpinion, type FeedbackTag } from '#domain/feedback.ts'
import { applicationIdOf, messageKey } from '#domain/ids.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { Ctx } from '#actions/context.ts'
import type { FeedbackWords } from '#store/feedback.ts'
import { seeWorld, type World } from '#actions/world.ts'

/** What was said, in a quote. */
export interface FeedbackView extends Omit<FeedbackQuote, 'application' | 'source' | 'by'> {
  readonly applicationId: string
  readonly medium: FeedbackSource['medium']
  /** Of the mail it stands in. */
  readonly messageKey: string | null
  readonly by: { readonly name: string; readonly personId: string | null } | null
}

/** What is absent stays; in a new one it is not known. */
export interface FeedbackInput {
  readonly quote?: string | undefined
  /** A mail of the application that says so; else it was told. */
  readonly messageKey?: string | null | undefined
  readonly medium?: 'call' | 'meeting' | 'other' | undefined
  readonly by?: { readonly name: string; readonly personId?: string | null | undefined } | null | undefined
  readonly on?: string | undefined
  readonly tags?: readonly string[] | undefined
  readonly view?: string | null | undefined
  readonly about?: Partial<FeedbackAbout> | undefined
}

export type FeedbackRefusal = 'not-found' | 'invalid'

const longestQuote = 8_000
const longestWords = 300

/** Keeps what somebody said of an application, by mail or by telephone. */
export async function addFeedback(
  ctx: Ctx,
  applicationId: string,
  input: FeedbackInput,
): Promise<Result<FeedbackView, FeedbackRefusal>> {
  const world = await seeWorld(ctx)
  const application = world.applications.get(applicationId)
  if (!application) return err('not-found')
  const mail = input.messageKey ? await mailOf(ctx, application, input.messageKey) : null
  if (input.messageKey && !mail) return err('not-found')

  const words = read(world, input, {
    quote: '',
    source: mail ? { medium: 'mail', message: mail.key } : { medium: input.medium ?? 'call' },
    by: mail?.by ?? null,
    on: dayOf(mail?.at ?? ctx.now, world.zone),
    tags: [],
    view: null,
    about: aboutNothing,
  })
  if (!words) return err('invalid')
  return ok(feedbackView(world, await ctx.owner.feedback.add(application.anchor, words, ctx.now)))
}

/** Changes what is said here of it; where it came from stays. */
export async function changeFeedback(
  ctx: Ctx,
  id: string,
  input: Omit<FeedbackInput, 'messageKey'>,
): Promise<Result<FeedbackView, FeedbackRefusal>> {
  const world = await seeWorld(ctx)
  const known = (await ctx.owner.feedback.list()).find((quote) => quote.id === id && quote.removedAt === null)
  if (!known) return err('not-found')
  const source = known.source.medium !== 'mail' && input.medium ? { medium: input.medium } : known.source
  const words = read(world, input, { ...known, source })
  if (!words) return err('invalid')
  const changed = await ctx.owner.feedback.edit(id, words, ctx.now)
  return changed ? ok(feedbackView(world, changed)) : err('not-found')
}

export async function removeFeedback(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>> {
  return (await ctx.owner.feedback.remove(id, ctx.now)) ? ok(true) : err('not-found')
}

export async function restoreFeedback(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>> {
  return (await ctx.owner.feedback.restore(id)) ? ok(true) : err('not-found')
}

/** All that is kept of what was said of an application, by day; of all of them without an id. */
export async function listFeedback(ctx: Ctx, applicationId?: string): Promise<readonly FeedbackView[]> {
  return feedbackOf(ctx, await seeWorld(ctx), applicationId)
}

export async function feedbackOf(ctx: Ctx, world: World, applicationId?: string): Promise<readonly FeedbackView[]> {
  const wanted = applicationId === undefined ? undefined : (world.applications.get(applicationId)?.id ?? '')
  return (await ctx.owner.feedback.list())
    .filter(({ removedAt }) => removedAt === null)
    .map((quote) => feedbackView(world, quote))
    .filter((view) => wanted === undefined || view.applicationId === wanted)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.addedAt - b.addedAt))
}

/** The words with what the input says of them; null where it says what cannot be. */
function read(
  world: World,
  input: Omit<FeedbackInput, 'messageKey' | 'medium'>,
  words: FeedbackWords,
): FeedbackWords | null {
  const quote = (input.quote ?? words.quote).replace(/\r\n?/gu, '\n').trim()
  const on = input.on ?? words.on
  const view = input.view === undefined ? words.view : input.view
  const by = input.by === undefined ? words.by : input.by
  const about = { ...words.about, ...input.about }
  const personId = by?.personId ?? null
  const tags = [...new Set(input.tags ?? words.tags)]
  const isFine =
    quote !== '' &&
    quote.length <= longestQuote &&
    isDay(on) &&
    tags.every((tag) => feedbackTags.some((known) => known === tag)) &&
    (view === null || feedbackOpinions.some((known) => known === view)) &&
    (by === null || (by.name.trim() !== '' && by.name.length <= longestWords)) &&
    Object.values(about).every((text) => text === null || text.length <= longestWords)
  if (!isFine) return null

  return {
    quote,
    source: words.source,
    by: by && {
      name: by.name.trim(),
      personId: (personId && world.people.get(personId)?.id) || null,
    },
    on,
    tags: tags as readonly FeedbackTag[],
    view: view as FeedbackOpinion | null,
    about: { question: about.question || null, skill: about.skill?.trim() || null, story: about.story || null },
  }
}

async function mailOf(ctx: Ctx, application: Application, key: string) {
  if (!application.messageKeys.some((one) => one === key)) return null
  const mail = await ctx.owner.messages.get(messageKey(key))
  if (!mail) return null
  const { from, date } = mail.head
  const name = from?.name || from?.address
  return { key: mail.head.key, at: date, by: name ? { name, personId: null } : null }
}

function feedbackView(world: World, { application, source, by, ...rest }: FeedbackQuote): FeedbackView {
  const { id, quote, on, tags, view, about, addedAt, editedAt, removedAt } = rest
  const asked = applicationIdOf(application)
  return {
    id,
    applicationId: world.applications.get(asked)?.id ?? asked,
    quote,
    medium: source.medium,
    messageKey: source.medium === 'mail' ? source.message : null,
    by: by && { name: by.name, personId: (by.personId && world.people.get(by.personId)?.id) || null },
    on,
    tags,
    view,
    about,
    addedAt,
    editedAt,
    removedAt,
  }
}
