import { correctPerson, type PersonChange, type PersonRefusal } from '#actions/correct-person.ts'
import { findPerson } from '#actions/find.ts'
import { listPeople } from '#actions/list-people.ts'
import type { NextTouch, PersonRow } from '#actions/person-views.ts'
import { showPerson } from '#actions/show-person.ts'
import { zoneInUse } from '#actions/zone-in-use.ts'
import { dayOf } from '#domain/days.ts'
import { relations } from '#domain/person.ts'
import { keepingAbout, keepingOptions, keepingUsage, peopleKeeping } from '#cli/commands/people-keeping.ts'
import { exitCode, textOption, textsOption, UsageError, type Command, type CommandRun } from '#cli/command.ts'
import { shortDay } from '#cli/days-in-words.ts'
import { refuseSearch, shortId } from '#cli/found.ts'
import { personInWords } from '#cli/person-in-words.ts'
import { cut, table } from '#cli/terminal.ts'

const sorts = ['last', 'touch', 'next', 'name'] as const

export const peopleCommand: Command = {
  name: 'people',
  summary: 'whom you met: when last, and what comes next',
  usage: [
    '[WORDS…] [--company WORDS] [--relation RELATION] [--sort last|touch|next|name]',
    'show PERSON',
    'merge PERSON --with OTHER',
    'apart PERSON --from OTHER',
    'split PERSON --address ADDRESS…',
    'do-not-contact PERSON [--off]',
    ...keepingUsage,
  ],
  about:
    'Everybody met on the way, latest contact first. Words narrow the list to those whose name, title, address or company hold them all. PERSON is an id, an address, or words of a name and company.\n\nmerge says that two are one human, apart that they are two and are not to be asked about again, split that addresses are somebody else’s. do-not-contact holds back every step to somebody, until --off. Each can be taken back with `ajar undo`.\n\n' +
    keepingAbout,
  options: {
    company: { type: 'string', value: 'WORDS', help: 'only people met at this company' },
    relation: { type: 'string', value: 'RELATION', help: `one of ${relations.join(', ')}` },
    sort: {
      type: 'string',
      value: 'ORDER',
      help: 'last (contact), touch (who has waited longest for a word), next (step) or name',
    },
    with: { type: 'string', value: 'OTHER', help: 'merge: who is the same' },
    from: { type: 'string', value: 'OTHER', help: 'apart: who only looks the same' },
    address: { type: 'string', value: 'ADDRESS', multiple: true, help: 'split: an address that is somebody else’s' },
    off: { type: 'boolean', help: 'do-not-contact: allow it again' },
    ...keepingOptions,
  },
  examples: [
    'ajar people northwind --relation interviewer',
    'ajar people show "priya nair"',
    'ajar people merge priya@northwind.example --with p_3f9k2',
    'ajar people do-not-contact "tom reyes"',
  ],
  run: async (run) => {
    const [first, ...rest] = run.words
    const words = rest.join(' ')
    const kept = first === undefined || !Object.hasOwn(peopleKeeping, first) ? undefined : peopleKeeping[first]
    if (kept) return kept(run, words)
    switch (first) {
      case 'show':
        return show(run, words)
      case 'merge':
        return withOther(run, words, 'with', (other) => ({ sameAs: other }))
      case 'apart':
        return withOther(run, words, 'from', (other) => ({ notSameAs: other }))
      case 'split': {
        const split = textsOption(run.values, 'address')
        if (split.length === 0) throw new UsageError('Which addresses are somebody else’s? --address ADDRESS')
        return change(run, words, { split })
      }
      case 'do-not-contact':
        return change(run, words, { doNotContact: run.values.off !== true })
      case undefined:
      default:
        return list(run)
    }
  },
}

async function list(run: CommandRun): Promise<number> {
  const relation = textOption(run.values, 'relation')
  if (relation !== undefined && !(relations as readonly string[]).includes(relation))
    throw new UsageError(`“${relation}” is no relation; they are ${relations.join(', ')}.`)
  const sort = textOption(run.values, 'sort') ?? 'last'
  const order = sorts.find((one) => one === sort)
  if (order === undefined) throw new UsageError(`--sort is one of ${sorts.join(', ')}, not “${sort}”.`)

  const company = (textOption(run.values, 'company') ?? '').toLowerCase()
  const ctx = await run.ctx()
  const rows = (await listPeople(ctx)).filter((row) => fits(row, run.words, company, relation)).toSorted(orders[order])
  if (run.json) run.terminal.out(JSON.stringify(rows, null, 2))
  else if (rows.length === 0)
    run.terminal.out(
      run.words.length > 0 || company || relation
        ? 'Nobody fits these words.'
        : 'Nobody yet. `ajar import` finds them in your mail; `ajar add contact` takes one by hand.',
    )
  else {
    const zone = await zoneInUse(ctx)
    const today = dayOf(ctx.now, zone)
    run.terminal.out(
      table(
        ['id', 'name', 'at', 'as', 'last', 'next'],
        rows.map((row) => cells(row, zone, today)),
        run.terminal.columns,
        run.terminal.style,
      ),
    )
  }
  return exitCode.fine
}

