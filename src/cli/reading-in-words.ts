import type { Explained } from '#actions/explain-files.ts'
import type { FindingKind } from '#domain/finding.ts'
import type { LinkSignal } from '#domain/history.ts'
import { cut, printable, type Style } from '#cli/terminal.ts'

/** Why a mail belongs to its application, after “because”. */
export const signalInWords = {
  thread: 'it is in the same thread',
  calendar: 'it carries the same invitation',
  requisition: 'it names the same job number',
  relay: 'it comes through the same candidate address',
  'company-and-role': 'it names the same company and role',
  company: 'it names the same company',
  person: 'it is from somebody known from there',
  corrected: 'you put it there',
  'started-it': 'it is where the application begins',
} as const satisfies Record<LinkSignal, string>

/** “rejection, 98 % sure; else pending (1 %)” */
export function surely(
  kind: FindingKind,
  confidence: number,
  runnerUp: { readonly kind: FindingKind; readonly confidence: number } | null,
): string {
  const percent = (share: number) => `${Math.round(share * 100)} %`
  const other = runnerUp ? `; else ${runnerUp.kind} (${percent(runnerUp.confidence)})` : ''
  return `${kind}, ${percent(confidence)} sure${other}`
}

/** One mail, what was read in it, by which words, and what ties it to an application. */
export function explainedInWords(mail: Explained, style: Style): string {
  const { link } = mail
  const home = link ? `${link.company}${link.role ? `, ${link.role}` : ''}` : null
  const lines = [
    surely(mail.kind, mail.confidence, mail.runnerUp),
    ...mail.evidence.map(({ part, quote }) => `${part} “${cut(quote, 76)}”`),
    home ? `belongs to ${home}${link?.signal ? `, because ${signalInWords[link.signal]}` : ''}` : 'belongs to none',
  ]
  const title = printable(cut(mail.subject || '(no subject)', 70))
  return [
    `${style.bold(title)}  ${style.dim(printable(mail.source ?? ''))}`,
    ...lines.map((one) => `  ${printable(one)}`),
  ].join('\n')
}
