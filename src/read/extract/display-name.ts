import { agreement } from '#read/extract/host-agreement.ts'
import { isDepartmentWord, isHouseWord } from '#read/tables/house-words.ts'
import { fold } from '#read/tokens.ts'

const between = /\s[-–—|/·]\s|\s?[|·]\s?|,\s|\s?[()]\s?|\s@\s/

const joints = new Set(
  'de del della di da do dos des du d of der die das dem für fuer the le la les y e et und and & van'.split(' '),
)

export interface DisplayPart {
  readonly name: string
  /** How much of the address is made of it. */
  readonly agreement: number
}

/**
 * The parts of a display name, each without the words of departments around it: "Ufficio Concorsi - Comune di
 * Roccapiana", "Noa (Colectivo Marea)", "Stadt Weidenau, Personalamt". The one that agrees with the address comes first.
 */
export function displayParts(display: string, label: string | null): readonly DisplayPart[] {
  return whoseHouse(display.replace(/\s(?:via|through)\s.{1,40}$/i, ''), label)
    .split(between)
    .slice(0, 5)
    .map((part) => withoutDepartments(part.trim()))
    .filter((part) => /^[\p{Lu}\d]|^\p{Ll}{1,3}\p{Lu}/u.test(part) || (label !== null && agreement(part, label) >= 0.8))
    .map((name) => ({ name, agreement: label === null ? 0 : agreement(name, label) }))
    .toSorted((a, b) => b.agreement - a.agreement)
}

/** "Lukas von DataKompass", "Inès de Bulle & Co": what stands behind, where it makes up the address. */
function whoseHouse(display: string, label: string | null): string {
  const match = /^\p{Lu}\S{1,20}(?: \p{Lu}\S{1,20})?\s(?:von|vom|from|at|de|di|van|chez|bei|da|do|@)\s(.{2,50})$/u.exec(
    display,
  )
  const rest = match?.[1]
  if (rest === undefined || label === null || isHouseWord(bare(display.split(' ')[0]))) return display
  return agreement(rest, label) >= Math.max(0.6, agreement(display, label)) ? rest : display
}

/** "Empleo Clínica Santa Brígida", "Oake Valley Primary Office": what is left between the words of departments. */
export function withoutDepartments(name: string): string {
  const words = name.split(/\s+/)
  let from = 0
  let to = words.length
  while (from < to && isAside(words[from])) from++
  // "Vagas": nothing but a department.
  if (from === to) return ''
  if (from > 0) while (from < to && isJoint(words[from])) from++
  while (to > from + 1 && isDepartmentWord(bare(words[to - 1]))) to--
  while (to > from + 1 && isJoint(words[to - 1])) to--
  return words.slice(from, to).join(' ')

  function isAside(word: string | undefined): boolean {
    const folded = bare(word)
    return isDepartmentWord(folded) && !isHouseWord(folded)
  }
}

function isJoint(word: string | undefined): boolean {
  return joints.has((word ?? '').toLowerCase()) || /^[dl]['’]$/.test(word ?? '')
}

function bare(word = ''): string {
  return fold(word)
    .replace(/^[\p{Ll}]['’]/u, '')
    .replace(/[^\p{L}\p{N}-]/gu, '')
}
