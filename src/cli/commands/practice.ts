import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { confirm, intro, isCancel, note, outro, select } from '@clack/prompts'
import { addCard, listCards, removeCard, saveCard } from '#actions/prepare/cards.ts'
import { changePracticeSettings } from '#actions/prepare/practice-settings.ts'
import { rateCard, seePractice, undoRating } from '#actions/prepare/practise.ts'
import { importQuestions, previewQuestions, undoQuestions } from '#actions/prepare/question-lists.ts'
import type { CardView, PracticeView, QueuedCardView } from '#actions/prepare/views.ts'
import { zoneInUse } from '#actions/zone-in-use.ts'
import { dayOf } from '#domain/days.ts'
import { ratings, type CardState, type PracticeSettings } from '#domain/practice.ts'
import { exitCode, oneOf, textOption, UsageError, type Command, type CommandRun } from '#cli/command.ts'
import { shortDay } from '#cli/days-in-words.ts'
import { fold, printable } from '#cli/terminal.ts'

export const practiceCommand: Command = {
  name: 'practice',
  summary: 'questions that tripped you up, asked again when it helps',
  usage: [
    '',
    'cards',
    'add QUESTION [--answer TEXT]',
    'rate CARD again|hard|good|easy',
    'undo',
    'import FILE [--preview]',
    'undo-import LIST',
    'suspend CARD',
    'archive CARD',
    'wake CARD',
    'remove CARD',
    'load [--new N] [--reviews N] [--retention P]',
  ],
  about:
    'Say your answer aloud, look at your own better one, and say how it went; the question comes back when you are about to forget it, and before an interview it fits. Never more a day than you set; what has no room waits and is not lost.\n\nA list of questions is a text with one a line, or a CSV table with a column “question”, and if you like “answer” and “type”.',
  options: {
    answer: { type: 'string', value: 'TEXT', help: 'your own better answer' },
    preview: { type: 'boolean', help: 'with import: show what it would bring, and keep nothing' },
    new: { type: 'string', value: 'N', help: 'new questions a day' },
    reviews: { type: 'string', value: 'N', help: 'questions a day that come back' },
    retention: { type: 'string', value: 'P', help: 'how sure you want to be, 70 to 97 per cent' },
  },
  examples: ['ajar practice', 'ajar practice add "Why us?"', 'ajar practice import questions.txt'],
  run: async (run) => {
    const [what, ...rest] = run.words
    switch (what) {
      case undefined:
        return run.json || !run.terminal.isTty || !process.stdin.isTTY ? showToday(run) : sitDown(run)
      case 'cards':
        return showCards(run)
      case 'add':
        return add(run, rest.join(' '))
      case 'rate':
        return rate(run, rest[0] ?? '', rest[1] ?? '')
      case 'undo':
        return undo(run)
      case 'import':
        return importList(run, rest[0] ?? '')
      case 'undo-import': {
        const undone = await undoQuestions(await run.ctx(), rest[0] ?? '')
        run.terminal.out(undone.ok ? 'Taken back; what you practised or changed stays.' : 'There is no such list.')
        return undone.ok ? exitCode.fine : exitCode.notFound
      }
      case 'suspend':
      case 'archive':
      case 'wake':
        return setState(run, rest.join(' '), stateOf[what])
      case 'remove': {
        const card = await findCard(run, rest.join(' '))
        if (!card) return exitCode.notFound
        await removeCard(await run.ctx(), card.id)
        run.terminal.out('Removed. Added again, it comes back as it was.')
        return exitCode.fine
      }
      case 'load':
        return setLoad(run)
      default:
        throw new UsageError(`“${what}” is nothing that practice does.`)
    }
  },
}

const stateOf = {
  suspend: 'suspended',
  archive: 'archived',
  wake: 'active',
} as const satisfies Record<string, CardState>

