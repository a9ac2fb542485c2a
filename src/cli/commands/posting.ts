import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { fetcherWhenNeeded } from '#actions/fetcher-when-needed.ts'
import { findApplication } from '#actions/find.ts'
import type { FromElsewhere } from '#actions/postings/from-elsewhere.ts'
import { postings } from '#actions/postings/postings.ts'
import type { PostingView } from '#actions/postings/see-posting.ts'
import { messageKey } from '#domain/ids.ts'
import type { Force } from '#domain/requirement.ts'
import { exitCode, onlyOneOf, textOption, UsageError, type Command, type CommandRun } from '#cli/command.ts'
import { refuseSearch } from '#cli/found.ts'
import { printable } from '#cli/terminal.ts'

const deeds = ['file', 'url', 'from-mail', 'add', 'add-nice', 'remove', 'move', 'undo'] as const

export const postingCommand: Command = {
  name: 'posting',
  summary: 'what a posting asks for, beside your résumé',
  usage: [
    'APPLICATION',
    'APPLICATION --file FILE | --url ADDRESS | --from-mail',
    'APPLICATION --add WORDS | --add-nice WORDS | --remove N | --move N | --undo',
  ],
  about:
    'Splits the posting of an application into what is required and what is welcome, and shows beside each line what your résumé says of it. Silence in the résumé means nothing.\n\nThe words come from a text or HTML file (- reads standard input), from one address, which is fetched now and once, or from a mail of the application. The list is put right by its numbers; --undo goes back one version.',
  options: {
    file: { type: 'string', value: 'FILE', help: 'take the words of this file; - is standard input' },
    url: { type: 'string', value: 'ADDRESS', help: 'fetch this one page and take its words' },
    'from-mail': { type: 'boolean', help: 'take the words out of the application’s mail' },
    add: { type: 'string', value: 'WORDS', help: 'add something required' },
    'add-nice': { type: 'string', value: 'WORDS', help: 'add something welcome' },
    remove: { type: 'string', value: 'N', help: 'take line N away' },
    move: { type: 'string', value: 'N', help: 'line N from required to welcome, or back' },
    undo: { type: 'boolean', help: 'the list as it was before' },
  },
  examples: ['ajar posting northwind --file posting.txt', 'ajar posting northwind --move 3', 'ajar posting northwind'],
  run: async (run) => {
    onlyOneOf(run.values, ...deeds)
    if (run.words.length === 0) throw new UsageError('Which application? Give words of its company or role.')
    const words = run.words.join(' ')
    const found = await findApplication(await run.ctx(), words)
    if (!found.ok) return refuseSearch(run, 'application', words, found.error)
    const { id } = found.value
    const refused = (await takeWords(run, id)) ?? (await putRight(run, id))
    return refused ?? show(run, id)
  },
}

const actions = postings(fetcherWhenNeeded())

/** The exit code when it was refused. */
async function takeWords(run: CommandRun, id: string): Promise<number | undefined> {
  const ctx = await run.ctx()
  const file = textOption(run.values, 'file')
  if (file !== undefined) {
    const bytes = file === '-' ? await standardInput() : await readFile(file).catch(() => null)
    if (bytes === null) {
      run.terminal.err(`There is no file ${printable(file)}.`)
      return exitCode.notFound
    }
    return refusedBy(run, await actions.postingFromFile(ctx, id, { name: basename(file), bytes }))
  }
  const url = textOption(run.values, 'url')
  if (url !== undefined) return refusedBy(run, await actions.postingFromAddress(ctx, id, url))
  if (run.values['from-mail'] !== true) return undefined

  const seen = await actions.seePosting(ctx, id)
  const mail = seen.ok ? seen.value.inMail.find((one) => one.url === null) : undefined
  if (mail) return refusedBy(run, await actions.postingFromMail(ctx, id, messageKey(mail.message)))
  run.terminal.err('No mail of this application holds the words of a posting.')
  return exitCode.refused
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > 8_000_000) break
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const sentences = {
  'not-found': 'This is not here any more.',
  empty: 'There are no words in it.',
  'changed-since-read': 'It was changed elsewhere meanwhile; try again.',
  pdf: 'Ajar cannot read a PDF. Copy its words into a text file and give that.',
  'unknown-file': 'Ajar reads text and HTML files here. Copy the words into a text file and give that.',
  'no-posting': 'No words of a posting stand on that page; copy them into a text file and give that.',
  'too-many': 'There are as many lines as can be kept. Remove one first.',
  'too-large': 'These words are too long for one line.',
} as const

