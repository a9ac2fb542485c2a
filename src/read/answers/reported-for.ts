import type { Finding } from '#domain/finding.ts'
import type { MessageHead } from '#domain/message.ts'

const triedFor = 6 * 86_400_000
const minute = 60_000

/** Whether a report without references is about this mail: to the same address, in the days a server tries. */
export function reportedFor(
  sent: { readonly to: string; readonly sentAt: number },
  head: Pick<MessageHead, 'date'>,
  finding: Pick<Finding, 'delivery'>,
): boolean {
  const at = head.date ?? 0
  const isAboutThem = finding.delivery?.failed.some(({ address }) => address === sent.to.toLowerCase()) ?? false
  return isAboutThem && at >= sent.sentAt - 10 * minute && at <= sent.sentAt + triedFor
}
