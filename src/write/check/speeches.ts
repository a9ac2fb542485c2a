import { english } from '#write/check/en/english.ts'
import { german } from '#write/check/de/german.ts'
import type { Speech } from '#write/check/engine/speech.ts'

/** The languages the check understands, by code. */
export const speeches: Readonly<Record<string, Speech>> = { en: english, de: german }
