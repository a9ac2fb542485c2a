import { useNavigate } from '@tanstack/react-router'
import { api, read } from '#web/data/client.ts'
import { useWrite } from '#web/data/use-write.ts'
import { ManualForm, wordsOf } from '#web/manual/manual-form.tsx'
import { texts } from '#web/stories/texts.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import { TextField } from '#web/ui/field.tsx'

export function NewStoryDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const navigate = useNavigate()
  const add = useWrite(
    (form: FormData) => read(api.prepare.stories.$post({ json: { words: { title: wordsOf(form, 'title') } } })),
    {
      quiet: true,
      done: ({ id }) => {
        onClose()
        void navigate({ to: '/prepare/stories/$id', params: { id } })
        return null
      },
    },
  )

  return (
    <Dialog open={open} onClose={onClose} title={texts.newTitle}>
      <ManualForm write={add} go={texts.create} onCancel={onClose}>
        {(errorOf) => (
          <TextField
            label={texts.title}
            hint={texts.titleHint}
            name="title"
            required
            maxLength={300}
            error={errorOf('title')}
          />
        )}
      </ManualForm>
    </Dialog>
  )
}
