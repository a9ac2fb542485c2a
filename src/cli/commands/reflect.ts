import { cancel, confirm, intro, isCancel, note, outro, select, text } from '@clack/prompts'
import { addFeedback, listFeedback } from '#actions/feedback.ts'
import { findApplication } from '#actions/find.ts'
import type { FeedbackMail } from '#actions/feedback-in-mail.ts'
import { openReflection, reflectionMarkdown, saveReflection } from '#actions/reflect.ts'
import { reflectionForm, type ReflectionQuestion } from '#actions/reflection-form.ts'
import { showApplication } from '#actions/show-application.ts'
import { visitReflection } from '#actions/visit-reflection.ts'
import { zoneInUse } from '#actions/zone-in-use.ts'
import { dayOf } from '#domain/days.ts'
import { requirementStates, type JudgedRequirement, type ReflectionAnswers } from '#domain/reflection.ts'
import { exitCode, onlyOneOf, textsOption, UsageError, type Command, type CommandRun } from '#cli/command.ts'
import { refuseSearch } from '#cli/found.ts'
import { fold, printable } from '#cli/terminal.ts'

export const reflectCommand: Command = {
  name: 'reflect',
  summary: 'look back on a no, for yourself alone',
  usage: ['APPLICATION [--short]', 'APPLICATION --set FIELD=TEXT… [--finished]', 'APPLICATION --show | --feedback'],
  about:
    'Asks the questions one by one; every one may be left empty, and each answer is saved as it is given. --short is the two-minute version. What you write comes back before your next interview, at any company; it never goes into a mail or an export by itself.\n\n--set answers single questions without being asked, --show prints what is there as Markdown. What they wrote about it after the no is only said to be there; --feedback prints it when you are ready, and the questions offer to keep it.',
  options: {
    short: { type: 'boolean', help: 'the two-minute version' },
    set: {
      type: 'string',
      value: 'FIELD=TEXT',
      multiple: true,
      help: 'answer one question; a list takes one --set an item',
    },
    finished: { type: 'boolean', help: 'good enough: put it away' },
    show: { type: 'boolean', help: 'print it as Markdown' },
    feedback: { type: 'boolean', help: 'print what they wrote about it after the no' },
  },
  examples: [
    'ajar reflect northwind',
    'ajar reflect northwind --set fit=4 --set questionsThatTrippedMeUp="Why design?"',
    'ajar reflect northwind --show',
  ],
  run: async (run) => {
    const words = run.words.join(' ')
    if (!words) throw new UsageError('On which application? Give its id, or words of its company and role.')
    onlyOneOf(run.values, 'set', 'show', 'short', 'feedback')
    onlyOneOf(run.values, 'finished', 'show', 'short')
    const ctx = await run.ctx()
    const found = await findApplication(ctx, words)
    if (!found.ok) return refuseSearch(run, 'application', words, found.error)
    const id = found.value.id

    const sets = textsOption(run.values, 'set')
    if (sets.length > 0 || run.values.finished === true) return setAnswers(run, id, sets)
    if (run.values.feedback === true) return showFeedback(run, id)
    if (run.values.show === true || run.json || !process.stdin.isTTY) return show(run, id)
    return ask(run, id, found.value.company.value)
  },
}

async function show(run: CommandRun, id: string): Promise<number> {
  const ctx = await run.ctx()
  if (run.json) {
    const reflection = await openReflection(ctx, id)
    if (reflection.ok) run.terminal.out(JSON.stringify(reflection.value, null, 2))
    return exitCode.fine
  }
  const markdown = await reflectionMarkdown(ctx, id)
  run.terminal.out(
    printable(markdown ?? '') ||
      'Nothing is written yet. The questions are asked on a terminal, or answered with --set.',
  )
  for (const mail of await feedbackOf(run, id)) run.terminal.out(await announced(run, mail))
  return exitCode.fine
}

async function setAnswers(run: CommandRun, id: string, sets: readonly string[]): Promise<number> {
  const ctx = await run.ctx()
  const questions = new Map(
    (await reflectionForm(ctx)).groups.flatMap((group) =>
      group.questions.map((question) => [question.field as string, question]),
    ),
  )
  const changes: Record<string, unknown> = {}
  for (const set of sets) {
    const at = set.indexOf('=')
    const field = set.slice(0, Math.max(0, at))
    const question = questions.get(field)
    if (at < 1 || !question)
      throw new UsageError(`--set wants FIELD=TEXT; the fields are ${[...questions.keys()].join(', ')}.`)
    changes[field] = valueOf(question, set.slice(at + 1), changes[field])
  }
  return save(run, id, changes, run.values.finished === true)
}

async function ask(run: CommandRun, id: string, company: string): Promise<number> {
  const ctx = await run.ctx()
  const form = await reflectionForm(ctx)
  const reflection = await openReflection(ctx, id)
  if (!reflection.ok) return exitCode.notFound
  const present: Readonly<Record<string, unknown>> = { ...reflection.value.answers }

  intro(printable(`${form.title}: ${company}`))
  note(fold(`${form.opening} Enter leaves a question as it is; Ctrl-C ends for today.`, 72))
  const visit = await visitReflection(ctx, id)
  if (visit.ok && visit.value.suggestsRest) note(fold(restWords(reflection.value.answers), 72))
  for (const group of form.groups) {
    const questions = group.questions.filter((question) => run.values.short !== true || question.quick)
    // What was kept there is the answer.
    if (group.id === 'feedback' && questions.length > 0 && (await offerFeedback(run, id))) continue
    for (const question of questions) {
      const answer = await askOne(question, present[question.field])
      if (answer === undefined) {
        cancel('Good enough for today. What you wrote is kept.')
        return exitCode.fine
      }
      if (answer === '') continue
      const code = await save(run, id, { [question.field]: valueOf(question, answer, undefined) }, false, true)
      if (code !== exitCode.fine) return code
    }
  }
  await save(run, id, {}, true, true)
  outro('Thank you for taking the time. It comes back before your next interview.')
  return exitCode.fine
}

