import { findApplication } from '#actions/find.ts'
import { listLogs, openLog, removeLog, saveLog, type LogView } from '#actions/interview-log.ts'
import { showApplication } from '#actions/show-application.ts'
import { shortHash } from '#domain/hash.ts'
import { logModes, logRounds } from '#domain/interview-log.ts'
import { questionTypes } from '#domain/question-type.ts'
import { exitCode, oneOf, textOption, textsOption, UsageError, type Command, type CommandRun } from '#cli/command.ts'
import { refuseSearch } from '#cli/found.ts'
import { printable } from '#cli/terminal.ts'

export const logCommand: Command = {
  name: 'log',
  summary: 'write down how an interview was: people, questions, promises',
  usage: [
    'APPLICATION',
    'APPLICATION [--of LOG|INTERVIEW|new] [--on DAY] [--round ROUND] [--with NAME]… [--question TEXT]… [--tripped TEXT]… …',
    'APPLICATION --remove LOG',
  ],
  about: `Facts while they are fresh; judging comes with \`ajar reflect\`, which begins with what stands here. Without options it prints the logs. What you add goes into the log of the last interview that took place, which begins with what the calendar tells; --of names another, --of new begins one that no mail knows. A question may say its kind and how the answer went, 1 badly to 5 well: "Why us? [motivation 2]". Kinds are ${questionTypes.join(', ')}; rounds are ${logRounds.join(', ')}. It never goes into a mail or an export by itself.`,
  options: {
    of: { type: 'string', value: 'LOG', help: 'which log or interview, or new' },
    on: { type: 'string', value: 'DAY', help: 'the day it took place' },
    round: { type: 'string', value: 'ROUND', help: logRounds.join(', ') },
    mode: { type: 'string', value: 'MODE', help: logModes.join(', ') },
    with: { type: 'string', value: 'NAME', multiple: true, help: 'who was there' },
    question: { type: 'string', value: 'TEXT', multiple: true, help: 'a question they asked' },
    tripped: { type: 'string', value: 'TEXT', multiple: true, help: 'one that tripped you up' },
    'cared-about': { type: 'string', value: 'TEXT', multiple: true, help: 'a topic they came back to' },
    learned: { type: 'string', value: 'TEXT', help: 'facts about the role and the team' },
    promised: { type: 'string', value: 'TEXT', help: 'what they promised' },
    'promised-on': { type: 'string', value: 'DAY', help: 'by when' },
    prepared: { type: 'string', value: 'TEXT', help: 'how you prepared' },
    'prepared-for': { type: 'string', value: 'MINUTES', help: 'and for how long' },
    energy: { type: 'string', value: '1-5', help: 'how much of it you had, 1 none to 5 plenty' },
    remove: { type: 'string', value: 'LOG', help: 'remove this log for good' },
  },
  examples: [
    'ajar log northwind',
    'ajar log northwind --with "Priya Nair" --question "A project you led? [behavioural 4]" --tripped "Why us?"',
    'ajar log northwind --of new --on 2026-11-03 --learned "Six people, two of them remote."',
  ],
  run: async (run) => {
    const words = run.words.join(' ')
    if (!words) throw new UsageError('Of which application? Give its id, or words of its company and role.')
    const ctx = await run.ctx()
    const found = await findApplication(ctx, words)
    if (!found.ok) return refuseSearch(run, 'application', words, found.error)
    const { id } = found.value

    const removed = textOption(run.values, 'remove')
    if (removed !== undefined) return remove(run, id, removed)
    const told = Object.keys(logCommand.options).filter((name) => name !== 'of' && run.values[name] !== undefined)
    return told.length === 0 ? print(run, id) : add(run, id)
  },
}

async function print(run: CommandRun, id: string): Promise<number> {
  const logs = await listLogs(await run.ctx(), id)
  if (!logs.ok) return exitCode.notFound
  if (run.json) run.terminal.out(JSON.stringify(logs.value, null, 2))
  else if (logs.value.length === 0) run.terminal.out('Nothing is written down yet.')
  else run.terminal.out(logs.value.map(inWords).join('\n\n'))
  return exitCode.fine
}

async function remove(run: CommandRun, applicationId: string, id: string): Promise<number> {
  const ctx = await run.ctx()
  const logs = await listLogs(ctx, applicationId)
  const isOne = logs.ok && logs.value.some((log) => log.id === id)
  if (!isOne || !(await removeLog(ctx, id)).ok) {
    run.terminal.err(`There is no log ${printable(id)} of this application.`)
    return exitCode.notFound
  }
  run.terminal.out('Removed.')
  return exitCode.fine
}

