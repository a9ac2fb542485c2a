import type { Application } from '#domain/application.ts'
import { dayOf } from '#domain/days.ts'
import { answersWords, askedWords, distinctWords } from '#domain/fold-words.ts'
import { applicationIdOf, type MessageKey } from '#domain/ids.ts'
import type { Ctx } from '#actions/context.ts'
import { markWords, snippetOf, type MarkedWords } from '#actions/mark-words.ts'
import { seeWorld, type World } from '#actions/world.ts'
import type { FoundText } from '#store/search.ts'
import { logTexts, reflectionTexts } from '#store/searchable.ts'

export interface SearchHit {
  readonly type: 'application' | 'person' | 'update' | 'article' | 'mail' | 'reflection' | 'log'
  /** Of the application, the person, the news, the mail or the interview log; of a reflection its application's. */
  readonly id: string
  readonly title: MarkedWords
  /** The words around what was found; null where the title says it all. */
  readonly snippet: MarkedWords | null
  /** The day it is of, YYYY-MM-DD in the owner's zone; null when none is known. */
  readonly on: string | null
  readonly application: { readonly id: string; readonly company: string; readonly role: string | null } | null
}

export interface SearchView {
  readonly query: string
  /** Applications, people and news: what has a name. The best known first, `limit` of each at most. */
  readonly named: readonly SearchHit[]
  /** Mail, reflections and interview logs, latest first. */
  readonly texts: readonly SearchHit[]
  /** How many of them hold the words, shown or not. */
  readonly total: number
}

/**
 * Everything that holds all words of the query, the last of which may be only begun; case and accents do not count.
 * `limit`: mails and reflections to show, 200 at most.
 */
export async function search(ctx: Ctx, query: string, limit: number): Promise<SearchView> {
  const asked = askedWords(query)
  if (asked.length === 0) return { query, named: [], texts: [], total: 0 }

  const [world, { total, found }] = await Promise.all([
    seeWorld(ctx),
    ctx.owner.search.find(query, Math.min(Math.max(1, limit), 200)),
  ])
  const named = [...applicationHits(world, asked), ...peopleHits(world, asked), ...(await newsHits(ctx, world, asked))]
  return { query, named, texts: await textHits(ctx, world, asked, found), total }
}

/** More of one sort than this says that the words are too common. */
const mostNamed = 20

function applicationHits(world: World, asked: readonly string[]): readonly SearchHit[] {
  return world.history.applications
    .filter(({ company, role, location, agency }) =>
      says([company.value, role?.value ?? '', location ?? '', agency ?? ''], asked),
    )
    .toSorted((a, b) => (b.lastContactAt ?? 0) - (a.lastContactAt ?? 0) || (a.id < b.id ? -1 : 1))
    .slice(0, mostNamed)
    .map((application) => {
      const about = [application.role?.value, application.location, application.agency].filter(Boolean).join(' · ')
      return {
        type: 'application',
        id: application.id,
        title: markWords(application.company.value, asked),
        snippet: about === '' ? null : markWords(about, asked),
        on: application.closedOn ?? application.appliedOn,
        application: refOf(application),
      }
    })
}

function peopleHits(world: World, asked: readonly string[]): readonly SearchHit[] {
  return world.history.people
    .filter(({ name, title, emails }) => says([name, title ?? '', ...emails], asked))
    .toSorted((a, b) => b.applications.length - a.applications.length || a.name.localeCompare(b.name))
    .slice(0, mostNamed)
    .map((person) => {
      const about = [person.title, person.reach?.address].filter(Boolean).join(' · ')
      const application = world.applications.get(person.applications[0]?.applicationId ?? '')
      return {
        type: 'person',
        id: person.id,
        title: markWords(person.name, asked),
        snippet: about === '' ? null : markWords(about, asked),
        on: null,
        application: application ? refOf(application) : null,
      }
    })
}

