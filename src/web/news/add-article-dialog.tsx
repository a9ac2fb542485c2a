import { api, read } from '#web/data/client.ts'
import { useWrite } from '#web/data/use-write.ts'
import { ManualForm, wordsOf, wordsOrNull } from '#web/manual/manual-form.tsx'
import { texts } from '#web/news/texts.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import { TextArea, TextField } from '#web/ui/field.tsx'

export function AddArticleDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const add = useWrite(
    (form: FormData) =>
      read(
        api.news.articles.$post({
          json: { title: wordsOf(form, 'title'), url: wordsOf(form, 'url'), note: wordsOrNull(form, 'note') },
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
    <Dialog open={open} onClose={onClose} title={texts.addArticle}>
      <ManualForm write={add} go={texts.add} onCancel={onClose}>
        {(errorOf) => (
          <>
            <TextField label={texts.title} name="title" required maxLength={500} error={errorOf('title')} />
            <TextField
              label={texts.address}
              name="url"
              type="url"
              required
              placeholder="https://"
              error={errorOf('url')}
            />
            <TextArea label={texts.note} hint={texts.noteHint} name="note" maxLength={2000} error={errorOf('note')} />
          </>
        )}
      </ManualForm>
    </Dialog>
  )
}
