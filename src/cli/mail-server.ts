import { isLoopback, securities, type MailServer, type Security } from '#domain/account.ts'
import { UsageError } from '#cli/command.ts'

const usual: Readonly<Record<number, Security>> = {
  993: 'tls',
  465: 'tls',
  143: 'starttls',
  587: 'starttls',
  25: 'starttls',
}

/**
 * `HOST`, `HOST:PORT`, `HOST:PORT/SECURITY`. What is not said is what the port is usual for; on this computer itself
 * no encryption is expected. Throws UsageError.
 */
export function mailServer(text: string, option: string, port: number): MailServer {
  const found = /^(\[[0-9a-f:.]{2,45}\]|[a-z0-9](?:[a-z0-9.-]{0,250}))(?::(\d{1,5}))?(?:\/([a-z]{1,10}))?$/i.exec(text)
  const host = found?.[1]?.replace(/^\[|\]$/g, '').toLowerCase()
  const said = found?.[2] === undefined ? port : Number(found[2])
  const security = found?.[3]?.toLowerCase()
  const isSecurity = (word: string): word is Security => securities.some((one) => one === word)
  if (!host || said < 1 || said > 65_535 || (security !== undefined && !isSecurity(security)))
    throw new UsageError(`${option} takes HOST:PORT, with /tls, /starttls or /none behind it, not “${text}”.`)
  return { host, port: said, security: security ?? usual[said] ?? (isLoopback(host) ? 'none' : 'tls') }
}
