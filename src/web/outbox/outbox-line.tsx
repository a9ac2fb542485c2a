import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { queries } from '#web/data/queries.ts'
import { texts } from '#web/outbox/texts.ts'
import { Notice } from '#web/ui/notice.tsx'

/** On Today, while something waits to go or only the person can say what became of it. */
export function OutboxLine() {
  const { data: outbox } = useQuery(queries.outbox)
  const count = (...states: readonly string[]) =>
    outbox?.mails.filter(({ state }) => states.includes(state)).length ?? 0
  const waiting = count('approved', 'sending')
  const asks = count('uncertain')
  if (waiting + asks === 0) return null

  return (
    <Notice>
      {texts.summary(waiting, asks)}{' '}
      <Link to="/outbox" className="link font-medium">
        {texts.toOutbox}
      </Link>
    </Notice>
  )
}
