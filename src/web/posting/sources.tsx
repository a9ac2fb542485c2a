import { useState } from 'react'
import type { PostingView } from '#actions/postings/see-posting.ts'
import { api, read, sentenceOf } from '#web/data/client.ts'
import { inBase64 } from '#web/contacts-import/in-base64.ts'
import { useWrite } from '#web/data/use-write.ts'
import { texts } from '#web/posting/texts.ts'
import { Button } from '#web/ui/button.tsx'
import { TextArea, TextField } from '#web/ui/field.tsx'
import { FileButton } from '#web/ui/file-button.tsx'
import { Notice } from '#web/ui/notice.tsx'

type From = Parameters<(typeof api.postings)[':id']['$post']>[0]['json']

/** The ways in which Ajar can come by a posting's words. Nothing is fetched but by a click that names the address. */
export function Sources({ view }: { view: PostingView }) {
  const [text, setText] = useState('')
  const [url, setUrl] = useState('')
  const take = useWrite((json: From) => read(api.postings[':id'].$post({ param: { id: view.applicationId }, json })), {
    quiet: true,
    done: ({ requirements, version, before, isCut }) => {
      setText('')
      setUrl('')
      return {
        text: isCut ? texts.saidCut : texts.saidRead(requirements),
        undo: () =>
          read(
            api.postings[':id'].requirements.restored.$post({
              param: { id: view.applicationId },
              json: { version: before, readVersion: version },
            }),
          ),
      }
    },
  })
  const takeFile = async (file: File) => take.mutate({ kind: 'file', name: file.name, file: await inBase64(file) })

  return (
    <div className="space-y-7">
      {take.error && <Notice alert>{sentenceOf(take.error)}</Notice>}
      {view.inMail.length > 0 && <InMail view={view} busy={take.isPending} onTake={(json) => take.mutate(json)} />}
      <form
        className="space-y-3"
        onSubmit={(event) => {
          event.preventDefault()
          take.mutate({ kind: 'paste', text })
        }}
      >
        <TextArea
          label={texts.paste}
          hint={texts.pasteHint}
          rows={6}
          required
          className="max-h-96 min-h-40"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <div className="flex flex-wrap items-center gap-3">
          <Button look="primary" type="submit" disabled={take.isPending}>
            {texts.pasteGo}
          </Button>
          <FileButton
            label={texts.file}
            what="file"
            accept=".txt,.text,.md,.html,.htm,text/plain,text/html"
            disabled={take.isPending}
            onChoose={([file]) => file && void takeFile(file)}
          />
          <span className="text-sm text-muted">{texts.fileHint}</span>
        </div>
      </form>
      <form
        className="flex flex-wrap items-start gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          take.mutate({ kind: 'address', url })
        }}
      >
        <div className="min-w-0 flex-1 basis-64">
          <TextField
            label={texts.address}
            hint={texts.addressHint}
            type="url"
            required
            placeholder="https://"
            value={url}
            onChange={(event) => setUrl(event.target.value)}
          />
        </div>
        <Button type="submit" className="mt-7" disabled={take.isPending}>
          {texts.addressGo}
        </Button>
      </form>
    </div>
  )
}

interface InMailProps {
  readonly view: PostingView
  readonly busy: boolean
  readonly onTake: (from: From) => void
}

function InMail({ view, busy, onTake }: InMailProps) {
  return (
    <section aria-labelledby="in-mail">
      <h3 id="in-mail">{texts.inMail}</h3>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {view.inMail.map(({ message, subject, url }) => (
          <li key={`${message} ${url ?? ''}`} className="flex flex-wrap items-center justify-between gap-3 py-3">
            <span className="min-w-0 break-words">
              {subject}
              {url !== null && <span className="block break-all text-sm text-muted">{url}</span>}
            </span>
            <Button
              disabled={busy}
              onClick={() => onTake(url === null ? { kind: 'mail', message } : { kind: 'address', url })}
              aria-label={`${url === null ? texts.mailGo : texts.linkGo}: ${url ?? subject}`}
            >
              {url === null ? texts.mailGo : texts.linkGo}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
