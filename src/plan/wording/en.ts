import type { CoolOffScope } from '#domain/cool-off.ts'
import type { DayNumber } from '#plan/day-number.ts'
import { toCivil } from '#plan/day-number.ts'
import { capital, inOneLine } from '#plan/wording/parts.ts'

/*
 * Every reason in one place, in one voice: calm, with the real names and dates, nothing about how often it works
 * (`domain/01 §1.7`). None ends in a full stop: what moved a window may follow.
 */

const months = 'January February March April May June July August September October November December'.split(' ')
const numbers = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** What a waiting time holds for, behind the sentence. */
const scopes = {
  'same-role': ' for the same role',
  'same-function': ' for work of the same kind',
  any: '',
} as const satisfies Record<CoolOffScope, string>

/** `22 October`, with the year where it is not the year of the day one stands on. */
function dateInWords(day: DayNumber, seenFrom: DayNumber): string {
  const { year, month, day: ofMonth } = toCivil(day)
  const words = `${ofMonth} ${months[month - 1]!}`
  return year === toCivil(seenFrom).year ? words : `${words} ${year}`
}

function numberInWords(count: number): string {
  return numbers[count] ?? String(count)
}

/** `two to three weeks`, `10 to 15 days`, `three months`. */
function span(from: number, to: number): string {
  if (from % 30 === 0 && to % 30 === 0) return range(from / 30, to / 30, 'month')
  return from % 7 === 0 && to % 7 === 0 ? range(from / 7, to / 7, 'week') : range(from, to, 'day')
}

function range(from: number, to: number, unit: string): string {
  const plural = to === 1 ? unit : `${unit}s`
  return from === to ? `${numberInWords(to)} ${plural}` : `${numberInWords(from)} to ${numberInWords(to)} ${plural}`
}

function quoted(words: string): string {
  return `“${inOneLine(words)}”`
}

function list(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`
}

function unanswered(mails: number, to: string): string {
  return mails === 1
    ? `One mail to ${to} has gone unanswered`
    : `${capital(numberInWords(mails))} mails to ${to} have gone unanswered`
}

const reasons = {
  acknowledge: (name: string, no: string) =>
    `${name} wrote the no of ${no} to you personally; a short thank-you a day or two later costs little and is remembered`,
  reflect: (company: string, no: string, days: number) =>
    `The no from ${company} came on ${no}; ${numberInWords(days)} days on, it is easier to see what fitted, what was missing and what you would tell them next time`,
  reflectOnForm: (company: string, no: string) =>
    `The no from ${company} came on ${no}, automatically and before you had spoken with anybody; a look back is all it asks for`,
  reflectOnClosed: (company: string, no: string) =>
    `${company} closed the role on ${no}; that was no verdict on you, and a few days on it is easier to see what you want to keep of it`,
  reflectOnSilence: (company: string, last: string) =>
    `The last contact with ${company} was on ${last}; after so long a silence you need not wait for their no to look back`,
  feedback: (name: string, no: string) =>
    `The no came on ${no}; from the second day on, and before details fade after a week, ${name} is best asked for specifics: one question by mail, two or three on the telephone`,
  feedbackOnClosed: (name: string, no: string) =>
    `The role was closed on ${no}; nobody decided against you, so within the week ${name} can say freely how you came across`,
  feedbackWithThanks: (name: string, no: string, met: string) =>
    `${name} met you on ${met} and can answer for the no of ${no}; your question and your thanks belong in one mail, while details are fresh`,
  followUp: (name: string, met: string, days: readonly [number, number]) =>
    `You met ${name} on ${met}; ${span(...days)} later is when a thank-you is read as thought-through`,
  followUpAfterNo: (name: string, met: string, no: string) =>
    `You met ${name} on ${met} and the no came on ${no}; after two days' distance your thanks read as meant, not as an answer to it`,
  followUpOnClosed: (name: string, met: string, no: string) =>
    `You met ${name} on ${met}, and the role was closed on ${no} without a verdict on you; a thank-you now keeps you in mind for the next one`,
  passOn: (name: string, met: readonly string[], day: string) =>
    met.length > 0
      ? `You met ${list(met)} on ${day}, and no address of theirs is known; ${name} can pass your thanks on`
      : `You were interviewed on ${day}, and it is not known by whom; ${name} can pass your thanks on`,
  keepInTouch: (company: string, met: string, days: number) =>
    `Your last interview at ${company} was on ${met}; ${span(days, days)} later a few lines with something new keep you in mind`,
  keepInTouchAgain: (company: string, last: string, days: readonly [number, number]) =>
    `You were last in touch with ${company} on ${last}; a few lines every ${span(...days)} are seldom enough to be welcome`,
  keepInTouchAfterRest: (company: string, last: string) =>
    `It has been quiet with ${company} since ${last}; if you would still like to work there, this is a good time for a few lines`,
  keepInTouchForOpening: (company: string, role: string, words: string) =>
    `${company} is looking for ${quoted(role)} (${words}); a role that fits is the best occasion for a few lines`,
  keepInTouchAnew: (company: string, role: string, words: string) =>
    `${company} has posted ${quoted(role)} anew (${words}), soon after the no; a few lines now find a search that is still open`,
  newDoor: (name: string, company: string, met: string) =>
    `${name}, whom you know from ${met}, works at ${company} now: somebody there knows your work, which is a door at a new company`,
  reapplyToOpening: (company: string, role: string, words: string) =>
    `${company} is looking for ${quoted(role)} (${words}), and enough time has passed since the no`,
  reapplyWithoutWait: (company: string, role: string, words: string) =>
    `${company} is looking for ${quoted(role)} (${words}); the wait after the no is not for a role like this one`,
  reapplyByTable: (company: string, no: string, months: number, scope: CoolOffScope) =>
    months === 0
      ? `${company} said no on ${no}; they are said to read a new application at any time, which nobody there has confirmed`
      : `${company} said no on ${no}; they are said to wait ${range(months, months, 'month')} before they look at somebody anew${scopes[scope]}, which nobody there has confirmed`,
  reapply: (company: string, no: string, months: number) =>
    `${company} said no on ${no}; ${range(months, months, 'month')} later a new application is usually looked at afresh`,
  reapplyOnClosed: (company: string, no: string, months: number) =>
    `${company} closed the role on ${no}; ${range(months, months, 'month')} later it is worth a look whether it is open again`,
  reapplyByHint: (company: string, hint: string, day: string) =>
    `${company} wrote ${quoted(hint)}; that is from ${day} on`,
  askStatus: (company: string, last: string, days: number) =>
    `The last contact with ${company} was on ${last}; after ${span(days, days)} of silence one polite question is in order`,
  askStatusAfterPromise: (company: string, promised: string, days: number) =>
    `${company} meant to answer by ${promised}; ${span(days, days)} later one polite question is in order`,
}

