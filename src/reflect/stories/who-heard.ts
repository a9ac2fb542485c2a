import type { Application } from '#domain/application.ts'
import { applicationIdOf, type ApplicationId, type PersonId } from '#domain/ids.ts'
import type { Telling } from '#domain/story.ts'

/** A telling that the same people, or somebody else there, will remember. */
export interface HeardBefore {
  readonly telling: Telling
  readonly applicationId: ApplicationId
  readonly company: string
  /** Those who heard it then and will hear it now; empty when only their company did. */
  readonly people: readonly PersonId[]
}

/** To whom a story is about to be told. */
export interface Audience {
  readonly applicationId: ApplicationId
  readonly company: string
  readonly people: readonly PersonId[]
}

/**
 * Where a story was told to those who would hear it again: the same people first, then others at the same company.
 * What was told in writing when applying was read by everybody who hires for that application.
 */
export function heardBefore(
  storyId: string,
  tellings: readonly Telling[],
  audience: Audience,
  applications: ReadonlyMap<string, Application>,
): readonly HeardBefore[] {
  const people = new Set(audience.people)
  return tellings
    .filter((telling) => telling.storyId === storyId)
    .flatMap((telling) => {
      const application = applications.get(applicationIdOf(telling.application))
      if (!application) return []
      const again = listeners(application, telling).filter((id) => people.has(id))
      const isSameCompany = application.company.value.toLowerCase() === audience.company.toLowerCase()
      if (again.length === 0 && application.id !== audience.applicationId && !isSameCompany) return []
      return [{ telling, applicationId: application.id, company: application.company.value, people: again }]
    })
    .toSorted((a, b) => b.people.length - a.people.length || b.telling.at - a.telling.at)
}

/** Who heard it: the people of that interview; of one that is not known, and of what was written, all of the application. */
function listeners(application: Application, { interview, place }: Telling): readonly PersonId[] {
  const heard = interview === null ? undefined : application.interviews.find(({ id }) => id === interview)
  return heard?.people ?? (place === 'application' ? application.people.map(({ personId }) => personId) : [])
}
