import { decide, type Choice, type DecideRefusal } from '#actions/decide.ts'
import { findStep } from '#actions/find.ts'
import { zoneInUse } from '#actions/zone-in-use.ts'
import { exitCode, textOption, UsageError, type Command, type CommandRun } from '#cli/command.ts'
import { refuseSearch } from '#cli/found.ts'
import { parseUntil } from '#cli/moment.ts'

const naming = 'A step is named by its id (`ajar plan`), or by words: “follow-up northwind”.'

export const doneCommand: Command = {
  name: 'done',
  summary: 'I did this step',
  usage: ['STEP [--note TEXT]'],
  about: `Marks a step as done, for what you did elsewhere; a mail that shows up in your mailbox marks it by itself. A note, such as what was said on the telephone, is kept and shown again with the person. ${naming}`,
  options: { note: { type: 'string', value: 'TEXT', help: 'what came of it, for yourself' } },
  examples: ['ajar done s_8fk2', 'ajar done feedback northwind --note "asked on the phone: more SQL next time"'],
  run: (run) => choose(run, { choice: 'done', reason: textOption(run.values, 'note') }, 'Done.'),
}

export const skipCommand: Command = {
  name: 'skip',
  summary: 'not this step',
  usage: ['STEP [--why TEXT]'],
  about: `Leaves a step out. ${naming}`,
  options: { why: { type: 'string', value: 'TEXT', help: 'a reason, for yourself' } },
  examples: ['ajar skip feedback northwind --why "she told me on the phone"'],
  run: (run) => choose(run, { choice: 'skipped', reason: textOption(run.values, 'why') }, 'Left out.'),
}

export const snoozeCommand: Command = {
  name: 'snooze',
  summary: 'not now: bring it back on a day',
  usage: ['STEP --until DAY'],
  about: `Puts a step away until a day, or for a while: 3d, 2w, 1m. ${naming}`,
  options: { until: { type: 'string', value: 'DAY', help: 'a day (2026-11-20), or 3d, 2w, 1m' } },
  examples: ['ajar snooze s_8fk2 --until 3d', 'ajar snooze keep-in-touch northwind --until 2026-12-01'],
  run: async (run) => {
    const until = textOption(run.values, 'until')
    if (until === undefined) throw new UsageError('Until when? --until 3d, or a day.')
    const ctx = await run.ctx()
    return choose(run, { choice: 'snoozed', until: parseUntil(until, ctx.now, await zoneInUse(ctx)) }, 'Put away.')
  },
}

export const reopenCommand: Command = {
  name: 'reopen',
  summary: 'take done, skip or snooze back',
  usage: ['STEP'],
  about: `The step stands as if nothing had been decided. ${naming}`,
  options: {},
  examples: ['ajar reopen s_8fk2'],
  run: (run) => choose(run, { choice: 'reopened' }, 'Open again.'),
}

async function choose(run: CommandRun, choice: Choice, said: string): Promise<number> {
  const words = run.words.join(' ')
  if (!words) throw new UsageError(`Which step? ${naming}`)
  const ctx = await run.ctx()
  const step = await findStep(ctx, words)
  if (!step.ok) return refuseSearch(run, 'step', words, step.error)

  const decided = await decide(ctx, step.value.id, choice)
  if (!decided.ok) {
    run.terminal.err(refusals[decided.error])
    return exitCode.refused
  }
  const back = choice.choice === 'reopened' ? '' : ` To take it back: ajar reopen ${step.value.id.slice(0, 9)}`
  run.terminal.out(run.json ? JSON.stringify({ ...decided.value, stepId: step.value.id }) : `${said}${back}`)
  return exitCode.fine
}

const refusals = {
  'not-found': 'There is no such step.',
  'until-missing': 'Until when? --until 3d, or a day.',
  'until-past': 'That moment has passed already; give a later one.',
} satisfies Record<DecideRefusal, string>