function cells(row: PersonRow, zone: string, today: string): string[] {
  const [latest, ...earlier] = row.applications
  const others = new Set(earlier.map(({ company }) => company).filter((company) => company !== latest?.company))
  return [
    shortId(row.id),
    row.name,
    latest ? `${cut(latest.company, 22)}${others.size > 0 ? ` +${others.size}` : ''}` : '–',
    latest?.relation ?? '–',
    row.last ? dayOf(row.last.at, zone) : '–',
    row.doNotContact ? 'never' : row.next ? nextInWords(row.next, today) : '',
  ]
}

function nextInWords({ state, on, what }: NextTouch, today: string): string {
  return `${what}, ${state === 'due' ? 'now' : shortDay(on, today)}`
}

function fits(row: PersonRow, words: readonly string[], company: string, relation: string | undefined): boolean {
  const companies = row.applications.map((one) => one.company).join(' ')
  const text = `${row.name} ${row.title ?? ''} ${row.address ?? ''} ${companies}`.toLowerCase()
  return (
    words.every((word) => text.includes(word.toLowerCase())) &&
    companies.toLowerCase().includes(company) &&
    (relation === undefined || row.applications.some((one) => one.relation === relation))
  )
}

/** What comes next from the soonest, names from A; the list comes with the latest contact first. */
const orders = {
  last: () => 0,
  touch: (a: PersonRow, b: PersonRow) => (b.warmth?.priority ?? -1) - (a.warmth?.priority ?? -1),
  next: (a: PersonRow, b: PersonRow) => rank(a).localeCompare(rank(b)),
  name: (a: PersonRow, b: PersonRow) => a.name.localeCompare(b.name),
} as const satisfies Record<(typeof sorts)[number], (a: PersonRow, b: PersonRow) => number>

function rank({ next }: PersonRow): string {
  return next === null ? '9' : `${next.state === 'due' ? 0 : 1} ${next.on}`
}

async function show(run: CommandRun, words: string): Promise<number> {
  const ctx = await run.ctx()
  const found = await findPerson(ctx, needed(words))
  if (!found.ok) return refuseSearch(run, 'person', words, found.error)
  const view = await showPerson(ctx, found.value.id)
  if (!view.ok) return refuseSearch(run, 'person', words, { code: 'not-found', candidates: [] })
  const zone = await zoneInUse(ctx)
  run.terminal.out(
    run.json
      ? JSON.stringify(view.value, null, 2)
      : personInWords(view.value, run.terminal, zone, dayOf(ctx.now, zone)),
  )
  return exitCode.fine
}

async function withOther(
  run: CommandRun,
  words: string,
  option: 'with' | 'from',
  changeOf: (other: string) => PersonChange,
): Promise<number> {
  const otherWords = textOption(run.values, option)
  if (otherWords === undefined) throw new UsageError(`And who is the other? --${option} OTHER`)
  const other = await findPerson(await run.ctx(), otherWords)
  if (!other.ok) return refuseSearch(run, 'person', otherWords, other.error)
  return change(run, words, changeOf(other.value.id))
}

async function change(run: CommandRun, words: string, wanted: PersonChange): Promise<number> {
  const ctx = await run.ctx()
  const found = await findPerson(ctx, needed(words))
  if (!found.ok) return refuseSearch(run, 'person', words, found.error)
  const made = await correctPerson(ctx, found.value.id, wanted)
  if (!made.ok) {
    run.terminal.err(refusals[made.error])
    return made.error === 'not-found' ? exitCode.notFound : exitCode.refused
  }
  run.terminal.out(
    run.json ? JSON.stringify(made.value) : `Put right. To take it back: ajar undo ${made.value.correctionId}`,
  )
  return exitCode.fine
}

function needed(words: string): string {
  if (!words) throw new UsageError('Whom? Give an id, an address, or words of a name and company.')
  return words
}

const refusals = {
  'not-found': 'There is no such person, or the address is not theirs alone.',
  'nothing-to-change': 'It is so already; nothing was changed.',
  'no-address': 'No address of theirs is known, so nothing could be written to them anyway.',
} satisfies Record<PersonRefusal, string>
