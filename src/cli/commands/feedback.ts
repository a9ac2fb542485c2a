import { addFeedback, changeFeedback, listFeedback, removeFeedback, type FeedbackView } from '#actions/feedback.ts'
import { findApplication } from '#actions/find.ts'
import { feedbackTags, type FeedbackOpinion } from '#domain/feedback.ts'
import { exitCode, oneOf, textOption, textsOption, UsageError, type Command, type CommandRun } from '#cli/command.ts'
import { refuseSearch } from '#cli/found.ts'
import { fold, printable } from '#cli/terminal.ts'

const media = ['call', 'meeting', 'other'] as const

export const feedbackCommand: Command = {
  name: 'feedback',
  summary: 'keep what somebody told you about an application, word for word',
  usage: [
    'APPLICATION --said TEXT [--by NAME] [--on DAY] [--how call|meeting|other] [--tag TAG]… [--agree yes|no|unsure]',
    'APPLICATION [--read]',
    'APPLICATION --change ID [--tag TAG]… [--agree yes|no|unsure] [--skill TEXT] [--question ID] [--story ID]',
    'APPLICATION --remove ID',
  ],
  about: `What was told on the telephone or over a coffee, in their words as far as you have them, with who said it and when. Without --read it is only said that something is there: read it when you are ready. Tags are ${feedbackTags.join(', ')}. It never goes into a mail or an export by itself; what came by mail, \`ajar reflect APPLICATION --feedback\` prints.`,
  options: {
    said: { type: 'string', value: 'TEXT', help: 'their words' },
    by: { type: 'string', value: 'NAME', help: 'who said it' },
    on: { type: 'string', value: 'DAY', help: 'the day, today when not given' },
    how: { type: 'string', value: 'HOW', help: media.join(', ') },
    tag: { type: 'string', value: 'TAG', multiple: true, help: 'what it is about' },
    agree: { type: 'string', value: 'ANSWER', help: 'whether you see it the same way: yes, no, unsure' },
    skill: { type: 'string', value: 'TEXT', help: 'a skill it is about' },
    question: { type: 'string', value: 'ID', help: 'a logged question it is about' },
    story: { type: 'string', value: 'ID', help: 'a story it is about' },
    read: { type: 'boolean', help: 'print what is kept' },
    change: { type: 'string', value: 'ID', help: 'say more of this one' },
    remove: { type: 'string', value: 'ID', help: 'remove this one' },
  },
  examples: [
    'ajar feedback northwind --said "Strong on code, a little thin on operations." --by "Priya Nair" --tag technical',
    'ajar feedback northwind --read',
  ],
  run: async (run) => {
    const words = run.words.join(' ')
    if (!words) throw new UsageError('Of which application? Give its id, or words of its company and role.')
    const ctx = await run.ctx()
    const found = await findApplication(ctx, words)
    if (!found.ok) return refuseSearch(run, 'application', words, found.error)
    const { id } = found.value

    const quote = textOption(run.values, 'said')
    const changed = textOption(run.values, 'change')
    const removed = textOption(run.values, 'remove')
    if (quote !== undefined) return report(run, await addFeedback(ctx, id, { quote, ...saidOf(run) }))
    if (changed !== undefined) return report(run, await changeFeedback(ctx, changed, saidOf(run)))
    if (removed !== undefined) {
      const gone = await removeFeedback(ctx, removed)
      if (!gone.ok) return report(run, gone)
      run.terminal.out('Removed.')
      return exitCode.fine
    }
    return print(run, await listFeedback(ctx, id))
  },
}

function saidOf(run: CommandRun) {
  const { values } = run
  const name = textOption(values, 'by')
  const how = textOption(values, 'how')
  const agree = textOption(values, 'agree')
  const about = Object.fromEntries(
    (['skill', 'question', 'story'] as const).flatMap((one) => {
      const text = textOption(values, one)
      return text === undefined ? [] : [[one, text]]
    }),
  )
  return {
    ...(name !== undefined && { by: { name } }),
    ...(values['on'] !== undefined && { on: textOption(values, 'on') }),
    ...(how !== undefined && { medium: oneOf(media, how, '--how') }),
    ...(values['tag'] !== undefined && { tags: textsOption(values, 'tag') }),
    ...(agree !== undefined && { view: viewOf[oneOf(['yes', 'no', 'unsure'] as const, agree, '--agree')] }),
    ...(Object.keys(about).length > 0 && { about }),
  }
}

const viewOf = {
  yes: 'agree',
  no: 'disagree',
  unsure: 'unsure',
} as const satisfies Record<string, FeedbackOpinion>

function report(
  run: CommandRun,
  kept: Awaited<ReturnType<typeof addFeedback>> | { readonly ok: false; readonly error: 'not-found' },
): number {
  if (!kept.ok) {
    run.terminal.err(
      kept.error === 'not-found'
        ? 'There is nothing of this id.'
        : 'It is empty or too long, a tag is none of those in `ajar help feedback`, or the day is none. Nothing was changed.',
    )
    return kept.error === 'not-found' ? exitCode.notFound : exitCode.refused
  }
  run.terminal.out(run.json ? JSON.stringify(kept.value, null, 2) : `Kept as ${kept.value.id}.`)
  return exitCode.fine
}

/** The words only where they are asked for. */
function print(run: CommandRun, quotes: readonly FeedbackView[]): number {
  const isRead = run.values['read'] === true
  if (run.json) {
    const shown = isRead ? quotes : quotes.map(({ quote: _folded, ...rest }) => rest)
    run.terminal.out(JSON.stringify(shown, null, 2))
  } else if (quotes.length === 0) run.terminal.out('Nothing that was said is kept.')
  else {
    for (const { id, quote, by, on, medium, tags, view } of quotes) {
      const about = [...tags, ...(view === null ? [] : [view])].join(', ')
      run.terminal.out(printable(`${on}  ${by?.name ?? 'somebody'} (${medium})  ${id}${about && `  ${about}`}`))
      if (isRead) run.terminal.out(fold(printable(quote), 88, '  '))
    }
    if (!isRead) run.terminal.out('Read it when you are ready: --read.')
  }
  return exitCode.fine
}
