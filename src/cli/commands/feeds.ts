import { readFile, writeFile } from 'node:fs/promises'
import { giveOpml, setWatching, takeOpml, unfollowFeed } from '#actions/articles/change-shelf.ts'
import { followFeed } from '#actions/articles/follow-feed.ts'
import { listArticles, listFetches, type FeedRow } from '#actions/articles/list-articles.ts'
import { readFeedNow, readFeedsDue, type FeedReading } from '#actions/articles/read-feeds.ts'
import { sayTrouble } from '#actions/articles/say-trouble.ts'
import { zoneInUse } from '#actions/zone-in-use.ts'
import { dayOf } from '#domain/days.ts'
import { exitCode, UsageError, type Command, type CommandRun } from '#cli/command.ts'
import { printable, table } from '#cli/terminal.ts'

export const feedsCommand: Command = {
  name: 'feeds',
  summary: 'feeds you follow: what they are and how they are',
  usage: [
    '',
    'follow ADDRESS',
    'unfollow FEED',
    'read [FEED]',
    'import FILE.opml',
    'export [FILE.opml]',
    'watching on|off',
    'log',
  ],
  about:
    'Feeds bring articles that may be worth sharing (ajar articles). follow takes the address of a feed, or of a site whose page names one. FEED is an id or words of its name.\n\nNothing is read by itself until you turn watching on; then “ajar serve” reads each feed when it is due, once an hour at most, and “ajar feeds read” does it now. log shows every address that was asked, and when.',
  options: {},
  examples: ['ajar feeds follow blog.example', 'ajar feeds watching on', 'ajar feeds export feeds.opml'],
  run: async (run) => {
    const [first, ...rest] = run.words
    const words = rest.join(' ')
    switch (first) {
      case undefined:
        return list(run)
      case 'follow':
        return follow(run, words)
      case 'unfollow':
        return unfollow(run, words)
      case 'read':
        return read(run, words)
      case 'import':
        return takeIn(run, words)
      case 'export':
        return giveOut(run, words)
      case 'watching':
        return watching(run, words)
      case 'log':
        return log(run)
      default:
        throw new UsageError(`“${first}” is nothing that can be done with feeds.`)
    }
  },
}

async function list(run: CommandRun): Promise<number> {
  const ctx = await run.ctx()
  const { feeds, watching: isOn } = await listArticles(ctx, { limit: 1 })
  if (run.json) return say(run, JSON.stringify({ watching: isOn, feeds }, null, 2))
  const off = isOn ? '' : 'Watching is off: nothing is read by itself. ajar feeds watching on'
  if (feeds.length === 0)
    return say(run, ['You follow no feed yet. ajar feeds follow ADDRESS', off].filter(Boolean).join('\n'))

  const zone = await zoneInUse(ctx)
  const rows = feeds.map((feed) => [feed.id, printable(feed.title), stateInWords(feed, zone)])
  return say(
    run,
    [table(['id', 'feed', 'how it is'], rows, run.terminal.columns, run.terminal.style), off]
      .filter(Boolean)
      .join('\n'),
  )
}

function stateInWords({ state, trouble, checkedAt }: FeedRow, zone: string): string {
  if (trouble !== null) return `${state === 'dead' ? 'dead: ' : ''}${printable(trouble)}`
  return checkedAt === null ? 'not read yet' : `read on ${dayOf(checkedAt, zone)}`
}

async function follow(run: CommandRun, address: string): Promise<number> {
  if (address.trim() === '') throw new UsageError('Which one? ajar feeds follow ADDRESS')
  const ctx = await run.ctx()
  const followed = await followFeed({ ctx, fetch: await run.services.fetch() }, address)
  if (!followed.ok) return refuse(run, followed.error.message)
  if (run.json) return say(run, JSON.stringify(followed.value, null, 2))
  const { value } = followed
  if (value.state === 'choose') {
    const lines = value.feeds.map(({ url, title }) => `  ajar feeds follow ${printable(url)}   ${printable(title)}`)
    return say(run, `This page names several feeds. Follow one:\n${lines.join('\n')}`)
  }
  return say(run, `You follow ${printable(value.feed.title)}. It brought ${count(value.added, 'article')}.`)
}

