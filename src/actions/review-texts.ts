import type { JobMail, ReviewQuestion } from '#domain/history.ts'
import type { FindingKind } from '#domain/finding.ts'
import type { Language } from '#domain/language.ts'
import { germanField, germanValue } from '#actions/change-sentences.de.ts'
import type { World } from '#actions/world.ts'

/** Two entries of the list of people, of which it is not known whether they are one. */
export const samePersonText = {
  en: 'Are these one person?',
  de: 'Ist das dieselbe Person?',
} as const satisfies Record<Language, string>

/** A doubt as a question; the history asks in English, which the terminal and the export show. */
export function reviewText(world: World, question: ReviewQuestion, item: JobMail | undefined): string {
  if (world.language === 'en') return question.text
  const link = item && world.links.get(item.head.key)
  return german[question.question](question, {
    kind: link?.kind ?? item?.finding.kind ?? 'other',
    rival: item?.finding.runnerUp?.kind ?? null,
    agency: world.applications.get(question.candidates[0] ?? '')?.agency ?? null,
    isHere: item !== undefined,
  })
}

interface Doubt {
  readonly kind: FindingKind
  readonly rival: FindingKind | null
  readonly agency: string | null
  /** Whether the mail it hangs on is still here. */
  readonly isHere: boolean
}

const german = {
  'which-application': ({ candidates }, { isHere }) => {
    if (!isHere) {
      return 'Sie haben etwas zu einer Bewerbung hinzugefügt, die es hier nicht mehr gibt. Wohin gehört es?'
    }
    return candidates.length > 1
      ? 'Diese E-Mail passt zu mehr als einer Bewerbung. Um welche geht es?'
      : 'Geht es in dieser E-Mail um diese Bewerbung oder um eine, die noch nicht hier steht?'
  },
  'which-no': ({ candidates }) =>
    candidates.length > 1
      ? 'Diese Absage passt zu mehr als einer Bewerbung. Welche beendet sie?'
      : 'Beendet diese Absage diese Bewerbung oder eine, die noch nicht hier steht?',
  'what-kind': (_question, { kind, rival }) =>
    rival === null || rival === kind
      ? `Ist das ${kindInGerman[kind]}?`
      : `Ist das ${kindInGerman[kind]} oder eher ${kindInGerman[rival]}?`,
  conflict: ({ disputed }) => {
    if (!disputed) {
      return 'Zwei Ihrer Richtigstellungen widersprechen sich bei dieser E-Mail; die spätere gilt. Wohin gehört sie?'
    }
    const [later, earlier] = disputed.values.map((value) => germanValue(disputed.field, value))
    return `Sie haben zwei Angaben gemacht (${germanField(disputed.field)}): erst „${earlier}“, dann „${later}“. Die spätere gilt; stimmt sie?`
  },
  'company-unknown': (_question, { agency }) =>
    agency === null
      ? 'Keine E-Mail nennt das Unternehmen. Welches ist es?'
      : `${agency} nennt das Unternehmen nicht. Welches ist es?`,
} as const satisfies Record<ReviewQuestion['question'], (question: ReviewQuestion, doubt: Doubt) => string>

const kindInGerman = {
  confirmation: 'eine Eingangsbestätigung',
  viewed: 'die Nachricht, dass Ihre Bewerbung angesehen wurde',
  pending: 'die Nachricht, dass noch geprüft wird',
  assessment: 'ein Eignungstest',
  interview: 'eine Einladung zum Gespräch',
  rescheduled: 'ein verschobenes Gespräch',
  cancelled: 'ein abgesagtes Gespräch',
  rejection: 'eine Absage',
  'position-closed': 'eine Absage, weil die Stelle geschlossen ist',
  offer: 'ein Angebot',
  outreach: 'eine Anfrage, ob Sie Interesse haben',
  'talent-pool': 'eine Einladung in einen Talentpool',
  feedback: 'eine Rückmeldung',
  withdrawal: 'ein Rückzug',
  'reply-by-person': 'eine persönliche Antwort',
  'reply-by-user': 'Ihre eigene E-Mail',
  'out-of-office': 'eine Abwesenheitsnotiz',
  bounce: 'eine unzustellbare E-Mail',
  other: 'etwas anderes',
} as const satisfies Record<FindingKind, string>
