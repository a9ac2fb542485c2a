import type { Prepared } from '#read/prepare.ts'

const shapes: readonly RegExp[] = [
  /\b((?:REQ|JR|JOB)[-_# ]?\d{3,9}(?:-\d{1,3})?)\b/,
  /\b(R-\d{4}-\d{3,8}|R-?\d{5,9}|R0\d{5,8})\b/,
  /\b(\d{4,7}BR)\b/,
  /\b(?:requisition(?: (?:id|number|no\.?|#))?|job (?:id|req(?:uisition)?|number|no\.?|code|ref(?:erence)?)|req(?:uisition)? ?(?:id|#|no\.?)|position (?:id|number|no\.?|#)|posting (?:id|number)|vacancy (?:id|number|no\.?|ref(?:erence)?)|ref(?:erence)?\.?(?: (?:no\.?|number|code|id|#))?|referenz(?:nummer|-nr\.?|code)?|kennziffer|stellen-?(?:id|nr\.?|nummer)|job-?(?:nr\.?|nummer)|ausschreibungs(?:nummer|-nr\.?)|réf(?:érence)?\.?|referencia|referência|codice|vacaturenummer|ref)\s?[:#.]?\s?#?\s?([A-Z]{0,6}[-_/]?\d[A-Za-z0-9_/-]{2,20})(?![\w@])/i,
]
const inSubjectOnly: readonly RegExp[] = [/[-#(\s](\d{5,8})\)?(?:\s|$)/, /\b(\d{5,8})\s\p{Lu}/u]

export interface Requisition {
  readonly id: string
}

/** The employer's number for the opening (`domain/06 §6.5`), or null. */
export function findRequisition(prepared: Prepared): string | null {
  const subject = prepared.subject.slice(0, 400)
  const body = prepared.text.slice(0, 12_000)
  for (const source of [subject, body]) {
    for (const shape of shapes) {
      const found = shape.exec(source)?.[1]
      if (found !== undefined && !looksLikeDateOrPhone(found)) return tidy(found)
    }
  }
  if (!/\b(?:order|invoice|ticket|case|code)\b/i.test(subject)) {
    for (const shape of inSubjectOnly) {
      const found = shape.exec(subject)?.[1]
      if (found !== undefined && !/^(?:19|20)\d{6}$/.test(found)) return found
    }
  }
  return null
}

function looksLikeDateOrPhone(id: string): boolean {
  return (
    /^\d{1,2}[-/]\d{1,2}[-/]\d{2,4}$/.test(id) ||
    /^(?:19|20)\d\d$/.test(id) ||
    /^\d{4}-\d{2}-\d{2}$/.test(id) ||
    /^\d{3}-\d{3}-\d{4}$/.test(id)
  )
}

function tidy(id: string): string {
  return id.replace(/[-_/]+$/, '').replace(/\s+/g, '-')
}
