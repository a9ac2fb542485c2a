import { correspondenceOf } from '../source/correspondence.ts'

/** Rowan Adler, site reliability engineer in Bristol, looks in Britain and, in German, further east; April to September 2026. */
export const rowan = 'Rowan Adler <rowan.adler@pigeonpost.example>'
/** For the German letters. */
export const rowanDaheim = 'Rowan Adler <rowan@adler-whitcombe.example>'

export const box = correspondenceOf(rowan, 'en', 'apple')
export const london = 'Europe/London'
export const berlin = 'Europe/Berlin'
export const zurich = 'Europe/Zurich'
export const newYork = 'America/New_York'
