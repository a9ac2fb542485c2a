import { useEffect, type RefObject } from 'react'
import { useLocation } from '@tanstack/react-router'
import { placeholdersIn } from '#web/words/placeholders.ts'
import { putIn } from '#web/words/put-in.ts'

interface FieldRefs {
  readonly body: RefObject<HTMLTextAreaElement | null>
  readonly subject: RefObject<HTMLInputElement | null>
}

/** The two fields of a mail, and what is done to them. Places are UTF-16 units. */
export function useFields({ body, subject }: FieldRefs, text: string) {
  // Who came by the key to write begins to write: in the free place, or at the end of the text.
  const toWrite = useLocation({ select: ({ state }) => 'write' in state && state.write === true })
  useEffect(() => {
    if (!toWrite || !body.current) return
    const place = placeholdersIn(body.current.value)[0]
    body.current.focus({ preventScroll: true })
    body.current.setSelectionRange(place?.start ?? 0, place?.end ?? 0)
  }, [toWrite, body])

  const fieldOf = (name: 'body' | 'subject') => (name === 'body' ? body.current : subject.current)
  return {
    body,
    subject,
    toWrite,
    select: (name: 'body' | 'subject', start: number, end: number) => {
      const field = fieldOf(name)
      field?.focus({ preventScroll: true })
      field?.setSelectionRange(start, end)
    },
    replace: (name: 'body' | 'subject', start: number, end: number, words: string) => {
      const field = fieldOf(name)
      if (field) putIn(field, start, end, words)
    },
    /** Where one was writing; in the free place that one stands in; or in the first free place of an untouched text. */
    putIn: (words: string) => {
      const field = body.current
      if (!field) return
      const { selectionStart, selectionEnd } = field
      const places = placeholdersIn(text)
      const isUntouched = selectionStart === selectionEnd && (selectionEnd === 0 || selectionEnd === text.length)
      const place =
        places.find(({ start, end }) => start <= selectionStart && selectionEnd <= end) ??
        (isUntouched ? places[0] : undefined)
      if (place) putIn(field, place.start, place.end, words)
      else putIn(field, selectionStart, selectionEnd, spaced(text, selectionStart, words))
    },
    undo: () => {
      body.current?.focus()
      document.execCommand('undo')
    },
    redo: () => {
      body.current?.focus()
      document.execCommand('redo')
    },
  }
}

export type Fields = ReturnType<typeof useFields>

function spaced(text: string, at: number, words: string): string {
  return at > 0 && /[^\s(«“"]/.test(text.charAt(at - 1)) ? ` ${words}` : words
}
