import type { PersonView } from '#actions/person-views.ts'
import { api, read } from '#web/data/client.ts'
import { useClock } from '#web/data/use-clock.ts'
import { useWrite } from '#web/data/use-write.ts'
import { clockTime } from '#web/data/when.ts'
import { ManualForm, wordsOf, wordsOrNull } from '#web/manual/manual-form.tsx'
import { texts } from '#web/person/texts.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import { Field, inputClass, optionsOf, TextArea, TextField } from '#web/ui/field.tsx'
import { Options } from '#web/ui/options.tsx'

interface LogProps {
  readonly view: PersonView
  readonly open: boolean
  readonly onClose: () => void
}

/** A call or a meeting, and what they heard in it. */
export function LogContactDialog({ view, open, onClose }: LogProps) {
  const { today, zone, now } = useClock()
  const log = useWrite(
    (form: FormData) => {
      const how = wordsOf(form, 'how')
      return read(
        api.people[':id'].contacts.$post({
          param: { id: view.id },
          json: {
            at: wordsOf(form, 'at'),
            timeZone: zone,
            medium: how === 'met' ? 'meeting' : 'call',
            direction: how === 'they-called' ? 'incoming' : 'outgoing',
            note: wordsOrNull(form, 'note'),
            tells: form.getAll('told').filter((one): one is string => typeof one === 'string'),
          },
        }),
      )
    },
    {
      quiet: true,
      done: ({ id }) => {
        onClose()
        return { text: texts.saidLogged, undo: () => unlog(id) }
      },
    },
  )

  return (
    <Dialog open={open} onClose={onClose} title={texts.logTitle} lead={texts.logLead}>
      <ManualForm write={log} go={texts.logGo} onCancel={onClose}>
        {(errorOf) => (
          <>
            <div className="grid gap-4 sm:grid-cols-2">
              <Field label={texts.how}>
                {(given) => (
                  <select {...given} name="how" className={inputClass}>
                    <Options of={optionsOf(texts.hows)} />
                  </select>
                )}
              </Field>
              <TextField
                label={texts.when}
                name="at"
                type="datetime-local"
                required
                defaultValue={`${today}T${clockTime(now, zone)}`}
                error={errorOf('at')}
              />
            </div>
            <TextArea label={texts.whatWasSaid} name="note" maxLength={4000} error={errorOf('note')} />
            {view.unheard.length > 0 && (
              <fieldset>
                <legend className="mb-1 text-[0.9375rem] font-medium">{texts.toldThem}</legend>
                {view.unheard.slice(0, 8).map(({ id, text }) => (
                  <label key={id} className="flex min-h-9 items-start gap-2.5 py-1">
                    <input type="checkbox" name="told" value={id} className="mt-1 size-4 shrink-0" />
                    <span className="min-w-0 break-words">{text}</span>
                  </label>
                ))}
              </fieldset>
            )}
          </>
        )}
      </ManualForm>
    </Dialog>
  )
}

/** Takes a logged contact away, and what it told. */
export function unlog(id: string) {
  return read(api.people.contacts[':id'].$delete({ param: { id } }))
}
