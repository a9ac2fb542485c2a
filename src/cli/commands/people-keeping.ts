import { writeFile } from 'node:fs/promises'
import type { FieldProblem } from '#actions/add-manual.ts'
import { exportContacts } from '#actions/export-contacts.ts'
import { findPerson } from '#actions/find.ts'
import { askToForget, forgetDue, forgetNow } from '#actions/forget-person.ts'
import { sayOfPerson, type PersonSayingInput } from '#actions/say-of-person.ts'
import { silentPeople } from '#actions/silent-people.ts'
import { zoneInUse } from '#actions/zone-in-use.ts'
import { dayOf } from '#domain/days.ts'
import type { Person } from '#domain/person.ts'
import type { Result } from '#domain/result.ts'
import { exitCode, textOption, UsageError, type CommandRun, type Option } from '#cli/command.ts'
import { shortMoment } from '#cli/days-in-words.ts'
import { refuseSearch, shortId } from '#cli/found.ts'
import { printable, table } from '#cli/terminal.ts'

export const keepingUsage = [
  'note PERSON --text TEXT [--cares]',
  'tag PERSON --tags WORD,WORD',
  'interval PERSON --days 60-90|usual',
  'moved PERSON --to COMPANY [--title TITLE] [--address ADDRESS] [--on DAY]',
  'not-moved PERSON --to COMPANY',
  'vcard [PERSON] [--file FILE]',
  'silent',
  'keep PERSON',
  'forget PERSON [--at-once]',
  'know-again ADDRESS',
] as const

export const keepingOptions = {
  text: { type: 'string', value: 'TEXT', help: 'note: what to note' },
  cares: { type: 'boolean', help: 'note: it is what they care about' },
  tags: { type: 'string', value: 'WORDS', help: 'tag: all their tags, between commas; empty takes them away' },
  days: { type: 'string', value: 'N-N', help: 'interval: ideal and longest days between two contacts, or usual' },
  to: { type: 'string', value: 'COMPANY', help: 'moved, not-moved: where they work now' },
  title: { type: 'string', value: 'TITLE', help: 'moved: as what' },
  on: { type: 'string', value: 'DAY', help: 'moved: since when' },
  file: { type: 'string', value: 'FILE', help: 'vcard: write to a file instead of standard output' },
  'at-once': { type: 'boolean', help: 'forget: now and with no way back, instead of in a day' },
} as const satisfies Record<string, Option>

export const keepingAbout =
  'A note, tags, an interval or a move is said of somebody by hand; `ajar undo ID` takes it back. vcard writes cards for an address book. silent lists who was last heard from so long ago that Ajar asks whether to forget them; keep answers no.\n\nforget erases somebody a day later (`ajar undo ID` until then), or at once: their mail keeps no word, and words of others that name them are blotted out. What happened to the application stays. Copies that Ajar made of its data hold them until newer ones take their place (five weeks of daily use); copies from before an upgrade or a restore, and archives, until you delete them. Whoever comes back with a restored copy is forgotten again. Your mailbox is not changed. Nothing teaches Ajar who they were again, until know-again.'

type Kept = (run: CommandRun, words: string) => Promise<number>

/** What is said and kept of people, by the first word behind `ajar people`. */
export const peopleKeeping: Readonly<Record<string, Kept>> = {
  note: (run, words) =>
    say(run, words, {
      note: needed(run, 'text', 'What is to be noted? --text TEXT'),
      about: run.values['cares'] === true ? 'cares' : 'anything',
    }),
  tag: (run, words) => say(run, words, { tags: needed(run, 'tags', 'Which tags? --tags rust,berlin').split(',') }),
  interval: (run, words) => say(run, words, { interval: interval(run) }),
  moved: (run, words) =>
    say(run, words, {
      movedTo: needed(run, 'to', 'Where are they now? --to COMPANY'),
      title: textOption(run.values, 'title'),
      address: addressOf(run),
      on: textOption(run.values, 'on'),
    }),
  'not-moved': (run, words) => say(run, words, { notMovedTo: needed(run, 'to', 'Where are they not? --to COMPANY') }),
  keep: (run, words) => say(run, words, { keep: true }),
  vcard,
  silent,
  forget,
  'know-again': knowAgain,
}

async function say(run: CommandRun, words: string, input: PersonSayingInput): Promise<number> {
  return withPerson(run, words, async (person) => {
    const said = await sayOfPerson(await run.ctx(), person.id, input)
    return report(run, said, ({ id }) => `Noted. To take it back: ajar undo ${id}`)
  })
}

