import { createHash } from 'node:crypto'
import { base64, bytesOf, foldHeader, headerPhrase, headerText, parameter, quotedPrintable } from './encode.ts'
import { addressOf, type Charset, isOwn, type Mail, nameOf, orla, parties, referencesOf, rootOf } from './mail.ts'
import { fullHtml, fullText } from './quote.ts'
import { dateHeader } from './when.ts'

/** A MIME entity; `body` holds bytes as a binary string. */
interface Part {
  readonly headers: readonly string[]
  readonly body: string
}

/** Names that look made by a machine and are the same in every build. */
export function stableToken(seed: string, length: number): string {
  return createHash('sha256').update(seed).digest('hex').slice(0, length)
}

/** The mail as the bytes of an RFC 5322 message with LF line ends, as they lie in an mbox; no envelope line. */
export function encodeMail(mail: Mail): Buffer {
  const content = contentOf(mail)
  const lines = [...headersOf(mail), 'MIME-Version: 1.0', ...content.headers].map(foldHeader)
  const text = `${lines.join('\n')}\n\n${content.body}`
  return Buffer.from(text.endsWith('\n') ? text : `${text}\n`, 'latin1')
}

const clientHeaders = {
  gmail: [],
  outlook: ['Thread-Topic: ', 'X-Originating-IP: [192.0.2.44]', 'X-MS-Has-Attach: '],
  apple: ['X-Mailer: Apple Mail (2.3826.200.121)'],
  thunderbird: ['User-Agent: Mozilla Thunderbird'],
} as const

function headersOf(mail: Mail): readonly string[] {
  const own = isOwn(mail)
  const charset = mail.charset ?? 'utf-8'
  const list = (name: string, value: string | readonly string[] | undefined) =>
    value === undefined
      ? []
      : [
          `${name}: ${parties(value)
            .map((p) => addressHeader(p, charset))
            .join(', ')}`,
        ]
  const references = referencesOf(mail)
  const answered = mail.answers?.id
  const labels = own ? 'Sent,Opened' : 'Inbox,Opened'

  return [
    `X-GM-THRID: ${threadNumber(mail)}`,
    `X-Gmail-Labels: ${mail.headers?.['X-Gmail-Labels'] ?? labels}`,
    ...(own ? [] : deliveryHeaders(mail)),
    ...Object.entries(mail.headers ?? {})
      .filter(([name]) => name !== 'X-Gmail-Labels')
      .map(([name, value]) => `${name}: ${headerText(value, charset)}`),
    ...list('From', mail.from),
    ...list('To', mail.to ?? orla),
    ...list('Cc', mail.cc),
    ...list('Reply-To', mail.replyTo),
    `Subject: ${headerText(mail.subject, charset)}`,
    `Date: ${dateHeader(mail.at)}`,
    `Message-ID: ${mail.id}`,
    ...(answered ? [`In-Reply-To: ${answered}`, `References: ${references.join(' ')}`] : []),
    ...clientHeaders[mail.client ?? 'gmail'].map((h) =>
      h === 'Thread-Topic: ' ? `${h}${headerText(threadTopic(mail), charset)}` : h,
    ),
  ]
}

const threadTopic = (mail: Mail) => rootOf(mail).subject

function deliveryHeaders(mail: Mail): readonly string[] {
  const recipient =
    parties(mail.to ?? orla)
      .map(addressOf)
      .find((a) => a.startsWith('orla')) ?? addressOf(orla)
  const host = addressOf(mail.from).split('@')[1] ?? 'unknown.example'
  return [
    `Delivered-To: ${recipient}`,
    `Received: from mail.${host} by mx.posthorn.example with ESMTPS id ${stableToken(mail.id, 14)} for <${recipient}>; ${dateHeader(mail.at)}`,
  ]
}

/** Takeout's thread number, the same for all mails of a thread. */
function threadNumber(mail: Mail): string {
  return `18${(BigInt(`0x${stableToken(rootOf(mail).id, 15)}`) % 10n ** 17n).toString().padStart(17, '0')}`
}

function addressHeader(party: string, charset: Charset): string {
  const name = nameOf(party)
  return name === '' ? addressOf(party) : `${headerPhrase(name, charset)} <${addressOf(party)}>`
}