async function add(run: CommandRun, applicationId: string): Promise<number> {
  const ctx = await run.ctx()
  const of = await whichLog(run, applicationId)
  const open = await openLog(ctx, applicationId, of)
  if (!open.ok) {
    run.terminal.err('There is no such interview or log; --of new begins one.')
    return exitCode.notFound
  }
  const { answers, version } = open.value
  const { values } = run
  const round = textOption(values, 'round')
  const mode = textOption(values, 'mode')
  const [preparedFor, energy] = [numberOption(run, 'prepared-for'), numberOption(run, 'energy')]
  const texts = {
    learned: 'learned',
    promised: 'promised',
    on: 'on',
    'promised-on': 'promisedOn',
    prepared: 'prepared',
  } as const
  const said = Object.entries(texts).flatMap(([option, field]) => {
    const text = textOption(values, option)
    return text === undefined ? [] : [[field, text]]
  })
  const questions = [
    ...textsOption(values, 'question').map((text) => questionOf(text, false)),
    ...textsOption(values, 'tripped').map((text) => questionOf(text, true)),
  ]
  const people = textsOption(values, 'with').map((name) => {
    const known = open.value.known.find((one) => one.name.toLowerCase() === name.trim().toLowerCase())
    return { name, title: known?.title ?? null, personId: known?.id ?? null }
  })
  const saved = await saveLog(ctx, applicationId, of, {
    answers: {
      ...answers,
      ...Object.fromEntries(said),
      ...(round !== undefined && { round: oneOf(logRounds, round, '--round') }),
      ...(mode !== undefined && { mode: oneOf(logModes, mode, '--mode') }),
      ...(preparedFor !== undefined && { preparedFor }),
      ...(energy !== undefined && { energy }),
      people: [...(answers.people ?? []), ...people],
      questions: [...(answers.questions ?? []), ...questions],
      caredAbout: [...(answers.caredAbout ?? []), ...textsOption(values, 'cared-about')],
    },
    version,
  })
  if (!saved.ok) {
    run.terminal.err(
      saved.error === 'invalid'
        ? 'Something of it is too long, no day like 2026-11-09, or no number within its bounds. Nothing was changed.'
        : 'It was changed elsewhere meanwhile; try again.',
    )
    return exitCode.refused
  }
  run.terminal.out(run.json ? JSON.stringify(saved.value, null, 2) : inWords(saved.value))
  return exitCode.fine
}

/** Not a number counts as one that the log refuses. */
function numberOption(run: CommandRun, name: string): number | undefined {
  const said = textOption(run.values, name)
  return said === undefined ? undefined : Number(said)
}

/** The one that is named; else of the last interview that took place. */
async function whichLog(run: CommandRun, applicationId: string): Promise<string> {
  const of = textOption(run.values, 'of')
  const newId = `h_${shortHash(`${run.services.now()}|${applicationId}|${run.words.join(' ')}`)}`
  if (of === 'new') return newId
  if (of !== undefined) return of
  const shown = await showApplication(await run.ctx(), applicationId)
  const done = shown.ok ? shown.value.interviews.filter(({ status }) => status === 'done') : []
  return done.toSorted((a, b) => b.start - a.start)[0]?.id ?? newId
}

/** "Why us? [motivation 2]" */
function questionOf(said: string, trippedUp: boolean) {
  const open = said.endsWith(']') ? said.lastIndexOf('[') : -1
  const marks =
    open > 0
      ? said
          .slice(open + 1, -1)
          .split(' ')
          .filter(Boolean)
      : []
  const type = marks.find((mark) => questionTypes.some((one) => one === mark)) ?? null
  const answered = marks.find((mark) => /^[1-5]$/.test(mark))
  const isMarked = type !== null || answered !== undefined
  return {
    text: isMarked ? said.slice(0, open).trim() : said,
    type,
    answered: answered === undefined ? null : Number(answered),
    trippedUp,
  }
}

function inWords({ id, answers }: LogView): string {
  const { on, round, mode, people, questions, caredAbout, learned, promised, promisedOn, ...self } = answers
  const prepared = [self.prepared, self.preparedFor === undefined ? null : `${self.preparedFor} minutes`]
  const lines = [
    `${[on, round, mode].filter(Boolean).join(', ') || 'One day'}  (${id})`,
    ...(people ?? []).map(({ name, title }) => `  with ${name}${title === null ? '' : `, ${title}`}`),
    ...(questions ?? []).map(({ text, type, answered, trippedUp }) => {
      const marks = [type, answered === null ? null : `${answered} of 5`, trippedUp ? 'tripped me up' : null]
      const said = marks.filter(Boolean).join(', ')
      return `  ? ${text}${said && ` (${said})`}`
    }),
    ...(caredAbout ?? []).map((topic) => `  they cared about: ${topic}`),
    ...(learned === undefined ? [] : [`  learned: ${learned}`]),
    ...(promised === undefined && promisedOn === undefined
      ? []
      : [`  promised: ${[promised, promisedOn].filter(Boolean).join(', by ')}`]),
    ...(prepared.some(Boolean) ? [`  prepared: ${prepared.filter(Boolean).join(', ')}`] : []),
    ...(self.energy === undefined ? [] : [`  energy: ${self.energy} of 5`]),
  ]
  return printable(lines.join('\n'))
}
