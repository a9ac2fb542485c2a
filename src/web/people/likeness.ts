import type { Likeness } from '#domain/person.ts'
import { texts } from '#web/people/texts.ts'

/** What makes two people look like one, as a person reads it. */
export const likenessLabel: Readonly<Record<Likeness, string>> = texts.likeness
