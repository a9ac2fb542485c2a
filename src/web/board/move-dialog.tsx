import type { ApplicationRow } from '#actions/views.ts'
import { outcomes } from '#domain/application.ts'
import { texts } from '#web/board/texts.ts'
import { api, read } from '#web/data/client.ts'
import { outcomeLabel } from '#web/data/labels.ts'
import { undoCorrection } from '#web/data/undo-correction.ts'
import { useWrite } from '#web/data/use-write.ts'
import { ManualForm, wordsOf } from '#web/manual/manual-form.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Field, inputClass } from '#web/ui/field.tsx'
import { Options } from '#web/ui/options.tsx'

const choices = [{ value: '', label: texts.open }, ...outcomes.map((value) => ({ value, label: outcomeLabel[value] }))]

/** How an application ended, or that it has not: the only thing about its place that a person can say. */
export function MoveDialog({ row, onClose }: { row: ApplicationRow | null; onClose: () => void }) {
  const move = useWrite(
    (form: FormData) =>
      read(
        api.applications[':id'].corrections.$post({
          param: { id: row?.id ?? '' },
          json: { field: 'outcome', value: outcomes.find((one) => one === wordsOf(form, 'outcome')) ?? null },
        }),
      ),
    {
      quiet: true,
      done: ({ correctionId }) => {
        onClose()
        return { text: texts.said, undo: () => undoCorrection(correctionId) }
      },
    },
  )

  return (
    <Dialog open={row !== null} onClose={onClose} title={texts.title(row?.company ?? '')} lead={texts.lead}>
      <ManualForm write={move} go={texts.save} onCancel={onClose}>
        {(errorOf) =>
          row && (
            <Field label={texts.outcome} error={errorOf('value')}>
              {(given) => (
                <select {...given} name="outcome" defaultValue={row.outcome ?? ''} className={`${inputClass} pr-8`}>
                  <Options of={choices} />
                </select>
              )}
            </Field>
          )
        }
      </ManualForm>
    </Dialog>
  )
}
