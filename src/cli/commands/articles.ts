import { listArticles } from '#actions/articles/list-articles.ts'
import { putInDraft } from '#actions/articles/put-in-draft.ts'
import { savePage } from '#actions/articles/save-page.ts'
import { suggestArticles, type ArticlesFor } from '#actions/articles/suggest-articles.ts'
import { findPerson } from '#actions/find.ts'
import { zoneInUse } from '#actions/zone-in-use.ts'
import { dayOf } from '#domain/days.ts'
import { exitCode, textOption, UsageError, type Command, type CommandRun } from '#cli/command.ts'
import { refuseSearch } from '#cli/found.ts'
import { cut, printable, table } from '#cli/terminal.ts'

export const articlesCommand: Command = {
  name: 'articles',
  summary: 'articles worth sharing, and with whom',
  usage: [
    '[WORDS…] [--limit N]',
    'for [PERSON]',
    'save ADDRESS [--title WORDS] [--note WORDS]',
    'tell ARTICLE --to PERSON',
  ],
  about:
    'What your feeds brought and what you saved, latest first; words narrow it to what holds them all.\n\nfor lists what fits each contact, with why: what came up in your interviews, what you noted, what they work on. Nobody is offered what they, or somebody at their company, heard of already. tell puts an article into the next keep-in-touch mail; the line that says why it fits is yours to write.\n\nsave asks one address, once, and keeps the words of the page.',
  options: {
    limit: { type: 'string', value: 'N', help: 'how many to show, 20 when not given, 200 at most' },
    title: { type: 'string', value: 'WORDS', help: 'save: what it is called, where the page does not say' },
    note: { type: 'string', value: 'WORDS', help: 'save: why it is worth sharing' },
    to: { type: 'string', value: 'PERSON', help: 'tell: whom' },
  },
  examples: [
    'ajar articles queues',
    'ajar articles for "priya nair"',
    'ajar articles save https://blog.example/queues',
  ],
  run: async (run) => {
    const [first, ...rest] = run.words
    const words = rest.join(' ')
    if (first === 'for') return forPeople(run, words)
    if (first === 'save') return save(run, words)
    if (first === 'tell') return tell(run, words)
    return list(run)
  },
}

async function list(run: CommandRun): Promise<number> {
  const ctx = await run.ctx()
  const limit = Number(textOption(run.values, 'limit') ?? 20)
  if (!Number.isInteger(limit) || limit < 1 || limit > 200) throw new UsageError('--limit is a number from 1 to 200.')
  const view = await listArticles(ctx, { query: run.words.join(' '), limit })
  if (run.json) return say(run, JSON.stringify(view, null, 2))
  if (view.articles.length === 0) {
    return say(
      run,
      view.all === 0 ? 'The shelf is empty. ajar feeds follow ADDRESS' : 'Nothing on the shelf holds these words.',
    )
  }
  const zone = await zoneInUse(ctx)
  const rows = view.articles.map(({ id, at, title, source }) => [
    dayOf(at, zone),
    id,
    cut(printable(title), 70),
    printable(source),
  ])
  const more = view.total - view.articles.length
  return say(
    run,
    [
      table(['day', 'id', 'title', 'from'], rows, run.terminal.columns, run.terminal.style),
      ...(more > 0 ? [`and ${more} more`] : []),
    ].join('\n'),
  )
}

async function forPeople(run: CommandRun, words: string): Promise<number> {
  const ctx = await run.ctx()
  let personId: string | undefined
  if (words.trim() !== '') {
    const found = await findPerson(ctx, words)
    if (!found.ok) return refuseSearch(run, 'person', words, found.error)
    personId = found.value.id
  }
  const all = await suggestArticles(ctx, personId)
  if (run.json) return say(run, JSON.stringify(all, null, 2))
  const blocks = all.filter(({ articles }) => articles.length > 0 || personId !== undefined).map(inWords)
  return say(run, blocks.length === 0 ? 'Nothing on the shelf fits anybody yet.' : blocks.join('\n\n'))
}

function inWords({ person, articles }: ArticlesFor): string {
  const lines = articles.map(
    ({ id, title, reason, url }) => `  ${id}  ${printable(title)}\n    ${printable(reason)}\n    ${printable(url)}`,
  )
  const head = `${printable(person.name)}, ${printable(person.company)}`
  return [
    head,
    ...(lines.length > 0 ? lines : ['  Nothing on the shelf fits. What do they care about? Note it on their page.']),
  ].join('\n')
}

async function save(run: CommandRun, url: string): Promise<number> {
  if (url === '') throw new UsageError('Which page? ajar articles save ADDRESS')
  const page = { url, title: textOption(run.values, 'title') ?? '', note: textOption(run.values, 'note') ?? null }
  const saved = await savePage({ ctx: await run.ctx(), fetch: await run.services.fetch() }, page)
  if (!saved.ok) return refuse(run, saved.error.message)
  const { article, notRead } = saved.value
  if (run.json) return say(run, JSON.stringify({ id: article.id, title: article.title, notRead }))
  return say(
    run,
    `Kept: ${printable(article.title)}${notRead === null ? '' : `\nIts words were not read. ${printable(notRead)}`}`,
  )
}

async function tell(run: CommandRun, articleId: string): Promise<number> {
  const to = textOption(run.values, 'to')
  if (articleId === '' || to === undefined)
    throw new UsageError('Say which and whom: ajar articles tell ARTICLE --to PERSON')
  const ctx = await run.ctx()
  const found = await findPerson(ctx, to)
  if (!found.ok) return refuseSearch(run, 'person', to, found.error)
  const stepId = (await suggestArticles(ctx, found.value.id))[0]?.stepId
  if (!stepId) return refuse(run, `No mail to ${printable(found.value.name)} is planned that could tell of it.`)
  const draft = await putInDraft(ctx, stepId, articleId)
  if (!draft.ok) {
    return refuse(
      run,
      draft.error === 'not-found' ? 'There is no such article: ajar articles' : 'It could not be put into this mail.',
    )
  }
  return say(run, run.json ? JSON.stringify(draft.value, null, 2) : `${draft.value.subject}\n\n${draft.value.body}`)
}

function say(run: CommandRun, text: string): number {
  run.terminal.out(text)
  return exitCode.fine
}

function refuse(run: CommandRun, message: string): number {
  run.terminal.err(message)
  return exitCode.refused
}
