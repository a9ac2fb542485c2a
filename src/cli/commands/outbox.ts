import { seeOutbox, type OutgoingView } from '#actions/see-outbox.ts'
import { sendItNow, settleUncertain, takeApprovalBack } from '#actions/change-outbox.ts'
import { outboxTools } from '#actions/outbox/tools.ts'
import { runOutbox } from '#actions/run-outbox.ts'
import { sendTestMail } from '#actions/send-test-mail.ts'
import { zoneInUse } from '#actions/zone-in-use.ts'
import { exitCode, onlyOneOf, textOption, type Command, type CommandRun } from '#cli/command.ts'
import { shortMoment } from '#cli/days-in-words.ts'
import { printable } from '#cli/terminal.ts'
import { dayOf } from '#domain/days.ts'

export const outboxCommand: Command = {
  name: 'outbox',
  summary: 'approved mails, and what became of them',
  usage: ['', '--take-back ID | --arrived ID | --again ID | --let-go ID'],
  about:
    'Lists what waits, went, failed or is uncertain, with what happened when. A mail is uncertain when it was handed over to the server and no answer came: Ajar looks for it among your sent mail, and otherwise you say whether it arrived. It never sends such a mail again by itself.',
  options: {
    'take-back': { type: 'string', value: 'ID', help: 'take the approval of what waits back' },
    arrived: { type: 'string', value: 'ID', help: 'of an uncertain mail: it arrived' },
    again: { type: 'string', value: 'ID', help: 'of an uncertain mail: it did not, send it once more' },
    'let-go': { type: 'string', value: 'ID', help: 'of an uncertain mail: leave it' },
  },
  examples: ['ajar outbox', 'ajar outbox --arrived o_12'],
  run: async (run) => {
    onlyOneOf(run.values, 'take-back', 'arrived', 'again', 'let-go')
    const ctx = await run.ctx()
    for (const [name, change] of Object.entries(changes)) {
      const id = textOption(run.values, name)
      if (id === undefined) continue
      const changed = await change(ctx, id)
      if (!changed.ok) {
        run.terminal.err(printable(changed.error.message))
        return changed.error.code === 'not-found' ? exitCode.notFound : exitCode.refused
      }
    }
    return showOutbox(run)
  },
}

const changes = {
  'take-back': takeApprovalBack,
  arrived: (ctx, id) => settleUncertain(ctx, id, 'arrived'),
  again: (ctx, id) => settleUncertain(ctx, id, 'send-again'),
  'let-go': (ctx, id) => settleUncertain(ctx, id, 'let-go'),
} as const satisfies Record<string, typeof takeApprovalBack>

export const sendCommand: Command = {
  name: 'send',
  summary: 'send what is approved and due',
  usage: ['[ID]'],
  about:
    'Goes over the outbox once: sends what was approved and whose hour has come, if nothing has happened that speaks against it, and finishes what was left. While `ajar serve` runs it does this by itself. With an ID that mail goes now instead of at its hour.',
  options: {},
  examples: ['ajar send', 'ajar send o_12'],
  run: async (run) => {
    const ctx = await run.ctx()
    const [id] = run.words
    if (id !== undefined) {
      const moved = await sendItNow(ctx, id)
      if (!moved.ok) {
        run.terminal.err(printable(moved.error.message))
        return moved.error.code === 'not-found' ? exitCode.notFound : exitCode.refused
      }
    }
    await runOutbox(ctx, outboxTools(run.services.now))
    return showOutbox(run)
  },
}

export const testMailCommand: Command = {
  name: 'test-mail',
  summary: 'send a mail to yourself, to see that sending works',
  usage: ['[ADDRESS]'],
  about: 'Sends one mail from a connected mailbox to its own address and says what the server said.',
  options: {},
  examples: ['ajar test-mail', 'ajar test-mail me@home.example'],
  run: async (run) => {
    const sent = await sendTestMail(await run.ctx(), outboxTools(run.services.now), run.words[0])
    if (!sent.ok) {
      run.terminal.err(printable(sent.error.message))
      return exitCode.refused
    }
    run.terminal.out(
      run.json
        ? JSON.stringify(sent.value, null, 2)
        : `Sent to ${printable(sent.value.address)}: ${printable(sent.value.answer)}`,
    )
    return exitCode.fine
  },
}

async function showOutbox(run: CommandRun): Promise<number> {
  const ctx = await run.ctx()
  const outbox = await seeOutbox(ctx)
  if (run.json) {
    run.terminal.out(JSON.stringify(outbox, null, 2))
    return exitCode.fine
  }
  const zone = await zoneInUse(ctx)
  if (outbox.mails.length === 0) run.terminal.out('Nothing was approved yet. `ajar approve STEP` approves a draft.')
  for (const mail of outbox.mails) run.terminal.out(mailInWords(mail, run, zone, ctx.now))
  return exitCode.fine
}

const states = {
  approved: 'waits',
  sending: 'is going',
  uncertain: 'uncertain',
  sent: 'sent',
  failed: 'not sent',
  void: 'void',
} as const satisfies Record<OutgoingView['state'], string>

function mailInWords(mail: OutgoingView, { terminal: { style } }: CommandRun, zone: string, now: number): string {
  const today = dayOf(now, zone)
  const when = (at: number) => shortMoment(at, zone, today)
  const inDrafts = mail.state === 'sent' && mail.way === 'draft'
  const state = inDrafts ? (mail.sentByHand ? 'sent by yourself' : 'among your drafts') : states[mail.state]
  const until = mail.state === 'approved' ? ` until ${when(mail.sendAt)}` : ''
  const to = mail.to.name ? `${mail.to.name} <${mail.to.address}>` : mail.to.address
  const lines = [
    `${style.bold(state + until)}  ${printable(mail.subject)}  ${style.dim(mail.id)}`,
    `  to ${printable(to)}${mail.application ? `, ${printable(mail.application.company)}` : ''}`,
  ]
  if (mail.why !== null) lines.push(`  ${printable(mail.why)}`)
  if (mail.state === 'uncertain')
    lines.push(`  It may have gone or not. ajar outbox --arrived ${mail.id}, --again ${mail.id} or --let-go ${mail.id}`)
  for (const { at, what, says } of mail.log.slice(-8))
    lines.push(style.dim(`  ${when(at)}  ${what}${says ? `: ${printable(says)}` : ''}`))
  return lines.join('\n')
}
