import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReviewItemView } from '#actions/review-views.ts'
import { kindLabel } from '#web/data/labels.ts'
import { queries } from '#web/data/queries.ts'
import { useClock } from '#web/data/use-clock.ts'
import { dayIn, shortDay } from '#web/data/when.ts'
import { MessagePanel } from '#web/message/message-panel.tsx'
import { useCorrectMessage } from '#web/message/use-correct-message.ts'
import { texts } from '#web/review/texts.ts'
import { Page } from '#web/shell/page.tsx'
import { Button, buttonClass } from '#web/ui/button.tsx'

const route = getRouteApi('/review')

/** “It asks me where it is not sure, and one press settles it.” */
export function ReviewPage() {
  const { data: items } = useSuspenseQuery(queries.review)
  const { message } = route.useSearch()
  const navigate = route.useNavigate()

  return (
    <Page
      width="reading"
      windowTitle={texts.windowTitle}
      title={texts.heading(items.length)}
      lead={items.length === 0 ? texts.empty : texts.lead}
    >
      <ul className="space-y-4">
        {items.map((item) => (
          <Item key={item.id} item={item} onRead={(key) => void navigate({ search: { message: key } })} />
        ))}
      </ul>
      <MessagePanel messageKey={message} onClose={() => void navigate({ search: {} })} />
    </Page>
  )
}

function Item({ item, onRead }: { item: ReviewItemView; onRead: (key: string) => void }) {
  const { today, zone } = useClock()
  const { message } = item

  return (
    <li className="card px-5 py-5 sm:px-7">
      <h2 className="text-lg">{item.text}</h2>
      {message && (
        <p className="mt-1.5 text-[0.9375rem] text-muted">
          {message.from}: “{message.subject}”
          {message.date !== null && `, ${shortDay(dayIn(message.date, zone), today)}`}
        </p>
      )}
      <div className="mt-4 flex flex-wrap gap-2">{message && <Answers item={item} message={message} />}</div>
      <div className="mt-2 flex flex-wrap gap-2 empty:hidden">
        {message && (
          <Button look="plain" className="-ml-2.5" onClick={() => onRead(message.key)}>
            {texts.read}
          </Button>
        )}
        {message?.applicationId && (
          <Link to="/applications/$id" params={{ id: message.applicationId }} className={buttonClass('plain')}>
            {texts.toApplication}
          </Link>
        )}
      </div>
    </li>
  )
}

type Message = NonNullable<ReviewItemView['message']>

/** The likely answers, one press each; every other one is in the mail's own panel. */
function Answers({ item, message }: { item: ReviewItemView; message: Message }) {
  const correct = useCorrectMessage(message, () => {})
  const asksWhere = item.question === 'which-application' || item.question === 'which-no'

  if (asksWhere) {
    return item.candidates.map((candidate) => (
      <Button key={candidate.id} disabled={correct.isPending} onClick={() => correct.mutate({ moveTo: candidate.id })}>
        {texts.belongsTo(candidate.role ? `${candidate.company} · ${candidate.role}` : candidate.company)}
      </Button>
    ))
  }
  if (item.question !== 'what-kind') return null

  const { kind, rival } = message
  return (
    <>
      <Button disabled={correct.isPending} onClick={() => correct.mutate({ kind })}>
        {texts.yes(kindLabel[kind])}
      </Button>
      {rival && rival !== kind && (
        <Button disabled={correct.isPending} onClick={() => correct.mutate({ kind: rival })}>
          {texts.no(kindLabel[rival])}
        </Button>
      )}
      <Button disabled={correct.isPending} onClick={() => correct.mutate({ notJobMail: true })}>
        {texts.notJob}
      </Button>
    </>
  )
}
