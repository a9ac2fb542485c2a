import { useQuery } from '@tanstack/react-query'
import type { ApplicationView } from '#actions/views.ts'
import { texts } from '#web/application/texts.ts'
import { api, read } from '#web/data/client.ts'
import { queries } from '#web/data/queries.ts'
import { undoCorrection } from '#web/data/undo-correction.ts'
import { useWrite } from '#web/data/use-write.ts'
import { ManualForm, wordsOf } from '#web/manual/manual-form.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Field, inputClass } from '#web/ui/field.tsx'
import { Options } from '#web/ui/options.tsx'

/** Two applications that are one. */
export function MergeDialog({ view, open, onClose }: { view: ApplicationView; open: boolean; onClose: () => void }) {
  const { data: rows } = useQuery({ ...queries.applications, enabled: open })
  const others = (rows ?? [])
    .filter((row) => row.id !== view.id)
    // Those of the same company are the likeliest.
    .toSorted((a, b) => Number(b.company === view.company.value) - Number(a.company === view.company.value))
  const merge = useWrite(
    (form: FormData) =>
      read(
        api.applications[':id'].corrections.$post({
          param: { id: view.id },
          json: { mergeWith: wordsOf(form, 'other') },
        }),
      ),
    {
      quiet: true,
      done: ({ correctionId }) => {
        onClose()
        return { text: texts.saidMerged, undo: () => undoCorrection(correctionId) }
      },
    },
  )

  return (
    <Dialog open={open} onClose={onClose} title={texts.mergeTitle} lead={texts.mergeLead}>
      {others.length === 0 ? (
        <p>{texts.mergeNone}</p>
      ) : (
        <ManualForm write={merge} go={texts.mergeGo} onCancel={onClose}>
          {() => (
            <Field label={texts.mergeWith}>
              {(given) => (
                <select {...given} name="other" required className={inputClass}>
                  <Options
                    of={others.map((row) => ({
                      value: row.id,
                      label: row.role ? `${row.company} · ${row.role}` : row.company,
                    }))}
                  />
                </select>
              )}
            </Field>
          )}
        </ManualForm>
      )}
    </Dialog>
  )
}
