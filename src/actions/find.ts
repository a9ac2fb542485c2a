import type { Application } from '#domain/application.ts'
import type { Person } from '#domain/person.ts'
import { isWaitingItsTurn, type Step } from '#domain/step.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { Ctx } from '#actions/context.ts'
import { seeWorld, type World } from '#actions/world.ts'

export interface NotFound {
  readonly code: 'not-found' | 'ambiguous'
  /** What fits, when several do: id and a line to tell them apart. */
  readonly candidates: readonly { readonly id: string; readonly line: string }[]
}

/** An application by its id, the beginning of its id, or words of its company and role. */
export async function findApplication(ctx: Ctx, words: string): Promise<Result<Application, NotFound>> {
  const world = await seeWorld(ctx)
  const exact = world.applications.get(words)
  if (exact) return ok(exact)

  const wanted = words.trim().toLowerCase()
  const all = world.history.applications
  const byId = /^a_[0-9a-v]{2,}$/.test(wanted) ? all.filter((application) => application.id.startsWith(wanted)) : []
  const terms = wanted.split(/\s+/).filter(Boolean)
  const byWords = all.filter((application) => {
    const text = `${application.company.value} ${application.role?.value ?? ''}`.toLowerCase()
    return terms.length > 0 && terms.every((term) => text.includes(term))
  })
  return only(byId.length > 0 ? byId : byWords, (application) => ({
    id: application.id,
    line: `${application.company.value}${application.role ? `, ${application.role.value}` : ''}`,
  }))
}

/** A person by any id they ever had, the beginning of it, an address, or words of their name and companies. */
export async function findPerson(ctx: Ctx, words: string): Promise<Result<Person, NotFound>> {
  const world = await seeWorld(ctx)
  const exact = world.people.get(words)
  if (exact) return ok(exact)

  const wanted = words.trim().toLowerCase()
  const all = world.history.people
  const companies = (person: Person) =>
    person.applications.map((one) => world.applications.get(one.applicationId)?.company.value ?? '').join(', ')
  const byId = /^p_[0-9a-v]{2,}$/.test(wanted) ? all.filter((person) => person.id.startsWith(wanted)) : []
  const byAddress = all.filter((person) => person.emails.includes(wanted))
  const terms = wanted.split(/\s+/).filter(Boolean)
  const byWords = all.filter((person) => {
    const text = `${person.name} ${companies(person)}`.toLowerCase()
    return terms.length > 0 && terms.every((term) => text.includes(term))
  })
  const found = [byId, byAddress, byWords].find((some) => some.length > 0) ?? []
  return only(found, (person) => ({
    id: person.id,
    line: [person.name, person.emails[0], companies(person)].filter(Boolean).join(', '),
  }))
}

/** A step by its id or the beginning of it, or by "follow-up northwind": its kind and words of the application. */
export async function findStep(ctx: Ctx, words: string): Promise<Result<Step, NotFound>> {
  const world = await seeWorld(ctx)
  const wanted = words.trim().toLowerCase()
  if (/^s_[0-9a-v]{2,}$/.test(wanted))
    return only(
      world.steps.filter((step) => [step.id, ...(step.formerIds ?? [])].some((id) => id.startsWith(wanted))),
      lineOf(world),
    )

  const terms = wanted.split(/\s+/).filter(Boolean)
  const fits = world.steps.filter((step) => {
    const application = world.applications.get(step.applicationId)
    const people = step.to.map((id) => world.people.get(id)?.name ?? '').join(' ')
    const text =
      `${step.kind} ${application?.company.value ?? ''} ${application?.role?.value ?? ''} ${people}`.toLowerCase()
    return terms.length > 0 && terms.every((term) => text.includes(term))
  })
  const open = fits.filter(
    ({ state, blockedBy }) =>
      state === 'due' || state === 'upcoming' || state === 'snoozed' || isWaitingItsTurn(blockedBy),
  )
  const due = open.filter((step) => step.state === 'due')
  return only(due.length > 0 ? due : open.length > 0 ? open : fits, lineOf(world))
}

function lineOf(world: World): (step: Step) => { id: string; line: string } {
  return (step) => {
    const people = step.to.map((id) => world.people.get(id)?.name ?? 'someone').join(', ')
    return {
      id: step.id,
      line: `${step.kind}, ${world.applications.get(step.applicationId)?.company.value ?? ''}${people ? `, to ${people}` : ''}`,
    }
  }
}

function only<T>(found: readonly T[], line: (thing: T) => { id: string; line: string }): Result<T, NotFound> {
  const [first] = found
  if (first && found.length === 1) return ok(first)
  return err({ code: first ? 'ambiguous' : 'not-found', candidates: found.slice(0, 12).map(line) })
}
