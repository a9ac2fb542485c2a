import { findApplication } from '#actions/find.ts'
import { showApplication } from '#actions/show-application.ts'
import { showMessage } from '#actions/show-message.ts'
import type { ApplicationView, MessageView } from '#actions/views.ts'
import { zoneInUse } from '#actions/zone-in-use.ts'
import { exitCode, onlyOneOf, UsageError, type Command } from '#cli/command.ts'
import { shortDay, shortMoment } from '#cli/days-in-words.ts'
import { refuseSearch, shortId } from '#cli/found.ts'
import { signalInWords, surely } from '#cli/reading-in-words.ts'
import { cut, fold, printable, type Terminal } from '#cli/terminal.ts'
import { dayOf } from '#domain/days.ts'

export const showCommand: Command = {
  name: 'show',
  summary: 'one application: what happened, who, and why Ajar thinks so',
  usage: ['APPLICATION', '--mail MESSAGE'],
  about:
    'The facts, the time line, the people, the interviews and the plan of one application. With --why each mail of the time line is followed by the words that decided what it is. --mail shows one mail whole, with the reading beside it.',
  options: {
    why: { type: 'boolean', help: 'quote the words behind each reading' },
    mail: { type: 'string', value: 'MESSAGE', help: 'show this mail (its key, as --why prints it)' },
  },
  examples: ['ajar show northwind', 'ajar show a_3f9k2 --why'],
  run: async (run) => {
    if (run.values.mail !== undefined) {
      onlyOneOf(run.values, 'mail', 'why')
      if (run.words.length > 0) throw new UsageError('--mail shows one mail; leave the application out.')
    }
    const ctx = await run.ctx()
    const zone = await zoneInUse(ctx)
    if (typeof run.values.mail === 'string') {
      const message = await showMessage(ctx, run.values.mail)
      if (!message.ok) {
        run.terminal.err(`No mail with the key “${run.values.mail}” is kept.`)
        return exitCode.notFound
      }
      run.terminal.out(run.json ? JSON.stringify(message.value, null, 2) : messageInWords(message.value, zone))
      return exitCode.fine
    }
    const words = run.words.join(' ')
    if (!words) throw new UsageError('Which application? Give its id, or words of its company and role.')
    const found = await findApplication(ctx, words)
    if (!found.ok) return refuseSearch(run, 'application', words, found.error)
    const view = await showApplication(ctx, found.value.id)
    if (!view.ok) return refuseSearch(run, 'application', words, { code: 'not-found', candidates: [] })
    run.terminal.out(
      run.json
        ? JSON.stringify(view.value, null, 2)
        : applicationInWords(view.value, run.terminal, zone, dayOf(ctx.now, zone), run.values.why === true),
    )
    return exitCode.fine
  },
}

