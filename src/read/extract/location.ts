import type { Fact } from '#domain/finding.ts'
import type { Prepared } from '#read/prepare.ts'

const label =
  /^[ \t*•-]{0,4}(?:location|job location|work location|office|standort|einsatzort|arbeitsort|dienstort|lieu|ubicaci[óo]n|localiza[çc][ãa]o|sede|locatie|standplaats)\s?:\s{1,3}([^\n]{2,70})$/im
const card =
  / · ([\p{Lu}][\p{L} .'-]{2,40}(?:, [\p{L} .'-]{2,30}){0,2})(?: \((?:Remote|Hybrid|On-?site|Vor Ort)\))?\s*$/mu
const based =
  /\b(?:role|position|job|opportunity|office|team)\s(?:is\s)?(?:based|located)\sin\s((?:\p{Lu}[\p{L}.'-]{1,24})(?:[ ,]{1,2}\p{Lu}[\p{L}.'-]{1,24}){0,3})/u

/** "Location: Ana (Recruiter) will call you": how an interview is held is said behind the same label. */
const saysHow =
  /https?:|meet\.|zoom|teams|\b(?:you|your|we|i|will|call|phone|telefon|video|online|ihnen|sie|wir|rufen|anruf|vous|nous|le|lo)\b/i

/** Where the job is, when the mail labels it or shows a job site's card. */
export function findLocation(prepared: Prepared): Fact<string> | null {
  const text = prepared.text.slice(0, 12_000)
  for (const [pattern, confidence] of [
    [label, 0.85],
    [card, 0.7],
    [based, 0.7],
  ] as const) {
    const match = pattern.exec(text)
    const value = match?.[1]?.trim()
    if (match === null || value === undefined || saysHow.test(value)) continue
    const start = match.index + match[0].indexOf(value)
    return { value, confidence, evidence: prepared.evidenceInText(start, start + value.length) }
  }
  return null
}
