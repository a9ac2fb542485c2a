import type { ApplicationView } from '#actions/views.ts'
import type { Outcome } from '#domain/application.ts'
import { texts } from '#web/application/texts.ts'
import { api, read } from '#web/data/client.ts'
import { outcomeLabel } from '#web/data/labels.ts'
import { undoCorrection } from '#web/data/undo-correction.ts'
import { useWrite } from '#web/data/use-write.ts'
import { ManualForm, wordsOf } from '#web/manual/manual-form.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { inputClass, TextField } from '#web/ui/field.tsx'

export type Fact = 'company' | 'role' | 'location' | 'outcome' | 'appliedOn' | 'closedOn'

interface ChangeFactProps {
  readonly view: ApplicationView
  /** Null when nothing is being changed. */
  readonly fact: Fact | null
  readonly onClose: () => void
}

/** One fact, one field: what the person says counts from now on, and can be taken back. */
export function ChangeFactDialog({ view, fact, onClose }: ChangeFactProps) {
  const name = fact ? texts.fact[fact] : ''
  const change = useWrite(
    (form: FormData) =>
      read(
        api.applications[':id'].corrections.$post({
          param: { id: view.id },
          json: changeOf(fact ?? 'company', wordsOf(form, 'value')),
        }),
      ),
    {
      quiet: true,
      done: ({ correctionId }) => {
        onClose()
        return { text: texts.saidChanged(name), undo: () => undoCorrection(correctionId) }
      },
    },
  )

  return (
    <Dialog open={fact !== null} onClose={onClose} title={texts.changeTitle(name)} lead={texts.changeLead}>
      <ManualForm write={change} go={texts.save} onCancel={onClose}>
        {(errorOf) => fact && <FactField view={view} fact={fact} error={errorOf('value')} />}
      </ManualForm>
    </Dialog>
  )
}

function FactField({ view, fact, error }: { view: ApplicationView; fact: Fact; error: string | null }) {
  const label = texts.fact[fact]
  if (fact === 'outcome') {
    return (
      <select aria-label={label} name="value" defaultValue={view.outcome ?? ''} className={inputClass}>
        <option value="">{texts.stillOpen}</option>
        {Object.entries(outcomeLabel).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    )
  }
  if (fact === 'appliedOn' || fact === 'closedOn') {
    return (
      <TextField
        label={label}
        hint={texts.noDay}
        name="value"
        type="date"
        defaultValue={view[fact] ?? ''}
        error={error}
      />
    )
  }
  const value = fact === 'location' ? view.location : view[fact]?.value
  return <TextField label={label} name="value" required maxLength={300} defaultValue={value ?? ''} error={error} />
}

function changeOf(fact: Fact, value: string) {
  if (fact === 'outcome') return { field: fact, value: (value || null) as Outcome | null }
  if (fact === 'appliedOn' || fact === 'closedOn') return { field: fact, value: value || null }
  return { field: fact, value }
}
