import { correct, correctApplication, undoCorrection, type Corrected, type CorrectRefusal } from '#actions/correct.ts'
import { findApplication } from '#actions/find.ts'
import { findingKinds, type FindingKind } from '#domain/finding.ts'
import { messageKey } from '#domain/ids.ts'
import { outcomes } from '#domain/application.ts'
import type { Result } from '#domain/result.ts'
import { exitCode, textOption, textsOption, UsageError, type Command, type CommandRun } from '#cli/command.ts'
import { refuseSearch } from '#cli/found.ts'

const fields = ['company', 'role', 'location', 'outcome', 'applied', 'closed'] as const

export const correctCommand: Command = {
  name: 'correct',
  summary: 'put right what Ajar read wrong; each can be undone',
  usage: [
    'APPLICATION --company NAME | --role ROLE | --outcome OUTCOME | --applied DAY | --closed DAY',
    'APPLICATION --merge OTHER',
    'APPLICATION --split MESSAGE…',
    '--mail MESSAGE --kind KIND | --move APPLICATION | --not-job-mail',
  ],
  about: `What you say outlasts everything Ajar reads later. “none” takes an outcome or a day away. The outcomes are ${outcomes.join(', ')}; the kinds of a mail are ${findingKinds.join(', ')}. Keys of mails are printed by \`ajar show APPLICATION --why\`.`,
  options: {
    company: { type: 'string', value: 'NAME', help: 'the employer' },
    role: { type: 'string', value: 'ROLE', help: 'the role' },
    location: { type: 'string', value: 'PLACE', help: 'the place' },
    outcome: { type: 'string', value: 'OUTCOME', help: 'how it ended, or none' },
    applied: { type: 'string', value: 'DAY', help: 'the day you applied, or none' },
    closed: { type: 'string', value: 'DAY', help: 'the day it ended, or none' },
    merge: { type: 'string', value: 'OTHER', help: 'these two are one application' },
    split: { type: 'string', value: 'MESSAGE', multiple: true, help: 'these mails are another application' },
    mail: { type: 'string', value: 'MESSAGE', help: 'the mail that is meant' },
    kind: { type: 'string', value: 'KIND', help: 'what the mail is' },
    move: { type: 'string', value: 'APPLICATION', help: 'the mail belongs here' },
    'not-job-mail': { type: 'boolean', help: 'the mail is not about a job' },
  },
  examples: [
    'ajar correct northwind --role "Product designer"',
    'ajar correct a_3f9k2 --outcome none',
    'ajar correct --mail m_x1… --kind rejection',
  ],
  run: async (run) => {
    const ctx = await run.ctx()
    const mail = textOption(run.values, 'mail')
    if (mail !== undefined) return correctMail(run, mail)

    const words = run.words.join(' ')
    if (!words) throw new UsageError('Which application? Give its id, or words of its company and role.')
    const found = await findApplication(ctx, words)
    if (!found.ok) return refuseSearch(run, 'application', words, found.error)

    const merge = textOption(run.values, 'merge')
    if (merge !== undefined) {
      const other = await findApplication(ctx, merge)
      if (!other.ok) return refuseSearch(run, 'application', merge, other.error)
      return report(run, await correctApplication(ctx, found.value.id, { mergeWith: other.value.id }))
    }
    const split = textsOption(run.values, 'split')
    if (split.length > 0) return report(run, await correctApplication(ctx, found.value.id, { split }))

    const given = fields.filter((field) => textOption(run.values, field) !== undefined)
    if (given.length === 0) throw new UsageError('Nothing to put right was given.')
    let code: number = exitCode.fine
    for (const name of given) {
      const text = textOption(run.values, name) ?? ''
      const field = name === 'applied' ? 'appliedOn' : name === 'closed' ? 'closedOn' : name
      code = Math.max(
        code,
        report(run, await correctApplication(ctx, found.value.id, { field, value: text === 'none' ? null : text })),
      )
    }
    return code
  },
}

export const undoCommand: Command = {
  name: 'undo',
  summary: 'take a correction back',
  usage: ['CORRECTION'],
  about: 'As if it had never been made. `ajar show APPLICATION` lists the corrections with their ids.',
  options: {},
  examples: ['ajar undo c_5d20'],
  run: async (run) => {
    const [id] = run.words
    if (!id) throw new UsageError('Which correction? `ajar show APPLICATION` lists them.')
    const undone = await undoCorrection(await run.ctx(), id)
    if (!undone.ok) run.terminal.err(`There is no correction “${id}” that could be taken back.`)
    else run.terminal.out(run.json ? JSON.stringify({ undone: id }) : 'Taken back.')
    return undone.ok ? exitCode.fine : exitCode.notFound
  },
}

async function correctMail(run: CommandRun, mail: string): Promise<number> {
  const ctx = await run.ctx()
  const message = messageKey(mail)
  const kind = textOption(run.values, 'kind')
  if (kind !== undefined) {
    if (!isKind(kind)) throw new UsageError(`“${kind}” is no kind of mail; the kinds are ${findingKinds.join(', ')}.`)
    return report(run, await correct(ctx, { type: 'kind', message, kind }))
  }
  const move = textOption(run.values, 'move')
  if (move !== undefined) {
    const target = await findApplication(ctx, move)
    if (!target.ok) return refuseSearch(run, 'application', move, target.error)
    return report(run, await correct(ctx, { type: 'move', message, to: target.value.anchor }))
  }
  if (run.values['not-job-mail']) return report(run, await correct(ctx, { type: 'not-job-mail', message }))
  throw new UsageError('Say what is wrong with the mail: --kind, --move or --not-job-mail.')
}

function report(run: CommandRun, result: Result<Corrected, CorrectRefusal>): number {
  if (result.ok) {
    run.terminal.out(
      run.json ? JSON.stringify(result.value) : `Put right. To take it back: ajar undo ${result.value.correctionId}`,
    )
    return exitCode.fine
  }
  run.terminal.err(refusals[result.error])
  return result.error === 'not-found' ? exitCode.notFound : exitCode.refused
}

const refusals = {
  'not-found': 'There is no such mail or application.',
  'nothing-to-change': 'It is so already; nothing was changed.',
  'bad-date': 'A day is written like 2026-11-09, or “none”.',
  'bad-outcome': `An outcome is one of ${outcomes.join(', ')}, or “none”.`,
  empty: 'It cannot be empty.',
} satisfies Record<CorrectRefusal, string>

function isKind(text: string): text is FindingKind {
  return (findingKinds as readonly string[]).includes(text)
}
