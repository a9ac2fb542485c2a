import type { LogRound } from '#domain/interview-log.ts'

/** Words of rounds as mails and invitations say them, folded; the first that fits names the round. */
const signs: readonly (readonly [LogRound, RegExp])[] = [
  ['final', /\b(?:final|finale|letzte runde|abschlussgespräch)\b/],
  ['panel', /\bpanel\b/],
  ['case', /\b(?:case|fallstudie|system design|take-?home|portfolio|probearbeit)/],
  ['technical', /\b(?:technical|coding|technique|técnica|tecnico|fachgespräch)/],
  ['hiring-manager', /\bhiring manager\b/],
  [
    'screen',
    /\b(?:screen|screening|phone|intro|introductory|initial|first|erste runde|eerste|erstgespräch|kennen|kennis|telefon|téléphonique|telefónica|inicial|conoscitivo)/,
  ],
]

/** The round of the form for what a mail called it; undefined where it does not say. */
export function roundFrom(told: string | null): LogRound | undefined {
  const words = (told ?? '').slice(0, 200).toLowerCase()
  return signs.find(([, sign]) => sign.test(words))?.[0]
}
