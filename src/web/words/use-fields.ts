import { useEffect, useMemo, type RefObject } from 'react'
import { useLocation } from '@tanstack/react-router'
import type { Place } from '#web/words/check/stops.ts'
import { placeholdersIn } from '#web/words/placeholders.ts'
import { putIn } from '#web/words/put-in.ts'

/** The two fields of a mail, and what is done to them. Places are UTF-16 units. */
export function useFields(body: RefObject<HTMLTextAreaElement | null>, subject: RefObject<HTMLInputElement | null>) {
  // Who came by the key to write begins to write: in the free place, or at the beginning of the text.
  const toWrite = useLocation({ select: ({ state }) => 'write' in state && state.write === true })
  useEffect(() => {
    if (!toWrite || !body.current) return
    const place = placeholdersIn(body.current.value)[0]
    body.current.focus({ preventScroll: true })
    body.current.setSelectionRange(place?.start ?? 0, place?.end ?? 0)
  }, [toWrite, body])

  return useMemo(() => {
    const fieldOf = (name: 'body' | 'subject') => (name === 'body' ? body.current : subject.current)
    const command = (name: 'undo' | 'redo') => {
      body.current?.focus({ preventScroll: true })
      document.execCommand(name)
    }
    return {
      body,
      subject,
      toWrite,
      select: (name: 'body' | 'subject', start: number, end: number) => {
        const field = fieldOf(name)
        field?.focus({ preventScroll: true })
        field?.setSelectionRange(start, end)
      },
      /** Where one writes; null while one is elsewhere. */
      place: (): Place | null => {
        const field = document.activeElement === subject.current ? 'subject' : 'body'
        const writing = fieldOf(field)
        if (writing === null || document.activeElement !== writing) return null
        return { field, start: writing.selectionStart ?? 0 }
      },
      replace: (name: 'body' | 'subject', start: number, end: number, words: string) => {
        const field = fieldOf(name)
        if (field) putIn(field, start, end, words)
      },
      /** Where one was writing; in the free place that one stands in; or in the first free place of an untouched text. */
      putIn: (words: string) => {
        if (body.current) putFactIn(body.current, words)
      },
      undo: () => command('undo'),
      redo: () => command('redo'),
    }
  }, [body, subject, toWrite])
}

export type Fields = ReturnType<typeof useFields>

function putFactIn(field: HTMLTextAreaElement, words: string): void {
  const { value, selectionStart, selectionEnd } = field
  const places = placeholdersIn(value)
  const isUntouched = selectionStart === selectionEnd && (selectionEnd === 0 || selectionEnd === value.length)
  const place =
    places.find(({ start, end }) => start <= selectionStart && selectionEnd <= end) ??
    (isUntouched ? places[0] : undefined)
  if (place) {
    putIn(field, place.start, place.end, words)
    return
  }
  const needsBlank = selectionStart > 0 && /[^\s(«“"]/.test(value.charAt(selectionStart - 1))
  putIn(field, selectionStart, selectionEnd, needsBlank ? ` ${words}` : words)
}
