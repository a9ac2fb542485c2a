/** A labelled value of a service's mail: "Event Type:" with its value beside or below. Offsets into the text. */
export interface Field {
  readonly value: string
  readonly start: number
  readonly end: number
}

export type FieldName = 'title' | 'host' | 'when' | 'former' | 'moved' | 'where' | 'self'

const labels: Readonly<Record<FieldName, string>> = {
  title:
    'what|event type|event name|event|topic|title|was|ereignistyp|veranstaltungstyp|event-typ|termintyp|terminart|thema|titel|betreff des meetings',
  host: 'host|organi[sz]er|hosted by|with|who you are meeting|gastgeber|gastgeberin|veranstalter|organisator|organisatorin|mit',
  when: 'when|event date/time|date/time|date & time|date and time|time|wann|datum/uhrzeit|datum und uhrzeit|datum & uhrzeit|uhrzeit|zeit|zeitpunkt',
  former:
    'former|former time|former date/time|original time|original date/time|previous time|old time|was scheduled for|bisher|bisherige zeit|bisheriger termin|urspr[üu]ngliche zeit|urspr[üu]nglicher termin|alter termin|vorheriger termin',
  moved:
    'updated|updated time|updated date/time|new time|new date/time|now scheduled for|neu|neue zeit|neuer termin|aktualisierter termin',
  where: 'where|location|wo|ort',
  self: 'invitee|invitee email|invitee time zone|guests|invitees|attendees|eingeladene person|e-mail-adresse der eingeladenen person|zeitzone der eingeladenen person|teilnehmer|teilnehmende|g[äa]ste|eingeladen',
}
const shape = new RegExp(
  `^[\\s*_>•]{0,4}(?:${Object.entries(labels)
    .map(([name, words]) => `(?<${name}>${words})`)
    .join('|')})[*_]{0,2}\\s?(?::|$)`,
  'iu',
)
/** These words alone on a line are labels; any other needs its colon. */
const bareLabel =
  /^(?:what|when|where|event type|event date\/time|organi[sz]er|guests|was|wann|wo|veranstalter|g[äa]ste)$/i
const anyLabel = /^[\p{L}][\p{L} /&-]{1,40}:(?:\s|$)/u
const mostLines = 200
const mostOfValue = 3

/** Labelled values, each the first of its name, from the top of a mail. */
export function fieldsOf(text: string): ReadonlyMap<FieldName, Field> {
  const lines = linesOf(text)
  const fields = new Map<FieldName, Field>()
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line
    const match = line.words.length > 300 ? null : shape.exec(line.words)
    if (match === null || (!match[0].endsWith(':') && !bareLabel.test(line.words.trim()))) continue
    const name = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined)?.[0] as FieldName
    if (fields.has(name)) continue
    const beside = line.words.slice(match[0].length)
    if (beside.trim() !== '') {
      const start = line.start + match[0].length + (beside.length - beside.trimStart().length)
      fields.set(name, { value: beside.trim(), start, end: line.start + line.words.trimEnd().length })
    } else {
      const below = valueBelow(lines, i + 1)
      if (below !== null) fields.set(name, below)
    }
  }
  return fields
}

interface Line {
  readonly words: string
  readonly start: number
}

/** The lines under a label, up to a blank one or the next label; one blank line before them is usual. */
function valueBelow(lines: readonly Line[], from: number): Field | null {
  const first = lines[from]?.words.trim() === '' ? from + 1 : from
  const taken: Line[] = []
  for (let i = first; i < lines.length && taken.length < mostOfValue; i++) {
    const line = lines[i] as Line
    if (line.words.trim() === '' || anyLabel.test(line.words.trim()) || bareLabel.test(line.words.trim())) break
    taken.push(line)
  }
  const [top] = taken
  const last = taken.at(-1)
  if (top === undefined || last === undefined) return null
  const start = top.start + (top.words.length - top.words.trimStart().length)
  return {
    value: taken.map(({ words }) => words.trim()).join('\n'),
    start,
    end: last.start + last.words.trimEnd().length,
  }
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let at = 0; at <= text.length && lines.length < mostLines;) {
    let end = text.indexOf('\n', at)
    if (end < 0) end = text.length
    lines.push({ words: text.slice(at, Math.min(end, at + 600)), start: at })
    at = end + 1
  }
  return lines
}