/** What was done, or why not. */
export function report<T>(
  run: CommandRun,
  result: Result<T, 'not-found' | FieldProblem>,
  sentence: (done: T) => string,
): number {
  if (result.ok) {
    run.terminal.out(run.json ? JSON.stringify(result.value) : sentence(result.value))
    return exitCode.fine
  }
  run.terminal.err(result.error === 'not-found' ? 'This is not here any more.' : result.error.message)
  return result.error === 'not-found' ? exitCode.notFound : exitCode.refused
}

/** Finds one person by the words of a call. */
export async function withPerson(
  run: CommandRun,
  words: string,
  act: (person: Person) => Promise<number>,
): Promise<number> {
  if (words === '') throw new UsageError('Whom? Give an id, an address, or words of a name and company.')
  const found = await findPerson(await run.ctx(), words)
  return found.ok ? act(found.value) : refuseSearch(run, 'person', words, found.error)
}

async function vcard(run: CommandRun, words: string): Promise<number> {
  const write = async (id?: string) => {
    const made = await exportContacts(await run.ctx(), id)
    if (!made.ok) return exitCode.notFound
    const file = textOption(run.values, 'file')
    if (file === undefined) run.terminal.out(made.value.text.replace(/\r\n$/, ''))
    else {
      await writeFile(file, made.value.text, { mode: 0o600 })
      run.terminal.err(`${made.value.people === 1 ? 'One card' : `${made.value.people} cards`} saved as ${file}.`)
    }
    return exitCode.fine
  }
  return words === '' ? write() : withPerson(run, words, ({ id }) => write(id))
}

async function silent(run: CommandRun): Promise<number> {
  const ctx = await run.ctx()
  await forgetDue(ctx)
  const { people, months } = await silentPeople(ctx)
  const zone = await zoneInUse(ctx)
  if (run.json) run.terminal.out(JSON.stringify({ people, months }, null, 2))
  else if (people.length === 0) run.terminal.out(`Nobody has been silent for more than ${months} months.`)
  else {
    const rows = people.map(({ id, name, companies, lastAt }) => [
      shortId(id),
      name,
      companies.join(', '),
      dayOf(lastAt, zone),
    ])
    run.terminal.out(table(['id', 'name', 'at', 'last'], rows, run.terminal.columns, run.terminal.style))
    run.terminal.out(
      `\nSilent for more than ${months} months. \`ajar people forget PERSON\`, or \`ajar people keep PERSON\`.`,
    )
  }
  return exitCode.fine
}

async function forget(run: CommandRun, words: string): Promise<number> {
  const ctx = await run.ctx()
  await forgetDue(ctx)
  return withPerson(run, words, async ({ id, name }) => {
    if (run.values['at-once'] === true) {
      return report(run, await forgetNow(ctx, id), ({ mails }) => `Forgotten. ${mails} mails keep no word of them.`)
    }
    const zone = await zoneInUse(ctx)
    return report(
      run,
      await askToForget(ctx, id),
      (asked) =>
        `${printable(name)} is forgotten on ${shortMoment(asked.at, zone, dayOf(ctx.now, zone))}. To keep them: ajar undo ${asked.id}`,
    )
  })
}

async function knowAgain(run: CommandRun, words: string): Promise<number> {
  if (!words.includes('@')) throw new UsageError('Whose address may be known again? know-again ADDRESS')
  const isLifted = await (await run.ctx()).owner.forgottenPeople.allowAgain(words)
  if (isLifted) run.terminal.out(run.json ? JSON.stringify({ address: words }) : 'Known again from the next mail on.')
  else run.terminal.err('Nobody with this address was forgotten.')
  return isLifted ? exitCode.fine : exitCode.notFound
}

function interval(run: CommandRun): readonly [number, number] | null {
  const text = needed(run, 'days', 'How often? --days 60-90, or --days usual')
  if (text === 'usual') return null
  const found = /^(\d{1,4})-(\d{1,4})$/.exec(text)
  if (!found) throw new UsageError(`--days wants two numbers like 60-90, or usual, not “${text}”.`)
  return [Number(found[1]), Number(found[2])]
}

function addressOf(run: CommandRun): string | undefined {
  const given = run.values['address']
  return Array.isArray(given) && typeof given[0] === 'string' ? given[0] : undefined
}

function needed(run: CommandRun, option: string, question: string): string {
  const text = textOption(run.values, option)
  if (text === undefined) throw new UsageError(question)
  return text
}
