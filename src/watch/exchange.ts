import type { Readable } from 'node:stream'
import { Client, type buildConnector } from 'undici'
import { readBody } from '#watch/read-body.ts'

/** One request and its answer, over a connection of its own. Throws what goes wrong; `codeOfFailure` names it. */
export interface Exchange {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  /** JSON; null for a GET. */
  readonly body: string | null
  readonly connect: buildConnector.connector
  readonly maxBytes: number
  readonly times: FetchTimes
  /** What is left of the whole time, in ms. */
  readonly leftMs: number
  readonly signal: AbortSignal | undefined
}

export interface FetchTimes {
  readonly connectMs: number
  readonly headersMs: number
  /** Between two pieces of a body. */
  readonly pieceMs: number
  /** Everything, with redirects, without waiting for a turn. */
  readonly wholeMs: number
}

export interface Answer {
  readonly status: number
  readonly header: (name: string) => string | null
  /** Empty for a redirect, which nobody reads. */
  readonly bytes: Uint8Array
}

const mostHeaderBytes = 32 * 1024
/** Of an answer that is none: enough to tell a notice from a challenge. */
const refusedBytes = 4000

export async function exchange(asked: Exchange): Promise<Answer> {
  const { url, times } = asked
  const client = new Client(url.origin, {
    connect: asked.connect,
    pipelining: 1,
    maxHeaderSize: mostHeaderBytes,
    headersTimeout: times.headersMs,
    bodyTimeout: times.pieceMs,
    allowH2: false,
  })
  const time = AbortSignal.timeout(Math.max(1, Math.trunc(asked.leftMs)))
  const signal = asked.signal ? AbortSignal.any([time, asked.signal]) : time
  try {
    const { statusCode, headers, body } = await client.request({
      method: asked.body === null ? 'GET' : 'POST',
      path: `${url.pathname}${url.search}`,
      headers: asked.headers,
      body: asked.body,
      signal,
    })
    const header = (name: string) => {
      const value = headers[name]
      return (Array.isArray(value) ? value[0] : value)?.trim() ?? null
    }
    body.on('error', () => {
      // Heard where it is read; unheard it would take the program down.
    })
    const isAnswer = statusCode >= 200 && statusCode < 300
    const bytes = isAnswer
      ? await wholeBody(body, header, asked.maxBytes)
      : statusCode < 400
        ? new Uint8Array()
        : await beginning(body, header)
    return { status: statusCode, header, bytes }
  } catch (error) {
    if (time.aborted && !asked.signal?.aborted) throw Object.assign(new Error('Not in time.'), { code: 'ETIMEDOUT' })
    throw error
  } finally {
    // Also ends a body that nobody read to its end.
    void client.destroy().catch(() => {})
  }
}

function wholeBody(body: Readable, header: Answer['header'], maxBytes: number): Promise<Uint8Array> {
  const said = Number(header('content-length') ?? 0)
  if (said > maxBytes) throw Object.assign(new Error('It says so itself.'), { code: 'TOO_LARGE' })
  return readBody(body, (header('content-encoding') ?? '').toLowerCase(), maxBytes)
}

/** As much of a refusal as fits, or nothing where it does not. */
async function beginning(body: Readable, header: Answer['header']): Promise<Uint8Array> {
  try {
    const bytes = await readBody(body, (header('content-encoding') ?? '').toLowerCase(), refusedBytes * 16)
    return bytes.subarray(0, refusedBytes)
  } catch {
    return new Uint8Array()
  }
}
