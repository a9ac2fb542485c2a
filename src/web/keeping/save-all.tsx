import HardDriveDownload from 'lucide-react/icons/hard-drive-download'
import { api, read, sentenceOf } from '#web/data/client.ts'
import { fileSize } from '#web/data/file-size.ts'
import { useWrite } from '#web/data/use-write.ts'
import { heldInWords } from '#web/keeping/held.ts'
import { texts } from '#web/keeping/texts.ts'
import { Button } from '#web/ui/button.tsx'
import { Notice } from '#web/ui/notice.tsx'

/** Makes the file, then has the browser take it to where its downloads go. */
export function SaveAll({ leftOut }: { leftOut: readonly string[] }) {
  const save = useWrite(
    async () => {
      const saved = await read(api.keeping.archive.$post())
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