/** Looking back over and over helps nobody; one thing done does. */
function restWords({ actions }: ReflectionAnswers): string {
  const open = actions?.find(({ done }) => !done)
  const instead = open
    ? `You wanted to: ${printable(open.text)}`
    : 'Do one small thing instead; --set actions="…" keeps it.'
  return `You have come back to this more than once in two days. What you wrote is enough, and it comes back when it helps. Ctrl-C leaves it for now. ${instead}`
}

async function feedbackOf(run: CommandRun, id: string): Promise<readonly FeedbackMail[]> {
  const shown = await showApplication(await run.ctx(), id)
  return shown.ok ? shown.value.feedback : []
}

async function announced(run: CommandRun, { from, at }: FeedbackMail): Promise<string> {
  const day = dayOf(at, await zoneInUse(await run.ctx()))
  return printable(`${from} wrote about it on ${day}. Read it when you are ready: --feedback.`)
}

/** Whoever asks for it is ready. */
async function showFeedback(run: CommandRun, id: string): Promise<number> {
  const mails = await feedbackOf(run, id)
  if (run.json) run.terminal.out(JSON.stringify(mails, null, 2))
  else if (mails.length === 0) run.terminal.out('Nobody has written about it after the no.')
  else for (const { from, words } of mails) run.terminal.out(printable(`${from}:\n${words}\n`))
  return exitCode.fine
}

/** Shown only on a yes, and kept only on another; whether any was kept. */
async function offerFeedback(run: CommandRun, id: string): Promise<boolean> {
  let isKept = false
  for (const { key, from, words } of await feedbackOf(run, id)) {
    const kept = await listFeedback(await run.ctx(), id)
    if (kept.some(({ messageKey }) => messageKey === key)) continue
    const message = printable(`${from} wrote about it after the no. Read it now?`)
    if ((await confirm({ message, initialValue: false })) !== true) continue
    note(fold(printable(words), 72))
    if ((await confirm({ message: 'Keep it here?' })) !== true) continue
    await addFeedback(await run.ctx(), id, { quote: words, messageKey: key })
    isKept = true
  }
  return isKept
}

/** Undefined when the person ends; an empty text leaves the answer as it is. */
async function askOne(question: ReflectionQuestion, present: unknown): Promise<string | undefined> {
  const message = question.hint ? `${question.label}\n${question.hint}` : question.label
  if (question.options.length > 0 && question.input !== 'requirements') {
    const answer = await select({
      message,
      options: [...question.options.map(({ value, label }) => ({ value, label })), { value: '', label: 'leave it' }],
      initialValue: typeof present === 'string' || typeof present === 'number' ? String(present) : '',
    })
    return isCancel(answer) ? undefined : answer
  }
  const several = question.input === 'list' || question.input === 'requirements' || question.input === 'actions'
  const answer = await text({
    message: several ? `${message}\n(several: put a semicolon between)` : message,
    placeholder: placeholderOf(present),
  })
  return isCancel(answer) ? undefined : (answer ?? '').trim()
}

function placeholderOf(present: unknown): string {
  if (typeof present === 'string') return present.slice(0, 80)
  return Array.isArray(present) && present.length > 0 ? `${present.length} so far` : ''
}

function valueOf(question: ReflectionQuestion, typed: string, before: unknown): unknown {
  const items = typed
    .split(';')
    .map((item) => item.trim())
    .filter(Boolean)
  switch (question.input) {
    case 'scale':
      return Number(typed)
    case 'list':
      return [...(Array.isArray(before) ? before : []), ...items]
    case 'actions':
      return [
        ...(Array.isArray(before) ? before : []),
        ...items.map((item) => ({ text: item, due: null, done: false })),
      ]
    case 'requirements':
      return [...(Array.isArray(before) ? before : []), ...items.map(requirementOf)]
    case 'words':
    case 'line':
    case 'choice':
      return typed
  }
}

/** "SQL = have": what was asked for, and after the last sign of equality what one has of it. */
function requirementOf(item: string): JudgedRequirement {
  const at = item.lastIndexOf('=')
  const said = item.slice(at + 1).trim()
  const has = requirementStates.find((state) => state === said)
  return at > 0 && has ? { text: item.slice(0, at).trim(), has } : { text: item, has: null }
}

async function save(
  run: CommandRun,
  id: string,
  changes: Readonly<Record<string, unknown>>,
  finished: boolean,
  quiet = false,
): Promise<number> {
  const ctx = await run.ctx()
  const open = await openReflection(ctx, id)
  if (!open.ok) return exitCode.notFound
  const answers: ReflectionAnswers & Record<string, unknown> = { ...open.value.answers, ...changes }
  const saved = await saveReflection(ctx, id, { answers, version: open.value.version, ...(finished && { finished }) })
  if (!saved.ok) {
    run.terminal.err(
      saved.error === 'invalid'
        ? 'An answer is too long, or not one of the choices. Nothing was changed.'
        : 'It was changed elsewhere meanwhile; try again.',
    )
    return exitCode.refused
  }
  if (!quiet) run.terminal.out(run.json ? JSON.stringify(saved.value) : 'Saved.')
  return exitCode.fine
}
