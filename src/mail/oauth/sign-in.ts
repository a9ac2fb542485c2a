import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomPKCECodeVerifier,
  randomState,
  type TokenEndpointResponse,
} from 'openid-client'
import { err, ok, type Result } from '#domain/result.ts'
import type { OAuthFailure } from '#mail/oauth/failure.ts'
import { askProvider, codeOf } from '#mail/oauth/provider.ts'
import type { OAuthClient, OAuthTokens } from '#mail/oauth/tokens.ts'

/** How long the browser may take. */
const patienceMs = 10 * 60_000
const back = '/signed-in'

export interface SignInOptions {
  /** Shows the address at which the person says yes, in a browser of their own. */
  readonly show: (url: string) => void
  readonly now: () => number
  readonly patienceMs?: number
  readonly signal?: AbortSignal
}

/**
 * Signs in with the authorisation-code flow for installed programs (RFC 8252): the browser comes back to a port of this
 * computer; PKCE and `state` tie its answer to this attempt. Nothing is kept here.
 */
export async function signIn(client: OAuthClient, options: SignInOptions): Promise<Result<OAuthTokens, OAuthFailure>> {
  const provider = await askProvider(client)
  if (!provider.ok) return provider

  const verifier = randomPKCECodeVerifier()
  const state = randomState()
  await using door = await openDoor(state)
  const url = buildAuthorizationUrl(provider.value, {
    redirect_uri: door.address,
    scope: client.scope,
    state,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    // Google gives a refresh token only when asked in these words; others pass over what they do not know.
    access_type: 'offline',
    prompt: 'consent',
  })
  options.show(url.href)

  const answer = await door.answer(options.patienceMs ?? patienceMs, options.signal)
  if (answer === null) return err({ code: 'sign-in-late', said: '' })
  try {
    const granted = await authorizationCodeGrant(provider.value, answer, {
      pkceCodeVerifier: verifier,
      expectedState: state,
    })
    return ok(tokensOf(client, granted, null, options.now()))
  } catch (error) {
    const code = codeOf(error)
    return err({ code: code === 'access_denied' ? 'sign-in-denied' : 'client-refused', said: code })
  }
}

/** What the provider gave, with what it is asked by the next time. */
export function tokensOf(
  { issuer, clientId, clientSecret, scope }: OAuthClient,
  granted: TokenEndpointResponse,
  oldRefreshToken: string | null,
  now: number,
): OAuthTokens {
  const { access_token: accessToken, refresh_token: refreshToken, expires_in: seconds } = granted
  return {
    issuer,
    clientId,
    clientSecret,
    scope,
    accessToken,
    // Most providers give it once and expect it to be kept.
    refreshToken: refreshToken ?? oldRefreshToken,
    expiresAt: seconds === undefined ? null : now + seconds * 1000,
  }
}

interface Door extends AsyncDisposable {
  readonly address: string
  /** Where the browser was sent back to; null when nobody came in time. */
  readonly answer: (patienceMs: number, signal?: AbortSignal) => Promise<URL | null>
}

/** A port of this computer alone, open for one answer. Whoever does not know the state is turned away. */
async function openDoor(state: string): Promise<Door> {
  let came: (url: URL) => void = () => undefined
  const arrival = new Promise<URL>((resolve) => {
    came = resolve
  })
  let address = ''
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', address)
    const isAnswer = request.method === 'GET' && url.pathname === back && url.searchParams.get('state') === state
    response.writeHead(isAnswer ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'",
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      connection: 'close',
    })
    response.end(isAnswer ? page : '')
    if (isAnswer) came(url)
  }
  const server = createServer(listener)
  server.requestTimeout = 10_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${back}`

  return {
    address,
    answer: async (patience, signal) => {
      let timer: NodeJS.Timeout | undefined
      const tired = new Promise<null>((resolve) => {
        timer = setTimeout(() => resolve(null), patience)
        signal?.addEventListener('abort', () => resolve(null), { once: true })
        if (signal?.aborted) resolve(null)
      })
      try {
        return await Promise.race([arrival, tired])
      } finally {
        clearTimeout(timer)
      }
    },
    [Symbol.asyncDispose]: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
      })
    },
  }
}

const page =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Ajar</title><h1>Ajar has been let in</h1><p>You can close this window and go back to it.</p>'
