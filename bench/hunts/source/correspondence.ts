import { type Client, addressOf, type Mail } from '../../../demo/source/mail.ts'
import type { Tongue } from './quote.ts'

/** A mail of an invented hunt: the demo's shape, a name for the truth to call it by, and what may be wrong with it. */
export interface HuntMail extends Mail {
  /** What `truth.ts` calls this mail; also the local part of its Message-ID. */
  readonly name: string
  /** Language of what a mail program writes by itself, such as the line above a quote. */
  readonly tongue: Tongue
  /** Passes another mail on below its own words. */
  readonly forwards?: HuntMail
  /** Headers written over those of the builder, byte for byte; null leaves one out. */
  readonly rawHeaders?: Readonly<Record<string, string | null>>
  /** Labels the source puts on it (`Sent`, `Spam`, …). */
  readonly labels?: string
  /** Lies in the mailbox twice, as after two exports. */
  readonly twice?: true
  readonly answers?: HuntMail
}

/** A hiring system or any other program that fills in sender, headers and frame around the words. */
export type System = (words: Pick<Mail, 'id' | 'at' | 'subject' | 'text'> & Partial<Mail>) => Mail

export type Extra = Partial<Omit<HuntMail, 'name' | 'id' | 'at' | 'subject' | 'text'>> & { readonly subject?: string }

export interface Correspondence {
  /** A mail that came in. */
  readonly got: (
    name: string,
    at: string,
    from: string | System,
    subject: string,
    text: string,
    extra?: Extra,
  ) => HuntMail
  /** An answer that came in; the subject is made as the sender's program makes it. */
  readonly gotRe: (
    name: string,
    at: string,
    from: string | System,
    original: HuntMail,
    text: string,
    extra?: Extra,
  ) => HuntMail
  /** A mail of the owner's own. */
  readonly sent: (name: string, at: string, to: string, subject: string, text: string, extra?: Extra) => HuntMail
  readonly sentRe: (name: string, at: string, original: HuntMail, text: string, extra?: Extra) => HuntMail
}

/** Ways to write the mails of one mailbox shortly. `me` is the owner's usual address with the name before it. */
export function correspondenceOf(me: string, tongue: Tongue, ownClient: Client = 'gmail'): Correspondence {
  const incoming = (name: string, at: string, from: string | System, subject: string, text: string, extra: Extra) => {
    const words = { id: `<${name}@placeholder.example>`, at, subject, text, to: me, tongue, ...extra }
    const draft = typeof from === 'string' ? { from, ...words } : from(words)
    const id = `<${name}@${addressOf(draft.from).split('@')[1] ?? 'placeholder.example'}>`
    return { tongue, ...(typeof from === 'string' ? { ...draft, id } : from({ ...words, id })), name } as HuntMail
  }
  const outgoing = (name: string, at: string, to: string, subject: string, text: string, extra: Extra): HuntMail => ({
    id: `<${name}@${addressOf(extra.from ?? me).split('@')[1]}>`,
    at,
    from: me,
    to,
    subject,
    text,
    client: ownClient,
    tongue,
    labels: 'Sent',
    ...extra,
    name,
  })

  return {
    got: (name, at, from, subject, text, extra = {}) => incoming(name, at, from, subject, text, extra),
    gotRe: (name, at, from, original, text, extra = {}) =>
      incoming(name, at, from, extra.subject ?? reply(original.subject, extra.client, extra.tongue ?? tongue), text, {
        answers: original,
        ...extra,
      }),
    sent: (name, at, to, subject, text, extra = {}) => outgoing(name, at, to, subject, text, extra),
    sentRe: (name, at, original, text, extra = {}) =>
      outgoing(
        name,
        at,
        original.labels === 'Sent' ? String(original.to) : (original.replyTo ?? original.from),
        extra.subject ?? reply(original.subject, extra.client ?? ownClient, extra.tongue ?? tongue),
        text,
        { answers: original, quoting: true, ...extra },
      ),
  }
}

/** `AW:` is German Outlook's, `TR:` never; French and Spanish programs write `RE:` and `Re:` like the others. */
function reply(subject: string, client: Client | undefined, tongue: Tongue): string {
  if (/^(re|aw|rv|sv)\s?:/i.test(subject)) return subject
  return `${client === 'outlook' ? (tongue === 'de' ? 'AW' : 'RE') : 'Re'}: ${subject}`
}
