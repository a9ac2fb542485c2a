import { OAuth2Server } from 'oauth2-mock-server'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { refresh } from '#mail/oauth/refresh.ts'
import { signIn } from '#mail/oauth/sign-in.ts'
import { isFresh, tokensFrom, type OAuthClient, type OAuthTokens } from '#mail/oauth/tokens.ts'

const now = Date.UTC(2026, 10, 9, 9)
const server = new OAuth2Server()
let client: OAuthClient
/** What the provider was asked, since the test began. */
let asked: { path: string; body: Record<string, unknown> }[] = []

beforeAll(async () => {
  await server.issuer.keys.generate('RS256')
  await server.start(0, '127.0.0.1')
  client = {
    issuer: server.issuer.url ?? '',
    clientId: 'ajar-of-kim',
    clientSecret: 'client words',
    scope: 'https://mail.example/ offline_access',
  }
  server.service.on('beforeResponse', (_response, request) => {
    asked.push({ path: request.url ?? '', body: (request as unknown as { body: Record<string, unknown> }).body })
  })
})
afterAll(() => server.stop())
beforeEach(() => {
  asked = []
})

/** The person's browser: goes where it is sent, and back. */
const browser = (change: (url: URL) => void = () => {}) => {
  const seen: { url?: URL; answer?: Promise<Response> } = {}
  return {
    seen,
    show: (text: string) => {
      seen.url = new URL(text)
      seen.answer = fetch(text, { redirect: 'manual' }).then(async (response) => {
        const back = new URL(response.headers.get('location') ?? '')
        change(back)
        return await fetch(back)
      })
    },
  }
}

async function signedIn(): Promise<OAuthTokens> {
  const done = await signIn(client, { show: browser().show, now: () => now })
  if (!done.ok) throw new Error(done.error.code)
  return done.value
}

describe('signing in', () => {
  it('sends the browser to the provider and back to this computer, with PKCE and a state, and has tokens', async () => {
    const { show, seen } = browser()
    const done = await signIn(client, { show, now: () => now })
    expect(done).toMatchObject({
      ok: true,
      value: { ...client, accessToken: expect.any(String), refreshToken: expect.any(String) },
    })
    expect(done.ok && done.value.expiresAt).toBeGreaterThan(now)

    const wanted = Object.fromEntries(seen.url?.searchParams ?? [])
    expect(wanted).toMatchObject({
      response_type: 'code',
      client_id: 'ajar-of-kim',
      scope: client.scope,
      code_challenge_method: 'S256',
      redirect_uri: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/signed-in$/),
    })
    expect(seen.url?.href).not.toContain('words')
    expect(asked[0]?.body).toMatchObject({ grant_type: 'authorization_code', code_verifier: expect.any(String) })
    const page = await (await seen.answer)?.text()
    expect(page).toContain('Ajar has been let in')
    await expect(fetch(wanted['redirect_uri'] ?? '')).rejects.toThrow('fetch failed')
  })

  it('lets nobody in who does not know what was asked, and stops waiting', async () => {
    const { show, seen } = browser((back) => back.searchParams.set('state', 'guessed'))
    const done = await signIn(client, { show, now: () => now, patienceMs: 700 })
    expect((await seen.answer)?.status).toBe(404)
    expect(done).toMatchObject({ ok: false, error: { code: 'sign-in-late' } })
    expect(asked).toEqual([])
  })

  it('says so when the person says no, and when the provider does not know the client', async () => {
    const no = browser((back) => {
      back.searchParams.delete('code')
      back.searchParams.set('error', 'access_denied')
    })
    expect(await signIn(client, { show: no.show, now: () => now })).toMatchObject({ error: { code: 'sign-in-denied' } })

    server.service.once('beforeResponse', (response) => {
      response.statusCode = 401
      response.body = { error: 'invalid_client' }
    })
    const refused = await signIn(client, { show: browser().show, now: () => now })
    expect(refused).toMatchObject({ error: { code: 'client-refused', said: 'invalid_client' } })
  })

  it('goes over no open line but on this computer, and names a provider that cannot be reached', async () => {
    const at = (issuer: string) => signIn({ ...client, issuer }, { show: () => {}, now: () => now })
    expect(await at('http://provider.example')).toMatchObject({ error: { code: 'provider-not-secure' } })
    expect(await at('no address')).toMatchObject({ error: { code: 'provider-unreachable' } })
    expect(await at('http://127.0.0.1:9')).toMatchObject({ error: { code: 'provider-unreachable' } })
  })

  it('is stopped at once when it is no longer wanted', async () => {
    const signal = AbortSignal.abort()
    const done = await signIn(client, { show: () => {}, now: () => now, signal })
    expect(done).toMatchObject({ error: { code: 'sign-in-late' } })
  })
})

describe('going on with what was signed in', () => {
  it('takes a new access token, and keeps the old refresh token where no other is given', async () => {
    const tokens = await signedIn()
    server.service.once('beforeResponse', (response) => {
      delete (response.body as Record<string, unknown>)['refresh_token']
    })
    const fresh = await refresh(tokens, now + 7_200_000)
    expect(fresh).toMatchObject({ ok: true, value: { refreshToken: tokens.refreshToken } })
    expect(fresh.ok && fresh.value.accessToken).not.toBe('')
    expect(fresh.ok && isFresh(fresh.value, now + 7_200_000)).toBe(true)
    expect(asked.at(-1)?.body).toMatchObject({ grant_type: 'refresh_token', refresh_token: tokens.refreshToken })
  })

  it('asks for a new sign-in when the permission was taken back, and tries later when nobody answers', async () => {
    const tokens = await signedIn()
    server.service.once('beforeResponse', (response) => {
      response.statusCode = 400
      response.body = { error: 'invalid_grant' }
    })
    expect(await refresh(tokens, now)).toMatchObject({ error: { code: 'sign-in-again' } })
    expect(await refresh({ ...tokens, refreshToken: null }, now)).toMatchObject({ error: { code: 'sign-in-again' } })
    expect(await refresh({ ...tokens, issuer: 'http://127.0.0.1:9' }, now)).toMatchObject({
      error: { code: 'provider-unreachable' },
    })
    server.service.once('beforeResponse', (response) => {
      response.statusCode = 503
      response.body = { error: 'temporarily_unavailable' }
    })
    expect(await refresh(tokens, now)).toMatchObject({ error: { code: 'provider-unreachable' } })
  })

  it('is read again from what was kept, and nothing else is taken for it', async () => {
    const tokens = await signedIn()
    expect(tokensFrom(JSON.stringify(tokens))).toEqual(tokens)
    for (const text of ['', 'sesame', '[]', '{}', '{"issuer":1}']) expect(tokensFrom(text)).toBeNull()
    expect(isFresh({ ...tokens, expiresAt: now + 59_000 }, now)).toBe(false)
    expect(isFresh({ ...tokens, expiresAt: null }, now)).toBe(true)
  })
})
