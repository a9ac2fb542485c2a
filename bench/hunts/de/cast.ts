import { correspondenceOf } from '../source/correspondence.ts'

/** Wiebke Harmsen, Bremen, Einkäuferin, sucht von Mai bis September 2026. */
export const wiebke = 'Wiebke Harmsen <wiebke.harmsen@flutpost.example>'
export const wiebkeAtHome = 'Wiebke Harmsen <post@harmsen-bremen.example>'

export const box = correspondenceOf(wiebke, 'de', 'thunderbird')
export const { got, gotRe, sent, sentRe } = box
