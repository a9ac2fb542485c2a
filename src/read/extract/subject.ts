import { titleWeight, readCapitalised } from '#read/extract/names.ts'

export interface SubjectPart {
  readonly value: string
  readonly start: number
  readonly end: number
  readonly weight: number
}

export interface SubjectParts {
  readonly roles: readonly SubjectPart[]
  readonly companies: readonly SubjectPart[]
}

/** Offset after "Re: AW: [External] …". */
export function afterPrefixes(subject: string): number {
  const match =
    /^(?:\s{0,4}(?:(?:re|aw|fwd?|wg|sv|antw|antwort|tr|rv|enc|r|i|rif|res)\s?(?:\[\d{1,3}\])?:|\[(?:ext|external|extern|spam\??)\]:?|ext(?:ernal)?:)){1,8}\s{0,4}/i.exec(
      subject,
    )
  return match === null ? 0 : match[0].length
}

interface Shape {
  readonly pattern: RegExp
  readonly role?: number
  readonly company?: number
  readonly weight: number
}

const text = '([^|]{2,110}?)'
const name = '([\\p{Lu}\\d][^|:!?]{1,60}?)'

/** The shapes of `domain/06 §6.5`, most telling first; anchored, on at most 300 units, so bounded. */
const shapes: readonly Shape[] = [
  shape(
    `^(?:your |update on your |regarding your |re your |status of your |an update on your )?(?:job )?application (?:for|to) (?:the )?${text} (?:position |role |job )?(?:at|with|@) ${name}(?: has been (?:received|submitted).{0,20}| was (?:sent|received).{0,20})?$`,
    1,
    2,
  ),
  shape(`^your application has been received for ${text} at ${name}$`, 1, 2),
  shape(`^application (?:submitted|received|confirmation|confirmed)\\s?[:\\-] ?${text} (?:at|with|@) ${name}$`, 1, 2),
  shape(`^indeed application: ${text}(?: indeed .{0,60})?$`, 1, undefined),
  shape(`^submission status for ${text}$`, 1, undefined),
  shape(`^regarding requisition \\S{2,20} ${text}$`, 1, undefined),
  shape(`^you have successfully submitted your ${name} job application - \\S{2,20} - ${text}$`, 2, 1),
  shape(`^your ${name} application for ${text}$`, 2, 1),
  shape(`^(?:we're sorry )?your ${name} application (?:isn't|is not|was|has).{0,60}$`, undefined, 1),
  shape(`^(?:\\p{L}{2,30} )?-? ?next steps for your ${text} application(?: (?:at|with) ${name})?$`, 1, 2),
  shape(
    `^(?:thank you|thanks) for (?:applying|your application) (?:to|for) (?:the |our )?${text} (?:position |role |job |opening )?(?:at|with|@) ${name}$`,
    1,
    2,
  ),
  shape(
    `^(?:thank you|thanks) for (?:applying|your application) (?:to|at|with) ${name}(?:[,!] .{2,30})?$`,
    undefined,
    1,
  ),
  shape(
    `^(?:thank you|thanks) for your interest in (?:joining |working (?:at|for|with) |a career (?:at|with) )?${name}$`,
    undefined,
    1,
  ),
  shape(`^(?:[^,]{2,40}, )?your application was (?:sent to|viewed by) ${name}$`, undefined, 1),
  shape(`^(?:your )?(?:update|news) from ${name}$`, undefined, 1, 0.7),
  shape(`^(?:[^:]{0,40}\\b)?(?:application|status) update from ${name}$`, undefined, 1),
  shape(
    `^${name}:? (?:application )?(?:update on|update regarding|update about|regarding|status of) your (?:application|candidacy).{0,60}$`,
    undefined,
    1,
  ),
  shape(
    `^${name} (?:application|follow[- ]?up|candidate|recruiting|hiring|interview|careers|job application)(?: (?:update|status|confirmation|received|invitation|process|team).{0,40})?(?: (?:for|-|–|\\|) ${text})?$`,
    2,
    1,
    0.62,
  ),
  shape(
    `^(?:invitation(?: to)?|interview|interview (?:request|invitation|confirmation|confirmed|scheduled|details)|phone (?:screen|interview)|technical interview|final interview|onsite interview)(?: for(?: the)?|:| -) ?${text} (?:with|at|@) ${name}$`,
    1,
    2,
  ),
  shape(`^interview (?:invitation|confirmation|request|scheduled|confirmed)? ?(?:from|with|at) ${name}$`, undefined, 1),
  shape(`^interview (?:request|invitation) for (?:the )?${text}(?: (?:position|role))?$`, 1, undefined),
  shape(
    `^(?:ihre|deine) bewerbung (?:als|um|für|auf)(?: die| den| eine)?(?: stelle| position)?(?: als)? ${text}(?: (?:bei|bei der|bei dem|beim) ${name})?$`,
    1,
    2,
  ),
  shape(`^(?:ihre|deine) bewerbung (?:bei|bei der|bei dem|beim|an die|am) ${name}(?: als ${text})?$`, 2, 1),
  shape(
    `^(?:neuigkeiten|update|rückmeldung|antwort|absage|feedback|eingangsbestätigung|einladung.{0,40}) (?:zu|auf|für|ihrer?) (?:ihrer?|deiner?) bewerbung(?: (?:von|bei) ${name})?(?: als ${text})?$`,
    2,
    1,
  ),
  shape(`^(?:vielen dank|danke) für (?:ihre|deine) bewerbung (?:bei|bei der|beim|an) ${name}$`, undefined, 1),
  shape(`^bewerbung (?:als|um|auf|für)(?: die stelle(?: als)?)? ${text}$`, 1, undefined),
  shape(
    `^(?:votre candidature|candidature)(?: (?:au poste de|pour le poste de|pour|-|:))? ${text} (?:chez|-|à|at) ${name}$`,
    1,
    2,
  ),
  shape(`^${text}-(?:r|jr|req)?-?\\d{4,9} opening at ${name}$`, 1, 2),
  shape(`^(?:offer|offer letter|job offer)(?: for(?: the)?|:| -) ${text} (?:at|with) ${name}$`, 1, 2),
  shape(
    `^${text} (?:position|role|opportunity|opening|job|internship)(?: (?:at|with|@) ${name})(?: .{0,40})?$`,
    1,
    2,
    0.65,
  ),
  shape(`^${text} (?:at|bei|@|chez) ${name}$`, 1, 2, 0.6),
]

