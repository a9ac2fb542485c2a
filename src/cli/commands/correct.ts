import {
  correct,
  correctApplication,
  correctFields,
  type Corrected,
  type CorrectRefusal,
  type FieldChange,
} from '#actions/correct.ts'
import { takeBack } from '#actions/take-back.ts'
import { findApplication } from '#actions/find.ts'
import { findingKinds, replyables, statedReasons, type FindingKind } from '#domain/finding.ts'
import { messageKey } from '#domain/ids.ts'
import { outcomes } from '#domain/application.ts'
import { ok, type Result } from '#domain/result.ts'
import {
  exitCode,
  oneOf,
  onlyOneOf,
  onlyOptions,
  textOption,
  textsOption,
  UsageError,
  type Command,
  type CommandRun,
} from '#cli/command.ts'
import { refuseSearch } from '#cli/found.ts'

const fields = ['company', 'role', 'location', 'outcome', 'applied', 'closed'] as const
const yesOrNo = ['feedback-offered', 'feedback-refused', 'contact-refused'] as const
const ofTheNo = ['channel', 'reason', 'replies', ...yesOrNo] as const
const ofAMail = ['kind', 'move', 'not-job-mail'] as const
const channels = ['automatic', 'personal'] as const

export const correctCommand: Command = {
  name: 'correct',
  summary: 'put right what Ajar read wrong; each can be undone',
  usage: [
    'APPLICATION --company NAME | --role ROLE | --outcome OUTCOME | --applied DAY | --closed DAY',
    'APPLICATION --channel CHANNEL | --reason REASON | --replies WHO | --contact-refused yes|no …',
    'APPLICATION --merge OTHER',
    'APPLICATION --split MESSAGE…',
    '--mail MESSAGE --kind KIND | --move APPLICATION | --not-job-mail',
  ],
  about: `What you say outlasts everything Ajar reads later. “none” takes an outcome or a day away. The outcomes are ${outcomes.join(', ')}; the kinds of a mail are ${findingKinds.join(', ')}. Keys of mails are printed by \`ajar show APPLICATION --why\`.\n\nOf the no itself you can put right how it was written (${channels.join(', ')}), the reason it gave (${statedReasons.join(', ')}), who reads replies to it (${replyables.join(', ')}), and whether it offered feedback, refused it, or asked you not to write again.`,
  options: {
    company: { type: 'string', value: 'NAME', help: 'the employer' },
    role: { type: 'string', value: 'ROLE', help: 'the role' },
    location: { type: 'string', value: 'PLACE', help: 'the place' },
    outcome: { type: 'string', value: 'OUTCOME', help: 'how it ended, or none' },
    applied: { type: 'string', value: 'DAY', help: 'the day you applied, or none' },
    closed: { type: 'string', value: 'DAY', help: 'the day it ended, or none; a no counts from it' },
    channel: { type: 'string', value: 'CHANNEL', help: `the no was ${channels.join(' or ')}` },
    reason: { type: 'string', value: 'REASON', help: 'the reason the no gave' },
    replies: { type: 'string', value: 'WHO', help: `who reads replies to it: ${replyables.join(', ')}` },
    'feedback-offered': { type: 'string', value: 'yes|no', help: 'they offered feedback' },
    'feedback-refused': { type: 'string', value: 'yes|no', help: 'they said that they give no feedback' },
    'contact-refused': { type: 'string', value: 'yes|no', help: 'they asked you not to write again' },
    merge: { type: 'string', value: 'OTHER', help: 'these two are one application' },
    split: { type: 'string', value: 'MESSAGE', multiple: true, help: 'these mails are another application' },
    mail: { type: 'string', value: 'MESSAGE', help: 'the mail that is meant' },
    kind: { type: 'string', value: 'KIND', help: 'what the mail is' },
    move: { type: 'string', value: 'APPLICATION', help: 'the mail belongs here' },
    'not-job-mail': { type: 'boolean', help: 'the mail is not about a job' },
  },
  examples: [
    'ajar correct northwind --role "Product designer"',
    'ajar correct northwind --outcome rejected --closed 2026-11-03',
    'ajar correct northwind --contact-refused no',
    'ajar correct --mail m_x1… --kind rejection',
  ],
  run: async (run) => {
    const form = formOf(run)
    const ctx = await run.ctx()
    if (form === 'mail') return correctMail(run, textOption(run.values, 'mail') ?? '')

    const words = run.words.join(' ')
    if (!words) throw new UsageError('Which application? Give its id, or words of its company and role.')
    const changes = form === 'fields' ? changesOf(run) : []
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

    const corrected = await correctFields(ctx, found.value.id, changes)
    if (!corrected.ok) {
      if (changes.length > 1) run.terminal.err('Nothing was put right:')
      return refuse(run, corrected.error)
    }
    const { correctionIds, applicationId } = corrected.value
    for (const correctionId of correctionIds) report(run, ok({ correctionId, applicationId }))
    return exitCode.fine
  },
}

