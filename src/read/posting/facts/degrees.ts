import type { DegreeLevel, RequirementFact } from '#domain/requirement.ts'

/** The first that is named counts: "Bachelor, better Master" asks for a Bachelor. */
const levels = [
  [
    'doctorate',
    /\b(?:ph\.?\s?d|doctorate|doctoral degree|dphil)\b|promotion (?:in|im)\b|abgeschlossene promotion|promoviert/iu,
  ],
  [
    'master',
    /\b(?:master(?:['’]s)?(?: degree)?|m\.?sc|mba|ll\.?m)\b(?! of ceremonies)|\bdiplom(?![\p{L}]*prüf|a\b|as\b| in der| als)/iu,
  ],
  [
    'bachelor',
    /\b(?:bachelor(?:['’]s)?|b\.?sc|b\.?eng|undergraduate degree|fh-abschluss|fh-diplom|honours degree|ba)\b/iu,
  ],
  [
    'any',
    /\b(?:degrees?|diplomas?|university education|graduate of|diploma in|graduates?\b)|(?:hochschul|fachhochschul|universitäts)(?:studium|abschluss|ausbildung)|\bstudium\b|studienabschluss|\bdiplom (?:in der|als)|lehrdiplom|diplomierte|abgeschlossenes .{0,30}studium|studiert/iu,
  ],
  [
    'apprenticeship',
    /\b(?:apprenticeship|time[- ]served|vocational (?:training|qualification)|journeyman|trade qualified|nvq|svq|btec|hnc|hnd|city (?:&|and) guilds|level [23] (?:in|diploma|qualification))\b|(?:berufs)?ausbildung (?:als|zum|zur|in|im)\b|(?:berufs)?ausbildung\b(?!splatz|en? an)|gesellenbrief|facharbeiterbrief|\blehre\b (?:als|zum|zur)|abgeschlossene lehre|gelernte[rn]?\b|staatlich anerkannte|fachangestellte|kaufmann|kauffrau|meisterbrief|\befz\b|lehrabschluss|berufslehre|\bgesell(?:e|in|en)\b|(?:koch|köchin|beruf) gelernt|\bgelernt haben|techniker,|\bmeister (?:im|in|oder)|examinierte|facharbeiter/iu,
  ],
  [
    'school',
    /\b(?:a[- ]levels?|gcses?|high school diploma|secondary school)\b|\b(?:abitur|mittlere reife|schulabschluss|hauptschulabschluss|fachabitur|fachhochschulreife|realschulabschluss)\b/iu,
  ],
] as const satisfies readonly (readonly [DegreeLevel, RegExp])[]

/** The degree or training asked for; alternatives ("or a comparable training") are the same requirement. */
export function degreesIn(text: string): readonly RequirementFact[] {
  const found = levels
    .map(([level, name]) => ({ level, at: name.exec(text)?.index ?? -1 }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
  const [first, second] = found
  if (!first) return []
  // "Master degree", "Hochschulstudium (Master)": the level tells more than the word.
  const level = first.level === 'any' && second && isAcademic(second.level) ? second.level : first.level
  return [{ kind: 'degree', level }]
}

function isAcademic(level: DegreeLevel): boolean {
  return level === 'bachelor' || level === 'master' || level === 'doctorate'
}
