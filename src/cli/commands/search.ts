import { search, type SearchHit, type SearchView } from '#actions/search.ts'
import type { MarkedWords } from '#actions/mark-words.ts'
import { exitCode, textOption, UsageError, type Command } from '#cli/command.ts'
import { cut, printable, type Style, type Terminal } from '#cli/terminal.ts'

export const searchCommand: Command = {
  name: 'search',
  summary: 'words in kept mail, reflections, applications, people and news',
  usage: ['WORDS…'],
  about:
    'Finds what holds all the words; the last may be only the beginning of one. Case and accents do not count: “zurich” finds “Zürich”. Mail and reflections stand below what has a name, the latest first.',
  options: {
    limit: { type: 'string', value: 'N', help: 'mails and reflections to show, 20 when not given, 200 at most' },
  },
  examples: ['ajar search kafka', 'ajar search "second round" priya', 'ajar search zürich --json'],
  run: async (run) => {
    const query = run.words.join(' ')
    if (query.trim() === '') throw new UsageError('Say what to look for: ajar search WORDS…')
    const view = await search(await run.ctx(), query, limitOf(textOption(run.values, 'limit')))
    run.terminal.out(run.json ? JSON.stringify(view, null, 2) : searchInWords(view, run.terminal))
    return exitCode.fine
  },
}

function limitOf(given: string | undefined): number {
  const limit = Number(given ?? 20)
  if (!Number.isInteger(limit) || limit < 1 || limit > 200) throw new UsageError('--limit is a number from 1 to 200.')
  return limit
}

function searchInWords(view: SearchView, terminal: Terminal): string {
  const hits = [...view.named, ...view.texts]
  if (hits.length === 0) return 'Nothing that is kept holds these words.'
  const lines = hits.map((hit) => hitInWords(hit, terminal))
  const more = view.total - view.texts.length
  if (more > 0) lines.push(terminal.style.dim(`and ${more} more: --limit ${Math.min(200, view.total)}`))
  return lines.join('\n')
}

function hitInWords(hit: SearchHit, { style, columns }: Terminal): string {
  const where = hit.type === 'mail' && hit.application ? `  ${style.dim(printable(hit.application.company))}` : ''
  const head = `${style.dim((hit.on ?? '').padEnd(10))}  ${hit.type.padEnd(11)}  ${inStyle(hit.title, style)}${where}`
  if (!hit.snippet) return head
  const room = Math.max(40, Math.min(columns, 120)) - 25
  const shown = cut(hit.snippet.text, room)
  const marks = hit.snippet.marks.filter(({ end }) => end < shown.length)
  return `${head}\n${' '.repeat(25)}${inStyle({ text: shown, marks }, style)}`
}

function inStyle({ text, marks }: MarkedWords, style: Style): string {
  let shown = ''
  let at = 0
  for (const { start, end } of marks) {
    shown += printable(text.slice(at, start)) + style.bold(printable(text.slice(start, end)))
    at = end
  }
  return shown + printable(text.slice(at))
}
