import type { Application } from '#domain/application.ts'
import type { History, JobMail } from '#domain/history.ts'
import { startsJobThread } from '#actions/importing/sift.ts'

/** What must be believed of a mail's own words before other mail is read by its application. */
const sureOfItself = 0.8

/**
 * The part of a history by which other mail may be read. An application that one doubtful mail started must not draw
 * in all mail of its writer and of their host: it counts here once one of its mails says so for itself and is believed,
 * or the person said it (`spoken`: keys of the mail that corrections are about).
 */
export function establishedIn(history: History, mail: readonly JobMail[], spoken: ReadonlySet<string>): History {
  const sure = new Set<string>(
    mail
      .filter(({ finding }) => startsJobThread(finding) && !finding.inContext && finding.confidence >= sureOfItself)
      .map(({ head }) => head.key),
  )
  const isEstablished = ({ events, messageKeys }: Application) =>
    events.some(({ messageKey }) => messageKey === null || sure.has(messageKey)) ||
    messageKeys.some((key) => spoken.has(key))
  const applications = history.applications.filter(isEstablished)
  const ids = new Set(applications.map(({ id }) => id))
  const people = history.people.map((person) => ({
    ...person,
    applications: person.applications.filter(({ applicationId }) => ids.has(applicationId)),
  }))
  return { ...history, applications, people }
}
