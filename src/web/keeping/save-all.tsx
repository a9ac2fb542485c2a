import { useState } from 'react'
import HardDriveDownload from 'lucide-react/icons/hard-drive-download'
import { api, read, sentenceOf } from '#web/data/client.ts'
import { fileSize } from '#web/data/file-size.ts'
import { useWrite } from '#web/data/use-write.ts'
import { heldInWords } from '#web/keeping/held.ts'
import { texts } from '#web/keeping/texts.ts'
import { Button } from '#web/ui/button.tsx'
import { Notice } from '#web/ui/notice.tsx'

/** Makes the file, then has the browser take it to where its downloads go. */
export function SaveAll({ leftOut, privatePages }: { leftOut: readonly string[]; privatePages: number }) {
  const [isWhole, setIsWhole] = useState(false)
  const save = useWrite(
    async () => {
      const saved = await read(api.keeping.archive.$post({ query: isWhole ? { privatePages: 'yes' } : {} }))
      const link = document.createElement('a')
      link.href = `/api/keeping/archive/${encodeURIComponent(saved.name)}`
      link.download = saved.name
      link.click()
      return saved
    },
    { quiet: true },
  )

  return (
    <section aria-labelledby="save">
      <h2 id="save" className="sr-only">
        {texts.save}
      </h2>
      {privatePages > 0 && (
        <label className="mb-3 flex items-start gap-2.5">
          <input
            type="checkbox"
            checked={isWhole}
            onChange={(event) => setIsWhole(event.target.checked)}
            className="mt-1 size-4.5 accent-accent"
          />
          <span>
            {texts.withPrivatePages(privatePages)}{' '}
            <span className="block text-sm text-muted">{texts.privatePagesHint}</span>
          </span>
        </label>
      )}
      <Button look="primary" disabled={save.isPending} onClick={() => save.mutate(undefined)}>
        <HardDriveDownload size={18} aria-hidden />
        {texts.save}
      </Button>
      <p className="mt-2 text-muted">
        {texts.saveLead} {texts.notEncrypted}
      </p>
      <output className="mt-2 block empty:hidden">
        {save.isPending && texts.saving}
        {save.data && !save.isPending && (
          <Notice>{texts.saved(save.data.name, fileSize(save.data.bytes), heldInWords(save.data.held))}</Notice>
        )}
      </output>
      {save.error && (
        <p role="alert" className="mt-2 font-medium text-accent">
          {sentenceOf(save.error)}
        </p>
      )}
      <details className="mt-2 text-[0.9375rem]">
        <summary className="link inline-block min-h-8">{texts.leftOut}</summary>
        <ul className="mt-1 list-disc space-y-1 pl-5 text-muted">
          {leftOut.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
    </section>
  )
}
