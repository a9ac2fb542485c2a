import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { texts } from '#web/articles/texts.ts'
import { queries } from '#web/data/queries.ts'
import { useClock } from '#web/data/use-clock.ts'
import { dayAndTime } from '#web/data/when.ts'

/** Every address that was asked, when and why: what left this computer. */
export function Fetched() {
  const [isOpen, setOpen] = useState(false)
  const { zone, today } = useClock()
  const { data: fetches } = useQuery({ ...queries.fetched, enabled: isOpen })

  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer font-medium">{texts.fetched}</summary>
      {fetches?.length === 0 && <p className="mt-3 text-muted">{texts.fetchedEmpty}</p>}
      {fetches && fetches.length > 0 && (
        <ul className="mt-3 divide-y divide-line border-y border-line text-[0.9375rem]">
          {fetches.map(({ id, at, url, by, outcome, trouble }) => (
            <li key={id} className="py-2">
              <p className="break-all">{url}</p>
              <p className="text-muted">
                {[
                  dayAndTime(at, zone, today),
                  by === 'person' ? texts.byPerson : texts.byWatching,
                  trouble ?? (outcome === 'fresh' ? texts.fetchedFresh : texts.fetchedSame),
                ].join(', ')}
              </p>
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}