/** What moved a window, to follow a reason. */
const waits = {
  forPerson: (name: string, until: string, wrote: string, days: number) =>
    `it waits until ${until}, because you wrote to ${name} on ${wrote} and ${span(days, days)} between two mails keep them welcome`,
  forCompany: (company: string, until: string, wrote: string, days: number) =>
    `it waits until ${until}, because you wrote to ${company} on ${wrote} and ${span(days, days)} between two mails keep them welcome`,
  away: (name: string, until: string) => `it waits until ${until}, because ${name} is away until then`,
  forTheGroup: (until: string) => `it waits until ${until}, so that only one such mail goes out a day`,
}

const cautions = {
  longAway: (name: string, until: string) =>
    `${name} wrote that they are away until ${until}: wait for them, or write to somebody else?`,
  relayOnly: (name: string) =>
    `Only an address of the hiring system is known for ${name}; some systems set mail aside two weeks after a no, so write early.`,
  otherApplication: (company: string) =>
    `Another application of yours is running at ${company}: its recruiter is the one to talk to first.`,
  feedbackRefused: (company: string) =>
    `${capital(company)} wrote that they give no individual feedback, so the mail does not ask for any.`,
  feedbackGiven: (company: string) =>
    `${capital(company)} already told you something in the no: ask only what it leaves open.`,
  ownDate: (company: string, hint: string) => `${capital(company)} named a time of their own: ${quoted(hint)}.`,
  coolingOff: (company: string, until: string, scope: CoolOffScope) =>
    `${capital(company)} is said to look at new applications of the same person${scopes[scope]} only from ${until} on (unverified): ask to be kept in mind, and apply later.`,
  notHeldBack: (company: string, until: string, scope: CoolOffScope) =>
    `${capital(company)} is said to wait until ${until}${scopes[scope]} (unverified); this role is another, so you need not wait.`,
  notInterested: (company: string) =>
    `You noted that you would not want to work at ${company}: this mail is yours to leave out.`,
}

const blocks = {
  doNotContact: (name: string) =>
    `You marked ${name} as somebody not to write to; take the mark back if that has changed.`,
  noAddress: (name: string) => `No address of ${name} is known; add one, or somebody else you met, to unblock it.`,
  noReplyOnly: (name: string) =>
    `The only address known for ${name} is one nobody reads; add the address of a person to unblock it.`,
  nobodyReads: (company: string) =>
    `Nobody at ${company} is known who could be asked, only no-reply addresses; add the address of a person to unblock it.`,
  nobody: (company: string) => `No address of anybody at ${company} is known; add one to unblock it.`,
  sameDay: (company: string) =>
    `The no from ${company} has only just come; nothing is written before a night has passed, then it opens by itself.`,
  unansweredPerson: (name: string, mails: number) => `${unanswered(mails, name)}; it rests until ${name} writes again.`,
  unansweredCompany: (company: string, mails: number) =>
    `${unanswered(mails, company)}; it rests until somebody there writes again.`,
  newApplication: (company: string, role: string | null) =>
    `Your application${role === null ? '' : ` as ${role}`} is running at ${company}; keeping in touch goes on once it is closed.`,
  offerAccepted: (company: string, on: string) =>
    `You accepted the offer from ${company} on ${on}, so all plans rest; say that you are still interested here to wake this one.`,
  contactRefused: (company: string) =>
    `${capital(company)} asked not to be contacted again; correct that mail if it was read wrongly.`,
  enoughToday: (until: string, mails: number) =>
    `It waits until ${until}, because ${mails === 1 ? 'one mail a day is' : `${numberInWords(mails)} mails a day are`} enough; what closes sooner goes first.`,
  oneADay: (until: string) => `It waits until ${until}, so that only one such mail goes out a business day.`,
}

/** How a plan speaks English. */
export const english = { dateInWords, reasons, waits, cautions, blocks }
