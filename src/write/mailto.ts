/** What some mail programs and shells still take in one piece. */
const longest = 2_000

export interface MailtoParts {
  readonly to: readonly { readonly address: string }[]
  readonly subject: string
  readonly body: string
  readonly inReplyTo?: string | null
}

/**
 * A `mailto:` link for a mail (RFC 6068: percent-encoded UTF-8, line ends as CRLF). Null without an address, or when
 * the link would be longer than 2,000 characters: a cut mail is worse than none. In-Reply-To goes along where it
 * fits; programs that do not know it pass over it.
 */
export function mailtoLink(mail: MailtoParts): string | null {
  const to = mail.to
    .map((recipient) => recipient.address.trim())
    .filter((address) => /^[^\s@,;<>]+@[^\s@,;<>]+$/u.test(address))
  if (to.length === 0 || to.length !== mail.to.length) return null

  const body = mail.body.replace(/\r\n?|\n/gu, '\r\n')
  const plain = `mailto:${to.map(encodeAddress).join(',')}?subject=${encode(oneLine(mail.subject))}&body=${encode(body)}`
  if (plain.length > longest) return null

  const inThread = mail.inReplyTo ? `${plain}&In-Reply-To=${encode(oneLine(mail.inReplyTo))}` : plain
  return inThread.length > longest ? plain : inThread
}

/** `@` may stand as it is in an address and is easier to read so. */
function encodeAddress(address: string): string {
  return encode(address).replaceAll('%40', '@')
}

/** Half a surrogate pair cannot be encoded: it becomes the replacement character. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
}

/** A header is one line: what would begin another one becomes a space. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}
