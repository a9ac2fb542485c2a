import { useState } from 'react'
import { useClock } from '#web/data/use-clock.ts'
import { plusDays, shortDay } from '#web/data/when.ts'
import { texts } from '#web/step/texts.ts'
import type { Decided } from '#web/step/use-decide.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { TextArea, TextField } from '#web/ui/field.tsx'

interface NotNowDialogProps {
  readonly open: boolean
  readonly title: string
  readonly onClose: () => void
  readonly onDecide: (decided: Decided) => void
}

/** Later, or not at all. Both are decisions like any other: no warning, room for a reason, a way back. */
export function NotNowDialog({ open, title, onClose, onDecide }: NotNowDialogProps) {
  return (
    <Dialog open={open} onClose={onClose} title={texts.notNowTitle} lead={title}>
      <Later onDecide={onDecide} />
      <Never onDecide={onDecide} />
    </Dialog>
  )
}

function Later({ onDecide }: Pick<NotNowDialogProps, 'onDecide'>) {
  const { today } = useClock()
  const [day, setDay] = useState(() => plusDays(today, 14))
  const later = (until: string) => onDecide({ choice: 'snoozed', until })
  const near = [
    { label: texts.tomorrow, until: plusDays(today, 1) },
    { label: texts.threeDays, until: plusDays(today, 3) },
    { label: texts.week, until: plusDays(today, 7) },
  ]

  return (
    <section aria-labelledby="later" className="space-y-3">
      <h3 id="later">{texts.later}</h3>
      <div className="grid gap-2 sm:grid-cols-3">
        {near.map(({ label, until }) => (
          <Button key={label} onClick={() => later(until)} className="flex-col !gap-0">
            {label}
            <span className="text-sm font-normal text-muted">{shortDay(until, today)}</span>
          </Button>
        ))}
      </div>
      <form
        className="flex items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          later(day)
        }}
      >
        <div className="flex-1">
          <TextField
            label={texts.otherDay}
            type="date"
            required
            min={plusDays(today, 1)}
            max={plusDays(today, 730)}
            value={day}
            onChange={(event) => setDay(event.target.value)}
          />
        </div>
        <Button type="submit">{texts.snoozeGo}</Button>
      </form>
    </section>
  )
}

function Never({ onDecide }: Pick<NotNowDialogProps, 'onDecide'>) {
  const [reason, setReason] = useState('')

  return (
    <section aria-labelledby="never" className="mt-7 border-t border-line pt-6">
      <h3 id="never">{texts.never}</h3>
      <p className="mb-3 mt-1 text-[0.9375rem] text-muted">{texts.neverLead}</p>
      <form
        className="space-y-3"
        onSubmit={(event) => {
          event.preventDefault()
          onDecide({ choice: 'skipped', ...(reason.trim() && { reason: reason.trim() }) })
        }}
      >
        <div className="flex flex-wrap gap-2">
          {texts.skipReasons.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={reason === one}
              onClick={() => setReason(reason === one ? '' : one)}
              className="min-h-9 rounded-full border border-edge/60 px-3.5 text-[0.9375rem] hover:bg-sunken aria-pressed:border-accent aria-pressed:bg-tint"
            >
              {one}
            </button>
          ))}
        </div>
        <TextArea
          label={texts.skipReason}
          value={reason}
          rows={2}
          maxLength={2000}
          onChange={(event) => setReason(event.target.value)}
        />
        <Button type="submit">{texts.skipGo}</Button>
      </form>
    </section>
  )
}