function applicationInWords(
  view: ApplicationView,
  terminal: Terminal,
  zone: string,
  today: string,
  why: boolean,
): string {
  const { style } = terminal
  const facts = [
    ['stage', view.outcome ? `${view.stage}, ${view.outcome} (got as far as ${view.stageReached})` : view.stage],
    ['applied', view.appliedOn ?? '–'],
    ['closed', view.closedOn ?? '–'],
    ['place', view.location ?? ''],
    ['agency', view.agency ?? ''],
    ['id', view.id],
  ].filter(([, value]) => value)
  const blocks = [
    `${style.bold(printable(view.company.value))}${view.role ? printable(`, ${view.role.value}`) : ''}`,
    facts.map(([name, value]) => `  ${style.dim((name ?? '').padEnd(8))} ${printable(value ?? '')}`).join('\n'),
  ]
  if (view.no) {
    const no = view.no
    const said = [
      `${no.channel === 'personal' ? 'a personal' : 'an automatic'} no on ${shortMoment(no.receivedAt, zone, today)}${no.by ? ` from ${no.by.name}` : ''}`,
      no.statedReason === 'none' ? 'no reason given' : `reason given: ${no.statedReason}`,
      ...(no.feedbackOffered ? ['feedback offered'] : []),
      ...(no.feedbackRefused ? ['feedback refused'] : []),
      ...(no.reapplyHint ? [`“${cut(no.reapplyHint, 80)}”`] : []),
    ]
    blocks.push(`${style.bold('The no')}\n  ${printable(said.join('; '))}`)
  }
  if (view.interviews.length > 0) {
    const lines = view.interviews.map(
      (interview) =>
        `  ${shortMoment(interview.start, zone, today)}  ${interview.status}, ${interview.mode}${interview.people.length > 0 ? `, with ${interview.people.map((person) => person.name).join(', ')}` : ''}`,
    )
    blocks.push(`${style.bold('Interviews')}\n${lines.map(printable).join('\n')}`)
  }
  if (view.people.length > 0) {
    const lines = view.people.flatMap((person) => [
      `  ${printable(person.name)} ${style.dim(printable(`${person.relation ?? 'spoken with'}${person.address ? ` <${person.address}>` : ', no address known'}`))}`,
      ...view.notes
        .filter((note) => note.personId === person.id)
        .map((note) => fold(printable(`${shortDay(dayOf(note.at, zone), today)}: ${note.text}`), 92, '    ')),
    ])
    blocks.push(`${style.bold('People')}\n${lines.join('\n')}`)
  }
  const events = view.timeline.flatMap((item) => [
    `  ${shortMoment(item.at, zone, today)}  ${printable(item.title)} ${style.dim(printable(cut(item.subject ?? '', 50)))}`,
    ...(why && item.messageKey
      ? [
          style.dim(
            `      ${Math.round((item.confidence ?? 0) * 100)} % sure${item.signal ? `, joined by ${item.signal}` : ''}; mail ${item.messageKey}`,
          ),
          ...item.evidence.slice(0, 3).map((evidence) => style.dim(`      “${printable(cut(evidence.quote, 70))}”`)),
        ]
      : []),
  ])
  blocks.push(`${style.bold('What happened')}\n${events.join('\n')}`)
  if (view.steps.length > 0) {
    const lines = view.steps.map(
      (step) =>
        `  ${step.state.padEnd(8)}  ${shortDay(step.opensOn, today)} – ${shortDay(step.closesOn, today)}  ${printable(step.title)} ${style.dim(shortId(step.id))}`,
    )
    blocks.push(`${style.bold('The plan')}\n${lines.join('\n')}`)
  }
  for (const question of view.review) blocks.push(`${style.accent('?')} ${fold(printable(question.text), 88)}`)
  const corrections = view.corrections.filter((correction) => !correction.undone)
  if (corrections.length > 0)
    blocks.push(
      `${style.bold('Put right by you')}\n${corrections.map((correction) => `  ${printable(correction.sentence)} ${style.dim(`ajar undo ${correction.id}`)}`).join('\n')}`,
    )
  const added = view.manualEntries.filter((entry) => !entry.removed)
  if (added.length > 0)
    blocks.push(
      `${style.bold('Added by you')}\n${added.map((entry) => `  ${printable(entry.sentence)} ${style.dim(`ajar remove ${entry.id}`)}`).join('\n')}`,
    )
  return blocks.join('\n\n')
}

function messageInWords(message: MessageView, zone: string): string {
  const head = [
    `from     ${message.from ? `${message.from.name} <${message.from.address}>` : '–'}`,
    `to       ${message.to.map((address) => address.address).join(', ')}`,
    `date     ${message.date === null ? '–' : shortMoment(message.date, zone, '0000')}`,
    `subject  ${message.subject}`,
    `read as  ${surely(message.readerKind, message.confidence, message.runnerUp)}`,
    ...(message.kind === message.readerKind ? [] : [`         ${message.kind}, as you said`]),
    ...message.evidence.map((evidence) => `         ${evidence.part} “${cut(evidence.quote, 80)}”`),
    ...(message.signal ? [`because  ${signalInWords[message.signal]}`] : []),
  ]
  return printable(`${head.join('\n')}\n\n${message.text}`)
}
