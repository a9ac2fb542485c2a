import { applyToOpening, putOpeningAside } from '#actions/openings/change-boards.ts'
import { listOpenings } from '#actions/openings/list-openings.ts'
import type { FittingView, OpeningView } from '#actions/openings/opening-views.ts'
import { exitCode, textOption, UsageError, type Command, type CommandRun } from '#cli/command.ts'
import { shortDay } from '#cli/days-in-words.ts'
import { shortId } from '#cli/found.ts'
import { printable } from '#cli/terminal.ts'

export const openingsCommand: Command = {
  name: 'openings',
  summary: 'roles on watched boards that fit one you were turned down for, and how',
  usage: ['', '--all [--words TEXT]', 'aside ID', 'back ID', 'applied ID'],
  about:
    'What fits is said in words: the title, the kind of work, the place, the level. A fitting role brings the next mail to that company forward; gaps and limits hold. `applied` notes that you applied: a new application, beside what you learned from the old one.',
  options: {
    all: { type: 'boolean', help: 'every role that stands open on a confirmed board' },
    words: { type: 'string', value: 'TEXT', help: 'with --all: only those with these words' },
  },
  examples: ['ajar openings', 'ajar openings --all --words engineer', 'ajar openings applied o_1a2'],
  run: async (run) => {
    const [what, id = ''] = run.words
    const ctx = await run.ctx()
    const view = await listOpenings(ctx)
    if (what === undefined) {
      const wanted = (textOption(run.values, 'words') ?? '').toLowerCase()
      const all = view.all.filter(({ title, company }) => `${title} ${company}`.toLowerCase().includes(wanted))
      if (run.json) run.terminal.out(JSON.stringify(run.values['all'] ? all : view.fitting, null, 2))
      else run.terminal.out(run.values['all'] ? allInWords(all, run) : fittingInWords(view.fitting, run))
      return exitCode.fine
    }
    const found = [...view.fitting, ...view.all].find((one) => id.length >= 3 && one.id.startsWith(id))
    if (!found && what !== 'back') {
      run.terminal.err(`There is no opening “${id}”. \`ajar openings --all\` lists them.`)
      return exitCode.notFound
    }
    switch (what) {
      case 'aside':
      case 'back': {
        const put = await putOpeningAside(ctx, found?.id ?? id, what === 'aside')
        if (!put.ok) return exitCode.notFound
        run.terminal.out(
          what === 'aside' ? `Out of sight. To bring it back: ajar openings back ${found?.id ?? id}` : 'It is back.',
        )
        return exitCode.fine
      }
      case 'applied': {
        const made = await applyToOpening(ctx, found?.id ?? id)
        if (!made.ok) return exitCode.notFound
        run.terminal.out(`Noted as a new application. To take it back: ajar remove ${made.value.id}`)
        return exitCode.fine
      }
      default:
        throw new UsageError(`“${what}” is nothing openings can do.`)
    }
  },
}

function fittingInWords(fitting: readonly FittingView[], run: CommandRun): string {
  if (fitting.length === 0) return 'No role on a watched board fits one you were turned down for.'
  const { style } = run.terminal
  const today = new Date(run.services.now()).toISOString().slice(0, 10)
  return fitting
    .map((one) => {
      const cool =
        one.coolOff === null
          ? null
          : !one.coolOff.holds
            ? 'no need to wait, it is another kind of role'
            : `${one.coolOff.by === 'their-words' ? 'they named' : 'usually looked at afresh from'} ${shortDay(one.coolOff.until, today)}`
      const to = one.step?.to.map(({ name }) => name).join(', ')
      const next =
        one.step === null
          ? null
          : one.step.state === 'due'
            ? `write to ${to} now: ajar draft ${shortId(one.step.id)}`
            : `next mail to ${to} from ${shortDay(one.step.opensOn, today)}`
      const more = [one.isAnew ? 'posted anew' : null, one.isOld ? 'stood there before the no' : null, cool, next]
        .filter(Boolean)
        .join('; ')
      return `${style.bold(printable(`${one.title}, ${one.company}`))}  ${style.dim(shortId(one.id))}\n  ${printable(one.words)}${more ? `\n  ${style.dim(printable(more))}` : ''}\n  ${style.dim(printable(one.url))}`
    })
    .join('\n\n')
}

function allInWords(all: readonly OpeningView[], run: CommandRun): string {
  if (all.length === 0) return 'Nothing stands open on a confirmed board.'
  return all
    .map(
      (one) =>
        `${shortId(one.id)}  ${printable(one.title)}  ${run.terminal.style.dim(printable([one.company, ...one.places.slice(0, 2)].join(' · ')))}`,
    )
    .join('\n')
}
