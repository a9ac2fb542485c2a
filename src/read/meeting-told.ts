import type { Finding, InterviewFact, MentionedPerson } from '#domain/finding.ts'
import { toldTimes, type ToldTime } from '#read/extract/interview-time.ts'
import type { PeopleFound } from '#read/extract/people.ts'
import { wayToMeet } from '#read/extract/way-to-meet.ts'
import type { Read } from '#read/features.ts'
import type { Prepared } from '#read/prepare.ts'
import type { Look } from '#read/look-at.ts'
import { writerMeets } from '#read/writer-meets.ts'

const undecided: ReadonlySet<string> = new Set(['interview', 'rescheduled', 'reply-by-person', 'outreach'])

/** The interview a mail fixes, else what it says of times that others may agree to. */
export function meetingTold(
  look: Look,
  kind: Finding['kind'],
  people: PeopleFound,
  sentOn: number | null,
): Pick<Finding, 'interview' | 'appointment'> {
  const { outgoing, appointment } = look
  if (outgoing && kind === 'reply-by-user' && appointment !== null) {
    const { slots, answer } = appointment
    return {
      interview: null,
      ...(slots.length > 0 || answer !== null ? { appointment: { slots, answer, as: null } } : {}),
    }
  }
  const interview = outgoing ? null : interviewOf(look, kind, people, sentOn)
  if (outgoing || interview !== null || appointment === null || !undecided.has(kind)) return { interview }
  const { slots, answer, times } = appointment
  const [first] = times
  const as = first === undefined ? null : inWords(look, kind, first, people)
  return { interview, ...(slots.length > 0 || answer !== null ? { appointment: { slots, answer, as } } : {}) }
}

function interviewOf(
  look: Look,
  kind: Finding['kind'],
  found: PeopleFound,
  sentOn: number | null,
): InterviewFact | null {
  if (kind !== 'interview' && kind !== 'rescheduled' && kind !== 'cancelled') return null
  const { read, invitation, appointment, zone } = look
  const meeting = whoMeets(read, found)
  const { calendar, prepared, clues } = read
  const former = invitation?.former ?? null
  const movedFrom = former === null ? {} : { movedFrom: former.start }
  if (calendar !== null && !calendar.allDay) {
    const slot = invitation?.slot ?? null
    return {
      ...movedFrom,
      uid: calendar.uid === '' ? null : calendar.uid,
      sequence: calendar.sequence,
      method: calendar.method,
      start: calendar.start,
      end: calendar.end,
      timeZone: calendar.timeZone,
      mode: calendar.mode === 'unknown' ? modeOfText(prepared) : calendar.mode,
      round: roundOf(`${calendar.summary}\n${prepared.subject}`),
      people: meeting,
      ...(writerMeets(prepared, found.sender?.name ?? '') ? { writerMeets: true as const } : {}),
      evidence:
        calendar.startLine !== null
          ? { part: 'calendar', ...calendar.startLine }
          : slot === null
            ? null
            : prepared.evidenceInText(slot.from, slot.to),
    }
  }
  const set = appointment?.fixed ?? null
  if (set !== null && kind !== 'cancelled') return inWords(look, kind, set, found)
  const fixed = clues.count('interview-fixed') + clues.count('rescheduled') + clues.count('cancelled')
  if (fixed === 0) return null
  const times = toldTimes(prepared.text, sentOn, zone)
  const time = kind === 'rescheduled' ? times.at(-1) : times[0]
  if (time === undefined) return null
  // Several times in a mail that asks are proposals; in one that confirms, the first is the appointment.
  const asks = clues.count('interview-request') > clues.count('interview-fixed')
  if (kind === 'interview' && times.length > 1 && asks) return null
  return inWords(look, kind, time, found)
}

function inWords({ read }: Look, kind: Finding['kind'], time: ToldTime, found: PeopleFound): InterviewFact {
  const { prepared } = read
  return {
    uid: null,
    sequence: 0,
    method: 'text',
    start: time.start,
    end: time.end,
    timeZone: time.timeZone,
    mode: modeOfText(prepared),
    round: roundOf(`${prepared.subject}\n${prepared.text.slice(0, 3_000)}`),
    people: whoMeets(read, found),
    ...(kind !== 'cancelled' && writerMeets(prepared, found.sender?.name ?? '') ? { writerMeets: true as const } : {}),
    evidence: prepared.evidenceInText(time.from, time.to),
  }
}

function whoMeets(read: Read, { people, sender }: PeopleFound): readonly MentionedPerson[] {
  return people.filter(
    (person) =>
      person.relation !== 'coordinator' &&
      !(
        person === sender &&
        onlySchedules(read, person.relation, people.length > 1) &&
        !writerMeets(read.prepared, person.name)
      ),
  )
}

/** A link to join by is a way to meet by video; else the words tell, else a number to dial. */
function modeOfText({ subject, text, zones, joins }: Prepared): InterviewFact['mode'] {
  const own = zones.filter(({ kind }) => kind === 'new' || kind === 'forwarded')
  const words = [subject, ...own.map(({ start, end }) => text.slice(start, end))].join('\n')
  const told = joins === 'video' ? 'unknown' : wayToMeet(words)
  return told === 'unknown' ? (joins ?? 'unknown') : told
}

/** The writer of an invitation who recruits or schedules meets the person only when the mail says so. */
function onlySchedules({ calendar }: Read, relation: string, meetsOthers: boolean): boolean {
  if (relation === 'coordinator') return true
  if (calendar !== null) return false
  return meetsOthers && (relation === 'recruiter' || relation === 'hr' || relation === 'agency')
}

const rounds =
  /\b(phone screen(?:ing)?|recruiter screen|screening call|initial (?:screen|call|interview)|intro(?:ductory)? (?:call|chat)|first (?:round|interview)|second (?:round|interview)|third (?:round|interview)|final (?:round|interview|stage)|technical (?:interview|screen|round)|coding interview|system design(?: interview)?|hiring manager (?:interview|call|screen)|panel interview|onsite(?: interview)?|on-site interview|behaviou?ral interview|culture (?:fit )?interview|portfolio (?:review|interview)|case interview|take-?home review|erstgespräch|zweitgespräch|kennenlerngespräch|telefoninterview|fachgespräch|zweite runde|erste runde|probearbeit\w{0,3}|entretien (?:téléphonique|technique|rh|final)|entrevista (?:técnica|inicial|final|telefónica)|colloquio (?:conoscitivo|tecnico|finale)|eerste gesprek|tweede gesprek|kennismakingsgesprek)\b/i

function roundOf(words: string): string | null {
  return rounds.exec(words)?.[1]?.toLowerCase() ?? null
}
