import { blotInside, blotter, type Blot } from '#domain/blot.ts'
import type { Fact, Finding, MentionedPerson } from '#domain/finding.ts'
import type { Address, ParsedMessage } from '#domain/message.ts'

export interface ReadMail {
  readonly message: ParsedMessage
  readonly finding: Finding
}

/** How somebody who is forgotten is known in mail. */
export interface KnownAs {
  readonly isAddress: (address: string) => boolean
  /** A name is only theirs at the company of the mail. */
  readonly isName: (name: string, company: string | null) => boolean
  /** Addresses and full names in the clear, where they are known: they are looked for in running words as well. */
  readonly inClear: readonly string[]
}

/**
 * A mail without somebody, or null where it has nothing to do with them. Mail that they wrote, or that went to them
 * alone, keeps no word; of other mail their name and address are blotted out. What it says of one's own application
 * stays: that it came, when, and what kind of mail it was.
 */
export function withoutPerson({ message, finding }: ReadMail, known: KnownAs): ReadMail | null {
  const company = finding.company?.value ?? null
  const isThem = ({ name, address }: { readonly name: string; readonly address: string | null }) =>
    (address !== null && address !== '' && known.isAddress(address.toLowerCase())) ||
    (name !== '' && known.isName(name, company))
  const named = [
    ...addressesOf(message),
    ...[finding.sender, ...finding.people, ...(finding.interview?.people ?? [])].filter((one) => one !== null),
    ...(finding.appointment?.as?.people ?? []),
  ].filter(isThem)
  const all = blotter(known.inClear)
  const isToldOf = [message.subject, message.text, message.html ?? '', ...message.calendars.map(unfolded)].some(
    (text) => all(text) !== text,
  )
  if (named.length === 0 && !isToldOf) return null

  const names = named.map(({ name }) => name).filter((name) => name !== '')
  const whole = [...known.inClear, ...names, ...named.flatMap(({ address }) => address ?? [])]
  const words = named.length === 0 ? [] : [...names, ...namesIn(known.inClear)].flatMap((name) => name.split(/[\s,.]+/))
  const blotOut = blotter(whole, words)
  const isFromThem = message.from !== null && isThem(message.from)
  const sentTo = [...message.to, ...message.cc]
  const isToThemAlone = finding.direction === 'outgoing' && sentTo.length > 0 && sentTo.every(isThem)

  return {
    message: messageWithout(message, isThem, blotOut, isFromThem || isToThemAlone),
    finding: findingWithout(finding, isThem, blotOut, isFromThem, isFromThem || isToThemAlone),
  }
}

type IsThem = (one: { readonly name: string; readonly address: string | null }) => boolean

function addressesOf({ from, replyTo, to, cc }: ParsedMessage): readonly Address[] {
  return [...(from === null ? [] : [from]), ...replyTo, ...to, ...cc]
}

function namesIn(inClear: readonly string[]): readonly string[] {
  return inClear.filter((one) => !one.includes('@'))
}

/** A calendar breaks long lines anywhere. */
function unfolded(calendar: string): string {
  return calendar.replace(/\r?\n[ \t]/g, '')
}

function messageWithout(message: ParsedMessage, isThem: IsThem, blotOut: Blot, isTheirs: boolean): ParsedMessage {
  const others = (list: readonly Address[]) => list.filter((one) => !isThem(one))
  return {
    ...message,
    from: message.from === null || isThem(message.from) ? null : blotInside(message.from, blotOut),
    replyTo: others(message.replyTo),
    to: others(message.to),
    cc: others(message.cc),
    subject: blotOut(message.subject),
    headers: blotInside(message.headers, blotOut),
    text: isTheirs ? '' : blotOut(message.text),
    html: isTheirs || message.html === null ? null : blotOut(message.html),
    // What it fixed stands in the finding.
    calendars: isTheirs ? [] : message.calendars.filter((one) => blotOut(unfolded(one)) === unfolded(one)),
  }
}

function findingWithout(
  finding: Finding,
  isThem: IsThem,
  blotOut: Blot,
  isFromThem: boolean,
  isTheirs: boolean,
): Finding {
  const others = (list: readonly MentionedPerson[]) => list.filter((one) => !isThem(one))
  const { sender, people, interview, appointment, rejection, delivery, ...rest } = finding
  const left: Finding = {
    ...rest,
    sender: sender === null || isThem(sender) ? null : sender,
    people: others(people),
    interview: interview && { ...interview, people: others(interview.people) },
    ...(appointment && {
      appointment: {
        ...appointment,
        as: appointment.as && { ...appointment.as, people: others(appointment.as.people) },
      },
    }),
    rejection: rejection && (isFromThem ? { ...rejection, replyable: 'no-reply' } : rejection),
    delivery: delivery && { ...delivery, failed: delivery.failed.filter((one) => !isThem(one)) },
  }
  return blotInside(isTheirs ? withoutQuotes(left) : left, blotOut)
}

/** Quotes of words that are not kept any more would be the words. */
function withoutQuotes(finding: Finding): Finding {
  const bare = <T>(fact: Fact<T> | null) => fact && { ...fact, evidence: null }
  const unnamed = (list: readonly MentionedPerson[]) => list.map((one) => ({ ...one, evidence: null }))
  const { optOut, ...rest } = finding
  return {
    ...rest,
    // That they asked never to be written to stays said, without their words.
    ...(optOut && { optOut: { ...optOut, quote: '', start: 0, end: 0 } }),
    evidence: [],
    company: bare(finding.company),
    role: bare(finding.role),
    location: bare(finding.location),
    agency: bare(finding.agency),
    promisedBy: bare(finding.promisedBy),
    sender: finding.sender && { ...finding.sender, evidence: null },
    people: unnamed(finding.people),
    interview: finding.interview && {
      ...finding.interview,
      evidence: null,
      people: unnamed(finding.interview.people),
    },
    ...(finding.appointment && {
      appointment: {
        ...finding.appointment,
        as: finding.appointment.as && { ...finding.appointment.as, evidence: null },
      },
    }),
    rejection: finding.rejection && { ...finding.rejection, reapplyHint: null, evidence: {} },
  }
}
