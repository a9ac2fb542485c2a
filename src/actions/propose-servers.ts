import type { MailServer } from '#domain/account.ts'
import { readAutoconfig } from '#mail/autoconfig.ts'
import { providerOf } from '#mail/providers.ts'
import type { Ctx } from '#actions/context.ts'

/** Fetches a small text by https; null where there is none. */
export type AskForText = (url: string) => Promise<string | null>

export interface ServerProposal {
  /** Whose servers these are; null where the person says them. */
  readonly provider: string | null
  readonly imap: MailServer | null
  readonly smtp: MailServer | null
  readonly user: string
  /** How one signs in there in the browser, where that is known. */
  readonly signIn: { readonly issuer: string; readonly scope: string } | null
  /** What has to be done first, a sentence for the person. */
  readonly hint: string | null
}

const longest = 64 * 1024
const patienceMs = 5000

/**
 * Which servers belong to an address: from a table of providers, else, where `ask` is given, from what its domain
 * publishes in Mozilla's format. Only the domain is named in that question, not the address.
 */
export async function proposeServers(
  ctx: Pick<Ctx, 'language'>,
  address: string,
  ask?: AskForText,
): Promise<ServerProposal> {
  const provider = providerOf(address)
  if (provider) {
    const { name, imap, smtp, user, hint } = provider
    const login = user === 'address' ? address : address.slice(0, address.lastIndexOf('@'))
    return {
      provider: name,
      imap,
      smtp,
      user: login,
      signIn: provider.signIn ?? null,
      hint: hint[ctx.language ?? 'en'],
    }
  }
  const found = ask ? await published(address, ask) : null
  if (!found) return { provider: null, imap: null, smtp: null, user: address, signIn: null, hint: null }
  return {
    provider: found.name ?? domainOf(address),
    imap: found.imap,
    smtp: found.smtp,
    user: found.user,
    signIn: null,
    hint: null,
  }
}

async function published(address: string, ask: AskForText): Promise<ReturnType<typeof readAutoconfig>> {
  const domain = domainOf(address)
  if (!/^(?=.{4,253}$)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}$/.test(domain) || /^[\d.]+$/.test(domain)) return null
  const places = [
    `https://autoconfig.${domain}/mail/config-v1.1.xml`,
    `https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml`,
  ]
  // At once, since each may take its whole time; the first place counts most.
  const texts = await Promise.all(places.map((place) => ask(place)))
  return (
    texts.map((text) => (text === null ? null : readAutoconfig(text, address))).find((found) => found !== null) ?? null
  )
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}

/** By the network; whatever goes wrong means that nothing is published there. */
export const askByHttps: AskForText = async (url) => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(patienceMs), credentials: 'omit' })
    if (!response.ok || !response.body) return null
    let text = ''
    const decoder = new TextDecoder()
    for await (const bytes of response.body) {
      text += decoder.decode(bytes, { stream: true })
      if (text.length > longest) return null
    }
    return text
  } catch {
    return null
  }
}
