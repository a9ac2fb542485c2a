/**
 * One mail of the story as its writer would think of it; `mime.ts` turns it into bytes.
 *
 * Addresses are written `Name <address>`. Instants are ISO with the sender's own offset (`2026-10-23T14:05+02:00`).
 */
export interface Mail {
  /** The Message-ID, angle brackets included: what `truth.ts` and the tests call this mail. */
  readonly id: string
  readonly at: string
  readonly from: string
  /** Orla, unless said otherwise. */
  readonly to?: string | readonly string[]
  readonly cc?: string | readonly string[]
  readonly replyTo?: string
  readonly subject: string
  /** The writer's own words, without quoted history. Always there, also when only HTML is sent. */
  readonly text: string
  /** `plain` unless said otherwise, or unless the client sends both. */
  readonly body?: 'plain' | 'html' | 'both'
  /** HTML written by hand; otherwise it is made from the text. */
  readonly html?: string
  /** What a hiring system or a newsletter puts around the HTML made from the text. */
  readonly frame?: (body: string) => string
  /** The program it was written with: shapes the HTML, the quoting and the X-Mailer header. */
  readonly client?: Client
  readonly language?: 'de'
  /** In-Reply-To and References follow from this. */
  readonly answers?: Mail
  /** Quote the mail that is answered below the text, as the client does. */
  readonly quoting?: boolean
  readonly calendar?: CalendarPart
  readonly attachments?: readonly Attachment[]
  readonly headers?: Readonly<Record<string, string>>
  readonly charset?: Charset
  /** Chosen by content when absent. */
  readonly transfer?: 'quoted-printable' | 'base64' | '8bit'
  readonly flowed?: boolean
  /** Lines that start with `From ` stay as they are, as in mailboxes that were written carelessly. */
  readonly leaveFromLines?: boolean
  /** A delivery report: the mail that came back. */
  readonly bounced?: { readonly mail: Mail; readonly recipient: string; readonly status: string; readonly said: string }
}

export type Client = 'gmail' | 'outlook' | 'apple' | 'thunderbird'
export type Charset = 'utf-8' | 'iso-8859-1' | 'windows-1252' | 'us-ascii'

interface CalendarPart {
  readonly method: 'REQUEST' | 'CANCEL' | 'REPLY'
  /** iCalendar text, CRLF line ends, folded. */
  readonly ics: string
  /** Google sends the same bytes once more as `invite.ics`. */
  readonly alsoAttached: boolean
}

interface Attachment {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

export const orla = 'Orla Keane <orla.keane@posthorn.example>'
/** Her own domain, which she keeps for German letters and the choir. */
export const orlaAtHome = 'Orla Keane <orla@keane.example>'
export const orlasAddresses = ['orla.keane@posthorn.example', 'orla@keane.example'] as const

export function addressOf(party: string): string {
  return /<([^<>]{1,200})>$/.exec(party)?.[1] ?? party
}

export function nameOf(party: string): string {
  const open = party.lastIndexOf('<')
  return open > 0 ? party.slice(0, open).trim() : ''
}

export function parties(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}

export function isOwn(mail: Mail): boolean {
  return (orlasAddresses as readonly string[]).includes(addressOf(mail.from))
}

/** The Message-IDs of the thread above a mail, oldest first. */
export function referencesOf(mail: Mail): readonly string[] {
  return mail.answers ? [...referencesOf(mail.answers), mail.answers.id] : []
}

/** The first mail of the thread. */
export function rootOf(mail: Mail): Mail {
  return mail.answers ? rootOf(mail.answers) : mail
}

/** Strips the indentation and the empty first and last line that a template literal brings along. */
export function letter(strings: TemplateStringsArray, ...values: readonly string[]): string {
  const raw = strings.reduce((text, part, i) => text + part + (values[i] ?? ''), '')
  const lines = raw.replace(/^\n/, '').replace(/\n *$/, '').split('\n')
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length)
  const indent = Math.min(...indents)
  return lines.map((line) => line.slice(indent)).join('\n')
}
