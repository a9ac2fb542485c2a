import { useId, useState } from 'react'
import { Button } from '#web/ui/button.tsx'
import { TextArea } from '#web/ui/field.tsx'
import { Quote } from '#web/ui/quote.tsx'
import type { Stop } from '#web/words/check/stops.ts'
import { shortened } from '#web/words/shortened.ts'
import { texts } from '#web/words/texts.ts'

export interface FindingDeeds {
  /** Puts the suggested words there. */
  readonly onApply: (stop: Stop) => void
  /** Keeps the words, with the reason; null takes the reason back. */
  readonly onKeep: (stop: Stop, because: string | null) => void
  /** Waves it away; only what is not grave can be. */
  readonly onLeave: (stop: Stop) => void
  readonly onClose: () => void
}

/** What was found, why it matters, what would be better, and what to do about it. */
export function FindingCard({
  stop,
  deeds,
  look = 'lifted',
}: {
  stop: Stop
  deeds: FindingDeeds
  look?: 'lifted' | 'plain'
}) {
  const { finding, quote, because } = stop
  const [isAsking, setAsking] = useState(false)
  const id = useId()
  const mayLeave = finding.severity === 'warn' || finding.severity === 'info'

  return (
    <section
      aria-labelledby={`${id}-what`}
      className={look === 'lifted' ? 'card px-4 py-3.5 text-[0.9375rem] shadow-lifted' : 'text-[0.9375rem]'}
    >
      <p className="eyebrow">{texts.severity[finding.severity]}</p>
      <p id={`${id}-what`} className="mt-0.5 font-medium">
        {finding.message}
      </p>
      {quote !== '' && look === 'plain' && <Quote className="mt-2">{quote}</Quote>}
      <p className="mt-1.5 text-muted">{finding.why}</p>
      <p className="mt-1.5">{finding.suggestion}</p>
      {because !== null && (
        <p className="mt-2 rounded-lg bg-tint px-3 py-2">
          {texts.youKeep} {because}
        </p>
      )}
      {isAsking ? (
        <Reason
          onSay={(words) => {
            setAsking(false)
            deeds.onKeep(stop, words)
          }}
          onCancel={() => setAsking(false)}
        />
      ) : (
        <div className="mt-3 flex flex-wrap gap-2">
          {finding.fix && (
            <Button look="primary" onClick={() => deeds.onApply(stop)}>
              {finding.fix.text === '' ? texts.takeOut : texts.putThere(shortened(finding.fix.text))}
            </Button>
          )}
          {finding.severity === 'error' && (
            <Button onClick={() => (because === null ? setAsking(true) : deeds.onKeep(stop, null))}>
              {because === null ? texts.keepBecause : texts.takeReasonBack}
            </Button>
          )}
          {mayLeave && (
            <Button look={finding.fix ? 'plain' : 'quiet'} onClick={() => deeds.onLeave(stop)}>
              {texts.leaveIt}
            </Button>
          )}
          <Button look="plain" onClick={deeds.onClose}>
            {texts.close}
          </Button>
        </div>
      )}
    </section>
  )
}

function Reason({ onSay, onCancel }: { onSay: (words: string) => void; onCancel: () => void }) {
  const [words, setWords] = useState('')
  const isSaid = words.trim() !== ''
  return (
    <form
      className="mt-3 space-y-2"
      onSubmit={(event) => {
        event.preventDefault()
        if (isSaid) onSay(words.trim())
      }}
    >
      <TextArea
        label={texts.keepBecause}
        hint={texts.keepHint}
        rows={2}
        maxLength={2000}
        // It was asked for with the press before.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <div className="flex gap-2">
        <Button type="submit" look="primary" disabled={!isSaid}>
          {texts.keepIt}
        </Button>
        <Button look="plain" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  )
}
