import { ManualForm, wordsOf, wordsOrNull } from '#web/manual/manual-form.tsx'
import { useAddManual } from '#web/manual/use-add-manual.ts'
import { texts } from '#web/application/texts.ts'
import { reasonLabel, relationLabel } from '#web/data/labels.ts'
import { useClock } from '#web/data/use-clock.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import { Field, inputClass, optionsOf, TextField } from '#web/ui/field.tsx'
import { Options } from '#web/ui/options.tsx'

interface AddProps {
  readonly applicationId: string
  readonly open: boolean
  readonly onClose: () => void
}

/** A no that was told, by telephone or face to face. */
export function AddNoDialog({ applicationId, open, onClose }: AddProps) {
  const { zone } = useClock()
  const add = useAddManual((form) => {
    const name = wordsOrNull(form, 'by')
    const relation = wordsOrNull(form, 'byRelation') as keyof typeof relationLabel | null
    return {
      type: 'no',
      application: applicationId,
      at: wordsOf(form, 'at'),
      timeZone: zone,
      outcome: wordsOf(form, 'outcome') as keyof typeof texts.outcomes,
      statedReason: wordsOf(form, 'statedReason') as keyof typeof reasonLabel,
      by:
        name === null
          ? null
          : {
              name,
              address: wordsOrNull(form, 'byAddress'),
              // Left out: as they are known already.
              ...(relation === null ? {} : { relation }),
            },
      feedbackGiven: form.get('feedbackGiven') === 'on',
    }
  }, onClose)

  return (
    <Dialog open={open} onClose={onClose} title={texts.noTitle} lead={texts.noLead}>
      <ManualForm write={add} go={texts.add} onCancel={onClose}>
        {(errorOf) => (
          <>
            <TextField label={texts.toldAt} name="at" type="datetime-local" required error={errorOf('at')} />
            <Choice label={texts.noOutcome} name="outcome" of={texts.outcomes} />
            <Choice label={texts.noWhy} name="statedReason" of={reasonLabel} />
            <div className="grid gap-4 sm:grid-cols-2">
              <TextField label={texts.noBy} name="by" maxLength={300} error={errorOf('by')} />
              <Choice label={texts.noByRelation} name="byRelation" of={{ '': texts.noByAsKnown, ...relationLabel }} />
            </div>
            <TextField
              label={texts.noByAddress}
              name="byAddress"
              type="email"
              error={errorOf('by.address') ?? errorOf('address')}
            />
            <label className="flex min-h-10 items-center gap-2.5">
              <input type="checkbox" name="feedbackGiven" className="size-4.5 accent-accent" />
              {texts.feedbackToo}
            </label>
          </>
        )}
      </ManualForm>
    </Dialog>
  )
}

function Choice({ label, name, of }: { label: string; name: string; of: Readonly<Record<string, string>> }) {
  return (
    <Field label={label}>
      {(given) => (
        <select {...given} name={name} className={inputClass}>
          <Options of={optionsOf(of)} />
        </select>
      )}
    </Field>
  )
}
