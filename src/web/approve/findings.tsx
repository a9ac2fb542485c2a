import type { DraftFinding } from '#actions/check-draft.ts'
import { texts } from '#web/approve/texts.ts'
import { texts as wordsTexts } from '#web/words/texts.ts'
import { Quote } from '#web/ui/quote.tsx'

const order = ['block', 'error', 'warn', 'info'] as const

/** What the check says of these very words; what was kept, with its reason. */
export function Findings({ findings }: { findings: readonly DraftFinding[] }) {
  if (findings.length === 0) return null
  const gravestFirst = findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
  return (
    <section aria-labelledby="findings" className="mt-6">
      <h2 id="findings" className="mb-2 text-lg">
        {texts.findings}
      </h2>
      <ul className="divide-y divide-line border-y border-line text-[0.9375rem]">
        {gravestFirst.map((finding) => (
          <li key={`${finding.ruleId} ${finding.field} ${finding.start}`} className="py-3">
            <p className="eyebrow">{wordsTexts.severity[finding.severity]}</p>
            <p className="font-medium">{finding.message}</p>
            {finding.quote !== '' && <Quote className="mt-1">{finding.quote}</Quote>}
            <p className="mt-1 text-muted">{finding.suggestion}</p>
            {finding.because !== null && (
              <p className="mt-2 rounded-lg bg-tint px-3 py-2">
                {wordsTexts.youKeep} {finding.because}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
