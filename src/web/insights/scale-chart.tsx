import type { Drawing } from '#domain/picture.ts'
import { texts } from '#web/insights/texts.ts'

type ScaleDrawing = Extract<Drawing, { readonly type: 'scale' }>

/** Means on a line between two ends; those to work on stand out. */
export function ScaleChart({ drawing, alternative }: { drawing: ScaleDrawing; alternative: string }) {
  const { rows, from, to } = drawing
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div role="img" aria-label={alternative} className="text-[0.9375rem]">
      <ul className="space-y-2.5">
        {rows.map(({ label, mean, n, isLow }) => (
          <li key={label}>
            <div className="flex justify-between gap-4">
              <span className={isLow ? 'font-semibold' : ''}>{label}</span>
              <span className="tabular-nums text-muted">{texts.meanOf(mean, n)}</span>
            </div>
            <div className="relative mx-1.5 h-4">
              <span className="absolute inset-x-0 top-1/2 border-t border-line" />
              <span
                className={`absolute top-1/2 size-3 -translate-x-1/2 -translate-y-1/2 rounded-full ${isLow ? 'tone-6' : 'border-2 border-edge bg-surface'}`}
                style={{ left: `${(100 * (mean - from)) / (to - from)}%` }}
              />
            </div>
          </li>
        ))}
      </ul>
      <div className="mt-1 flex justify-between text-sm text-muted">
        <span>{texts.wentBadly}</span>
        <span>{texts.wentWell}</span>
      </div>
    </div>
  )
}
