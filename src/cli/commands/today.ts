import { seeToday } from '#actions/see-today.ts'
import type { StepView, TodayView } from '#actions/views.ts'
import { exitCode, type Command } from '#cli/command.ts'
import { shortDay, shortMoment } from '#cli/days-in-words.ts'
import { shortId } from '#cli/found.ts'
import { fold, printable, type Terminal } from '#cli/terminal.ts'

export const todayCommand: Command = {
  name: 'today',
  summary: 'what to do today: to whom, and why now',
  usage: [''],
  about:
    'One calm list. What is due stands first, what closes soonest on top, each with its reason; then what opens within two weeks, what is held back and what would free it, and the interviews ahead with what earlier noes taught.',
  options: {},
  examples: ['ajar today', 'ajar today --now 2026-11-09'],
  run: async (run) => {
    const view = await seeToday(await run.ctx())
    run.terminal.out(run.json ? JSON.stringify(view, null, 2) : todayInWords(view, run.terminal))
    return exitCode.fine
  },
}

export function todayInWords(view: TodayView, terminal: Terminal): string {
  const { style } = terminal
  const width = Math.min(96, Math.max(40, terminal.columns))
  if (view.empty)
    return 'There is nothing here yet. Point Ajar at your mail: ajar import ~/mail.mbox – or look around with: ajar demo'

  const blocks = [style.bold(`Today, ${shortDay(view.today, view.today)}`)]
  blocks.push(
    view.due.length > 0
      ? view.due.map((step) => stepInWords(step, view, terminal, width)).join('\n\n')
      : 'Nothing is due. That is fine: there is a right moment for each of these, and it is not today.',
  )
  if (view.logOffers.length > 0) {
    const lines = view.logOffers.map(
      ({ company, endedAt, applicationId }) =>
        `  ${shortMoment(endedAt, view.zone, view.today)}  ${printable(company)}${style.dim(`  ajar log ${applicationId}`)}`,
    )
    blocks.push(`${style.bold('Just over: write it down while it is fresh')}\n${lines.join('\n')}`)
  }
  if (view.interviews.length > 0) {
    const lines = view.interviews.map((interview) => {
      const head = `${shortMoment(interview.start, view.zone, view.today)}  ${interview.company}${interview.role ? `, ${interview.role}` : ''}`
      const lessons = interview.lessons
        .slice(0, 3)
        .map((lesson) => style.dim(`    from ${lesson.company}: ${lesson.text}`))
      return [`  ${head}`, ...lessons].map(printable).join('\n')
    })
    blocks.push(`${style.bold('Interviews ahead')}\n${lines.join('\n')}`)
  }
  if (view.soon.length > 0) {
    const lines = view.soon.map(
      (step) =>
        `  ${shortDay(step.opensOn, view.today).padEnd(10)}  ${printable(step.title)}${style.dim(printable(placeOf(step)))}`,
    )
    blocks.push(`${style.bold('Soon')}\n${lines.join('\n')}`)
  }
  if (view.blocked.length > 0) {
    const lines = view.blocked.map(
      (step) =>
        `  ${printable(step.title)}${style.dim(printable(placeOf(step)))}\n${fold(printable(step.blockedBy?.sentence ?? ''), width, '    ')}`,
    )
    blocks.push(`${style.bold('Held back')}\n${lines.join('\n')}`)
  }
  const rest = [
    view.lapsedCount > 0
      ? `${view.lapsedCount} older ${view.lapsedCount === 1 ? 'step has' : 'steps have'} lapsed and need nothing from you (ajar plan --all)`
      : '',
    view.reviewCount > 0
      ? `${view.reviewCount} ${view.reviewCount === 1 ? 'question is' : 'questions are'} open (ajar review)`
      : '',
  ].filter(Boolean)
  if (rest.length > 0) blocks.push(style.dim(rest.join('\n')))
  return blocks.join('\n\n')
}

function stepInWords(step: StepView, view: Pick<TodayView, 'today'>, terminal: Terminal, width: number): string {
  const { style } = terminal
  const until = step.late
    ? `best before ${shortDay(step.closesOn, view.today)}, still fine`
    : `until ${shortDay(step.closesOn, view.today)}`
  const action = step.kind === 'reflect' ? 'reflect' : step.medium === 'none' ? 'show' : 'draft'
  const target = action === 'draft' ? shortId(step.id) : shortId(step.application.id)
  return [
    `${style.accent('●')} ${style.bold(printable(step.title))}${style.dim(printable(`${placeOf(step, true)}, ${until}`))}`,
    fold(printable(step.reason), width, '  '),
    ...step.cautions.map((caution) => style.dim(fold(printable(caution), width, '  '))),
    style.dim(`  ajar ${action} ${target}`),
  ].join('\n')
}

/** Where a step belongs, after its title: what the title names already is not said twice. */
function placeOf({ title, application: { company, role } }: StepView, withRole = false): string {
  const place = [title.includes(company) ? null : company, withRole ? role : null].filter(Boolean).join(', ')
  return place && ` – ${place}`
}
