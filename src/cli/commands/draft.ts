import { writeFile } from 'node:fs/promises'
import { draftAsEml, draftStep } from '#actions/draft-step.ts'
import { recomposeDraft, type RecomposeChoice, type RecomposeRefusal } from '#actions/recompose-draft.ts'
import { findStep } from '#actions/find.ts'
import { placeholderPattern } from '#domain/draft.ts'
import type { Ctx } from '#actions/context.ts'
import type { DraftView } from '#actions/views.ts'
import { exitCode, oneOf, onlyOneOf, textOption, UsageError, type Command, type CommandRun } from '#cli/command.ts'
import { editByHand } from '#cli/edit-by-hand.ts'
import { refuseSearch } from '#cli/found.ts'
import { printable } from '#cli/terminal.ts'

export const draftCommand: Command = {
  name: 'draft',
  summary: 'first words for a step',
  usage: [
    'STEP [--lang CODE] [--register plain|warm|formal] [--wording N] [--edit] [--eml FILE] [--mailto] [--again] [--news ID]',
  ],
  about:
    'Writes a first draft from the facts: who, which role, which interview on which day, what the no said. What only you can say stays open, between « and ». The draft is kept; asking again shows it as you left it. With --lang, --register or --wording what stands as Ajar wrote it is exchanged, and what you wrote stays. With --edit it opens in $VISUAL or $EDITOR, is saved as a version, and the check says what it minds. Nothing is sent: copy it, open it with --mailto, or save it with --eml for your mail program, where it answers in the old thread.',
  options: {
    eml: { type: 'string', value: 'FILE', help: 'save as a mail that your mail program opens; “-” prints it' },
    mailto: { type: 'boolean', help: 'print a mailto: address' },
    news: {
      type: 'string',
      value: 'ID',
      help: 'tell of this update or article (keep-in-touch lists them); “none” tells of none',
    },
    lang: { type: 'string', value: 'CODE', help: 'in this language: en, de' },
    register: { type: 'string', value: 'HOW', help: 'how it sounds: plain, warm or formal' },
    wording: { type: 'string', value: 'N', help: 'in the N-th wording, from 1; “next” for the next one' },
    edit: { type: 'boolean', help: 'open it in your editor, save it, and say what the check minds' },
    again: { type: 'boolean', help: 'put the present draft away and write a new one' },
  },
  examples: [
    'ajar draft follow-up northwind',
    'ajar draft follow-up northwind --edit',
    'ajar draft s_8fk2 --eml thanks.eml',
  ],
  run: async (run) => {
    onlyOneOf(run.values, 'eml', 'mailto')
    onlyOneOf(run.values, 'edit', 'eml')
    onlyOneOf(run.values, 'edit', 'mailto')
    const words = run.words.join(' ')
    if (!words) throw new UsageError('Which step? `ajar today` and `ajar plan` list them.')
    const ctx = await run.ctx()
    const step = await findStep(ctx, words)
    if (!step.ok) return refuseSearch(run, 'step', words, step.error)
    const first = await draftStep(ctx, step.value.id, { again: run.values.again === true })
    if (!first.ok) return refuse(run, first.error, step.value.blockedBy?.sentence)
    const news = textOption(run.values, 'news')
    const told = news === undefined ? first : await withNews(run, ctx, first.value, news)
    if (typeof told === 'number') return told
    if (!told.ok) return refuse(run, told.error)
    const other = otherWords(run, told.value)
    const draft = other === null ? told : await recomposeDraft(ctx, told.value.id, other)
    if (!draft.ok) return refuse(run, draft.error)
    if (run.values['edit'] === true) return editByHand(run, ctx, draft.value)

    const eml = textOption(run.values, 'eml')
    if (eml !== undefined) return saveEml(run, draft.value, eml)
    if (run.values.mailto === true) {
      if (draft.value.mailto) {
        run.terminal.out(draft.value.mailto)
        sayWhatIsOpen(run, draft.value)
      } else run.terminal.err('This draft has no address to go to, or is too long for a mailto: address. Try --eml.')
      return draft.value.mailto ? exitCode.fine : exitCode.refused
    }
    run.terminal.out(run.json ? JSON.stringify(draft.value, null, 2) : draftInWords(draft.value, run))
    return exitCode.fine
  },
}

