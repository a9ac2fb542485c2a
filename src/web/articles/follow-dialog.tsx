import { useState } from 'react'
import { texts } from '#web/articles/texts.ts'
import { api, read } from '#web/data/client.ts'
import { useWrite } from '#web/data/use-write.ts'
import { ManualForm, wordsOf } from '#web/manual/manual-form.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { TextField } from '#web/ui/field.tsx'

type Named = readonly { readonly url: string; readonly title: string }[]

/** One address, asked once; where its page names several feeds, the person chooses. */
export function FollowDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [named, setNamed] = useState<Named>([])
  const close = () => {
    setNamed([])
    onClose()
  }
  const follow = useWrite((form: FormData) => read(api.feeds.$post({ json: { address: wordsOf(form, 'address') } })), {
    quiet: true,
    done: (followed) => {
      if (followed.state === 'choose') {
        setNamed(followed.feeds)
        return null
      }
      close()
      const { id, title, added } = followed
      return {
        text: texts.saidFollowed(title, added),
        undo: () => read(api.feeds[':id'].$delete({ param: { id } })),
      }
    },
  })

  return (
    <Dialog open={open} onClose={close} title={texts.follow}>
      <ManualForm write={follow} go={texts.followGo} onCancel={close}>
        {(errorOf) =>
          named.length > 0 ? (
            <fieldset>
              <legend className="mb-2 font-medium">{texts.choose}</legend>
              {named.map(({ url, title }, i) => (
                <label key={url} className="flex min-h-10 items-center gap-3">
                  <input
                    type="radio"
                    name="address"
                    value={url}
                    defaultChecked={i === 0}
                    className="size-5 accent-accent"
                  />
                  <span className="min-w-0">
                    {title}
                    <span className="block break-all text-sm text-muted">{url}</span>
                  </span>
                </label>
              ))}
            </fieldset>
          ) : (
            <TextField
              label={texts.address}
              hint={texts.followHint}
              name="address"
              inputMode="url"
              autoCapitalize="none"
              required
              maxLength={2000}
              placeholder="https://"
              error={errorOf('address')}
            />
          )
        }
      </ManualForm>
    </Dialog>
  )
}
