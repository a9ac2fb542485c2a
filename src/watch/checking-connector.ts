import { lookup } from 'node:dns/promises'
import { isIP, type Socket } from 'node:net'
import { buildConnector } from 'undici'
import { isPublicAddress } from '#watch/public-address.ts'

/** All addresses of a name, as the system says them. */
export type Resolve = (host: string) => Promise<readonly string[]>

/** Thrown while connecting: the name leads to an address that is not of the open internet. */
class NotPublicError extends Error {
  readonly code = 'NOT_PUBLIC'
}

export interface ConnectorOptions {
  readonly resolve: Resolve
  readonly timeoutMs: number
  /** A port on the loopback that stands in for this origin, or for this address: a test's. */
  readonly standInFor: (originOrAddress: string) => number | undefined
}

export const resolveBySystem: Resolve = async (host) =>
  (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address)

/** Two: the second where the first does not answer (a network without IPv6). */
const mostTried = 2

/**
 * Looks a name up itself and connects to what it found, so that a name which answers otherwise the second time (DNS
 * rebinding) gains nothing. A check on `lookup` alone never sees an address that is written as one. If one address of
 * a name is private, none is used.
 */
export function checkingConnector({ resolve, timeoutMs, standInFor }: ConnectorOptions): buildConnector.connector {
  const connect = buildConnector({ timeout: timeoutMs, maxCachedSessions: 0, autoSelectFamily: false })

  return (options, callback) => {
    const origin = `${options.protocol}//${options.host ?? options.hostname}`
    const standIn = (port: number): buildConnector.Options => ({
      ...options,
      protocol: 'http:',
      hostname: '127.0.0.1',
      port: String(port),
    })
    const forOrigin = standInFor(origin)
    if (forOrigin !== undefined) {
      connect(standIn(forOrigin), callback)
      return
    }

    const name = options.hostname.replace(/^\[|\]$/g, '')
    const connectTo = async () => {
      const addresses = isIP(name) ? [name] : await inTime(resolve(name), timeoutMs)
      if (addresses.length === 0) throw Object.assign(new Error(`${name} has no address.`), { code: 'ENOTFOUND' })
      if (!addresses.every(isPublicAddress)) throw new NotPublicError(`${name} leads to an address that is not public.`)

      let failure: unknown
      for (const address of onePerFamily(addresses)) {
        try {
          return await connected({ ...options, hostname: address, ...(isIP(name) ? {} : { servername: name }) })
        } catch (error) {
          failure = error
        }
      }
      throw failure
    }
    const connected = (to: buildConnector.Options) =>
      new Promise<Socket>((done, fail) => {
        const port = standInFor(to.hostname)
        connect(port === undefined ? to : standIn(port), (error, socket) => {
          if (error) return fail(error)
          // Whatever lies between (a proxy of the system): the other end itself must be public.
          if (port === undefined && !isPublicAddress(socket.remoteAddress ?? '')) {
            socket.destroy()
            return fail(new NotPublicError('The other end is not public.'))
          }
          done(socket)
        })
      })

    const answer = async () => {
      let socket: Socket
      try {
        socket = await connectTo()
      } catch (error) {
        callback(error instanceof Error ? error : new Error(String(error)), null)
        return
      }
      callback(null, socket)
    }
    void answer()
  }
}

function onePerFamily(addresses: readonly string[]): readonly string[] {
  const families = addresses.map((address) => isIP(address))
  return addresses.filter((_, i) => families.indexOf(families[i] ?? 0) === i).slice(0, mostTried)
}

async function inTime<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  try {
    return await Promise.race([
      work,
      new Promise<never>((_, fail) => {
        timer = setTimeout(() => fail(Object.assign(new Error('No name in time.'), { code: 'ETIMEDOUT' })), ms)
      }),
    ])
  } finally {
    clearTimeout(timer)
  }
}
