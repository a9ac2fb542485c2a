import type { LanguageLevel, RequirementFact } from '#domain/requirement.ts'
import { languageNames } from '#read/posting/facts/language-names.ts'

const codes = new Map(languageNames.flatMap(([code, ...names]) => names.map((name) => [name, code] as const)))

const alternatives = [...codes.keys()].toSorted((a, b) => b.length - a.length).join('|')
/** "Deutsch- und Englischkenntnisse" names both; what a people or a law is called after names none. */
const name = new RegExp(
  String.raw`(?<![\p{L}])(${alternatives})(?:-|kenntnissen?|kenntnis|sprachig\p{L}{0,3}|sprachkenntnissen?)?(?![\p{L}])`,
  'giu',
)
const notSpoken =
  /^[\s-]{0,2}(?:law|market|gaap|hgb|approbation|recht|rechts|staatsbürger|steuerrecht|market|tax|railway|clients?|customers?|speaking (?:market|countr|region)|kund|markt|team|colleagues|language (?:school|classes)|lessons|bahn|post|literature|literatur|unternehmen)/iu

const levels: readonly (readonly [LanguageLevel, RegExp])[] = [
  ['native', /\b(?:native|mother[- ]?tongue)\b|muttersprach/iu],
  [
    'fluent',
    /\bfluen(?:t|cy|tly)\b|\b(?:business|full professional)[- ](?:level|fluent|proficien)|flie(?:ß|ss)end|verhandlungssicher|stilsicher|\bproficien/iu,
  ],
  [
    'very-good',
    /\b(?:very good|excellent|strong|outstanding|impeccable)\b|sehr gute?|ausgezeichnet|hervorragend|exzellent/iu,
  ],
  ['basic', /\b(?:basic|some|elementary|a bit of)\b|grundkenntnisse|so dass man sich versteht|verständig/iu],
  [
    'good',
    /\b(?:good|solid|confident|working knowledge|conversational|comfortable)\b|(?<!so )\bgute?[nrms]?\b|sicher(?:e|er|en|es)?\b|solide/iu,
  ],
]
const cefr = /(?<![\p{L}\d])([ABC][12])(?![\p{L}\d])/iu

/** Languages asked for, each with the level told nearest to it; one level for all where only one is told. */
export function languagesIn(text: string): readonly RequirementFact[] {
  const found: { code: string; start: number; end: number }[] = []
  for (const match of text.matchAll(name)) {
    const code = codes.get((match[1] ?? '').toLowerCase())
    const end = match.index + match[0].length
    if (
      !code ||
      /(?:gcse|a-level|level \d|maths and|major in|degree in) ?$/iu.test(
        text.slice(Math.max(0, match.index - 12), match.index),
      ) ||
      notSpoken.test(text.slice(end, end + 30)) ||
      isPrefixOnly(match[0], text.slice(end))
    )
      continue
    if (!found.some((one) => one.code === code)) found.push({ code, start: match.index, end })
  }
  return found.slice(0, 10).map(({ code, end }, at) => {
    const from = at === 0 ? 0 : (found[at - 1]?.end ?? 0)
    const to = found[at + 1]?.start ?? text.length
    // "Fluent German, good English": what stands behind a comma is said of the next one.
    const [behind = ''] = text.slice(end, to).split(/[,;]|\b(?:und|and|or|oder)\b/u, 1)
    const [before = ''] = text.slice(from, end).split(/[,;]/u).slice(-1)
    const level = levelIn(behind, true) ?? levelIn(before, false) ?? levelIn(sharedBy(text, found), true)
    return { kind: 'language', language: code, level } as const
  })
}

/** "Deutsch und Englisch auf C1-Niveau": one level is told for all only where no comma parts them. */
function sharedBy(text: string, found: readonly { readonly start: number; readonly end: number }[]): string {
  const between = text.slice(found[0]?.end ?? 0, found.at(-1)?.start ?? 0)
  return between.includes(',') ? '' : text
}

/** "Deutsch-" alone, without "und Englischkenntnisse" behind it, is the beginning of another word. */
function isPrefixOnly(match: string, rest: string): boolean {
  return match.endsWith('-') && !/^\s{0,2}(?:und|oder|,|\/|bzw)/iu.test(rest)
}

function levelIn(words: string, behind: boolean): LanguageLevel | null {
  const told = cefr.exec(words)?.[1]
  if (told) return told.toUpperCase() as LanguageLevel
  const near = behind ? words.slice(0, 80) : words.slice(-60)
  return levels.find(([, name]) => name.test(near))?.[0] ?? null
}
