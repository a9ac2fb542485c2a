import { ManualForm, wordsOf, wordsOrNull } from '#web/manual/manual-form.tsx'
import { useAddManual } from '#web/manual/use-add-manual.ts'
import { texts } from '#web/application/texts.ts'
import { relationLabel } from '#web/data/labels.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import { Field, inputClass, optionsOf, TextField } from '#web/ui/field.tsx'
import { Options } from '#web/ui/options.tsx'

interface AddProps {
  readonly applicationId: string
  readonly open: boolean
  readonly onClose: () => void
}

type RelationKey = keyof typeof relationLabel

export function AddPersonDialog({ applicationId, open, onClose }: AddProps) {
  const add = useAddManual(
    (form) => ({
      type: 'contact',
      application: applicationId,
      name: wordsOf(form, 'name'),
      address: wordsOrNull(form, 'address'),
      title: wordsOrNull(form, 'title'),
      relation: wordsOf(form, 'relation') as RelationKey,
    }),
    onClose,
  )

  return (
    <Dialog open={open} onClose={onClose} title={texts.personTitle} lead={texts.personLead}>
      <ManualForm write={add} go={texts.add} onCancel={onClose}>
        {(errorOf) => (
          <>
            <TextField label={texts.name} name="name" required maxLength={300} error={errorOf('name')} />
            <TextField label={texts.address} name="address" type="email" error={errorOf('address')} />
            <TextField label={texts.title} name="title" maxLength={300} error={errorOf('title')} />
            <Field label={texts.relation}>
              {(given) => (
                <select {...given} name="relation" defaultValue="interviewer" className={inputClass}>
                  <Options of={optionsOf(relationLabel)} />
                </select>
              )}
            </Field>
          </>
        )}
      </ManualForm>
    </Dialog>
  )
}
