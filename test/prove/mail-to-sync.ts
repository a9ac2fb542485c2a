import { messagesIn } from '../mailboxes.ts'
import { demoMailbox } from '../test-app.ts'

/** Mail of one run: what lies there, and what comes in while it is read and afterwards. Lines end as on the wire. */
export interface MailToSync {
  readonly inbox: readonly string[]
  /** Looked at and answered before; their flags must stay. */
  readonly seen: readonly string[]
  readonly work: readonly string[]
  readonly sent: readonly string[]
  readonly meanwhile: readonly string[]
  readonly afterwards: readonly string[]
}

export const me = 'orla@keane.example'
/** Mailboxes that differ; a run has one of them. */
export const mailboxes = 4

const wire = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1').replace(/\r?\n/g, '\r\n')

/** A part of the demo's mail, and kinds of mail that are fetched in other ways. */
export async function mailToSync(which: number): Promise<MailToSync> {
  const demo = (await messagesIn(demoMailbox)).map(wire).filter((_, n) => n % (mailboxes * 3) === which)
  const isSent = (text: string) => /^from:.{0,40}orla@keane\.example/im.test(text.slice(0, 4000))
  const others = demo.filter((text) => !isSent(text))
  return {
    inbox: [sibling, withoutId, ...others.slice(0, 5)],
    seen: [farBehindItsStyles, ...others.slice(5, 8)],
    work: [theNo, withAttachment, ...others.slice(8, 12)],
    sent: demo.filter(isSent),
    meanwhile: [laterSibling, ...others.slice(12, 14)],
    afterwards: others.slice(14, 16),
  }
}

const lines = (...all: string[]) => `${all.join('\r\n')}\r\n`
const from = (day: number, subject: string, ...more: string[]) => [
  'From: Ida Berg <ida@lakeside.example>',
  `To: Orla Keane <${me}>`,
  `Date: ${new Date(Date.UTC(2026, 10, day, 9)).toUTCString().replace('GMT', '+0000')}`,
  `Subject: ${subject}`,
  ...more,
  'MIME-Version: 1.0',
]

/** Says nothing of a job; the no names it. It lies in a folder that is read before that of the no. */
const sibling = lines(
  ...from(2, 'Thursday', 'Message-ID: <sibling-1@lakeside.example>'),
  '',
  'Hi Orla,',
  '',
  'would Thursday suit you?',
  '',
  'Ida',
)

const theNo = lines(
  ...from(4, 'Your application as Data Engineer at Lakeside', 'Message-ID: <no-1@lakeside.example>'),
  'In-Reply-To: <sibling-1@lakeside.example>',
  'References: <sibling-1@lakeside.example>',
  '',
  'Dear Orla,',
  '',
  'thank you for your interest in the role of Data Engineer at Lakeside. Unfortunately we have decided to move',
  'forward with another candidate.',
  '',
  'Kind regards',
  'Ida Berg',
)

const laterSibling = lines(
  ...from(5, 'Re: Thursday', 'Message-ID: <sibling-2@lakeside.example>'),
  'In-Reply-To: <sibling-1@lakeside.example>',
  'References: <sibling-1@lakeside.example>',
  '',
  'Sorry, I forgot: the keys lie at the desk.',
  '',
  'Ida',
)

const withoutId = lines(...from(3, 'The boat'), '', 'We painted the boat, and it rained again.')

const farBehindItsStyles = lines(
  ...from(3, 'Your application as Product Designer at Lakeside', 'Message-ID: <styles-1@lakeside.example>'),
  'Content-Type: text/html; charset=utf-8',
  '',
  `<html><head><style>${'.a { color: #123456; margin: 0 }\r\n'.repeat(200)}</style></head>`,
  '<body><p>Dear Orla,</p><p>thank you for applying for the role of Product Designer at Lakeside. We have received',
  'your application and will get back to you.</p><p>Ida Berg</p></body></html>',
)

const withAttachment = lines(
  ...from(6, 'Interview for the role of Gardener at Fern & Moss', 'Message-ID: <attached-1@fern.example>'),
  'Content-Type: multipart/mixed; boundary="parts"',
  '',
  '--parts',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Dear Orla,',
  '',
  'we would like to invite you to an interview for the role of Gardener at Fern & Moss on 12 November 2026 at 10:00.',
  '',
  '--parts',
  'Content-Type: application/pdf; name="way.pdf"',
  'Content-Disposition: attachment; filename="way.pdf"',
  'Content-Transfer-Encoding: base64',
  '',
  'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5\r\n'.repeat(400),
  '--parts--',
)
