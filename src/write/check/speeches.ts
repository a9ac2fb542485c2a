import { english } from '#write/check/en/english.ts'
import type { Speech } from '#write/check/engine/speech.ts'

/** The languages the check understands, by code. */
export const speeches: Readonly<Record<string, Speech>> = { en: english }
