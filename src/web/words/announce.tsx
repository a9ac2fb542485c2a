/** Said politely to those who hear the page: after a rest, never in the middle of a word. */
export function Announce({ words }: { words: string }) {
  return (
    <p aria-live="polite" className="sr-only">
      {words}
    </p>
  )
}
