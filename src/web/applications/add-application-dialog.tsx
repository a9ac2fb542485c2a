import { useNavigate } from '@tanstack/react-router'
import { texts } from '#web/applications/texts.ts'
import { api, read } from '#web/data/client.ts'
import { useClock } from '#web/data/use-clock.ts'
import { useWrite } from '#web/data/use-write.ts'
import { ManualForm, wordsOf, wordsOrNull } from '#web/manual/manual-form.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { TextField } from '#web/ui/field.tsx'

export function AddApplicationDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { today } = useClock()
  const navigate = useNavigate()
  const add = useWrite(
    (form: FormData) =>
      read(
        api.manual.$post({
          json: {
            type: 'application',
            company: wordsOf(form, 'company'),
            role: wordsOrNull(form, 'role'),
            location: wordsOrNull(form, 'location'),
            appliedOn: wordsOrNull(form, 'appliedOn'),
          },
        }),
      ),
    {
      quiet: true,
      done: ({ id, applicationId }) => {
        onClose()
        if (applicationId) void navigate({ to: '/applications/$id', params: { id: applicationId } })
        return { text: texts.saidAdded, undo: () => read(api.manual[':id'].$delete({ param: { id } })) }
      },
    },
  )

  return (
    <Dialog open={open} onClose={onClose} title={texts.addTitle} lead={texts.addLead}>
      <ManualForm write={add} go={texts.addGo} onCancel={onClose}>
        {(errorOf) => (
          <>
            <TextField label={texts.company} name="company" required maxLength={300} error={errorOf('company')} />
            <TextField label={texts.role} name="role" maxLength={300} error={errorOf('role')} />
            <TextField label={texts.location} name="location" maxLength={300} error={errorOf('location')} />
            <TextField
              label={texts.appliedOn}
              hint={texts.appliedHint}
              type="date"
              name="appliedOn"
              max={today}
              error={errorOf('appliedOn')}
            />
          </>
        )}
      </ManualForm>
    </Dialog>
  )
}