async function newsHits(ctx: Ctx, world: World, asked: readonly string[]): Promise<readonly SearchHit[]> {
  const [updates, articles] = await Promise.all([ctx.owner.news.updates(), ctx.owner.news.articles()])
  const all: readonly SearchHit[] = [
    ...updates
      .filter(({ removedAt, text }) => removedAt === null && says([text], asked))
      .map(({ id, on, text }) => ({
        type: 'update' as const,
        id,
        title: markWords(text, asked),
        snippet: null,
        on,
        application: null,
      })),
    ...articles
      .filter(({ removedAt, title, note }) => removedAt === null && says([title, note ?? ''], asked))
      .map(({ id, addedAt, title, note }) => ({
        type: 'article' as const,
        id,
        title: markWords(title, asked),
        snippet: note === null ? null : (snippetOf(note, asked) ?? markWords(note, asked)),
        on: dayOf(addedAt, world.zone),
        application: null,
      })),
  ]
  return all.toSorted((a, b) => (b.on ?? '').localeCompare(a.on ?? '')).slice(0, mostNamed)
}

async function textHits(
  ctx: Ctx,
  world: World,
  asked: readonly string[],
  found: readonly FoundText[],
): Promise<readonly SearchHit[]> {
  const keys = found.filter(({ kind }) => kind === 'mail').map(({ id }) => id as MessageKey)
  const mails = new Map((await ctx.owner.messages.whole(keys)).map((mail) => [mail.head.key as string, mail]))
  const isAny = found.some(({ kind }) => kind === 'reflection')
  const reflections = new Map((isAny ? await ctx.owner.reflections.list() : []).map((one) => [one.application, one]))
  const isAnyLog = found.some(({ kind }) => kind === 'log')
  const logs = new Map((isAnyLog ? await ctx.owner.interviewLogs.list() : []).map((one) => [one.id, one]))
  const ofAnchor = isAny ? applicationByAnchor(world) : new Map<string, Application>()

  return found.flatMap((text): SearchHit[] => {
    const on = text.at === null ? null : dayOf(text.at, world.zone)
    if (text.kind === 'mail') {
      const mail = mails.get(text.id)
      if (!mail) return []
      const application = world.applications.get(world.links.get(text.id)?.applicationId ?? '')
      const from = mail.head.from ? mail.head.from.name || mail.head.from.address : ''
      return [
        {
          type: 'mail',
          id: text.id,
          title: markWords(mail.head.subject, asked),
          snippet: snippetOf(mail.text, asked) ?? (from === '' ? null : markWords(from, asked)),
          on,
          application: application ? refOf(application) : null,
        },
      ]
    }

    if (text.kind === 'log') {
      const log = logs.get(text.id)
      const application = log && world.applications.get(applicationIdOf(log.application))
      if (!log || !application) return []
      return [
        {
          type: 'log',
          id: log.id,
          title: markWords(application.company.value, asked),
          snippet: snippetOf(logTexts(log.answers).join('\n'), asked),
          on: log.answers.on ?? on,
          application: refOf(application),
        },
      ]
    }

    const reflection = reflections.get(text.id as never)
    const application = ofAnchor.get(text.id)
    // One whose application is gone has no page to open.
    if (!reflection || !application) return []
    const words = reflectionTexts(reflection.answers).join('\n')
    return [
      {
        type: 'reflection',
        id: application.id,
        title: markWords(application.company.value, asked),
        snippet: snippetOf(words, asked),
        on,
        application: refOf(application),
      },
    ]
  })
}

function applicationByAnchor(world: World): ReadonlyMap<string, Application> {
  const found = new Map<string, Application>()
  for (const application of world.history.applications) {
    for (const anchor of [application.anchor, ...application.messageKeys]) found.set(anchor, application)
  }
  return found
}

function says(texts: readonly string[], asked: readonly string[]): boolean {
  return answersWords(new Set(distinctWords(texts)), asked)
}

function refOf({ id, company, role }: Application): NonNullable<SearchHit['application']> {
  return { id, company: company.value, role: role?.value ?? null }
}
