import { Link } from '@tanstack/react-router'
import type { LogOffer } from '#actions/log-offers.ts'
import { api, read } from '#web/data/client.ts'
import { useClock } from '#web/data/use-clock.ts'
import { useWrite } from '#web/data/use-write.ts'
import { clockTime, dayIn, longDay } from '#web/data/when.ts'
import { texts } from '#web/today/texts.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'

/** Interviews that just ended: while it is fresh, and only once. */
export function LogOffers({ offers }: { offers: readonly LogOffer[] }) {
  if (offers.length === 0) return null
  return (
    <div className="space-y-4">
      {offers.map((offer) => (
        <Offer key={offer.interviewId} offer={offer} />
      ))}
    </div>
  )
}

function Offer({ offer }: { offer: LogOffer }) {
  const { today, zone } = useClock()
  const put = (choice: 'skipped' | 'reopened') =>
    read(api.interviews[':id']['log-offer'].$post({ param: { id: offer.interviewId }, json: { choice } }))
  const away = useWrite(() => put('skipped'), {
    done: () => ({ text: texts.logPutAway, undo: () => put('reopened') }),
  })
  const about = [offer.role, offer.round].filter(Boolean).join(', ')

  return (
    <article className="card px-5 py-5 sm:px-7">
      <p className="eyebrow">
        {longDay(dayIn(offer.start, zone), today)}, {clockTime(offer.start, zone)}
      </p>
      <h2 className="mt-1">{texts.logTitle(offer.company)}</h2>
      {about !== '' && <p className="mt-1 text-[0.9375rem] text-muted">{about}</p>}
      <p className="mt-2">{texts.logWhy}</p>
      <div className="mt-4 flex flex-wrap gap-2">
        <Link
          to="/applications/$id/log/$log"
          params={{ id: offer.applicationId, log: offer.interviewId }}
          className={buttonClass('primary')}
        >
          {texts.logOpen}
        </Link>
        <Button look="plain" disabled={away.isPending} onClick={() => away.mutate(undefined)}>
          {texts.logNotToday}
        </Button>
      </div>
    </article>
  )
}
