import { setWatching } from '#actions/articles/change-shelf.ts'
import { addBoard, decideBoard, removeCoolOff, setCoolOff } from '#actions/openings/change-boards.ts'
import { listOpenings } from '#actions/openings/list-openings.ts'
import type { BoardView, OpeningsView } from '#actions/openings/opening-views.ts'
import { readBoardNow } from '#actions/openings/read-boards.ts'
import { troubleInWords } from '#actions/openings/trouble-words.ts'
import { coolOffScopes, type CoolOffScope } from '#domain/cool-off.ts'
import { companyKey } from '#domain/company.ts'
import { exitCode, textOption, UsageError, type Command, type CommandRun } from '#cli/command.ts'
import { shortId } from '#cli/found.ts'
import { printable } from '#cli/terminal.ts'

export const boardsCommand: Command = {
  name: 'boards',
  summary: 'the job boards of companies that know you: which are watched, and how they are',
  usage: [
    '',
    'confirm ID',
    'decline ID',
    'add URL --company NAME',
    'read ID',
    'on',
    'off',
    'wait COMPANY MONTHS',
    'no-wait COMPANY',
  ],
  about:
    'Boards that links in your mail led to. Nothing is asked of one before you confirm it, and none is read by itself before `boards on`; then each once a day, while `ajar serve` runs. A role counts as closed after two whole readings without it.\n\n`wait` keeps how many months a company is said to wait before it looks at somebody anew; nobody publishes such a thing, so what is there is unverified.',
  options: {
    company: { type: 'string', value: 'NAME', help: 'with add: whose board it is, as your applications call it' },
    for: {
      type: 'string',
      value: coolOffScopes.join('|'),
      help: 'with wait: which roles it is for; same-role if left out',
    },
    source: { type: 'string', value: 'TEXT', help: 'with wait: where you read or heard it' },
  },
  examples: [
    'ajar boards',
    'ajar boards confirm b_0f3',
    'ajar boards add https://jobs.lever.co/northwind --company Northwind',
    'ajar boards wait Northwind 12 --for any',
  ],
  run: async (run) => {
    const [what, first = '', ...rest] = run.words
    const ctx = await run.ctx()
    switch (what) {
      case undefined: {
        const view = await listOpenings(ctx)
        run.terminal.out(
          run.json
            ? JSON.stringify({ watching: view.watching, boards: view.boards, coolOffs: view.coolOffs }, null, 2)
            : inWords(view, run),
        )
        return exitCode.fine
      }
      case 'on':
      case 'off': {
        await setWatching(ctx, what === 'on')
        run.terminal.out(
          what === 'on'
            ? 'Confirmed boards are read once a day while Ajar serves.'
            : 'Nothing is read by itself any more.',
        )
        return exitCode.fine
      }
      case 'add': {
        const added = await addBoard(ctx, { url: first, company: textOption(run.values, 'company') ?? '' })
        if (!added.ok) return refuse(run, added.error.message)
        run.terminal.out(`It is on the list. To read it now: ajar boards read ${shortId(added.value.id)}`)
        return exitCode.fine
      }
      case 'confirm':
      case 'decline': {
        const board = await find(run, first)
        if (!board) return exitCode.notFound
        await decideBoard(ctx, board.id, what === 'confirm' ? 'confirmed' : 'declined')
        run.terminal.out(what === 'confirm' ? `Confirmed: ${board.company}, ${board.page}` : 'It is left alone.')
        return exitCode.fine
      }
      case 'read': {
        const board = await find(run, first)
        if (!board) return exitCode.notFound
        const read = await readBoardNow({ ctx, fetch: await run.services.fetch() }, board.id)
        if (!read.ok) return refuse(run, 'Nothing is asked of a board before you confirmed it.')
        const { trouble } = read.value.reading
        const after = (await listOpenings(ctx)).boards.find(({ id }) => id === board.id)
        run.terminal.out(
          trouble === null ? `Read whole: ${after?.open ?? 0} roles stand open.` : troubleInWords(trouble, 'en'),
        )
        return trouble === null ? exitCode.fine : exitCode.refused
      }
      case 'wait': {
        const name = [first, ...rest.slice(0, -1)].join(' ')
        const months = Number(rest.at(-1))
        const source = textOption(run.values, 'source') ?? null
        const told = textOption(run.values, 'for') ?? 'same-role'
        const appliesTo = coolOffScopes.find((scope) => scope === told)
        if (appliesTo === undefined) throw new UsageError(`--for is one of ${coolOffScopes.join(', ')}.`)
        const set = await setCoolOff(ctx, { name, months, appliesTo, source })
        if (!set.ok) return refuse(run, set.error.message)
        run.terminal.out(
          `Noted, unverified: ${printable(set.value.name)} waits ${set.value.months} months for ${waitsFor[appliesTo]}.`,
        )
        return exitCode.fine
      }
      case 'no-wait': {
        const removed = await removeCoolOff(ctx, companyKey([first, ...rest].join(' ')))
        if (!removed.ok) return refuse(run, 'There is no such line; `ajar boards` lists them.')
        run.terminal.out('Taken away.')
        return exitCode.fine
      }
      default:
        throw new UsageError(`“${what}” is nothing boards can do.`)
    }
  },
}

