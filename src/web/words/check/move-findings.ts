import type { CheckedMail, CheckReport, Finding } from '#write/check/types.ts'

/**
 * What was said of earlier words, laid over the present ones: what stands before the change stays, what stands behind
 * it moves, what was touched is not said any more.
 */
export function moveFindings(
  { report, mail: before }: { readonly report: CheckReport; readonly mail: CheckedMail },
  now: CheckedMail,
): CheckReport {
  const inBody = movedBetween(before.body, now.body)
  const inSubject = movedBetween(before.subject ?? '', now.subject ?? '')
  const findings = report.findings.flatMap((finding) => {
    if (finding.field === 'recipients' || finding.end === 0) return [finding]
    return (finding.field === 'body' ? inBody : inSubject)(finding)
  })
  return { ...report, findings }
}

function movedBetween(before: string, now: string): (finding: Finding) => Finding[] {
  if (before === now) return (finding) => [finding]
  const most = Math.min(before.length, now.length)
  let same = 0
  while (same < most && before.charCodeAt(same) === now.charCodeAt(same)) same++
  let behind = 0
  while (
    behind < most - same &&
    before.charCodeAt(before.length - 1 - behind) === now.charCodeAt(now.length - 1 - behind)
  )
    behind++
  const by = now.length - before.length
  return (finding) => {
    if (finding.end <= same) return [finding]
    if (finding.start < before.length - behind) return []
    const { fix } = finding
    if (fix !== null && fix.start < before.length - behind) return []
    const moved = { ...finding, start: finding.start + by, end: finding.end + by }
    return [fix === null ? moved : { ...moved, fix: { ...fix, start: fix.start + by, end: fix.end + by } }]
  }
}
