import { texts } from '#web/articles/texts.ts'
import { say } from '#web/shell/say.ts'
import { Button } from '#web/ui/button.tsx'
import { TextField } from '#web/ui/field.tsx'

/**
 * A bookmark that opens this page with another one filled in. It hands over an address and a title and can do no more:
 * what is kept is sent from this page, by the person's click, past the guard that every write of the pages passes.
 */
export function Bookmarklet() {
  const code = `javascript:void open('${location.origin}/news/articles?url='+encodeURIComponent(location.href)+'&title='+encodeURIComponent(document.title))`
  const copy = async () => {
    await navigator.clipboard.writeText(code)
    say(texts.copied)
  }
  return (
    <details>
      <summary className="cursor-pointer font-medium">{texts.bookmarklet}</summary>
      <div className="mt-3 flex flex-wrap items-end gap-2">
        <div className="min-w-0 flex-1 basis-64">
          <TextField label={texts.address} readOnly value={code} onFocus={(event) => event.target.select()} />
        </div>
        <Button onClick={() => void copy()}>{texts.copy}</Button>
      </div>
      <p className="mt-1 text-sm text-muted">{texts.bookmarkletHint}</p>
    </details>
  )
}
