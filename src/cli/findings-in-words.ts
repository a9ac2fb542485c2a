import { printable, type Style } from '#cli/terminal.ts'

interface FindingInWords {
  readonly severity: string
  readonly ruleId: string
  readonly message: string
  readonly suggestion: string
  readonly quote: string
  /** Why the person keeps it; null: nothing was said. */
  readonly because?: string | null
}

/** What the check says, a finding in two lines; the gravest first. */
export function findingsInWords(findings: readonly FindingInWords[], style: Style): string {
  const order = ['block', 'error', 'warn', 'info']
  return findings
    .toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .map(({ severity, ruleId, message, suggestion, quote, because }) => {
      const about = quote === '' ? '' : ` “${printable(quote)}”`
      const kept = because ? `\n       ${style.dim(`You keep it: ${printable(because)}`)}` : ''
      return `${severity.padEnd(5)}  ${ruleId}: ${message}${about}\n       ${suggestion}${kept}`
    })
    .join('\n')
}
