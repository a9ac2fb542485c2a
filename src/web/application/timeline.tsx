import type { TimelineItem } from '#actions/views.ts'
import { texts } from '#web/application/texts.ts'
import { useClock } from '#web/data/use-clock.ts'
import { dayIn, plainDay } from '#web/data/when.ts'
import { Quote } from '#web/ui/quote.tsx'

/** What happened, oldest first, each with the mail it stands in one press away. */
export function Timeline({ items, onRead }: { items: readonly TimelineItem[]; onRead: (key: string) => void }) {
  if (items.length === 0) return null

  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline" className="mb-4">
        {texts.timeline}
      </h2>
      <ol className="border-l border-line">
        {items.map((item) => (
          <Item key={`${item.at} ${item.messageKey ?? item.manualId ?? item.title}`} item={item} onRead={onRead} />
        ))}
      </ol>
    </section>
  )
}

const decisive = new Set<TimelineItem['kind']>(['rejection', 'position-closed', 'offer'])

function Item({ item, onRead }: { item: TimelineItem; onRead: (key: string) => void }) {
  const { zone } = useClock()
  const key = item.messageKey
  const quote = item.evidence.find((one) => one.part === 'text' || one.part === 'subject')
  const isDecisive = decisive.has(item.kind)

  return (
    <li className="relative pb-6 pl-6 last:pb-0">
      <span
        aria-hidden="true"
        className={`absolute -left-[5.5px] top-[0.6em] size-2.5 rounded-full border-2 border-paper ${isDecisive ? 'bg-accent' : 'bg-edge'}`}
      />
      <p className="eyebrow">
        <time dateTime={dayIn(item.at, zone)}>{plainDay(dayIn(item.at, zone))}</time>
        {item.corrected && ` · ${texts.youSaid}`}
      </p>
      {key ? (
        <button
          type="button"
          onClick={() => onRead(key)}
          className="text-left font-medium underline decoration-line decoration-1 underline-offset-4 hover:decoration-accent"
        >
          {item.title}
        </button>
      ) : (
        <p className="font-medium">{item.title}</p>
      )}
      {item.subject && (
        <p className="text-[0.9375rem] text-muted">
          {item.direction === 'incoming' && item.from ? `${item.from}: ` : ''}
          {item.subject}
        </p>
      )}
      {quote && item.direction === 'incoming' && <Quote className="mt-1.5">{quote.quote}</Quote>}
    </li>
  )
}
