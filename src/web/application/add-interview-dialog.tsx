import { useAddManual } from '#web/manual/use-add-manual.ts'
import { peopleFromLines } from '#web/manual/people-from-lines.ts'
import { ManualForm, wordsOf, wordsOrNull } from '#web/manual/manual-form.tsx'
import { texts } from '#web/application/texts.ts'
import { modeLabel } from '#web/data/labels.ts'
import { useClock } from '#web/data/use-clock.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import { Field, inputClass, optionsOf, TextArea, TextField } from '#web/ui/field.tsx'
import { Options } from '#web/ui/options.tsx'

interface AddProps {
  readonly applicationId: string
  readonly open: boolean
  readonly onClose: () => void
}

type Mode = keyof typeof modeLabel

export function AddInterviewDialog({ applicationId, open, onClose }: AddProps) {
  const { zone } = useClock()
  const add = useAddManual((form) => {
    const minutes = Number(form.get('minutes'))
    return {
      type: 'interview',
      application: applicationId,
      start: wordsOf(form, 'start'),
      minutes: minutes > 0 ? minutes : null,
      timeZone: wordsOf(form, 'timeZone'),
      mode: wordsOf(form, 'mode') as Mode,
      round: wordsOrNull(form, 'round'),
      people: peopleFromLines(wordsOf(form, 'people')),
    }
  }, onClose)

  return (
    <Dialog open={open} onClose={onClose} title={texts.interviewTitle}>
      <ManualForm write={add} go={texts.add} onCancel={onClose}>
        {(errorOf) => (
          <>
            <div className="grid gap-4 sm:grid-cols-2">
              <TextField label={texts.day} name="start" type="datetime-local" required error={errorOf('start')} />
              <TextField label={texts.zone} name="timeZone" required defaultValue={zone} error={errorOf('timeZone')} />
              <Field label={texts.length}>
                {(given) => (
                  <select {...given} name="minutes" className={inputClass}>
                    <Options of={texts.lengths} />
                  </select>
                )}
              </Field>
              <Field label={texts.mode}>
                {(given) => (
                  <select {...given} name="mode" className={inputClass}>
                    <Options of={optionsOf(modeLabel)} />
                  </select>
                )}
              </Field>
            </div>
            <TextField
              label={texts.round}
              hint={texts.roundHint}
              name="round"
              maxLength={300}
              error={errorOf('round')}
            />
            <TextArea label={texts.withWhom} hint={texts.withHint} name="people" error={errorOf('people')} />
          </>
        )}
      </ManualForm>
    </Dialog>
  )
}