function shape(source: string, role: number | undefined, company: number | undefined, weight = 0.82): Shape {
  const pattern = new RegExp(source, 'iud')
  return {
    pattern,
    weight,
    ...(role === undefined ? {} : { role }),
    ...(company === undefined ? {} : { company }),
  }
}

const statusWords =
  /\b(?:application|applying|interview|update|status|thank|thanks|invitation|confirm\w{0,8}|received|regarding|follow[- ]?up|next steps?|schedule\w{0,4}|screen|assessment|offer|feedback|opportunity|your|you|bewerbung|einladung|absage|gespräch|eingang\w{0,14}|rückmeldung|candidature|entretien|candidatura|entrevista|colloquio|sollicitatie|gesprek|reminder|action|required|security|code|call|chat|meeting|response|outcome|decision|important|request|availability|re|position|role|job|unfortunately)\b/i

/** Roles and companies a subject line names, weighed; offsets into the subject. */
export function subjectParts(subject: string): SubjectParts {
  const roles: SubjectPart[] = []
  const companies: SubjectPart[] = []
  const offset = afterPrefixes(subject)
  const rest = subject.slice(offset, offset + 300).trimEnd()
  for (const { pattern, role, company, weight } of shapes) {
    const match = pattern.exec(rest)
    if (match === null) continue
    const part = (group: number | undefined): SubjectPart | null => {
      const at = group === undefined ? undefined : match.indices?.[group]
      if (at === undefined) return null
      return { value: rest.slice(at[0], at[1]), start: offset + at[0], end: offset + at[1], weight }
    }
    const foundRole = part(role)
    const foundCompany = part(company)
    // Case does not matter to the shapes' small words, but a name begins with a capital or a digit.
    if (foundCompany !== null && !/^[\p{Lu}\d]/u.test(foundCompany.value)) continue
    if (foundCompany !== null && foundRole === null && titleWeight(foundCompany.value) >= 2) {
      // "Thank you for applying to AI Engineer III - 26013067" names a role where a company is expected.
      roles.push({ ...foundCompany, weight: 0.7 })
      break
    }
    if (foundRole !== null) roles.push(foundRole)
    if (foundCompany !== null) companies.push(foundCompany)
    break
  }
  if (roles.length + companies.length === 0) fromSegments(rest, offset, roles, companies)
  return { roles, companies }
}

/** "R - X", "X | R", "X: Update on …": segments told apart by job words. */
function fromSegments(rest: string, offset: number, roles: SubjectPart[], companies: SubjectPart[]): void {
  const separator = /\s+[-–—|·•]\s+|\s*[|·•]\s*|:\s+|\s+-{2}\s+/g
  let at = 0
  const segments: { value: string; start: number }[] = []
  for (const match of rest.matchAll(separator)) {
    segments.push({ value: rest.slice(at, match.index), start: at })
    at = match.index + match[0].length
    if (segments.length > 6) break
  }
  segments.push({ value: rest.slice(at), start: at })
  if (segments.length < 2) return
  for (const { value, start } of segments) {
    const trimmed = value.trim()
    if (trimmed.length < 2 || trimmed.length > 90) continue
    const from = offset + start + value.indexOf(trimmed)
    const part = (weight: number) => ({ value: trimmed, start: from, end: from + trimmed.length, weight })
    if (titleWeight(trimmed) >= 2 && !/\byou|your|ihre\b/i.test(trimmed))
      roles.push(part(statusWords.test(trimmed) ? 0.3 : 0.6))
    else if (!statusWords.test(trimmed) && /^[\p{Lu}\d]/u.test(trimmed) && trimmed.split(' ').length <= 5) {
      const run = readCapitalised(trimmed, 0)
      if (run !== null && run.end === trimmed.length) companies.push(part(0.42))
    }
  }
}
