import type { Application } from '#domain/application.ts'
import { applicationIdOf } from '#domain/ids.ts'
import type { InterviewLog } from '#domain/interview-log.ts'
import type { Person } from '#domain/person.ts'
import type { Interest } from '#write/articles/interest.ts'
import type { Ctx } from '#actions/context.ts'
import { personNotes } from '#actions/person-notes.ts'
import type { World } from '#actions/world.ts'

/** Of one person; what comes later is older. */
const mostInterests = 40
const longest = 600

interface Known {
  readonly interests: readonly Interest[]
  /** English, and what they wrote in. ISO 639-1. */
  readonly languages: readonly string[]
}

/** What people and their companies cared about, as far as the person's own notes and the mails tell; read once for all. */
export async function interestsOfPeople(ctx: Ctx, world: World): Promise<(person: Person) => Known> {
  const [decisions, facts, interviewNotes, logs, reflections, mail] = await Promise.all([
    ctx.owner.decisions.list(),
    ctx.owner.personFacts.list(),
    ctx.owner.interviewNotes.list(),
    ctx.owner.interviewLogs.list(),
    ctx.owner.reflections.list(),
    ctx.owner.messages.jobMail(),
  ])
  const notes = grouped(personNotes(world, decisions), ({ personId }) => personId)
  const said = grouped(
    facts.filter(({ removedAt }) => removedAt === null),
    ({ person }) => person,
  )
  const byInterview = new Map(interviewNotes.map((note) => [note.interview as string, note]))
  const logsOf = grouped(
    logs,
    ({ application }) => world.applications.get(applicationIdOf(application))?.id ?? application,
  )
  const byAnchor = new Map(reflections.map((reflection) => [reflection.application as string, reflection]))
  const mails = new Map(mail.map((one) => [one.head.key as string, one]))
  const touches = grouped(
    world.history.touches.filter(({ direction, human }) => direction === 'incoming' && human),
    ({ personId }) => world.people.get(personId)?.id ?? personId,
  )

  return (person) => {
    const applications = person.applications.flatMap(({ applicationId }) => {
      const application = world.applications.get(applicationId)
      return application ? [application] : []
    })
    const interviews = applications.flatMap((application) =>
      application.interviews.filter(({ people }) => people.some((id) => world.people.get(id)?.id === person.id)),
    )
    const own = [...person.emails, person.id].flatMap((key) => said.get(key) ?? [])
    const found: Interest[] = [
      ...own.flatMap(({ says }): Interest[] =>
        says.type === 'note'
          ? [{ from: says.about === 'cares' ? 'cares' : 'note', text: says.text }]
          : says.type === 'tags'
            ? says.tags.map((text) => ({ from: 'note' as const, text }))
            : [],
      ),
      ...interviews.flatMap((interview) => {
        const note = byInterview.get(interview.anchor)
        return note ? [{ from: 'interview' as const, text: note.notes }] : []
      }),
      ...applications.flatMap((application) =>
        (logsOf.get(application.id) ?? []).flatMap((log) => ofLog(log, wasThere(log, application, person, world))),
      ),
      ...(notes.get(person.id) ?? []).map(({ text }) => ({ from: 'note' as const, text })),
      ...applications.flatMap((application) => ofApplication(application, byAnchor)),
      ...(person.title === null ? [] : [{ from: 'role' as const, text: person.title }]),
      ...(touches.get(person.id) ?? []).flatMap(({ messageKey }): Interest[] => {
        const subject = messageKey === null ? undefined : mails.get(messageKey)?.head.subject
        return subject === undefined ? [] : [{ from: 'mail', text: subject }]
      }),
    ]
    const wrote = (touches.get(person.id) ?? []).flatMap(({ messageKey }) => {
      const language = messageKey === null ? undefined : mails.get(messageKey)?.finding.language
      return language === undefined ? [] : [language]
    })
    return {
      interests: found
        .filter(({ text }) => text.trim() !== '')
        .slice(0, mostInterests)
        .map(({ from, text }) => ({ from, text: text.slice(0, longest) })),
      languages: [...new Set(['en', ...wrote])],
    }
  }
}

/** Somebody of the log itself, or of the interview that it is of. */
function wasThere(log: InterviewLog, application: Application, person: Person, world: World): boolean {
  const isThem = (id: string | null) => id !== null && (world.people.get(id)?.id ?? id) === person.id
  const interview = application.interviews.find(({ id }) => id === log.interview)
  return (log.answers.people ?? []).some(({ personId }) => isThem(personId)) || (interview?.people ?? []).some(isThem)
}

/** What they cared about and asked; of a talk without them it is known of their company alone. */
function ofLog({ answers }: InterviewLog, isTheirs: boolean): readonly Interest[] {
  const { caredAbout = [], questions = [], learned = '' } = answers
  const from = isTheirs ? 'interview' : 'company'
  return [
    ...caredAbout.map((text): Interest => ({ from, text })),
    ...questions.map(({ text }): Interest => ({ from, text })),
    { from: isTheirs ? 'note' : 'company', text: learned },
  ]
}

function ofApplication(
  application: Application,
  reflections: ReadonlyMap<
    string,
    { readonly answers: { readonly theySaid?: string; readonly questionsThatTrippedMeUp?: readonly string[] } }
  >,
): readonly Interest[] {
  const reflection = [application.anchor, ...application.messageKeys]
    .map((anchor) => reflections.get(anchor))
    .find((one) => one !== undefined)
  const asked = reflection?.answers.questionsThatTrippedMeUp ?? []
  return [
    ...asked.map((text) => ({ from: 'interview' as const, text })),
    ...(reflection?.answers.theySaid ? [{ from: 'interview' as const, text: reflection.answers.theySaid }] : []),
    ...(application.role === null ? [] : [{ from: 'own' as const, text: application.role.value }]),
  ]
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
