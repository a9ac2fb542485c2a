import type { MessageKey } from '#domain/ids.ts'
import { err, type Result } from '#domain/result.ts'
import { decodeTable } from '#read/csv/decode-table.ts'
import { prepare } from '#read/prepare.ts'
import type { Fetch } from '#watch/fetch.ts'
import { sayRefusal } from '#watch/say-refusal.ts'
import type { Ctx } from '#actions/context.ts'
import { fetchOutside } from '#actions/fetch-outside.ts'
import { addPosting, type AddPostingRefusal, type PostingAdded } from '#actions/postings/add-posting.ts'

/** A refusal with a sentence of its own, in the person's language. */
interface Told {
  readonly code: string
  readonly message: string
}

export type FromElsewhere = Result<PostingAdded, AddPostingRefusal | 'pdf' | 'unknown-file' | 'no-posting' | Told>

/** A file the person chose: plain text or HTML. A PDF or a word processor's file is told apart, and what to do. */
export async function postingFromFile(
  ctx: Ctx,
  applicationId: string,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<FromElsewhere> {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (start.includes('%PDF-')) return err('pdf')
  if (packedStarts.some((packed) => start.startsWith(packed)) || isBinary(bytes)) return err('unknown-file')
  return addPosting(ctx, applicationId, { text: decodeTable(bytes) }, { kind: 'file', name: name.slice(0, 300) })
}

/** Zip (and with it .docx, .odt), the older Word, RTF. */
const packedStarts = ['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '{\\rtf']

function isBinary(bytes: Uint8Array): boolean {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return !isUtf16 && bytes.subarray(0, 4096).includes(0)
}

/** A page, fetched because the person asked for this one address. What stands on it is data. */
export async function postingFromAddress(
  ctx: Ctx,
  fetch: Fetch,
  applicationId: string,
  url: string,
): Promise<FromElsewhere> {
  const fetched = await fetchOutside({ ctx, fetch }, 'person', { url, purpose: 'page' })
  if (!fetched.ok) {
    if (fetched.error.code === 'off') return err('no-posting')
    return err({ code: fetched.error.code, message: sayRefusal(fetched.error, ctx.language ?? 'en') })
  }
  if (fetched.value.state !== 'fresh') return err('no-posting')
  const { bytes, contentType } = fetched.value
  if (/pdf/i.test(contentType)) return err('pdf')
  const { readPostingPage } = await import('#actions/postings/read-page.ts')
  const page = readPostingPage(bytes, contentType, fetched.value.url)
  if (!page) return err('no-posting')
  return addPosting(ctx, applicationId, page, { kind: 'address', url: fetched.value.url, how: page.how })
}

/** A mail of the application that holds the posting's words. */
export async function postingFromMail(ctx: Ctx, applicationId: string, message: MessageKey): Promise<FromElsewhere> {
  const mail = await ctx.owner.messages.get(message)
  if (!mail) return err('not-found')
  const prepared = prepare({ subject: mail.head.subject, text: mail.text })
  const own = prepared.zones.filter(({ kind }) => kind === 'new')
  const text = own.map(({ start, end }) => prepared.text.slice(start, end)).join('\n')
  const title = mail.head.subject
  return addPosting(ctx, applicationId, { text: text.trim() || mail.text, title }, { kind: 'mail', message })
}
