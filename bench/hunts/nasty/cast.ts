import { correspondenceOf } from '../source/correspondence.ts'

/**
 * Joan Pryce, Albany, runs HR for a haulier and looks for something else. Her husband Marcus shares the family address;
 * her work mail lands in the same mailbox.
 */
export const joan = 'Joan Pryce <joan.pryce@homepost.example>'
export const family = 'Pryce-Doe Family <pryce.doe@homepost.example>'
export const joanAtWork = 'Joan Pryce <joan.pryce@bellweather.example>'
export const marcus = 'Marcus Doe <marcus.doe@sidepost.example>'

export const box = correspondenceOf(joan, 'en', 'gmail')
export const { got, gotRe, sent, sentRe } = box
