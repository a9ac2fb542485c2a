import { addArticle, addUpdate, removeNews } from '#actions/add-news.ts'
import { addManual, removeManual, type FieldProblem, type ManualFactInput } from '#actions/add-manual.ts'
import { unlogContact } from '#actions/log-contact.ts'
import { findApplication } from '#actions/find.ts'
import { zoneInUse } from '#actions/zone-in-use.ts'
import { statedReasons, type InterviewMode, type StatedReason } from '#domain/finding.ts'
import { relations, type Relation } from '#domain/person.ts'
import type { Update } from '#domain/news.ts'
import type { Result } from '#domain/result.ts'
import {
  exitCode,
  oneOf,
  onlyOptions,
  textOption,
  textsOption,
  UsageError,
  type Command,
  type CommandRun,
} from '#cli/command.ts'
import { refuseSearch } from '#cli/found.ts'
import { parseMoment } from '#cli/moment.ts'

const updateKinds = [
  'skill',
  'certificate',
  'project',
  'job',
  'talk',
  'other',
] as const satisfies readonly Update['kind'][]
const modes = ['phone', 'video', 'onsite', 'unknown'] as const satisfies readonly InterviewMode[]

export const addCommand: Command = {
  name: 'add',
  summary: 'what is not in the mail: a call, a contact, news, an article …',
  usage: [
    'application COMPANY [--role ROLE] [--applied DAY]',
    'interview APPLICATION --at MOMENT [--end MOMENT] [--mode phone|video|onsite] [--with "NAME <ADDRESS>"]…',
    'no APPLICATION [--at MOMENT] [--reason REASON] [--from "NAME <ADDRESS>"] [--closed]',
    'contact APPLICATION --name NAME [--address ADDRESS] [--relation RELATION]',
    'call APPLICATION --with NAME [--at MOMENT] [--they-called] [--note TEXT]',
    'update TEXT [--kind KIND] [--on DAY] [--url URL]',
    'article TITLE --url URL [--note TEXT]',
  ],
  about: `Not everything is in the mail. What you add stands beside what was read, and \`ajar remove\` takes it away. Updates are news about you (${updateKinds.join(', ')}); the next keep-in-touch mail offers those its reader has not heard, and articles in the same way. Reasons are ${statedReasons.join(', ')}; relations are ${relations.join(', ')}.`,
  options: {
    role: { type: 'string', value: 'ROLE', help: 'the role' },
    location: { type: 'string', value: 'PLACE', help: 'the place' },
    applied: { type: 'string', value: 'DAY', help: 'the day you applied' },
    at: { type: 'string', value: 'MOMENT', help: 'when, like 2026-11-09T14:00' },
    end: { type: 'string', value: 'MOMENT', help: 'until when' },
    mode: { type: 'string', value: 'MODE', help: modes.join(', ') },
    round: { type: 'string', value: 'WORDS', help: 'which round it was' },
    with: { type: 'string', value: 'PERSON', multiple: true, help: 'a name, or "Name <address>"' },
    from: { type: 'string', value: 'PERSON', help: 'who told you' },
    reason: { type: 'string', value: 'REASON', help: 'what they said' },
    closed: { type: 'boolean', help: 'the position was closed, nobody was chosen over you' },
    feedback: { type: 'boolean', help: 'they told you what was missing' },
    name: { type: 'string', value: 'NAME', help: 'their name' },
    address: { type: 'string', value: 'ADDRESS', help: 'their mail address' },
    title: { type: 'string', value: 'TITLE', help: 'their title' },
    relation: { type: 'string', value: 'RELATION', help: 'who they are to you; as they are known, unless you say' },
    'they-called': { type: 'boolean', help: 'they called you' },
    kind: { type: 'string', value: 'KIND', help: updateKinds.join(', ') },
    on: { type: 'string', value: 'DAY', help: 'since when' },
    url: { type: 'string', value: 'URL', help: 'where to read it' },
    note: { type: 'string', value: 'TEXT', help: 'why it is worth reading, or what was said in a call' },
  },
  examples: [
    'ajar add no northwind --at 2026-11-06T16:20 --from "Priya Nair <priya@northwind.example>"',
    'ajar add update "Finished the accessibility certificate" --kind certificate',
    'ajar add article "Design systems that age well" --url https://example.org/ageing',
  ],
  run: async (run) => {
    const [what, ...rest] = run.words
    const words = rest.join(' ')
    if (!isAddable(what))
      throw new UsageError('Add what? application, interview, no, contact, call, update or article.')
    onlyOptions(run.values, addCommand.options, takes[what], `add ${what}`)
    if (what === 'update') {
      const kind = oneOf(updateKinds, textOption(run.values, 'kind') ?? 'other', '--kind')
      return report(
        run,
        await addUpdate(await run.ctx(), {
          text: words,
          kind,
          on: textOption(run.values, 'on'),
          url: textOption(run.values, 'url'),
        }),
      )
    }
    if (what === 'article') {
      return report(
        run,
        await addArticle(await run.ctx(), {
          title: words,
          url: textOption(run.values, 'url') ?? '',
          note: textOption(run.values, 'note'),
        }),
      )
    }
    if (what === 'application') {
      return report(
        run,
        await addManual(await run.ctx(), {
          type: 'application',
          company: words,
          role: textOption(run.values, 'role') ?? null,
          location: textOption(run.values, 'location') ?? null,
          appliedOn: textOption(run.values, 'applied') ?? null,
        }),
      )
    }
    if (!words) throw new UsageError('To which application? Give its id, or words of its company and role.')
    const ctx = await run.ctx()
    // What the call says is understood before anything is looked for.
    const factAbout = factOf(run, what, ctx.now, await zoneInUse(ctx))
    const found = await findApplication(ctx, words)
    if (!found.ok) return refuseSearch(run, 'application', words, found.error)
    return report(run, await addManual(ctx, { ...factAbout, application: found.value.id }))
  },
}

