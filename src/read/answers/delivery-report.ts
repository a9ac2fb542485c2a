/** What a mail server says became of a mail for one recipient (RFC 3464 §2.3). */
export interface ReportedDelivery {
  /** Lower-case. */
  readonly address: string
  readonly action: 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded'
  /** `5.1.1`; null where none is given. */
  readonly status: string | null
}

const mostLines = 2000
const mostRecipients = 50
const longestLine = 2000

/**
 * The recipients of a delivery report, read from the groups of fields of its `message/delivery-status` part as they
 * stand in the text of the mail. Empty where there is no such part, or none of its groups is whole.
 */
export function reportedDeliveries(text: string): readonly ReportedDelivery[] {
  const found: ReportedDelivery[] = []
  let group = new Map<string, string>()
  const close = () => {
    const delivery = deliveryOf(group)
    if (delivery !== null && found.length < mostRecipients) found.push(delivery)
    group = new Map()
  }

  let last = ''
  for (const line of text.split('\n', mostLines)) {
    const written = line.slice(0, longestLine).trimEnd()
    const field = /^([A-Za-z-]{4,40}):[ \t]{0,20}(.*)$/.exec(written)
    if (written === '') close()
    else if (field) {
      last = (field[1] ?? '').toLowerCase()
      // A report without empty lines between its recipients begins each with the same field.
      if (last === 'final-recipient' && group.has(last)) close()
      if (!group.has(last)) group.set(last, field[2] ?? '')
    } else if (/^[ \t]/.test(written) && last !== '') group.set(last, `${group.get(last) ?? ''} ${written.trim()}`)
  }
  close()
  return found
}

const actions: ReadonlySet<string> = new Set(['failed', 'delayed', 'delivered', 'relayed', 'expanded'])

function deliveryOf(group: ReadonlyMap<string, string>): ReportedDelivery | null {
  const action = /^[a-z]{5,10}/.exec((group.get('action') ?? '').toLowerCase())?.[0] ?? ''
  const address = addressOf(group.get('original-recipient')) ?? addressOf(group.get('final-recipient'))
  if (!actions.has(action) || address === null) return null
  const status = /^[245]\.\d{1,3}\.\d{1,3}/.exec(group.get('status') ?? '')?.[0] ?? null
  return { address, action: action as ReportedDelivery['action'], status }
}

/** `rfc822; <nora@brightwater.example>` */
function addressOf(value: string | undefined): string | null {
  const address = (value ?? '')
    .slice((value ?? '').indexOf(';') + 1)
    .trim()
    .replace(/^<|>$/g, '')
    .toLowerCase()
  return /^[^\s<>@;]{1,100}@[^\s<>@;]{1,200}$/.test(address) ? address : null
}

/** Failed for good: what the report calls failed, whatever its number; a delay is none. */
export function isFailure({ action }: ReportedDelivery): boolean {
  return action === 'failed'
}