const waitsFor = {
  'same-role': 'the same role',
  'same-function': 'work of the same kind',
  any: 'any role',
} as const satisfies Record<CoolOffScope, string>

async function find(run: CommandRun, begin: string): Promise<BoardView | undefined> {
  const { boards } = await listOpenings(await run.ctx())
  const found = boards.filter(({ id }) => begin.length >= 3 && id.startsWith(begin))
  if (found.length === 1) return found[0]
  run.terminal.err(
    found.length === 0
      ? `There is no board “${begin}”. \`ajar boards\` lists them.`
      : `“${begin}” fits more than one board; say more of its id.`,
  )
  return undefined
}

function refuse(run: CommandRun, sentence: string): number {
  run.terminal.err(sentence)
  return exitCode.refused
}

function inWords(view: OpeningsView, run: CommandRun): string {
  const { style } = run.terminal
  const block = (title: string, boards: readonly BoardView[]) =>
    boards.length === 0 ? [] : [`${style.bold(title)}\n${boards.map((board) => lineOf(board, run)).join('\n')}`]
  const of = (state: BoardView['state']) => view.boards.filter((board) => board.state === state)
  const waits = view.coolOffs.map(
    ({ name, months, appliesTo, source }) =>
      `  ${printable(name)}: ${months} months for ${waitsFor[appliesTo]}${source === null ? '' : style.dim(` (${printable(source)})`)}`,
  )
  return [
    view.watching
      ? 'Confirmed boards are read once a day while Ajar serves.'
      : 'Nothing is read by itself: ajar boards on',
    ...(view.boards.length === 0
      ? ['No link in your mail led to a board yet. Add one: ajar boards add URL --company NAME']
      : []),
    ...block('To confirm', of('suggested')),
    ...block('Watched', of('confirmed')),
    ...block('Left alone', of('declined')),
    ...(waits.length === 0 ? [] : [`${style.bold('Said to wait, unverified')}\n${waits.join('\n')}`]),
  ].join('\n\n')
}

function lineOf(board: BoardView, run: CommandRun): string {
  const { style } = run.terminal
  const how =
    board.state !== 'confirmed'
      ? ''
      : board.trouble !== null
        ? (board.says ?? '')
        : board.wholeAt === null
          ? 'not read yet'
          : `${board.open} open, read whole ${new Date(board.wholeAt).toISOString().slice(0, 10)}`
  return `  ${shortId(board.id)}  ${printable(board.company)}  ${style.dim(printable([board.page, how].filter(Boolean).join(' · ')))}`
}
