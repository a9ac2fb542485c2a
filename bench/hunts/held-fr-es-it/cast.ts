import { correspondenceOf } from '../source/correspondence.ts'
import type { Tongue } from '../source/quote.ts'
import { storyOf } from '../source/story.ts'

/** Chiara Vasseur, Lyon, buyer, with a Turinese mother; looks from February to June 2026 in three countries. */
export const chiara = 'Chiara Vasseur <chiara.vasseur@boitebleue.example>'

export const box = correspondenceOf(chiara, 'fr')
export const story = (key: string, tongue: Tongue = 'fr') => storyOf(box, key, tongue)
export const paris = 'Europe/Paris'
export const madrid = 'Europe/Madrid'
export const rome = 'Europe/Rome'
