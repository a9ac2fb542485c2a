import { correspondenceOf } from '../source/correspondence.ts'

/** Theo Marchbank, Leeds, analyst, looks for the next thing from February to June 2026. */
export const theo = 'Theo Marchbank <theo.marchbank@fernmail.example>'
/** For what should look grown-up. */
export const theoAtHome = 'Theo Marchbank <theo@marchbank.example>'

export const box = correspondenceOf(theo, 'en')
export const { got, gotRe, sent, sentRe } = box
