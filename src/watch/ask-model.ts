import { Agent, request } from 'undici'
import { err, ok, type Result } from '#domain/result.ts'
import type { Secret } from '#domain/secret.ts'
import { readBody } from '#watch/read-body.ts'

export interface ModelFailure {
  readonly code: 'unreachable' | 'slow' | 'too-large' | 'garbled' | 'redirected' | 'key-refused' | 'refused'
  /** What the server answered with; null where none answered. */
  readonly status: number | null
}

export interface ModelLimits {
  /** Milliseconds until all of the answer must be there: a model that has to be loaded first takes its time. */
  readonly within?: number
  readonly maxBytes?: number
}

/**
 * Puts one question to the model the person configured by hand, and gives its answer's body. The only way out beside
 * the fetcher: its address may be this computer's own, which the fetcher forbids. Follows no redirect, so that neither
 * the words nor the key ever reach another host than the one that was shown.
 */
export async function askModel(
  address: string,
  body: string,
  key: Secret | null,
  { within = 120_000, maxBytes = 200_000 }: ModelLimits = {},
): Promise<Result<string, ModelFailure>> {
  const agent = new Agent({
    connect: { timeout: Math.min(10_000, within) },
    headersTimeout: within,
    bodyTimeout: within,
  })
  try {
    const response = await request(`${address}/chat/completions`, {
      method: 'POST',
      dispatcher: agent,
      signal: AbortSignal.timeout(within),
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(key !== null && { authorization: `Bearer ${key.reveal()}` }),
      },
      body,
    })
    const status = response.statusCode
    if (status !== 200) return err({ code: failureOf(status), status })
    const encoding = response.headers['content-encoding']
    const bytes = await readBody(response.body, typeof encoding === 'string' ? encoding : '', maxBytes)
    return ok(new TextDecoder().decode(bytes))
  } catch (error) {
    return err({ code: thrownOf(error), status: null })
  } finally {
    // What is still to come of an answer that is too large or late is not waited for.
    await agent.destroy()
  }
}

function failureOf(status: number): ModelFailure['code'] {
  if (status >= 300 && status < 400) return 'redirected'
  return status === 401 || status === 403 ? 'key-refused' : 'refused'
}

const codes: Readonly<Record<string, ModelFailure['code']>> = {
  TOO_LARGE: 'too-large',
  ODD_ENCODING: 'garbled',
  Z_DATA_ERROR: 'garbled',
  UND_ERR_CONNECT_TIMEOUT: 'slow',
  UND_ERR_HEADERS_TIMEOUT: 'slow',
  UND_ERR_BODY_TIMEOUT: 'slow',
}

function thrownOf(error: unknown): ModelFailure['code'] {
  if (!(error instanceof Error)) throw error
  if (error.name === 'TimeoutError') return 'slow'
  return ('code' in error && typeof error.code === 'string' && codes[error.code]) || 'unreachable'
}