async function showToday(run: CommandRun): Promise<number> {
  const view = await seePractice(await run.ctx())
  if (run.json) run.terminal.out(JSON.stringify(view, null, 2))
  else run.terminal.out(await inWords(run, view))
  return exitCode.fine
}

async function inWords(run: CommandRun, view: PracticeView): Promise<string> {
  const ctx = await run.ctx()
  const zone = await zoneInUse(ctx)
  const today = dayOf(ctx.now, zone)
  if (view.cards === 0) return 'No questions yet. They come from your reflections, or: ajar practice add "Why us?"'
  if (view.now.length === 0)
    return view.nextDue === null
      ? 'Nothing to practise.'
      : `Nothing to practise now. The next question comes ${shortDay(dayOf(view.nextDue, zone), today)}.`
  const lines = view.now.map((card) => {
    const why = card.interview ? ` – before ${card.interview.company}` : ''
    return `  ${card.id.slice(0, 9)}  ${printable(card.question)}${run.terminal.style.dim(printable(why))}`
  })
  return lines.join('\n')
}

/** One question after the other, until there is none or the person has had enough. */
async function sitDown(run: CommandRun): Promise<number> {
  const first = await seePractice(await run.ctx())
  if (first.now.length === 0) return showToday(run)
  intro('Say each answer aloud. Escape ends it; everything so far is kept.')
  // Bounded by the person's patience, and by what a day can hold.
  for (let asked = 0; asked < 500; asked++) {
    const [card] = (await seePractice(await run.ctx())).now
    if (!card) break
    const chosen = await ask(run, card)
    if (chosen === null) return exitCode.fine
    await rateCard(await run.ctx(), card.id, chosen, card.version)
  }
  outro('That is all for now.')
  return exitCode.fine
}

async function ask(run: CommandRun, card: QueuedCardView) {
  note(fold(printable(card.question), 72))
  const shown = await confirm({ message: 'Show the answer?' })
  if (isCancel(shown)) return null
  const story = card.story ? `Your story: ${card.story.title}` : ''
  note(fold(printable([card.answer || 'No answer of yours yet.', story].filter(Boolean).join('\n\n')), 72))
  const rating = await select({
    message: 'How did it go?',
    options: [
      { value: 'again', label: 'again – I did not have it' },
      { value: 'hard', label: 'hard' },
      { value: 'good', label: 'good' },
      { value: 'easy', label: 'easy' },
    ],
    initialValue: 'good',
  })
  return isCancel(rating) ? null : oneOf(ratings, rating, 'rating')
}

async function showCards(run: CommandRun): Promise<number> {
  const view = await listCards(await run.ctx())
  const { style } = run.terminal
  if (run.json) run.terminal.out(JSON.stringify(view, null, 2))
  else if (view.cards.length === 0) run.terminal.out('No questions yet.')
  else
    for (const card of view.cards) {
      const state = card.state === 'active' ? '' : `  (${card.state})`
      run.terminal.out(`${card.id.slice(0, 9)}  ${printable(card.question)}${style.dim(state)}`)
    }
  return exitCode.fine
}

async function add(run: CommandRun, question: string): Promise<number> {
  const answer = textOption(run.values, 'answer') ?? ''
  const added = await addCard(await run.ctx(), { question, answer, type: null, storyId: null })
  if (!added.ok) throw new UsageError('Which question? ajar practice add "Why us?"')
  run.terminal.out(run.json ? JSON.stringify(added.value) : `Kept as ${added.value.id.slice(0, 9)}.`)
  return exitCode.fine
}

async function rate(run: CommandRun, words: string, said: string): Promise<number> {
  const rating = oneOf(ratings, said, 'The rating')
  const card = await findCard(run, words)
  if (!card) return exitCode.notFound
  const rated = await rateCard(await run.ctx(), card.id, rating, card.version)
  if (!rated.ok) {
    run.terminal.err('It was changed elsewhere meanwhile; try again.')
    return exitCode.refused
  }
  const zone = await zoneInUse(await run.ctx())
  run.terminal.out(run.json ? JSON.stringify(rated.value) : `It comes back on ${dayOf(rated.value.due, zone)}.`)
  return exitCode.fine
}

