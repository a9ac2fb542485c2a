import type { PracticeSettings } from '#domain/practice.ts'
import { api, read } from '#web/data/client.ts'
import { useWrite } from '#web/data/use-write.ts'
import { ManualForm, wordsOf } from '#web/manual/manual-form.tsx'
import { texts } from '#web/practice/texts.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import { TextField } from '#web/ui/field.tsx'

interface LoadDialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly settings: PracticeSettings
}

/** How much one practises a day, and how sure one wants to be. */
export function LoadDialog({ open, onClose, settings }: LoadDialogProps) {
  const put = (json: PracticeSettings) => read(api.prepare.practice.settings.$put({ json }))
  const save = useWrite(
    (form: FormData) =>
      put({
        newPerDay: Number(wordsOf(form, 'newPerDay')),
        reviewsPerDay: Number(wordsOf(form, 'reviewsPerDay')),
        retention: Number(wordsOf(form, 'retention')) / 100,
      }),
    {
      quiet: true,
      done: () => {
        onClose()
        return { text: texts.saidLoad, undo: () => put(settings) }
      },
    },
  )

  return (
    <Dialog open={open} onClose={onClose} title={texts.loadTitle} lead={texts.loadLead}>
      <ManualForm write={save} go={texts.save} onCancel={onClose}>
        {(errorOf) => (
          <>
            <TextField
              label={texts.newPerDay}
              name="newPerDay"
              type="number"
              min={0}
              max={50}
              required
              defaultValue={settings.newPerDay}
              error={errorOf('newPerDay')}
            />
            <TextField
              label={texts.reviewsPerDay}
              name="reviewsPerDay"
              type="number"
              min={1}
              max={200}
              required
              defaultValue={settings.reviewsPerDay}
              error={errorOf('reviewsPerDay')}
            />
            <TextField
              label={texts.retention}
              hint={texts.retentionHint}
              name="retention"
              type="number"
              min={70}
              max={97}
              required
              defaultValue={Math.round(settings.retention * 100)}
              error={errorOf('retention')}
            />
          </>
        )}
      </ManualForm>
    </Dialog>
  )
}
