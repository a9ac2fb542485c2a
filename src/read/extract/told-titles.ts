import type { Prepared } from '#read/prepare.ts'
import { roleWordWeight } from '#read/tables/role-words.ts'
import { fold } from '#read/tokens.ts'

/** How far behind a name its title may stand. */
const reach = 100
const longestSearched = 8_000

/**
 * What the mail calls somebody whose name is known: "Ana Silva (Head of Data)", "Ana Silva, Head of Data", "Ana, who
 * leads the team", "Frau Silva (Leiterin Einkauf)", "our Head of Data Ana Silva". Null when it says nothing of the kind.
 */
export function toldTitle(prepared: Prepared, name: string): string | null {
  const title = lookFor(prepared, name)
  return title === null ? null : titleAlone(title)
}

/** Without the marks of a quoted mail before it and what was said of the meeting after it. */
function titleAlone(words: string): string {
  return (words.replace(/^[>\s]{1,9}/, '').split(/\s[-–—|·]\s/)[0] ?? words).trim()
}

function lookFor(prepared: Prepared, name: string): string | null {
  const text = prepared.text.slice(0, longestSearched)
  for (const form of formsOf(name)) {
    let from = 0
    for (let seen = 0; seen < 6; seen++) {
      const at = text.indexOf(form, from)
      if (at < 0) break
      from = at + form.length
      if (/[\p{L}\d@.]/u.test(text[at - 1] ?? '') || /[\p{L}\d@]/u.test(text[from] ?? '')) continue
      const title = behind(text.slice(from, from + reach)) ?? before(text.slice(Math.max(0, at - 60), at))
      if (title !== null) return title
    }
  }
  return null
}

/** The full name first; then as colleagues are spoken of: "Frau Silva", "Ana". */
function formsOf(name: string): readonly string[] {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word))
  const last = words.at(-1) ?? ''
  const first = words[0] ?? ''
  if (words.length < 2) return [name]
  const polite = ['Herr', 'Herrn', 'Frau', 'Mr', 'Ms', 'Mrs', 'Mr.', 'Ms.', 'Dr.', 'M.', 'Mme'].map(
    (word) => `${word} ${last}`,
  )
  return [name, ...polite, ...(first.length > 2 ? [first] : [])]
}

function behind(words: string): string | null {
  const bracketed = /^\s?\(([^()\n]{2,80})\)/.exec(words)?.[1]
  if (bracketed !== undefined && isTitle(bracketed)) return bracketed
  const leads =
    /^,?\s(?:who|der|die|qui|quien|que)\s([^.;\n]{0,60}\b(?:leads?|runs?|heads?|manages?|leitet|führt|verantwortet|dirige|lidera)\b[^.;,\n]{0,40})/iu.exec(
      words.replace(/\n/g, ' '),
    )?.[1]
  if (leads !== undefined) return `Head: ${leads.trim()}`
  const below = /^\n([^\n]{3,80})(?=\n|$)/.exec(words)?.[1]?.split(/\s?[|·]\s/)[0]
  if (below !== undefined && isTitle(below)) return below.trim()
  const appended = /^(?:,\s|\s?[-–]\s)((?:our|the|unsere?r?|a|an|one of our)?\s?[^,.;:()\n]{3,60})/u
    .exec(words)?.[1]
    ?.trim()
  if (appended !== undefined && isTitle(appended)) return appended.replace(/^(?:our|the|unsere?r?|a|an)\s/i, '')
  return null
}

/** "our Head of Data Ana Silva", "unser Einkaufsleiter Carsten Fehse", "our Finance Director, Ana Silva". */
function before(words: string): string | null {
  const match =
    /\b(?:our|unsere[mnrs]?|unser|dem|der|notre|nuestr[ao]|il nostro|la nostra|onze)\s((?:[\p{Lu}\p{Ll}&/-]{2,24}\s?){1,4}),?\s$/u
      .exec(words)?.[1]
      ?.trim()
  return match !== undefined && isTitle(match) ? match : null
}

function isTitle(words: string): boolean {
  if (/[@\d]|https?:/.test(words) || words.split(/\s+/).length > 8) return false
  return words.split(/[\s,/-]+/).some((word) => roleWordWeight(fold(word)) === 2 || founders.test(fold(word)))
}

const founders =
  /^(?:co-?founder|founder|grunder\w{0,2}|mitgrunder\w{0,2}|inhaber\w{0,2}|geschaftsfuhrer\w{0,2}|owner|gerante?|vennoot|socio|socia|titular|titolare|eigenaar|eigenares|proprietari[oa]|duen[oa]|don[oa]|patronne?|headteacher|praxisinhaber\w{0,2}|\w{3,20}leiter\w{0,2}|\w{3,20}leitung|trustees?|vorstand)$/
