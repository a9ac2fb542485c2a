import { isDay, isZone } from '#domain/days.ts'
import type { Application } from '#domain/application.ts'
import type { ManualFact } from '#domain/manual.ts'
import { applicationIdOf, manualId, type Anchor } from '#domain/ids.ts'
import type { Relation } from '#domain/person.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { companyName } from '#read/history/company-name.ts'
import { nameByHand } from '#read/history/person-name.ts'
import type { Ctx } from '#actions/context.ts'
import { seeWorld, type World } from '#actions/world.ts'

type OfType<Type extends ManualFact['type']> = Extract<ManualFact, { readonly type: Type }>
type ById<Fact> = Omit<Fact, 'application'> & { readonly application: string | null }
/** Left out: as the person is known already. */
interface MaybeRelated {
  readonly relation?: Relation | undefined
}
type Teller = Omit<NonNullable<OfType<'no'>['by']>, 'relation'> & MaybeRelated

/** As the doors send it: `application` is an application's id; it becomes an anchor here. */
export type ManualFactInput =
  | OfType<'application'>
  | ById<OfType<'interview'>>
  | (ById<Omit<OfType<'no'>, 'by'>> & { readonly by: Teller | null })
  | (ById<Omit<OfType<'contact'>, 'relation'>> & MaybeRelated)
  | ById<OfType<'touch'>>

export interface FieldProblem {
  readonly field: string
  readonly message: string
}

/** Adds what is not in the mail: an application, an interview, a no by telephone, a contact, a call. */
export async function addManual(
  ctx: Ctx,
  input: ManualFactInput,
): Promise<Result<{ id: string; applicationId: string | null }, FieldProblem>> {
  const problem = problemOf(input)
  if (problem) return err(problem)

  const world = await seeWorld(ctx)
  const fact = withAnchor(world, input)
  if (!fact)
    return err({
      field: 'application',
      message: 'There is no application with this id. `ajar applications` lists them.',
    })

  if (await isForgotten(ctx, fact))
    return err({
      field: 'address',
      message: 'You asked that they be forgotten. `ajar people know-again ADDRESS` lifts it.',
    })

  const entry = await ctx.owner.manual.add(fact, ctx.now)
  const after = await seeWorld(ctx)
  const anchor = 'application' in fact ? fact.application : entry.id
  const application = anchor ? after.applications.get(applicationIdOf(anchor)) : undefined
  return ok({ id: entry.id, applicationId: application?.id ?? null })
}

async function isForgotten(ctx: Ctx, fact: ManualFact): Promise<boolean> {
  const known = await ctx.owner.forgottenPeople.recognise()
  if (!known.any) return false
  return addressesIn(fact).some(known.isAddress)
}

function addressesIn(fact: ManualFact): readonly string[] {
  if (fact.type === 'contact') return fact.address === null ? [] : [fact.address]
  if (fact.type === 'no') return fact.by?.address ? [fact.by.address] : []
  if (fact.type === 'interview') return fact.people.flatMap(({ address }) => address ?? [])
  return fact.type === 'touch' ? [fact.person] : []
}

/** Takes an entry back. */
export async function removeManual(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>> {
  const removed = await ctx.owner.manual.remove(manualId(id), ctx.now)
  return removed.ok ? ok(true) : err('not-found')
}

function withAnchor(world: World, input: ManualFactInput): ManualFact | undefined {
  if (input.type === 'application') return input
  if (input.application === null) return input.type === 'touch' ? { ...input, application: null } : undefined

  const application = world.applications.get(input.application)
  if (!application) return undefined
  const at: { readonly application: Anchor } = { application: application.anchor }
  if (input.type === 'no') return { ...input, ...at, by: input.by && related(world, application, input.by) }
  return input.type === 'contact' ? { ...related(world, application, input), ...at } : { ...input, ...at }
}

/** Whoever is known keeps the relation they have: here, else at another application; somebody new is a recruiter. */
function related<Person extends MaybeRelated & { readonly name: string; readonly address: string | null }>(
  world: World,
  { id, company }: Application,
  person: Person,
): Person & { readonly relation: Relation } {
  const relations = knownAs(world, id, company.value, person).flatMap((one) => one.applications)
  const here = relations.find(({ applicationId }) => applicationId === id)

  return { ...person, relation: person.relation ?? (here ?? relations[0])?.relation ?? 'recruiter' }
}

/** By a name alone: those of that name in the application, else at the company. */
function knownAs(
  { history, applications }: World,
  id: string,
  company: string,
  { name, address }: { readonly name: string; readonly address: string | null },
) {
  if (address !== null) return history.people.filter(({ emails }) => emails.includes(address.toLowerCase()))
  const { key } = nameByHand(name)
  const { squashed } = companyName(company)
  const isAt = (other: string) => companyName(applications.get(other)?.company.value ?? '').squashed === squashed
  const named = history.people.filter((one) => nameByHand(one.name).key === key)
  const here = named.filter((one) => one.applications.some(({ applicationId }) => applicationId === id))
  return here.length > 0
    ? here
    : named.filter((one) => one.applications.some(({ applicationId }) => isAt(applicationId)))
}

function problemOf(fact: ManualFactInput): FieldProblem | undefined {
  switch (fact.type) {
    case 'application':
      if (!fact.company.trim()) return { field: 'company', message: 'Which company was it?' }
      if (fact.appliedOn !== null && !isDay(fact.appliedOn))
        return { field: 'appliedOn', message: `“${fact.appliedOn}” is no day; one looks like 2026-11-09.` }
      return undefined
    case 'interview':
      if (!isZone(fact.timeZone))
        return { field: 'timeZone', message: `“${fact.timeZone}” is no time zone; one looks like Europe/Berlin.` }
      if (fact.end !== null && fact.end < fact.start)
        return { field: 'end', message: 'The interview ends before it starts.' }
      return undefined
    case 'contact':
      if (!fact.name.trim()) return { field: 'name', message: 'What is their name?' }
      return addressProblem(fact.address)
    case 'no':
      return fact.by ? addressProblem(fact.by.address) : undefined
    case 'touch':
      return fact.person.trim() ? undefined : { field: 'person', message: 'With whom?' }
  }
}

function addressProblem(address: string | null): FieldProblem | undefined {
  if (address === null || /^[^\s@<>]{1,64}@[^\s@<>]{1,253}$/.test(address)) return undefined
  return { field: 'address', message: `“${address}” is no mail address.` }
}
