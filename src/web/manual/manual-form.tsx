import type { ReactNode } from 'react'
import { ApiError, sentenceOf } from '#web/data/client.ts'
import { Button } from '#web/ui/button.tsx'
import { Notice } from '#web/ui/notice.tsx'
import { texts } from '#web/ui/texts.ts'

interface ManualFormProps {
  readonly write: { mutate(form: FormData): void; readonly isPending: boolean; readonly error: Error | null }
  readonly go: string
  readonly onCancel: () => void
  /** Asks what is wrong with a field of this name, as the server said it. */
  readonly children: (errorOf: (field: string) => string | null) => ReactNode
}

/** A short form for something the mail does not know. What is wrong is said at its field. */
export function ManualForm({ write, go, onCancel, children }: ManualFormProps) {
  const field = write.error instanceof ApiError ? write.error.field : null
  const sentence = write.error ? sentenceOf(write.error) : null

  return (
    <form
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault()
        write.mutate(new FormData(event.currentTarget))
      }}
    >
      {sentence && field === null && <Notice alert>{sentence}</Notice>}
      {children((name) => (field === name ? sentence : null))}
      <div className="flex justify-end gap-2 pt-1">
        <Button look="plain" onClick={onCancel}>
          {texts.cancel}
        </Button>
        <Button look="primary" type="submit" disabled={write.isPending}>
          {go}
        </Button>
      </div>
    </form>
  )
}

/** A field's words, trimmed; empty when there are none. */
export function wordsOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

/** A field's words; null when it was left empty. */
export function wordsOrNull(form: FormData, name: string): string | null {
  return wordsOf(form, name) || null
}