async function undo(run: CommandRun): Promise<number> {
  const { last } = await seePractice(await run.ctx())
  if (!last) {
    run.terminal.err('Nothing was rated today.')
    return exitCode.notFound
  }
  const undone = await undoRating(await run.ctx(), last.reviewId)
  run.terminal.out(undone.ok ? `Taken back: ${printable(last.question)}` : 'It was rated again meanwhile.')
  return undone.ok ? exitCode.fine : exitCode.refused
}

/** Bytes; the pages take no larger list either. */
const largestList = 512 * 1024

async function importList(run: CommandRun, path: string): Promise<number> {
  if (path === '') throw new UsageError('Which file? ajar practice import questions.txt')
  const size = await stat(path).then(
    (found) => found.size,
    () => null,
  )
  if (size === null || size > largestList) {
    run.terminal.err(size === null ? `${path} cannot be read.` : `${path} is larger than a list of questions is.`)
    return exitCode.refused
  }
  const bytes = new Uint8Array(await readFile(path))
  const ctx = await run.ctx()
  const seen = await previewQuestions(ctx, bytes)
  if (!seen.ok) {
    run.terminal.err(seen.error.message)
    return exitCode.refused
  }
  if (run.values.preview === true) {
    if (run.json) run.terminal.out(JSON.stringify(seen.value, null, 2))
    else
      for (const { question, isKnown } of seen.value.questions)
        run.terminal.out(`${isKnown ? 'known' : 'new  '}  ${printable(question)}`)
    return exitCode.fine
  }
  const done = await importQuestions(ctx, { name: basename(path), bytes })
  if (!done.ok) return exitCode.refused
  const { id, added } = done.value
  run.terminal.out(
    run.json ? JSON.stringify(done.value) : `${added} new. To take them away: ajar practice undo-import ${id}`,
  )
  return exitCode.fine
}

async function setState(run: CommandRun, words: string, state: CardState): Promise<number> {
  const card = await findCard(run, words)
  if (!card) return exitCode.notFound
  const saved = await saveCard(await run.ctx(), card.id, { change: { state }, version: card.version })
  run.terminal.out(saved.ok ? 'Done.' : 'It was changed elsewhere meanwhile; try again.')
  return saved.ok ? exitCode.fine : exitCode.refused
}

async function setLoad(run: CommandRun): Promise<number> {
  const number = (name: string, by = 1) => {
    const text = textOption(run.values, name)
    return text === undefined ? undefined : Number(text) / by
  }
  const said = { newPerDay: number('new'), reviewsPerDay: number('reviews'), retention: number('retention', 100) }
  const change: Partial<PracticeSettings> = Object.fromEntries(
    Object.entries(said).filter(([, value]) => value !== undefined),
  )
  const changed = await changePracticeSettings(await run.ctx(), change)
  if (!changed.ok) {
    run.terminal.err(changed.error.message)
    return exitCode.refused
  }
  const { newPerDay, reviewsPerDay, retention } = changed.value
  run.terminal.out(
    run.json
      ? JSON.stringify(changed.value)
      : `A day: ${newPerDay} new, ${reviewsPerDay} that come back; ${Math.round(retention * 100)} per cent sure.`,
  )
  return exitCode.fine
}

/** By its id, the beginning of it, or words of the question. */
async function findCard(run: CommandRun, words: string): Promise<CardView | null> {
  const { cards } = await listCards(await run.ctx())
  const wanted = words.trim().toLowerCase()
  const fits =
    wanted === ''
      ? []
      : cards.filter(({ id, question }) => id.startsWith(wanted) || question.toLowerCase().includes(wanted))
  if (fits.length === 1 && fits[0]) return fits[0]
  run.terminal.err(`No one question answers to “${printable(words)}”. \`ajar practice cards\` lists them.`)
  return null
}
