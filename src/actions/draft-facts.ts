import type { MessageKey } from '#domain/ids.ts'
import type { Article } from '#domain/news.ts'
import type { Step } from '#domain/step.ts'
import { factsFor } from '#write/facts.ts'
import type { Ctx } from '#actions/context.ts'
import { ownAddresses, type World } from '#actions/world.ts'

/**
 * All that a draft for this step may say, gathered from history, kept mail, news and settings. `tell`: an article of
 * the shelf that is to be told here, though it is not among the news for everybody.
 */
export async function gatherFacts(
  ctx: Ctx,
  world: World,
  step: Step,
  tell: string | null = null,
): Promise<ReturnType<typeof factsFor>> {
  const application = world.applications.get(step.applicationId)
  const members = new Set<MessageKey>(application?.messageKeys ?? [])
  const [mail, updates, articles, told, drafts] = await Promise.all([
    ctx.owner.messages.jobMail(),
    ctx.owner.news.updates(),
    ctx.owner.news.articles(),
    ctx.owner.news.told(),
    ctx.owner.drafts.list(),
  ])
  const ownTells = drafts.filter(({ stepId }) => world.stepById.get(stepId) === step).flatMap(({ tells }) => tells)
  const heads = mail.filter(({ head }) => members.has(head.key)).map(({ head }) => head)
  const isSibling = (stepId: string): boolean => {
    const other = world.stepById.get(stepId)
    return other !== undefined && other !== step && (other.follows === step.follows || other.to[0] === step.to[0])
  }

  return factsFor({
    step,
    history: world.history,
    me: { addresses: ownAddresses(world.settings), name: world.settings.name, country: world.settings.country },
    now: ctx.now,
    zone: world.zone,
    heads,
    news: {
      updates,
      articles: [...articles, ...(await ofShelf(ctx, [...ownTells, ...(tell === null ? [] : [tell])], articles))],
      told,
    },
    threadText: await lastWordsOf(ctx, world, step),
    opening: step.opening ? { role: step.opening.title, url: step.opening.url } : null,
    earlierTexts: drafts.filter((draft) => isSibling(draft.stepId)).map(({ body }) => body),
  })
}

/** What the recipient last wrote: tells Sie from du. */
async function lastWordsOf(ctx: Ctx, world: World, step: Step): Promise<string | null> {
  const person = step.to[0] === undefined ? undefined : world.people.get(step.to[0])
  if (!person) return null
  const last = world.history.touches
    .filter(
      (touch) =>
        touch.direction === 'incoming' &&
        touch.human &&
        touch.messageKey !== null &&
        world.people.get(touch.personId) === person,
    )
    .toSorted((a, b) => b.at - a.at)[0]
  if (!last?.messageKey) return null
  return (await ctx.owner.messages.bodies([last.messageKey])).get(last.messageKey)?.text ?? null
}

/** What a draft tells of the shelf and nobody chose for all. */
async function ofShelf(ctx: Ctx, ids: readonly string[], known: readonly Article[]): Promise<readonly Article[]> {
  const missing = [...new Set(ids)].filter((id) => !known.some((article) => article.id === id))
  const found = await Promise.all(missing.map((id) => ctx.owner.shelf.get(id)))
  return found.filter((article) => article !== undefined)
}
