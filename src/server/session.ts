import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Language } from '#domain/language.ts'
import type { ErrorBody } from '#server/errors.ts'
import { languageOf } from '#server/language.ts'

/**
 * Who started Ajar may use it. The token stands in the printed URL once; the browser trades it for a cookie, and the
 * redirect takes it out of the address bar and the history. Both are new at every start.
 */
export interface Session {
  readonly token: string
  readonly secret: string
}

export function newSession(): Session {
  return { token: randomBytes(24).toString('base64url'), secret: randomBytes(32).toString('base64url') }
}

/** Cookies know no ports: two Ajars on one machine would throw each other out if both used one name. */
export function cookieName(port: number): string {
  return `ajar_${port}`
}

/** `?token=…` on any page: the cookie is set and the same page is asked for again without the token. */
export function tradeTokenForCookie(session: Session, ownPort: () => number): MiddlewareHandler {
  return async (c, next) => {
    const token = c.req.query('token')
    if (c.req.method !== 'GET' || token === undefined || c.req.path.startsWith('/api/')) return next()

    if (isSame(token, session.token)) {
      setCookie(c, cookieName(ownPort()), session.secret, { httpOnly: true, sameSite: 'Strict', path: '/' })
    }
    c.header('Cache-Control', 'no-store')
    return c.redirect(withoutToken(c.req.url), 303)
  }
}

/** Everything under /api is for the holder of the cookie. */
export function requireSession(session: Session, ownPort: () => number): MiddlewareHandler {
  return async (c, next) => {
    const cookie = getCookie(c, cookieName(ownPort()))
    if (cookie !== undefined && isSame(cookie, session.secret)) return next()

    return c.json<ErrorBody, 401>({ error: 'no-session', message: noSession[languageOf(c)], field: null }, 401)
  }
}

const noSession = {
  en: 'Open the address that Ajar printed in the terminal: it lets this browser in.',
  de: 'Öffnen Sie die Adresse, die Ajar im Terminal ausgegeben hat: Sie gibt diesem Browser Zugang.',
} as const satisfies Record<Language, string>

function withoutToken(url: string): string {
  const { pathname, searchParams } = new URL(url)
  searchParams.delete('token')
  const rest = searchParams.toString()
  // A path that starts with two slashes would lead to another host.
  return `/${pathname.replace(/^\/+/, '')}${rest ? `?${rest}` : ''}`
}

/** Compared by hash, so that neither time nor length tells anything. */
function isSame(given: string, expected: string): boolean {
  return timingSafeEqual(sha256(given), sha256(expected))
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
