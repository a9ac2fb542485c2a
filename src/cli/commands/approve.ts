import { approveDraft, type ApproveChoice, type OutboxRefusal } from '#actions/approve-draft.ts'
import { draftStep } from '#actions/draft-step.ts'
import { findStep } from '#actions/find.ts'
import { outboxTools } from '#actions/outbox/tools.ts'
import { runOutbox } from '#actions/run-outbox.ts'
import { seeApproval, type ApprovalView } from '#actions/see-outbox.ts'
import { outboxWords } from '#actions/outbox/words.ts'
import { zoneInUse } from '#actions/zone-in-use.ts'
import { exitCode, textOption, UsageError, type Command, type CommandRun } from '#cli/command.ts'
import { shortMoment } from '#cli/days-in-words.ts'
import { findingsInWords } from '#cli/findings-in-words.ts'
import { refuseSearch } from '#cli/found.ts'
import { parseMoment } from '#cli/moment.ts'
import { printable } from '#cli/terminal.ts'
import { dayOf } from '#domain/days.ts'
import type { Address } from '#domain/message.ts'

export const approveCommand: Command = {
  name: 'approve',
  summary: 'approve the words of a step, to be sent',
  usage: ['STEP [--at now|suggested|MOMENT] [--to-drafts] [--because TEXT] [--yes]'],
  about:
    'Shows exactly what would leave: from whom, to whom, in which thread, every word, and what the check minds in it; and asks. What blocks cannot be overridden; an error goes only with a reason (--because, or asked for), which is kept with the mail. What is approved is this version of the words; an edit undoes it. It goes at the suggested hour, or when --at says, while `ajar serve` runs or when `ajar send` is called. Should something happen before (an answer, a mail of your own, a bounce), it does not go, and `ajar outbox` says why.',
  options: {
    at: { type: 'string', value: 'WHEN', help: '“now”, “suggested” (the default), or a moment' },
    'to-drafts': { type: 'boolean', help: 'only put it among the drafts of your mailbox, to send it yourself' },
    because: {
      type: 'string',
      value: 'TEXT',
      help: 'why it goes although the check minds something; kept with the mail',
    },
    yes: { type: 'boolean', help: 'approve without asking; for those who have read it' },
  },
  examples: ['ajar approve follow-up northwind', 'ajar approve s_8fk2 --at now'],
  run: async (run) => {
    const words = run.words.join(' ')
    if (!words) throw new UsageError('Which step? `ajar today` and `ajar plan` list them.')
    const ctx = await run.ctx()
    const step = await findStep(ctx, words)
    if (!step.ok) return refuseSearch(run, 'step', words, step.error)
    const draft = await draftStep(ctx, step.value.id)
    if (!draft.ok) return refuse(run, step.value.blockedBy?.sentence ?? 'There is no mail to send for this step.')
    const seen = await seeApproval(ctx, draft.value.id)
    if (!seen.ok) return refuse(run, 'There is no such draft.')

    const zone = await zoneInUse(ctx)
    const when = whenOf(textOption(run.values, 'at') ?? 'suggested', zone)
    const problem = when === 'now' ? seen.value.problem.now : seen.value.problem.later
    if (!run.json) run.terminal.out(approvalInWords(seen.value, run, zone, ctx.now))
    if (problem !== null && typeof when !== 'number') return refuse(run, problem.message)
    const because = await reasonFor(run, seen.value)
    if (because === null) return refuse(run, outboxWords(ctx.language).refusals['needs-reason'])
    if (run.values['yes'] !== true && !(await isAgreed(run))) return refuse(run, 'Nothing was approved.')

    const way = run.values['to-drafts'] === true ? 'draft' : 'send'
    const tools = outboxTools(run.services.now)
    const choice = { version: seen.value.version, when, way, because } as const
    const approved = await approveDraft(ctx, draft.value.id, choice, tools.newName)
    if (!approved.ok) return refuse(run, approved.error)
    if (approved.value.sendAt <= ctx.now) await runOutbox(ctx, tools)
    const now = await ctx.owner.outbox.get(approved.value.id)
    const at = shortMoment(approved.value.sendAt, zone, dayOf(ctx.now, zone))
    run.terminal.out(
      run.json
        ? JSON.stringify(now ?? approved.value, null, 2)
        : now?.state === 'approved'
          ? `Approved. It goes ${at}, while \`ajar serve\` runs or with \`ajar send\`. ${run.terminal.style.dim(now.id)}`
          : `Approved: ${now?.state ?? ''}. \`ajar outbox\` tells the rest. ${run.terminal.style.dim(approved.value.id)}`,
    )
    return now?.state === 'failed' || now?.state === 'void' ? exitCode.refused : exitCode.fine
  },
}

function whenOf(text: string, zone: string): ApproveChoice['when'] {
  return text === 'now' || text === 'suggested' ? text : parseMoment(text, zone, '--at')
}

function refuse(run: CommandRun, refusal: OutboxRefusal | string): number {
  run.terminal.err(printable(typeof refusal === 'string' ? refusal : refusal.message))
  return exitCode.refused
}

/** Undefined where none is needed, null where one is and nobody gives it. */
async function reasonFor(run: CommandRun, { findings }: ApprovalView): Promise<string | undefined | null> {
  const given = textOption(run.values, 'because')?.trim() ?? ''
  if (given !== '') return given
  if (!findings.some(({ severity, because }) => severity === 'error' && because === null)) return undefined
  if (!run.terminal.isTty || run.values['yes'] === true) return null
  run.terminal.err('The check minds something in it (error). Why do you keep it? An empty line stops here:')
  for await (const line of run.terminal.inputLines()) return line.trim() || null
  return null
}

async function isAgreed(run: CommandRun): Promise<boolean> {
  if (!run.terminal.isTty) throw new UsageError('Nobody can be asked here. Read it, then add --yes.')
  run.terminal.err('Send exactly this? Type yes:')
  for await (const line of run.terminal.inputLines()) return /^\s*(?:yes|y)\s*$/i.test(line)
  return false
}

function approvalInWords(view: ApprovalView, run: CommandRun, zone: string, now: number): string {
  const { style } = run.terminal
  const named = (one: Address | null) =>
    one === null ? 'nobody' : printable(one.name ? `${one.name} <${one.address}>` : one.address)
  const when = (at: number) => shortMoment(at, zone, dayOf(now, zone))
  return [
    `${style.dim('From:')}    ${named(view.from)}`,
    `${style.dim('To:')}      ${named(view.to)}`,
    `${style.dim('Subject:')} ${printable(view.subject)}`,
    `${style.dim('Thread:')}  ${
      view.thread === null
        ? 'a new one'
        : `answers “${printable(view.thread.subject)}” of ${printable(view.thread.from)}${view.thread.at === null ? '' : `, ${when(view.thread.at)}`}`
    }`,
    ...(view.suggestedAt === null ? [] : [`${style.dim('Hour:')}    ${when(view.suggestedAt)}`]),
    '',
    printable(view.body),
    '',
    ...(view.findings.length > 0 ? [findingsInWords(view.findings, style), ''] : []),
  ].join('\n')
}
