import { german } from '#write/check/de/german.ts'
import { english } from '#write/check/en/english.ts'
import type { Speech } from '#write/check/engine/speech.ts'
import { spanish } from '#write/check/es/spanish.ts'
import { french } from '#write/check/fr/french.ts'
import { dutch } from '#write/check/nl/dutch.ts'

/** The languages the check understands, by code. */
export const speeches: Readonly<Record<string, Speech>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  nl: dutch,
}