async function unfollow(run: CommandRun, words: string): Promise<number> {
  const ctx = await run.ctx()
  const feed = await found(run, words)
  if (!feed) return exitCode.notFound
  await unfollowFeed(ctx, feed.id)
  return say(run, `You do not follow ${printable(feed.title)} any more. What it brought stays on the shelf.`)
}

async function read(run: CommandRun, words: string): Promise<number> {
  const ctx = await run.ctx()
  const outside = { ctx, fetch: await run.services.fetch() }
  if (words.trim() === '') {
    const { watching: isOn } = await listArticles(ctx, { limit: 1 })
    if (!isOn) return refuse(run, sayTrouble('off', '', 'en'))
    return told(run, await readFeedsDue(outside))
  }
  const feed = await found(run, words)
  if (!feed) return exitCode.notFound
  const reading = await readFeedNow(outside, feed.id)
  if (!reading.ok) {
    return reading.error === 'not-found'
      ? exitCode.notFound
      : refuse(run, sayTrouble(reading.error.code, feed.url, 'en'))
  }
  return told(run, [reading.value])
}

async function told(run: CommandRun, readings: readonly FeedReading[]): Promise<number> {
  if (run.json) return say(run, JSON.stringify(readings, null, 2))
  const added = readings.reduce((sum, reading) => sum + reading.added, 0)
  const failed = readings.filter(({ trouble }) => trouble !== null).length
  const failures = failed === 0 ? '' : `, ${failed} could not be read: ajar feeds`
  return say(run, `${count(readings.length, 'feed')} read, ${count(added, 'new article')}${failures}`)
}

async function takeIn(run: CommandRun, path: string): Promise<number> {
  if (path === '') throw new UsageError('Which file? ajar feeds import FILE.opml')
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return refuse(run, `${path} cannot be read.`)
  const taken = await takeOpml(await run.ctx(), text.slice(0, 2_000_000))
  if (!taken.ok) return refuse(run, taken.error.message)
  return say(run, run.json ? JSON.stringify(taken.value) : `You follow ${count(taken.value.followed, 'more feed')}.`)
}

async function giveOut(run: CommandRun, path: string): Promise<number> {
  const opml = await giveOpml(await run.ctx())
  if (path === '') return say(run, opml)
  const isWritten = await writeFile(path, opml, { flag: 'wx' }).then(
    () => true,
    () => false,
  )
  return isWritten ? say(run, `Written: ${path}`) : refuse(run, `${path} is there already, or cannot be written.`)
}

async function watching(run: CommandRun, said: string): Promise<number> {
  if (said !== 'on' && said !== 'off') throw new UsageError('Say on or off: ajar feeds watching on')
  await setWatching(await run.ctx(), said === 'on')
  return say(
    run,
    said === 'on'
      ? 'Feeds are read by themselves while Ajar is open, each once an hour at most.'
      : 'Nothing is read by itself any more.',
  )
}

async function log(run: CommandRun): Promise<number> {
  const fetches = await listFetches(await run.ctx())
  if (run.json) return say(run, JSON.stringify(fetches, null, 2))
  if (fetches.length === 0) return say(run, 'Nothing has left for the internet.')
  const rows = fetches.map(({ at, by, outcome, url }) => [new Date(at).toISOString(), by, outcome, printable(url)])
  return say(run, table(['at', 'by', 'outcome', 'address'], rows, run.terminal.columns, run.terminal.style))
}

async function found(run: CommandRun, words: string): Promise<FeedRow | undefined> {
  const { feeds } = await listArticles(await run.ctx(), { limit: 1 })
  const wanted = words.trim().toLowerCase()
  if (wanted === '') throw new UsageError('Which feed? ajar feeds lists them.')
  const hits = feeds.filter(
    ({ id, title, url }) => id === wanted || url === wanted || title.toLowerCase().includes(wanted),
  )
  if (hits.length === 1) return hits[0]
  run.terminal.err(
    hits.length === 0 ? `No feed is called “${words}”.` : `“${words}” fits ${hits.length} feeds; give an id.`,
  )
  return undefined
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}

function say(run: CommandRun, text: string): number {
  run.terminal.out(text)
  return exitCode.fine
}

function refuse(run: CommandRun, message: string): number {
  run.terminal.err(message)
  return exitCode.refused
}
