import { isLoopback } from '#domain/account.ts'
import { err, ok, type Result } from '#domain/result.ts'

/** A language model of the person's own choosing, which may rewrite a sentence they select. Off until they name one. */
export interface OwnModel {
  /** Where its OpenAI-compatible interface begins: `http://localhost:11434/v1`. */
  readonly address: string
  /** What it is called there: `llama3.2`. */
  readonly name: string
}

export type ModelAddressRefusal = 'no-address' | 'has-login' | 'tls-missing'

/**
 * An address as it was typed, as it is asked: https, and http only to this computer itself, as with mail servers. What
 * belongs to the single question (`/chat/completions`, a query) is cut off; without a path it is `/v1`.
 */
export function modelAddress(typed: string): Result<string, ModelAddressRefusal> {
  const text = typed.trim()
  if (text.length > 2000 || !URL.canParse(text)) return err('no-address')
  const url = new URL(text)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return err('no-address')
  if (url.username !== '' || url.password !== '') return err('has-login')
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) return err('tls-missing')
  const parts = url.pathname.split('/').filter(Boolean)
  if (parts.at(-1) === 'completions' && parts.at(-2) === 'chat') parts.length -= 2
  return ok(`${url.origin}/${parts.length === 0 ? 'v1' : parts.join('/')}`)
}
