import type { PictureView } from '#actions/insights/see-insights.ts'
import { PlaceLink } from '#web/insights/place-link.tsx'
import { texts } from '#web/insights/texts.ts'

/** Pictures that would show chance rather than a pattern: what each of them waits for. */
export function NotYet({ pictures }: { pictures: readonly PictureView[] }) {
  return (
    <section aria-labelledby="not-yet" className="max-w-2xl">
      <h2 id="not-yet">{texts.notYet}</h2>
      <p className="mb-4 mt-1 text-muted">{texts.notYetLead}</p>
      <ul className="divide-y divide-line border-y border-line">
        {pictures.map(({ key, title, sentence, todo }) => (
          <li key={key} className="py-3">
            <h3>{title}</h3>
            <p className="text-[0.9375rem] text-muted">{sentence}</p>
            {todo && (
              <p className="text-[0.9375rem]">
                <PlaceLink todo={todo} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
