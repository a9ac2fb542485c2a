import { addUpdate, removeNews } from '#actions/add-news.ts'
import { listNews } from '#actions/list-news.ts'
import { proposeNews, type NewsProposal } from '#actions/propose-news.ts'
import type { Ctx } from '#actions/context.ts'
import { exitCode, UsageError, type Command, type CommandRun } from '#cli/command.ts'
import { cut, printable, table } from '#cli/terminal.ts'

export const newsCommand: Command = {
  name: 'news',
  summary: 'what is new about you, who heard it, and what your résumé would add',
  usage: ['', 'proposals', 'take ID', 'drop ID'],
  about:
    'What is new about you, the newest first, and whom you told. `ajar add update TEXT` notes something new; `ajar remove ID` takes it away.\n\nproposals is what came into your résumé and is not among the news yet; take notes it, drop says that it is no news, and it is not proposed again.',
  options: {},
  examples: ['ajar news', 'ajar news proposals', 'ajar news take n_4f1c'],
  run: async (run) => {
    const [what, id, ...rest] = run.words
    if (rest.length > 0) throw new UsageError('One at a time: ajar news take ID')
    if (what === undefined) return list(run)
    if (what === 'proposals' && id === undefined) return proposals(run)
    if (what === 'take' || what === 'drop') return settle(run, what, id)
    throw new UsageError('ajar news, ajar news proposals, ajar news take ID, or ajar news drop ID.')
  },
}

async function list(run: CommandRun): Promise<number> {
  const ctx = await run.ctx()
  const [{ updates }, proposed] = await Promise.all([listNews(ctx), proposeNews(ctx)])
  const { out, columns, style } = run.terminal
  if (run.json) out(JSON.stringify({ updates, proposals: proposed }, null, 2))
  else {
    const rows = updates.map(({ id, on, kind, text, toldTo }) => [
      id,
      on,
      kind,
      cut(printable(text), 60),
      printable(toldTo.join(', ')),
    ])
    out(
      rows.length === 0
        ? 'Nothing noted yet. ajar add update "Finished the accessibility certificate" --kind certificate'
        : table(['id', 'since', 'kind', 'what', 'told'], rows, columns, style),
    )
    if (proposed.length > 0) out(`\nYour résumé would add ${proposed.length}: ajar news proposals`)
  }
  return exitCode.fine
}

async function proposals(run: CommandRun): Promise<number> {
  const proposed = await proposeNews(await run.ctx())
  const { out, columns, style } = run.terminal
  if (run.json) out(JSON.stringify(proposed, null, 2))
  else if (proposed.length === 0) out('Nothing came into your résumé that is not among the news.')
  else {
    const rows = proposed.map(({ id, on, kind, text }) => [id, on, kind, cut(printable(text), 70)])
    out(table(['id', 'since', 'kind', 'what'], rows, columns, style))
    out('\najar news take ID notes one; ajar news drop ID says it is none.')
  }
  return exitCode.fine
}

async function settle(run: CommandRun, what: 'take' | 'drop', id: string | undefined): Promise<number> {
  if (id === undefined) throw new UsageError(`Which? ajar news proposals lists them; ajar news ${what} ID`)
  const ctx = await run.ctx()
  const proposal = (await proposeNews(ctx)).find((one) => one.id === id)
  if (!proposal) {
    run.terminal.err(`Nothing with the id “${printable(id)}” is proposed.`)
    return exitCode.notFound
  }
  const noted = await note(ctx, proposal)
  if (noted === null) return exitCode.refused
  // What was noted and taken away is not proposed again.
  if (what === 'drop') await removeNews(ctx, noted)
  run.terminal.out(
    run.json
      ? JSON.stringify({ id: noted, noted: what === 'take' })
      : what === 'take'
        ? `Noted. To take it away: ajar remove ${noted}`
        : 'It is not proposed again.',
  )
  return exitCode.fine
}

async function note(ctx: Ctx, { kind, text, on }: NewsProposal): Promise<string | null> {
  const added = await addUpdate(ctx, { kind, text, on })
  return added.ok ? added.value.id : null
}
