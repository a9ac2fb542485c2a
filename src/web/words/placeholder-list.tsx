import type { RefObject } from 'react'
import { Button } from '#web/ui/button.tsx'
import { Notice } from '#web/ui/notice.tsx'
import { placeholdersIn } from '#web/words/placeholders.ts'
import { texts } from '#web/words/texts.ts'

/** The places only the person can fill; one press selects each, so that typing replaces it. */
export function Placeholders({ text, textarea }: { text: string; textarea: RefObject<HTMLTextAreaElement | null> }) {
  const places = placeholdersIn(text)
  if (places.length === 0) return null

  return (
    <Notice title={texts.placeholders(places.length)}>
      <p className="text-muted">{texts.placeholderLead}</p>
      <ul className="mt-2 space-y-2">
        {places.map((place) => (
          <li key={place.start} className="flex items-center justify-between gap-3">
            <span>{place.words}</span>
            <Button
              className="shrink-0"
              aria-label={`${texts.goTo}: ${place.words}`}
              onClick={() => {
                textarea.current?.focus()
                textarea.current?.setSelectionRange(place.start, place.end)
              }}
            >
              {texts.goTo}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