function refusedBy(run: CommandRun, added: FromElsewhere): number | undefined {
  if (added.ok) return undefined
  run.terminal.err(printable(typeof added.error === 'string' ? sentences[added.error] : added.error.message))
  return exitCode.refused
}

async function putRight(run: CommandRun, id: string): Promise<number | undefined> {
  const ctx = await run.ctx()
  const seen = await actions.seePosting(ctx, id)
  if (!seen.ok) return exitCode.notFound
  const { version, requirements } = seen.value
  const wanted = changed(run, requirements)
  if (run.values['undo'] !== true && wanted === undefined) return undefined

  const saved =
    wanted === undefined
      ? await actions.restoreRequirements(ctx, id, seen.value.earlier[0]?.version ?? 0, version)
      : await actions.saveRequirements(ctx, id, wanted, version)
  if (saved.ok) return undefined
  run.terminal.err(sentences[saved.error])
  return exitCode.refused
}

interface Line {
  readonly id: string | null
  readonly text: string
  readonly force: Force
}

function changed(run: CommandRun, requirements: PostingView['requirements']): readonly Line[] | undefined {
  const all = inOrder(requirements).map(({ id, text, force }): Line => ({ id, text, force }))
  const must = textOption(run.values, 'add')
  const nice = textOption(run.values, 'add-nice')
  if (must !== undefined) return [...all, { id: null, text: must, force: 'must' }]
  if (nice !== undefined) return [...all, { id: null, text: nice, force: 'nice' }]
  const remove = lineNumber(run, 'remove', all.length)
  if (remove !== undefined) return all.toSpliced(remove, 1)
  const move = lineNumber(run, 'move', all.length)
  if (move === undefined) return undefined
  return all.map((line, at) => (at === move ? { ...line, force: line.force === 'must' ? 'nice' : 'must' } : line))
}

function lineNumber(run: CommandRun, option: string, most: number): number | undefined {
  const said = textOption(run.values, option)
  if (said === undefined) return undefined
  const number = Number(said)
  if (!Number.isInteger(number) || number < 1 || number > most) {
    throw new UsageError(`--${option} takes the number of a line, from 1 to ${most}.`)
  }
  return number - 1
}

function inOrder(requirements: PostingView['requirements']): PostingView['requirements'] {
  return [
    ...requirements.filter(({ force }) => force === 'must'),
    ...requirements.filter(({ force }) => force === 'nice'),
  ]
}

/** Silence in a résumé means nothing, so nothing is said of it. */
const said = { yes: 'in your résumé', partly: 'partly in your résumé' } as const

async function show(run: CommandRun, id: string): Promise<number> {
  const seen = await actions.seePosting(await run.ctx(), id)
  if (!seen.ok) return exitCode.notFound
  const { terminal } = run
  if (run.json) {
    terminal.out(JSON.stringify(seen.value, null, 2))
    return exitCode.fine
  }
  if (seen.value.requirements.length === 0) {
    terminal.out('Nothing is known of what was asked for. --file, --url and --from-mail take a posting’s words.')
    return exitCode.fine
  }
  let force: Force | null = null
  for (const [at, one] of inOrder(seen.value.requirements).entries()) {
    if (one.force !== force) terminal.out(terminal.style.bold(one.force === 'must' ? 'Required' : 'Welcome'))
    force = one.force
    const { said: how, places } = one.inResume
    const quotes = places.map(({ quote }) => `“${quote}”`).join(', ')
    const beside =
      seen.value.hasResume && how !== 'no' ? terminal.style.dim(`  (${said[how]}${quotes && `: ${quotes}`})`) : ''
    terminal.out(`${String(at + 1).padStart(3)}  ${printable(one.text)}${printable(beside)}`)
  }
  return exitCode.fine
}
