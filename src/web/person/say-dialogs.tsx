import type { PersonView } from '#actions/person-views.ts'
import { ManualForm, wordsOf, wordsOrNull } from '#web/manual/manual-form.tsx'
import { texts } from '#web/person/texts.ts'
import { useSay } from '#web/person/use-keep-person.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import { Field, inputClass, optionsOf, TextArea, TextField } from '#web/ui/field.tsx'
import { Options } from '#web/ui/options.tsx'

interface SayProps {
  readonly view: PersonView
  readonly open: boolean
  readonly onClose: () => void
}

/** A form's write: what it says is made of its fields. */
function useSayForm(
  view: PersonView,
  onClose: () => void,
  sayingOf: (form: FormData) => Parameters<ReturnType<typeof useSay>['mutate']>[0],
) {
  const say = useSay(view, onClose)
  return { ...say, mutate: (form: FormData) => say.mutate(sayingOf(form)) }
}

export function NoteDialog({ view, open, onClose }: SayProps) {
  const say = useSayForm(view, onClose, (form) => ({
    note: wordsOf(form, 'note'),
    about: wordsOf(form, 'about') === 'cares' ? 'cares' : 'anything',
  }))
  return (
    <Dialog open={open} onClose={onClose} title={texts.noteTitle} lead={texts.noteLead}>
      <ManualForm write={say} go={texts.keepIt} onCancel={onClose}>
        {(errorOf) => (
          <>
            <TextArea label={texts.note} name="note" required maxLength={4000} error={errorOf('note')} />
            <Field label={texts.noteAbout}>
              {(given) => (
                <select {...given} name="about" className={inputClass}>
                  <Options of={optionsOf(texts.abouts)} />
                </select>
              )}
            </Field>
          </>
        )}
      </ManualForm>
    </Dialog>
  )
}

export function TagsDialog({ view, open, onClose }: SayProps) {
  const say = useSayForm(view, onClose, (form) => ({
    tags: wordsOf(form, 'tags')
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean),
  }))
  return (
    <Dialog open={open} onClose={onClose} title={texts.tagsTitle}>
      <ManualForm write={say} go={texts.keepIt} onCancel={onClose}>
        {(errorOf) => (
          <TextField
            label={texts.tags}
            hint={texts.tagsHint}
            name="tags"
            maxLength={600}
            defaultValue={view.tags.join(', ')}
            error={errorOf('tags')}
          />
        )}
      </ManualForm>
    </Dialog>
  )
}

export function IntervalDialog({ view, open, onClose }: SayProps) {
  const say = useSayForm(view, onClose, (form) => ({
    interval: [Number(form.get('ideal')), Number(form.get('longest'))],
  }))
  const days = { type: 'number', min: 30, max: 730, required: true, inputMode: 'numeric' } as const
  return (
    <Dialog open={open} onClose={onClose} title={texts.intervalTitle} lead={texts.intervalLead}>
      <ManualForm write={say} go={texts.keepIt} onCancel={onClose}>
        {(errorOf) => (
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField
              {...days}
              label={texts.ideal}
              name="ideal"
              defaultValue={view.interval.days[0]}
              error={errorOf('interval')}
            />
            <TextField {...days} label={texts.longest} name="longest" defaultValue={view.interval.days[1]} />
          </div>
        )}
      </ManualForm>
    </Dialog>
  )
}

export function MovedDialog({ view, open, onClose }: SayProps) {
  const say = useSayForm(view, onClose, (form) => ({
    movedTo: wordsOf(form, 'movedTo'),
    title: wordsOrNull(form, 'title'),
    address: wordsOrNull(form, 'address'),
    on: wordsOrNull(form, 'on'),
    shownBy: 'hand',
  }))
  return (
    <Dialog open={open} onClose={onClose} title={texts.movedTitle} lead={texts.movedLead}>
      <ManualForm write={say} go={texts.keepIt} onCancel={onClose}>
        {(errorOf) => (
          <>
            <TextField label={texts.newCompany} name="movedTo" required maxLength={300} error={errorOf('movedTo')} />
            <TextField label={texts.newTitle} name="title" maxLength={300} error={errorOf('title')} />
            <div className="grid gap-4 sm:grid-cols-2">
              <TextField label={texts.newAddress} name="address" type="email" error={errorOf('address')} />
              <TextField label={texts.since} name="on" type="date" error={errorOf('on')} />
            </div>
          </>
        )}
      </ManualForm>
    </Dialog>
  )
}
