import type { Bar, Drawing } from '#domain/picture.ts'

type BarsDrawing = Extract<Drawing, { readonly type: 'bars' }>

/** By how many parts a bar has: from faint to full, never a tone on which its number could not be read. */
const tones: readonly (readonly string[])[] = [
  [],
  ['tone-6'],
  ['tone-2', 'tone-6'],
  ['tone-1', 'tone-4', 'tone-6'],
  ['tone-1', 'tone-2', 'tone-4', 'tone-6'],
  ['tone-1', 'tone-2', 'tone-3', 'tone-4', 'tone-6'],
  ['tone-1', 'tone-2', 'tone-3', 'tone-4', 'tone-5', 'tone-6'],
]

/** Bars of parts, with their numbers in them. */
export function Bars({ drawing, alternative }: { drawing: BarsDrawing; alternative: string }) {
  const { legend, bars, tone } = drawing
  const rising = tones[legend.length] ?? []
  const looks = tone === 'rising' ? rising : rising.toReversed()
  const longest = Math.max(1, ...bars.map(sumOf))
  return (
    // Rows of a page, not a file: `img` cannot be this.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div role="img" aria-label={alternative}>
      {legend.length > 1 && (
        <ul className="mb-4 flex flex-wrap gap-x-5 gap-y-1 text-sm text-muted">
          {legend.map((words, part) => (
            <li key={words} className="inline-flex items-center gap-2">
              <span className={`size-3 rounded-sm ${looks[part]}`} />
              {words}
            </li>
          ))}
        </ul>
      )}
      <ul className="space-y-3">
        {bars.map((bar) => (
          <BarRow key={bar.label} bar={bar} looks={looks} longest={longest} />
        ))}
      </ul>
    </div>
  )
}

function BarRow({ bar, looks, longest }: { bar: Bar; looks: readonly string[]; longest: number }) {
  const sum = sumOf(bar)
  return (
    <li>
      <div className="flex justify-between gap-4 text-[0.9375rem]">
        <span className="min-w-0">{bar.label}</span>
        {bar.parts.length > 1 && <span className="tabular-nums text-muted">{sum}</span>}
      </div>
      <div className="flex h-6 gap-px overflow-hidden" style={{ width: `${Math.max(4, (100 * sum) / longest)}%` }}>
        {bar.parts.map((n, part) =>
          n === 0 ? null : (
            <span
              // The parts have no names of their own; their order is that of the legend.
              // oxlint-disable-next-line react/no-array-index-key
              key={part}
              className={`flex min-w-6 items-center justify-center rounded-sm text-[0.8125rem] tabular-nums ${looks[part]}`}
              style={{ flex: `${n} 1 0` }}
            >
              {n}
            </span>
          ),
        )}
      </div>
      {bar.beside && <p className="mt-0.5 text-sm text-muted">{bar.beside}</p>}
    </li>
  )
}

function sumOf({ parts }: Bar): number {
  return parts.reduce((sum, n) => sum + n, 0)
}
