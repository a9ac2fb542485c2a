import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { ErrorBody } from '#server/errors.ts'

/**
 * A page of another site may try to talk to this server through the person's browser. By name (a domain that resolves
 * to 127.0.0.1, DNS rebinding) the Host header gives it away; by request the browser names the origin.
 */
export function onlyFromHere(ownPort: () => number): MiddlewareHandler {
  return async (c, next) => {
    const hosts = [`127.0.0.1:${ownPort()}`, `localhost:${ownPort()}`]
    const host = c.req.header('host') ?? ''
    if (!hosts.includes(host)) return c.json(refusedBody('Ajar answers only on its own address.'), 421)

    if (!c.req.path.startsWith('/api/')) return next()

    // Other ports of this machine are "same-site", so SameSite=Strict alone would let their pages in.
    const site = c.req.header('sec-fetch-site')
    if (site !== undefined && site !== 'same-origin' && site !== 'none') return c.json(refusedBody(fromElsewhere), 403)

    const isRead = c.req.method === 'GET' || c.req.method === 'HEAD'
    if (isRead) return next()

    const origin = c.req.header('origin')
    const isOwnPage = origin === undefined ? site === 'same-origin' : origin === `http://${host}`
    return isOwnPage ? next() : c.json(refusedBody(fromElsewhere), 403)
  }
}

const fromElsewhere = 'This request came from another page and was refused.'

function refusedBody(message: string): ErrorBody {
  return { error: 'not-from-here', message, field: null }
}

/** No inline script or style, nothing remote, no frames: a mail's words can never become anything but words. */
export const strictHeaders: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  crossOriginResourcePolicy: 'same-origin',
  crossOriginOpenerPolicy: 'same-origin',
  // There is no TLS on the loopback, and the header would bind other programs on localhost.
  strictTransportSecurity: false,
})