const forms = {
  mail: ['mail', ...ofAMail],
  merge: ['merge'],
  split: ['split'],
  fields: [...fields, ...ofTheNo],
} as const
type Form = keyof typeof forms

/** Which of the forms this call is; what belongs to another one is refused, and so is what contradicts itself. */
function formOf({ values, words }: CommandRun): Form {
  const given = (name: string) => values[name] !== undefined
  const form = (Object.keys(forms) as Form[]).find((one) => forms[one].some(given))
  if (form === undefined) throw new UsageError('Nothing to put right was given.')
  const first = forms[form].find(given) ?? form
  onlyOptions(values, correctCommand.options, forms[form], `--${first}`)
  if (form === 'mail' && words.length > 0)
    throw new UsageError(`--${first} is about a mail; leave “${words.join(' ')}” out.`)
  if (form === 'mail') onlyOneOf(values, ...ofAMail)
  if (form === 'mail' && !given('mail')) throw new UsageError(`--${first} is about a mail: say which, with --mail.`)
  if (textOption(values, 'outcome') === 'none' && given('closed') && textOption(values, 'closed') !== 'none')
    throw new UsageError('--outcome none says that it has not ended, so there is no day for --closed.')
  if (values['feedback-offered'] === 'yes' && values['feedback-refused'] === 'yes')
    throw new UsageError(
      'Feedback was either offered or refused; --feedback-offered and --feedback-refused contradict.',
    )
  return form
}

/** Everything is understood before anything is stored. */
function changesOf({ values }: CommandRun): FieldChange[] {
  const given = (name: string) => textOption(values, name)
  const changes: FieldChange[] = fields.flatMap((name) => {
    const text = given(name)
    const field = name === 'applied' ? 'appliedOn' : name === 'closed' ? 'closedOn' : name
    return text === undefined ? [] : { field, value: text === 'none' ? null : text }
  })
  const [channel, reason, replies] = [given('channel'), given('reason'), given('replies')]
  if (channel !== undefined) changes.push({ field: 'channel', value: oneOf(channels, channel, '--channel') })
  if (reason !== undefined) changes.push({ field: 'statedReason', value: oneOf(statedReasons, reason, '--reason') })
  if (replies !== undefined) changes.push({ field: 'replyable', value: oneOf(replyables, replies, '--replies') })
  for (const name of yesOrNo) {
    const text = given(name)
    if (text === undefined) continue
    const field = (
      {
        'feedback-offered': 'feedbackOffered',
        'feedback-refused': 'feedbackRefused',
        'contact-refused': 'contactRefused',
      } as const
    )[name]
    changes.push({ field, value: oneOf(['yes', 'no'], text, `--${name}`) === 'yes' })
  }
  return changes
}

export const undoCommand: Command = {
  name: 'undo',
  summary: 'take back a correction, an answer or a table',
  usage: ['ID…'],
  about:
    'As if it had never been made. `ajar show APPLICATION` lists the corrections with their ids; `ajar import` tells the id of a table: what it added goes, what it changed is as before. An entry of yours that was taken away, by `ajar remove` or by an answer of `ajar review`, is there again.',
  options: {},
  examples: ['ajar undo c_5d20', 'ajar undo t_9a31', 'ajar undo m_7c01 m_7c02'],
  run: async (run) => {
    const [id] = run.words
    if (!id) throw new UsageError('Which correction? `ajar show APPLICATION` lists them.')
    const ctx = await run.ctx()
    const notThere = await takeBack(ctx, run.words)
    if (notThere.length > 0)
      run.terminal.err(`There is no correction, entry or table “${notThere.join(' ')}” that could be taken back.`)
    else run.terminal.out(run.json ? JSON.stringify({ undone: id }) : 'Taken back.')
    return notThere.length === 0 ? exitCode.fine : exitCode.notFound
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
  return refuse(run, result.error)
}

function refuse(run: CommandRun, refusal: CorrectRefusal): number {
  run.terminal.err(refusals[refusal])
  return refusal === 'not-found' ? exitCode.notFound : exitCode.refused
}

const refusals = {
  'not-found': 'There is no such mail or application.',
  'nothing-to-change': 'It is so already; nothing was changed.',
  'bad-date': 'A day is written like 2026-11-09, or “none”.',
  'future-day': 'That day is still to come; give today or an earlier one.',
  'no-no': 'There is no no here that could be put right. A no by telephone: ajar add no.',
  'bad-outcome': `An outcome is one of ${outcomes.join(', ')}, or “none”.`,
  empty: 'It cannot be empty.',
} satisfies Record<CorrectRefusal, string>

function isKind(text: string): text is FindingKind {
  return (findingKinds as readonly string[]).includes(text)
}
