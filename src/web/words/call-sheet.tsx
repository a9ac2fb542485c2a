import ChevronRight from 'lucide-react/icons/chevron-right'
import { texts } from '#web/words/texts.ts'

/** What to say and ask when one calls instead, with lines to write on. Made for paper: rules become rules. */
export function CallSheet({ text }: { text: string }) {
  const lines = text.split('\n').map((line, at) => ({ at, words: line.trim() }))

  return (
    <details className="on-paper group">
      <summary className="flex min-h-10 items-center gap-2">
        <ChevronRight size={18} aria-hidden className="transition-transform group-open:rotate-90" />
        <h2 className="text-lg">{texts.callSheet}</h2>
      </summary>
      <div className="card mt-2 px-5 py-4">
        {lines.map(({ at, words }) => (
          <Line key={at} words={words} />
        ))}
      </div>
    </details>
  )
}

function Line({ words }: { words: string }) {
  if (/^=+$/.test(words)) return null
  if (/^_+$/.test(words)) return <div aria-hidden="true" className="h-8 border-b border-edge" />
  return <p className={words === '' ? 'h-3' : ''}>{words}</p>
}
