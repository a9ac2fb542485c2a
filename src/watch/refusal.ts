import type { FetchRefusal, FetchRefusalCode } from '#watch/fetch.ts'

/** A refusal at an address, without what only some have. */
export function refusalAt(
  url: string,
  code: FetchRefusalCode,
  more: Partial<Omit<FetchRefusal, 'url' | 'code'>> = {},
): FetchRefusal {
  return { code, url, status: null, retryAt: null, location: null, contentType: '', bodyStart: '', ...more }
}

/** Codes of Node, of undici and of this folder; the rest is told by how a code begins. */
const codes: Readonly<Record<string, FetchRefusalCode>> = {
  NOT_PUBLIC: 'not-public',
  TOO_LARGE: 'too-large',
  ODD_ENCODING: 'garbled',
  ENOTFOUND: 'no-such-host',
  EAI_AGAIN: 'no-such-host',
  EAI_NODATA: 'no-such-host',
  EAI_NONAME: 'no-such-host',
  ETIMEDOUT: 'slow',
  UND_ERR_CONNECT_TIMEOUT: 'slow',
  UND_ERR_HEADERS_TIMEOUT: 'slow',
  UND_ERR_BODY_TIMEOUT: 'slow',
  UND_ERR_ABORTED: 'stopped',
  ABORT_ERR: 'stopped',
  UND_ERR_HEADERS_OVERFLOW: 'too-large',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'garbled',
  EPROTO: 'not-trusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'not-trusted',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'not-trusted',
  HOSTNAME_MISMATCH: 'not-trusted',
}

/** What a failed connection or reading was. */
export function codeOfFailure(error: unknown): FetchRefusalCode {
  if (typeof error !== 'object' || error === null) return 'unreachable'
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const known = codes[code]
  if (known) return known
  if ('name' in error && error.name === 'HTTPParserError') return 'garbled'
  if (code.startsWith('Z_') || code.startsWith('ERR__ERROR_')) return 'garbled'
  if (/^(?:ERR_(?:TLS|SSL)|CERT_|UNABLE_TO_)/.test(code)) return 'not-trusted'
  if (code === '' && 'cause' in error) return codeOfFailure(error.cause)
  return 'unreachable'
}

/** What an HTTP status says that is neither success nor redirect. */
export function codeOfStatus(status: number): FetchRefusalCode {
  if (status === 401 || status === 403 || status === 407 || status === 451) return 'forbidden'
  if (status === 404) return 'not-found'
  if (status === 410) return 'gone'
  if (status === 429) return 'too-many'
  if (status === 408) return 'slow'
  return status >= 500 ? 'server-trouble' : 'odd-answer'
}