function contentOf(mail: Mail): Part {
  if (mail.bounced) return deliveryReport(mail, mail.bounced)
  const readable = readableOf(mail)
  const files = (mail.attachments ?? []).map((file) => ({
    headers: [
      `Content-Type: ${file.type}; ${parameter('name', file.name)}`,
      `Content-Disposition: attachment; ${parameter('filename', file.name)}`,
      'Content-Transfer-Encoding: base64',
    ],
    body: base64(Buffer.from(file.bytes).toString('latin1')),
  }))
  const invite = mail.calendar?.alsoAttached ? [inviteFile(mail.calendar.ics)] : []
  const attached = [...invite, ...files]
  return attached.length === 0 ? readable : multipart('mixed', mail.id, [readable, ...attached])
}

function readableOf(mail: Mail): Part {
  const shape = mail.body ?? (mail.client === 'gmail' || mail.client === 'outlook' ? 'both' : 'plain')
  const plain = () => textPart('plain', fullText(mail), mail)
  const html = () => textPart('html', fullHtml(mail), mail)
  const parts = [...(shape === 'html' ? [] : [plain()]), ...(shape === 'plain' ? [] : [html()])]
  if (mail.calendar) parts.push(calendarPart(mail.calendar))
  const [only, ...others] = parts
  return only && others.length === 0 ? only : multipart('alternative', mail.id, parts)
}

function textPart(subtype: 'plain' | 'html', text: string, mail: Mail): Part {
  const flowed = subtype === 'plain' && mail.flowed
  const charset = mail.charset ?? 'utf-8'
  const binary = bytesOf(flowed ? stuff(text) : text, charset)
  const transfer = mail.transfer ?? (needsNoEncoding(binary) ? '7bit' : 'quoted-printable')
  const encode = { '7bit': same, '8bit': same, base64, 'quoted-printable': quotedPrintable }[transfer]
  return {
    headers: [
      `Content-Type: text/${subtype}; charset=${charset}${flowed ? '; format=flowed' : ''}`,
      `Content-Transfer-Encoding: ${transfer}`,
    ],
    body: encode(binary),
  }
}

const same = (binary: string) => binary
const needsNoEncoding = (binary: string) => /^[\t\n -~]*$/.test(binary) && !/[^\n]{900}/.test(binary)

/** RFC 3676 §4.4: a line that starts with a space or `From ` is stuffed; quoted lines are fixed, not flowed. */
function stuff(text: string): string {
  return text
    .split('\n')
    .map((line) => (/^( |From )/.test(line) ? ` ${line}` : line.startsWith('>') ? line.trimEnd() : line))
    .join('\n')
}

function calendarPart(calendar: NonNullable<Mail['calendar']>): Part {
  return {
    headers: [
      `Content-Type: text/calendar; charset="utf-8"; method=${calendar.method}`,
      `Content-Transfer-Encoding: ${calendar.alsoAttached ? 'quoted-printable' : 'base64'}`,
    ],
    // Google sends the part readable and the file in base64, Exchange the part in base64.
    body: calendar.alsoAttached
      ? quotedPrintable(bytesOf(calendar.ics.replace(/\r\n/g, '\n'), 'utf-8'))
      : base64(bytesOf(calendar.ics, 'utf-8')),
  }
}

function inviteFile(ics: string): Part {
  return {
    headers: [
      'Content-Type: application/ics; name="invite.ics"',
      'Content-Disposition: attachment; filename="invite.ics"',
      'Content-Transfer-Encoding: base64',
    ],
    body: base64(bytesOf(ics, 'utf-8')),
  }
}

/** RFC 3464: words for a human, a report for programs, the headers of what came back. */
function deliveryReport(mail: Mail, { mail: returned, recipient, status, said }: NonNullable<Mail['bounced']>): Part {
  const report = [
    'Reporting-MTA: dns; mx.posthorn.example',
    `Arrival-Date: ${dateHeader(returned.at)}`,
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    'Action: failed',
    `Status: ${status}`,
    `Diagnostic-Code: smtp; ${said}`,
    '',
  ]
  return multipart('report; report-type=delivery-status', mail.id, [
    textPart('plain', mail.text, mail),
    { headers: ['Content-Type: message/delivery-status'], body: report.join('\n') },
    { headers: ['Content-Type: text/rfc822-headers'], body: `${headersOf(returned).map(foldHeader).join('\n')}\n` },
  ])
}

function multipart(subtype: string, seed: string, parts: readonly Part[]): Part {
  const boundary = `=_${stableToken(`${seed} ${subtype}`, 24)}`
  const bodies = parts.map((part) => `--${boundary}\n${part.headers.map(foldHeader).join('\n')}\n\n${part.body}\n`)
  return {
    headers: [`Content-Type: multipart/${subtype}; boundary="${boundary}"`],
    body: `${bodies.join('')}--${boundary}--\n`,
  }
}
