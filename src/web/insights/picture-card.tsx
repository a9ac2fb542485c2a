import type { PictureView } from '#actions/insights/see-insights.ts'
import { Bars } from '#web/insights/bars.tsx'
import { DaysChart } from '#web/insights/days-chart.tsx'
import { FlowChart } from '#web/insights/flow-chart.tsx'
import { Numbers } from '#web/insights/numbers.tsx'
import { PlaceLink } from '#web/insights/place-link.tsx'
import { ScaleChart } from '#web/insights/scale-chart.tsx'

/** A picture: what it says, what it shows, its numbers, and one thing to do. */
export function PictureCard({ picture }: { picture: PictureView }) {
  const { key, title, counted, sentence, todo } = picture
  const id = `picture-${key}`
  return (
    <article
      aria-labelledby={id}
      className={`card flex min-w-0 flex-col p-4 sm:p-6 print:block ${key === 'flow' ? 'lg:col-span-2' : ''}`}
    >
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 id={id}>{title}</h3>
        <p className="eyebrow">{counted}</p>
      </div>
      <p className="mb-5 max-w-2xl text-lg leading-snug">{sentence}</p>
      <Drawing picture={picture} />
      <div className="mt-auto">
        <Numbers picture={picture} />
      </div>
      {todo && (
        <p className="mt-4 border-t border-line pt-3">
          <PlaceLink todo={todo} />
        </p>
      )}
    </article>
  )
}

function Drawing({ picture: { drawing, alternative } }: { picture: PictureView }) {
  if (drawing === null) return null
  if (drawing.type === 'bars') return <Bars drawing={drawing} alternative={alternative} />
  if (drawing.type === 'days') return <DaysChart drawing={drawing} alternative={alternative} />
  if (drawing.type === 'scale') return <ScaleChart drawing={drawing} alternative={alternative} />
  return <FlowChart drawing={drawing} alternative={alternative} />
}
