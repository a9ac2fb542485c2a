import { correspondenceOf } from '../source/correspondence.ts'
import type { Tongue } from '../source/quote.ts'
import { storyOf } from '../source/story.ts'

/** Lena Borgwardt, Hamburg, researcher and service designer, looks from May to September 2026 in two languages. */
export const lena = 'Lena Borgwardt <lena.borgwardt@wattpost.example>'
/** Her studio's own domain, which goes on some applications. */
export const lenaAtStudio = 'Lena Borgwardt <lena@borgwardt-studio.example>'

export const box = correspondenceOf(lena, 'de')
export const story = (key: string, tongue: Tongue = 'de') => storyOf(box, key, tongue)
export const berlin = 'Europe/Berlin'
export const london = 'Europe/London'