export const removeCommand: Command = {
  name: 'remove',
  summary: 'take away what you added',
  usage: ['ID'],
  about:
    'An application, interview, no, contact, call, update or article that you added by hand. What was read from mail is put right with `ajar correct`.',
  options: {},
  examples: ['ajar remove e_91c2'],
  run: async (run) => {
    const [id] = run.words
    if (!id) throw new UsageError('What should go? `ajar show APPLICATION` lists what you added.')
    const ctx = await run.ctx()
    const removed =
      (await unlogContact(ctx, id)).ok || (await removeManual(ctx, id)).ok || (await removeNews(ctx, id)).ok
    if (removed) run.terminal.out(run.json ? JSON.stringify({ removed: id }) : 'Removed.')
    else run.terminal.err(`Nothing that you added has the id “${id}”.`)
    return removed ? exitCode.fine : exitCode.notFound
  },
}

/** Which options each of the things takes. */
const takes = {
  application: ['role', 'location', 'applied'],
  interview: ['at', 'end', 'mode', 'round', 'with'],
  no: ['at', 'reason', 'from', 'relation', 'closed', 'feedback'],
  contact: ['name', 'address', 'title', 'relation'],
  call: ['with', 'at', 'they-called', 'note'],
  update: ['kind', 'on', 'url'],
  article: ['url', 'note'],
} as const satisfies Record<string, readonly (keyof typeof addCommand.options)[]>

function isAddable(what: string | undefined): what is keyof typeof takes {
  return what !== undefined && Object.hasOwn(takes, what)
}

function factOf(
  run: CommandRun,
  what: 'interview' | 'no' | 'contact' | 'call',
  now: number,
  zone: string,
): Exclude<ManualFactInput, { readonly type: 'application' }> {
  const application = null
  const at = textOption(run.values, 'at')
  const moment = at === undefined ? undefined : parseMoment(at, zone, '--at')
  switch (what) {
    case 'interview': {
      if (moment === undefined) throw new UsageError('When was the interview? --at 2026-11-09T14:00')
      const end = textOption(run.values, 'end')
      return {
        type: 'interview',
        application,
        start: moment,
        end: end === undefined ? null : parseMoment(end, zone, '--end'),
        timeZone: zone,
        mode: oneOf(modes, textOption(run.values, 'mode') ?? 'unknown', '--mode'),
        round: textOption(run.values, 'round') ?? null,
        people: textsOption(run.values, 'with').map((text) => ({ ...personOf(text), title: null })),
      }
    }
    case 'no': {
      const from = textOption(run.values, 'from')
      if (from === undefined && run.values.relation !== undefined)
        throw new UsageError('--relation says who told you the no: give --from as well.')
      const reason = textOption(run.values, 'reason')
      if (run.values.closed === true && reason !== undefined && reason !== 'closed' && reason !== 'none')
        throw new UsageError(`--closed says that nobody was chosen over you; --reason ${reason} contradicts it.`)
      return {
        type: 'no',
        application,
        at: moment ?? now,
        outcome: run.values.closed === true ? 'position-closed' : 'rejected',
        statedReason: oneOf(
          statedReasons,
          reason ?? (run.values.closed === true ? 'closed' : 'none'),
          '--reason',
        ) satisfies StatedReason,
        by: from === undefined ? null : { ...personOf(from), relation: relationOf(run) },
        feedbackGiven: run.values.feedback === true,
      }
    }
    case 'contact':
      return {
        type: 'contact',
        application,
        name: textOption(run.values, 'name') ?? '',
        address: textOption(run.values, 'address')?.toLowerCase() ?? null,
        title: textOption(run.values, 'title') ?? null,
        relation: relationOf(run),
      }
    case 'call': {
      const [person = '', another] = textsOption(run.values, 'with')
      if (another !== undefined) throw new UsageError('A call is with one person; add one call each.')
      return {
        type: 'touch',
        application,
        person,
        at: moment ?? now,
        direction: run.values['they-called'] === true ? 'incoming' : 'outgoing',
        medium: 'call',
        note: textOption(run.values, 'note') ?? null,
      }
    }
  }
}

function relationOf(run: CommandRun): Relation | undefined {
  const relation = textOption(run.values, 'relation')
  return relation === undefined ? undefined : oneOf(relations, relation, '--relation')
}

function personOf(text: string): { name: string; address: string | null } {
  const match = /^([^<>]{0,200})<([^<>\s]{1,320})>$/.exec(text.trim())
  if (match) return { name: (match[1] ?? '').trim() || (match[2] ?? ''), address: (match[2] ?? '').toLowerCase() }
  return text.includes('@')
    ? { name: text.trim(), address: text.trim().toLowerCase() }
    : { name: text.trim(), address: null }
}

function report<T extends { readonly id: string }>(run: CommandRun, result: Result<T, FieldProblem>): number {
  if (!result.ok) {
    run.terminal.err(result.error.message)
    return exitCode.refused
  }
  run.terminal.out(run.json ? JSON.stringify(result.value) : `Added. To take it away: ajar remove ${result.value.id}`)
  return exitCode.fine
}
