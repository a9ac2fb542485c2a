import { cancel, intro, isCancel, log, outro, select, text } from '@clack/prompts'
import { answerReview, undoAnswer, type AnswerRefusal } from '#actions/answer-review.ts'
import type { Ctx } from '#actions/context.ts'
import { listReview } from '#actions/list-review.ts'
import type { ReviewAnswer, ReviewItemView } from '#actions/review-views.ts'
import { zoneInUse } from '#actions/zone-in-use.ts'
import { dayOf } from '#domain/days.ts'
import { exitCode, UsageError, type Command, type CommandRun } from '#cli/command.ts'
import { aboutInWords, answerInWords, changesInWords } from '#cli/review-in-words.ts'
import { fold, printable } from '#cli/terminal.ts'

export const reviewCommand: Command = {
  name: 'review',
  summary: 'settle what Ajar is not sure about',
  usage: ['[--list]', 'answer N CHOICE [TEXT…]'],
  about:
    'Each doubt is a question with the words it is about and its answers; what would change a plan soonest comes first. On a terminal the questions are asked one by one; --list prints them with their numbers.\n\nanswer settles question N by the answer of that number. The numbers are those of the list at this moment; the id that --json prints in place of N and the answer’s id in place of CHOICE hold for as long as the question stands. Every answer says what it changed, and can be taken back with `ajar undo`.',
  options: { list: { type: 'boolean', help: 'print the questions instead of asking them' } },
  examples: ['ajar review', 'ajar review --list', 'ajar review answer 1 2', 'ajar review answer 3 1 Umbra Foods'],
  run: async (run) => {
    const [first, ...rest] = run.words
    if (first === 'answer') return answer(run, rest)
    if (first !== undefined) throw new UsageError(`“${first}” is unknown here; to settle a question: answer N CHOICE.`)
    const ctx = await run.ctx()
    const items = await listReview(ctx)
    if (run.json) {
      run.terminal.out(JSON.stringify(items, null, 2))
      return exitCode.fine
    }
    if (items.length === 0) {
      run.terminal.out('Ajar is sure of everything.')
      return exitCode.fine
    }
    const isAsked = run.values.list !== true && run.terminal.isTty && process.stdin.isTTY
    return isAsked ? walk(ctx) : print(run, ctx, items)
  },
}

async function print(run: CommandRun, ctx: Ctx, items: readonly ReviewItemView[]): Promise<number> {
  const { style, columns } = run.terminal
  const zone = await zoneInUse(ctx)
  const width = Math.min(96, Math.max(40, columns))
  const blocks = items.map((item, n) =>
    [
      `${style.accent(String(n + 1).padStart(2))}  ${style.bold(fold(printable(item.text), width - 4, '    ').trimStart())}`,
      ...aboutInWords(item, zone, dayOf(ctx.now, zone)).map((line) => style.dim(`    ${line}`)),
      ...item.answers.map(
        (one, n) => `    ${n + 1} ${fold(printable(answerInWords(one)), width, '      ').trimStart()}`,
      ),
    ].join('\n'),
  )
  run.terminal.out(blocks.join('\n\n'))
  run.terminal.out(style.dim('\najar review answer N CHOICE settles one.'))
  return exitCode.fine
}

async function answer(run: CommandRun, [which, choice, ...words]: readonly string[]): Promise<number> {
  if (which === undefined || choice === undefined)
    throw new UsageError('Which question, and which answer? Both are numbers in `ajar review --list`.')
  const ctx = await run.ctx()
  const items = await listReview(ctx)
  const item = chosen(items, which)
  const picked = item && chosen(item.answers, choice)
  if (!item || !picked) {
    run.terminal.err(item ? refusals['no-such-answer'] : refusals['not-found'])
    return exitCode.notFound
  }
  const done = await answerReview(ctx, item.id, picked.id, words.join(' ') || null)
  if (!done.ok) {
    run.terminal.err(refusals[done.error])
    return exitCode.refused
  }
  if (run.json) run.terminal.out(JSON.stringify(done.value))
  else {
    run.terminal.out(changesInWords(done.value, picked, words.join(' ') || null))
    run.terminal.out(run.terminal.style.dim(`${takeBack(done.value.undo)} ${left(done.value.left)}`))
  }
  return exitCode.fine
}

/** By its number, or by its id. */
function chosen<T extends { readonly id: string }>(all: readonly T[], which: string): T | undefined {
  return /^\d{1,4}$/.test(which) ? all[Number(which) - 1] : all.find(({ id }) => id === which)
}

function takeBack(ids: readonly string[]): string {
  return ids.length === 0 ? '' : `To take it back: ajar undo ${ids.join(' ')}.`
}

function left(count: number): string {
  return count === 0 ? 'Nothing else is open.' : `${count} ${count === 1 ? 'question is' : 'questions are'} left.`
}

const later = ' later'
const back = ' back'

/** Question after question, until none is left or the person ends; the answer before can be taken back. */
async function walk(ctx: Ctx): Promise<number> {
  const zone = await zoneInUse(ctx)
  const today = dayOf(ctx.now, zone)
  const putOff = new Set<string>()
  let undo: readonly string[] = []
  intro('What Ajar is not sure about')
  for (;;) {
    const item = (await listReview(ctx)).find(({ id }) => !putOff.has(id))
    if (!item) break
    const picked = await select({
      message: [printable(item.text), ...aboutInWords(item, zone, today)].join('\n'),
      options: [
        ...item.answers.map((one) => ({ value: one.id, label: printable(answerInWords(one)) })),
        { value: later, label: 'later' },
        ...(undo.length > 0 ? [{ value: back, label: 'take the last answer back' }] : []),
      ],
    })
    if (isCancel(picked)) {
      cancel('The rest waits for you.')
      return exitCode.fine
    }
    if (picked === later) putOff.add(item.id)
    else if (picked === back) {
      await undoAnswer(ctx, undo)
      undo = []
      log.info('Taken back.')
    } else undo = (await settle(ctx, item, picked)) ?? undo
  }
  outro(putOff.size === 0 ? 'Ajar is sure of everything now.' : 'What you put off waits for you.')
  return exitCode.fine
}

async function settle(ctx: Ctx, item: ReviewItemView, picked: string): Promise<readonly string[] | null> {
  const typed = await wordsFor(item.answers.find(({ id }) => id === picked))
  if (typeof typed === 'symbol') return null
  const done = await answerReview(ctx, item.id, picked, typed || null)
  if (!done.ok) {
    log.warn(refusals[done.error])
    return null
  }
  log.success(
    changesInWords(
      done.value,
      item.answers.find(({ id }) => id === picked),
      typed || null,
    ),
  )
  return done.value.undo
}

/** What goes with an answer that wants words. */
async function wordsFor(answer: ReviewAnswer | undefined): Promise<string | symbol> {
  if (answer?.type === 'company-is') return text({ message: 'Which company?' })
  if (answer?.type !== 'other-kind') return ''
  return select<string>({ message: 'Which kind?', options: answer.kinds.map((kind) => ({ value: kind, label: kind })) })
}

const refusals = {
  'not-found': 'There is no such question. `ajar review --list` shows what is open.',
  'no-such-answer': 'This question has no such answer. `ajar review --list` shows them.',
  empty: 'Say it as well: ajar review answer N CHOICE WORDS',
} satisfies Record<AnswerRefusal, string>
