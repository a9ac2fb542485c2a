import { texts } from '#web/articles/texts.ts'
import { api, read } from '#web/data/client.ts'
import { useWrite } from '#web/data/use-write.ts'
import { ManualForm, wordsOf, wordsOrNull } from '#web/manual/manual-form.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { TextArea, TextField } from '#web/ui/field.tsx'

interface SavePageProps {
  readonly open: boolean
  /** As a bookmark brought them; empty otherwise. */
  readonly url: string
  readonly title: string
  readonly onClose: () => void
}

export function SavePageDialog({ open, url, title, onClose }: SavePageProps) {
  const keep = useWrite(
    (form: FormData) =>
      read(
        api.articles.pages.$post({
          json: { url: wordsOf(form, 'url'), title: wordsOf(form, 'title'), note: wordsOrNull(form, 'note') },
        }),
      ),
    {
      quiet: true,
      done: (kept) => {
        onClose()
        return {
          text: kept.notRead === null ? texts.saidKept(kept.title) : `${texts.saidKept(kept.title)}. ${kept.notRead}`,
          undo: () => read(api.news[':id'].$delete({ param: { id: kept.id } })),
        }
      },
    },
  )

  return (
    <Dialog open={open} onClose={onClose} title={texts.savePage}>
      <ManualForm write={keep} go={texts.keepGo} onCancel={onClose}>
        {(errorOf) => (
          <>
            <TextField
              label={texts.address}
              hint={texts.keepHint}
              name="url"
              type="url"
              required
              defaultValue={url}
              placeholder="https://"
              error={errorOf('url')}
            />
            <TextField
              label={texts.title}
              hint={texts.titleHint}
              name="title"
              maxLength={500}
              defaultValue={title}
              error={errorOf('title')}
            />
            <TextArea label={texts.note} name="note" maxLength={2000} error={errorOf('note')} />
          </>
        )}
      </ManualForm>
    </Dialog>
  )
}
