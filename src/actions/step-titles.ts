import type { Language } from '#domain/language.ts'
import type { StepKind } from '#domain/step.ts'

/** `who` are the names of those it goes to, empty where nobody is known. */
type StepTitle = (who: string, company: string, newCompany: string | null) => string

/** What to do, in a line. */
const titles = {
  en: {
    acknowledge: (who, company) => (who ? `Thank ${who} for letting you know` : `Acknowledge the no from ${company}`),
    reflect: (_who, company) => `Look back on ${company}`,
    feedback: (who, company) => `Ask ${who || company} for specifics`,
    'follow-up': (who, company) =>
      who ? `Thank ${who} and ask to be kept in mind` : `Thank the people you met at ${company}`,
    'keep-in-touch': (who, company, newCompany) =>
      `Keep in touch with ${who || company}${newCompany === null ? '' : `, now at ${newCompany}`}`,
    reapply: (_who, company) => `See whether ${company} has a role for you again`,
    'ask-status': (who, company) => `Ask ${who || company} where things stand`,
  },
  de: {
    acknowledge: (who, company) =>
      who ? `${who} für die persönliche Antwort danken` : `Für die Antwort von ${company} danken`,
    reflect: (_who, company) => `Auf ${company} zurückblicken`,
    feedback: (who, company) => (who ? `${who} um Genaueres bitten` : `Bei ${company} um Genaueres bitten`),
    'follow-up': (who, company) =>
      who ? `${who} danken und in Erinnerung bleiben` : `Dem Gesprächsteam bei ${company} danken`,
    'keep-in-touch': (who, company, newCompany) =>
      `Kontakt zu ${who || company} halten${newCompany === null ? '' : `, jetzt bei ${newCompany}`}`,
    reapply: (_who, company) => `Nachsehen, ob ${company} wieder eine Stelle für Sie hat`,
    'ask-status': (who, company) => (who ? `${who} nach dem Stand fragen` : `Bei ${company} nach dem Stand fragen`),
  },
} as const satisfies Record<Language, Record<StepKind, StepTitle>>

const withQuestion = { en: 'with one question', de: 'mit einer Frage' } as const satisfies Record<Language, string>
const and = { en: 'and', de: 'und' } as const satisfies Record<Language, string>

/** A person without a name, in a sentence. */
export const someone = { en: 'someone', de: 'jemand' } as const satisfies Record<Language, string>

export interface TitledStep {
  readonly kind: StepKind
  /** Other steps that go in the same mail. */
  readonly carries: readonly StepKind[]
  readonly newCompany?: string
}

export function stepTitle(
  { kind, carries, newCompany }: TitledStep,
  names: readonly string[],
  company: string,
  language: Language,
): string {
  const title = titles[language][kind](listed(names, language), company, newCompany ?? null)
  return kind !== 'feedback' && carries.includes('feedback') ? `${title}, ${withQuestion[language]}` : title
}

function listed(names: readonly string[], language: Language): string {
  if (names.length <= 1) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} ${and[language]} ${names.at(-1)}`
}