/** What else than the present words was asked for; null: nothing. */
function otherWords(run: CommandRun, { choices }: DraftView): RecomposeChoice | null {
  const language = textOption(run.values, 'lang')
  const wording = textOption(run.values, 'wording')
  const register = textOption(run.values, 'register')
  if (language === undefined && wording === undefined && register === undefined) return null
  if (wording !== undefined && wording !== 'next' && !/^[1-9]\d{0,3}$/.test(wording))
    throw new UsageError('--wording is a number from 1, or “next”.')
  return {
    own: 'keep',
    ...(language !== undefined && { language: oneOf(choices.languages, language, '--lang') }),
    ...(register !== undefined && { register: oneOf(choices.registers, register, '--register') }),
    ...(wording !== undefined && wording !== 'next' && { wording: Number(wording) - 1 }),
  }
}

/** The draft written anew around what the person chose to tell; what stood there before stays among its versions. */
async function withNews(run: CommandRun, ctx: Ctx, draft: DraftView, id: string) {
  if (id === 'none') return recomposeDraft(ctx, draft.id, { news: [] })
  const isOffered = draft.offers.some((offer) => offer.id === id)
  if (isOffered) return recomposeDraft(ctx, draft.id, { news: [id] })
  run.terminal.err(
    draft.offers.length > 0
      ? `“${printable(id)}” is none of the news this mail can tell; \`ajar draft\` lists them with their ids.`
      : 'There is nothing this mail could tell. Updates and articles go into keep-in-touch mails, once each: ajar add update, ajar add article.',
  )
  return exitCode.notFound
}

function draftInWords(draft: DraftView, run: CommandRun): string {
  const { style } = run.terminal
  const to = draft.to.map(({ name, address }) => (name ? `${name} <${address}>` : address)).join(', ')
  const parts = [
    `${style.dim('To:')}      ${printable(to) || 'no address known'}\n${style.dim('Subject:')} ${printable(draft.subject)}${draft.inThread ? style.dim('  (answers in the old thread)') : ''}`,
    printable(draft.body),
  ]
  if (draft.note) parts.push(style.dim(printable(draft.note)))
  if (draft.callSheet) parts.push(`${style.bold('Or on the telephone')}\n${printable(draft.callSheet)}`)
  if (draft.offers.length > 0) {
    parts.push(
      `${style.bold('They have not heard yet')}\n${draft.offers.map((offer) => `  ${offer.used ? '✓' : '·'} ${printable(offer.title)} ${style.dim(offer.id)}`).join('\n')}`,
    )
  }
  parts.push(
    style.dim(
      draft.hasPlaceholder
        ? `${draft.words} words. What stands between « and » is yours to say.`
        : `${draft.words} words.`,
    ),
  )
  return parts.join('\n\n')
}

async function saveEml(run: CommandRun, draft: DraftView, file: string): Promise<number> {
  const eml = await draftAsEml(await run.ctx(), draft.id)
  if (!eml.ok) return refuse(run, eml.error)
  if (file === '-') run.terminal.out(run.terminal.isTty ? printable(eml.value.eml) : eml.value.eml)
  else {
    await writeFile(file, eml.value.eml, { mode: 0o600 })
    run.terminal.out(run.json ? JSON.stringify({ saved: file }) : `Saved as ${file}.`)
  }
  sayWhatIsOpen(run, draft)
  return exitCode.fine
}

/** The mail leaves Ajar here: whoever sends it should know that it is not whole. */
function sayWhatIsOpen(run: CommandRun, { subject, body }: DraftView): void {
  const open = [...new Set(`${subject}\n${body}`.match(placeholderPattern) ?? [])]
  if (open.length > 0) run.terminal.err(`Not ready to send. Still to be filled in: ${printable(open.join(', '))}`)
}

function refuse(run: CommandRun, refusal: RecomposeRefusal, sentence?: string): number {
  run.terminal.err(sentence && refusal === 'blocked' ? printable(sentence) : refusals[refusal])
  return refusal === 'not-found' ? exitCode.notFound : exitCode.refused
}

const refusals = {
  'not-found': 'There is no such step.',
  'not-a-mail': 'This step needs no mail. For looking back: ajar reflect.',
  blocked: 'This step is held back.',
  'nothing-to-exchange': 'Every word of it is yours by now; --again puts it away and writes a new one.',
  'changed-since-read': 'It was changed elsewhere in this very moment. Try again.',
} satisfies Record<RecomposeRefusal, string>
