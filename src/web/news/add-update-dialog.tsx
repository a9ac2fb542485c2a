import { api, read } from '#web/data/client.ts'
import { updateLabel } from '#web/data/labels.ts'
import { useClock } from '#web/data/use-clock.ts'
import { useWrite } from '#web/data/use-write.ts'
import { ManualForm, wordsOf, wordsOrNull } from '#web/manual/manual-form.tsx'
import { texts } from '#web/news/texts.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import { Field, inputClass, optionsOf, TextArea, TextField } from '#web/ui/field.tsx'
import { Options } from '#web/ui/options.tsx'

export function AddUpdateDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { today } = useClock()
  const add = useWrite(
    (form: FormData) =>
      read(
        api.news.updates.$post({
          json: {
            text: wordsOf(form, 'text'),
            kind: wordsOf(form, 'kind') as keyof typeof updateLabel,
            on: wordsOf(form, 'on'),
            url: wordsOrNull(form, 'url'),
          },
        }),
      ),
    {
      quiet: true,
      done: ({ id }) => {
        onClose()
        return { text: texts.saidAdded, undo: () => read(api.news[':id'].$delete({ param: { id } })) }
      },
    },
  )

  return (
    <Dialog open={open} onClose={onClose} title={texts.addUpdate}>
      <ManualForm write={add} go={texts.add} onCancel={onClose}>
        {(errorOf) => (
          <>
            <TextArea
              label={texts.text}
              hint={texts.textHint}
              name="text"
              required
              maxLength={2000}
              error={errorOf('text')}
            />
            <div className="grid gap-4 sm:grid-cols-2">
              <Field label={texts.kind}>
                {(given) => (
                  <select {...given} name="kind" className={inputClass}>
                    <Options of={optionsOf(updateLabel)} />
                  </select>
                )}
              </Field>
              <TextField label={texts.on} name="on" type="date" required defaultValue={today} error={errorOf('on')} />
            </div>
            <TextField label={texts.url} name="url" type="url" placeholder="https://" error={errorOf('url')} />
          </>
        )}
      </ManualForm>
    </Dialog>
  )
}
