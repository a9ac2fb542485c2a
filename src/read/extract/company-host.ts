import { getDomain, getDomainWithoutSuffix } from 'tldts'
import type { Evidence } from '#domain/finding.ts'
import { stripName } from '#read/extract/company-name.ts'
import type { Prepared } from '#read/prepare.ts'
import type { Sender } from '#read/sender.ts'
import { isFreeMail } from '#read/tables/free-mail.ts'

export interface WrittenName {
  readonly name: string
  readonly evidence: Evidence | null
}

/** Registrable domain of the sender, unless it is a system's or a mail provider's. */
export function companyDomainOf(sender: Sender): string | null {
  if (sender.host === '' || sender.system !== null || isFreeMail(sender.host)) return null
  return getDomain(sender.host, { allowPrivateDomains: false })
}

/** The part of a host that names its owner: "pomona" of "mail.pomona.example". */
export function companyLabel(host: string): string | null {
  const label = getDomainWithoutSuffix(host, { allowPrivateDomains: false })
  if (label === null || ofAnybody.test(label)) return null
  const bare = label.replace(
    /-(?:jobs?|careers?|karriere|mail|hr|recruiting)$|^(?:jobs?|careers?|mail|hr|karriere)-/,
    '',
  )
  return bare.length < 2 ? null : bare
}

/** "careers-wd", "hire-mail", "applicanttrack": hosts from which many employers' mail comes name none. */
const ofAnybody =
  /^(?:(?:careers?|jobs?|hire|hiring|apply|applicants?|candidates?|recruit|recruiting|recruitment|talent|mail|mailer|notify|notifications?|reply|wd|ats|track|tracking|hr|karriere|bewerbung|portal)-?){2,4}$/

/** How the mail itself writes the name in an address: "velumstaffing" as "Velum Staffing". */
export function writtenForm(label: string, prepared: Prepared): WrittenName | null {
  const letters = label.replace(/[^a-z0-9]/g, '')
  const { tokens, text } = prepared
  let small: WrittenName | null = null
  for (let i = 0; i < Math.min(tokens.count, 1_500); i++) {
    if (!letters.startsWith(tokens.words[i] ?? ' ')) continue
    let joined = ''
    for (let j = i; j < Math.min(i + 5, tokens.count) && joined.length < letters.length; j++) {
      joined += tokens.words[j] ?? ''
      if (joined !== letters && !isCutShort(letters, joined, j > i)) continue
      const start = tokens.starts[i] ?? 0
      const end = tokens.ends[j] ?? 0
      // Inside an address or link it is not written as a name.
      if (/[@./]/.test(text[start - 1] ?? '') || /[@]/.test(text[end] ?? '') || /^\.\w/.test(text.slice(end, end + 2)))
        break
      const name = text.slice(start, end)
      if (name.includes('\n')) break
      const evidence = prepared.evidenceInText(start, end)
      if (/\p{Lu}/u.test(name)) return { name: stripName(name), evidence }
      // Who writes all small signs so, too: two words or more that make up the address are its name.
      if (j > i) small ??= { name: capitalised(stripName(name)), evidence }
    }
  }
  return small
}

/** "Groundwork Recruitment" at `groundworkrec`: an address that breaks off within the last word. */
function isCutShort(letters: string, joined: string, isOfSeveral: boolean): boolean {
  return isOfSeveral && letters.length >= 8 && joined.startsWith(letters) && joined.length - letters.length <= 10
}

function capitalised(name: string): string {
  return name.replace(/(^|\s)(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}

const tenantNoise =
  /^(?:no-?reply|notifications?|system|admin|do-?not-?reply|talent|careers|jobs|hr|mail|workday|noreply\d*|email|autoreply|donotreply|notification|scheduling|app|www|eu|us|recruiting|myworkday|support|info|candidates|messages?|inbound)$/

export function tenantOf(sender: Sender): string | null {
  const { tenant, domains } = sender.system ?? {}
  if (tenant === undefined || domains === undefined) return null
  const domain = domains.find((one) => sender.host === one || sender.host.endsWith(`.${one}`)) ?? ''
  const subdomain = sender.host.slice(0, Math.max(0, sender.host.length - domain.length - 1)).split('.')[0] ?? ''
  const local = sender.local.split('+')[0]?.replace(/-jobs$/, '') ?? ''
  const order = tenant === 'local' ? [local, subdomain] : [subdomain]
  return order.find((part) => part.length > 1 && !tenantNoise.test(part) && !/^\d+$/.test(part)) ?? null
}

export function titled(label: string): string {
  return label
    .split(/[-_.]+/)
    .filter((part) => part !== '')
    .map((part) => (part.length <= 3 ? part.toUpperCase() : (part[0] ?? '').toUpperCase() + part.slice(1)))
    .join(' ')
}
