import type { SavedView } from '#domain/settings.ts'
import { api, read } from '#web/data/client.ts'
import { useWrite } from '#web/data/use-write.ts'
import { ManualForm, wordsOf } from '#web/manual/manual-form.tsx'
import { texts } from '#web/saved-views/texts.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import { TextField } from '#web/ui/field.tsx'

/** Gives a view its name; one that has none yet is new. Null when nothing is being named. */
export function NameViewDialog({ view, onClose }: { view: SavedView | null; onClose: () => void }) {
  const isNew = !view?.name
  const save = useWrite((form: FormData) => put(view, wordsOf(form, 'name')), {
    quiet: true,
    done: ({ id }) => {
      onClose()
      const undo = isNew ? () => read(api.views[':id'].$delete({ param: { id } })) : () => put(view, view.name)
      return { text: isNew ? texts.saidKept : texts.saidRenamed, undo }
    },
  })

  return (
    <Dialog
      open={view !== null}
      onClose={onClose}
      title={isNew ? texts.title : texts.renameOf(view.name)}
      lead={texts.lead}
    >
      <ManualForm write={save} go={texts.save} onCancel={onClose}>
        {(errorOf) =>
          view && (
            <TextField
              label={texts.name}
              name="name"
              defaultValue={view.name}
              required
              maxLength={60}
              error={errorOf('name')}
            />
          )
        }
      </ManualForm>
    </Dialog>
  )
}

function put(view: SavedView | null, name: string) {
  return read(api.views[':id'].$put({ param: { id: view?.id ?? '' }, json: { name, search: view?.search ?? '' } }))
}
