import type { ReviewAnswer, ReviewItemView } from '#actions/review-views.ts'
import type { Answered } from '#actions/review-views.ts'
import { dayOf } from '#domain/days.ts'
import { shortDay } from '#cli/days-in-words.ts'
import { likenessInWords } from '#cli/person-in-words.ts'
import { cut, printable } from '#cli/terminal.ts'

/** What the question is about, in a few lines: the mail and the words that decided, or the two people. */
export function aboutInWords(item: ReviewItemView, zone: string, today: string): readonly string[] {
  const { message, people } = item
  if (people) {
    const { one, other, likeness } = people
    return [
      ...[one, other].map(({ name, emails, companies }) =>
        [name, emails.join(', '), companies.slice(0, 2).join(', ')].filter(Boolean).join(' – '),
      ),
      likenessInWords[likeness],
    ].map(printable)
  }
  if (!message) return []
  const day = message.date === null ? '' : `, ${shortDay(dayOf(message.date, zone), today)}`
  return [
    printable(`${message.from}: ${cut(message.subject, 60)}${day}`),
    ...message.evidence.map(({ quote }) => printable(`“${cut(quote, 76)}”`)),
  ]
}

export function answerInWords(answer: ReviewAnswer): string {
  switch (answer.type) {
    case 'belongs-to': {
      const { company, role } = answer.application
      return `it belongs to ${role ? `${company}, ${role}` : company}`
    }
    case 'own-application':
      return 'it is an application of its own'
    case 'not-job-mail':
      return 'it is no job mail'
    case 'is-kind':
      return `it is of kind ${answer.kind}`
    case 'other-kind':
      return `it is job mail of another kind … (say which: ${answer.kinds.join(', ')})`
    case 'company-is':
      return 'the company is … (say its name)'
    case 'keep-company':
      return `“${answer.company}” is right`
    case 'fact-is':
      return answer.value === null ? 'there is none' : `“${String(answer.value)}” is right`
    case 'same-person':
      return 'one person'
    case 'not-same-person':
      return 'two people'
    case 'drop-entry':
      return 'take it away'
  }
}

/** “closed Oakhaven, rejected; 3 steps planned for Oakhaven”; where nothing else changed, what was remembered. */
export function changesInWords(
  { changed, others }: Answered,
  given: ReviewAnswer | undefined,
  text: string | null,
): string {
  const lines = changed.map((change) => {
    switch (change.type) {
      case 'closed':
        return `closed ${change.application.company}: ${change.outcome}`
      case 'outcome':
        return `${change.application.company} ended otherwise: ${change.outcome}`
      case 'opened-again':
        return `${change.application.company} is open again`
      case 'new-application':
        return `${change.application.company} is an application of its own`
      case 'gone':
        return `${change.application.company} is no application any more`
      case 'joined':
        return `${change.application.company} is part of ${change.into.company} now`
      case 'renamed':
        return `${change.from} is ${change.application.company}`
      case 'steps-planned':
        return `${steps(change.count)} planned for ${change.application.company}`
      case 'steps-dropped':
        return `${steps(change.count)} for ${change.application.company} fell away`
      case 'people-joined':
        return `${change.name} is one person`
      case 'people-parted':
        return `${change.name} is two people`
    }
  })
  if (others > 0)
    lines.push(`${others} other ${others === 1 ? 'mail' : 'mails'} made from the same template read like it now`)
  if (lines.length > 0) return `${printable(lines.join('; '))}.`
  const noted = given?.type === 'company-is' && text ? `the company is ${text}` : given && answerInWords(given)
  return noted === undefined ? 'Noted. Nothing else changes.' : `Noted: ${printable(noted)}. Nothing else changes.`
}

function steps(count: number): string {
  return `${count} ${count === 1 ? 'step' : 'steps'}`
}
