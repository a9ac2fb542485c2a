import { correspondenceOf } from '../source/correspondence.ts'
import type { Tongue } from '../source/quote.ts'
import { storyOf } from '../source/story.ts'

/** Tiago Verhoeven, Utrecht, controller with a mother from Porto; looks from January to June 2026 in both countries. */
export const tiago = 'Tiago Verhoeven <tiago.verhoeven@postduif.example>'
/** An old address that some recruiters still have. */
export const tiagoOld = 'Tiago Verhoeven <t.verhoeven@oudepost.example>'

export const box = correspondenceOf(tiago, 'nl')
export const story = (key: string, tongue: Tongue = 'nl') => storyOf(box, key, tongue)
export const amsterdam = 'Europe/Amsterdam'
export const lisbon = 'Europe/Lisbon'
