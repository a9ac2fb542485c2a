import { seeYear } from '#actions/see-year.ts'
import type { DoorView, YearView } from '#actions/year-views.ts'
import { exitCode, type Command } from '#cli/command.ts'
import { shortDay } from '#cli/days-in-words.ts'
import { cut, printable } from '#cli/terminal.ts'

export const yearCommand: Command = {
  name: 'year',
  summary: 'every door in the last twelve months, and the ninety days ahead',
  usage: [''],
  about:
    'For each company what happened at its door: knocked, answered, a no, kept warm, opened again; then what is to be written in the next ninety days, a day for each mail within its time, never more than the limits allow and no week heavier than need be.',
  options: {},
  examples: ['ajar year'],
  run: async (run) => {
    const year = await seeYear(await run.ctx())
    const { style } = run.terminal
    if (run.json) run.terminal.out(JSON.stringify(year, null, 2))
    else if (year.doors.length === 0) run.terminal.out('Nothing yet. `ajar import` draws it from your mail.')
    else {
      const doors = year.doors.map(
        (door) => `  ${style.bold(printable(cut(door.company, 28)))}\n    ${doorInWords(door, year)}`,
      )
      const ahead = year.ahead.map(
        ({ on, title, company }) =>
          `  ${shortDay(on, year.today)}  ${printable(title)} ${style.dim(printable(company))}`,
      )
      const weeks = `  a week: ${year.weeks.map(({ mails }) => mails).join(' ')}`
      run.terminal.out(
        [
          style.bold('The doors'),
          ...doors,
          '',
          style.bold('The next ninety days'),
          ...(ahead.length > 0 ? [...ahead, style.dim(weeks)] : ['  No mail is to be written.']),
        ].join('\n'),
      )
    }
    return exitCode.fine
  },
}

const names = {
  knocked: 'knocked',
  answered: 'answered',
  no: 'a no',
  'kept-warm': 'kept warm',
  'opened-again': 'opened again',
} as const satisfies Record<DoorView['events'][number]['what'], string>

/** Each kind once, with its first and how often. */
function doorInWords({ events, ahead }: DoorView, { today }: YearView): string {
  const parts = Object.entries(names).flatMap(([what, name]) => {
    const days = events.filter((event) => event.what === what).map(({ on }) => shortDay(on, today))
    if (days.length === 0) return []
    return [`${name} ${days.at(-1)}${days.length > 1 ? ` (${days.length} times)` : ''}`]
  })
  return [...parts, ...ahead.map(({ on, title }) => `ahead ${shortDay(on, today)}: ${printable(title)}`)].join(' · ')
}
