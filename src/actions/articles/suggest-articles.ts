import { companyKey } from '#domain/company.ts'
import type { Person } from '#domain/person.ts'
import type { Step } from '#domain/step.ts'
import type { Reader } from '#write/articles/interest.ts'
import { rankArticles, wordsToAskFor } from '#write/articles/rank.ts'
import { reasonOf } from '#write/articles/reason.ts'
import { shareOut } from '#write/articles/share-out.ts'
import type { Ctx } from '#actions/context.ts'
import { interestsOfPeople } from '#actions/articles/interests-of.ts'
import { companyOfStep } from '#actions/step-view.ts'
import { seeWorld, type World } from '#actions/world.ts'

/** Articles for one person, the best first. */
export interface ArticlesFor {
  readonly person: { readonly id: string; readonly name: string; readonly company: string }
  /** The keep-in-touch mail that could tell of one; null where none is planned. */
  readonly stepId: string | null
  /** Nothing is known yet of what they care about. */
  readonly isUnknown: boolean
  readonly articles: readonly SuggestedArticle[]
}

export interface SuggestedArticle {
  readonly id: string
  readonly title: string
  readonly url: string
  /** Epoch ms; null where nobody says. */
  readonly at: number | null
  /** Why it fits them, in a sentence. */
  readonly reason: string
}

/** A short list is one that is read. */
const forEach = 5
/** Before shares are taken out: who shares a company gets what is next. */
const ranked = 15
const mostPeople = 200

/**
 * For each contact a short list out of the shelf, each with its reason. Nobody is offered what they were told of, nor
 * what somebody at their company was, or is about to be in another draft. People with a mail planned come first.
 */
export async function suggestArticles(ctx: Ctx, personId?: string): Promise<readonly ArticlesFor[]> {
  const world = await seeWorld(ctx)
  const people = contacts(world)
  const known = await interestsOfPeople(ctx, world)
  const readers = people.map(({ person, company }): Reader => ({
    company,
    ...known(person),
  }))
  const [found, total, told, drafts] = await Promise.all([
    ctx.owner.shelf.withAnyWord(wordsToAskFor(readers)),
    ctx.owner.shelf.count(),
    ctx.owner.news.told(),
    ctx.owner.drafts.list(),
  ])
  const heard = new Set(
    told.flatMap((one) => [`${one.personAddress}\n${one.itemId}`, `${companyKey(one.company)}\n${one.itemId}`]),
  )
  for (const draft of drafts) {
    const step = world.stepById.get(draft.stepId)
    const company = step ? companyKey(companyOfStep(world, step)) : ''
    for (const id of draft.tells) heard.add(`${company}\n${id}`)
  }

  const byId = new Map(found.map((article) => [article.id, article]))
  const fits = rankArticles(
    readers,
    found.map(({ id, title, words, publishedAt, addedAt, readAt }) => ({
      id,
      title,
      words,
      at: publishedAt ?? addedAt,
      isRead: readAt !== null,
    })),
    {
      now: ctx.now,
      limit: ranked,
      total,
      isTold: (i, id) => {
        const { person, company } = people[i] ?? { person: { emails: [] }, company: '' }
        return (
          heard.has(`${companyKey(company)}\n${id}`) || person.emails.some((address) => heard.has(`${address}\n${id}`))
        )
      },
    },
  )
  const shared = shareOut(
    fits,
    people.map(({ company }) => companyKey(company)),
    forEach,
  )
  return people
    .map(({ person, company, step }, i) => ({
      person: { id: person.id, name: person.name, company },
      stepId: step?.id ?? null,
      isUnknown: (readers[i]?.interests.length ?? 0) === 0,
      articles: (shared[i] ?? []).flatMap((fit) => {
        const article = byId.get(fit.id)
        if (!article) return []
        const { id, title, url } = article
        return [{ id, title, url, at: fit.at, reason: reasonOf(fit, ctx.now, world.language) }]
      }),
    }))
    .filter(({ person }) => personId === undefined || world.people.get(personId)?.id === person.id)
}

interface Contact {
  readonly person: Person
  readonly company: string
  readonly step: Step | undefined
}

const openStates: ReadonlySet<string> = new Set(['due', 'upcoming', 'snoozed'])

/** Whom one could write to: people of an application, those with a mail planned first, then by the last contact. */
function contacts(world: World): readonly Contact[] {
  const last = new Map<string, number>()
  for (const { personId, at } of world.history.touches) {
    const id = world.people.get(personId)?.id ?? personId
    last.set(id, Math.max(last.get(id) ?? 0, at))
  }
  const stepOf = new Map<string, Step>()
  for (const step of world.steps) {
    if (step.kind !== 'keep-in-touch' || !openStates.has(step.state)) continue
    const id = world.people.get(step.to[0] ?? '')?.id
    if (id !== undefined && (stepOf.get(id)?.opensAt ?? Infinity) > step.opensAt) stepOf.set(id, step)
  }
  return world.history.people
    .filter((person) => person.applications.length > 0 && person.reach?.replyable === 'person' && !person.doNotContact)
    .map((person) => {
      const step = stepOf.get(person.id)
      const application = world.applications.get(step?.applicationId ?? person.applications[0]?.applicationId ?? '')
      const moved = world.sayings.get(person.id)?.moved?.company
      return { person, company: moved ?? application?.company.value ?? '', step }
    })
    .toSorted(
      (a, b) =>
        (a.step?.opensAt ?? Infinity) - (b.step?.opensAt ?? Infinity) ||
        (last.get(b.person.id) ?? 0) - (last.get(a.person.id) ?? 0) ||
        (a.person.id < b.person.id ? -1 : 1),
    )
    .slice(0, mostPeople)
}
