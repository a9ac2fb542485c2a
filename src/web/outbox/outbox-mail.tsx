import { Link } from '@tanstack/react-router'
import type { OutgoingView } from '#actions/see-outbox.ts'
import { api, read } from '#web/data/client.ts'
import { useClock } from '#web/data/use-clock.ts'
import { inQuotes } from '#web/data/in-quotes.ts'
import { useWrite } from '#web/data/use-write.ts'
import { dayAndTime, shortDay } from '#web/data/when.ts'
import { texts } from '#web/outbox/texts.ts'
import { Button } from '#web/ui/button.tsx'

/** One mail: where it stands, what can be done about it, its words, and what happened when. */
export function OutboxMail({ mail }: { mail: OutgoingView }) {
  const { zone, today } = useClock()
  const when = (at: number) => dayAndTime(at, zone, today)

  return (
    <li className="card min-w-0 p-5">
      <h3 className="break-words text-base">{mail.subject}</h3>
      <p className="mt-0.5 break-words text-[0.9375rem] text-muted">
        {[texts.to(mail.to.name || mail.to.address), mail.application?.company, standsAt(mail, when)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {mail.why !== null && <p className="mt-2 text-[0.9375rem]">{mail.why}</p>}
      {mail.state === 'uncertain' && <p className="mt-2 text-[0.9375rem]">{texts.uncertain}</p>}
      {mail.state === 'sent' && mail.copy === 'given-up' && (
        <p className="mt-2 text-[0.9375rem]">{texts.copies['given-up']}</p>
      )}
      <CameBack mail={mail} />
      <OutboxActions mail={mail} />
      <details className="mt-3">
        <summary className="link text-[0.9375rem]">{texts.words}</summary>
        <div className="mt-2 whitespace-pre-wrap break-words rounded-lg bg-sunken p-4 text-[0.9375rem]">
          {mail.body}
        </div>
        {mail.kept.map(({ ruleId, quote, because }) => (
          <p key={`${ruleId} ${quote}`} className="mt-2 break-words text-[0.9375rem]">
            {texts.kept(quote === '' ? null : inQuotes(quote))} {because}
          </p>
        ))}
      </details>
      <details className="mt-1">
        <summary className="link text-[0.9375rem]">{texts.log}</summary>
        <ol className="mt-2 space-y-1 text-sm text-muted">
          {mail.log.map((event, n) => (
            // What happened does not change, and two things can happen at one moment.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={n} className="break-words">
              {when(event.at)}: {texts.events[event.what]}
              {isForReading(event.what) && event.says ? ` (${event.says})` : ''}
            </li>
          ))}
        </ol>
      </details>
    </li>
  )
}

/** What came back: an answer, an absence, a failure. */
function CameBack({ mail }: { mail: OutgoingView }) {
  const { zone, today } = useClock()
  if (mail.cameBack.length === 0) return null

  return (
    <ul className="mt-2 space-y-1 text-[0.9375rem]">
      {mail.cameBack.map(({ as, key, from, at, returnsOn }) => (
        <li key={key} className="break-words">
          {texts.back[as](from)}
          {returnsOn !== null && ` ${texts.backOn(shortDay(returnsOn, today))}`}
          {at !== null && <span className="text-muted"> · {dayAndTime(at, zone, today)}</span>}
        </li>
      ))}
    </ul>
  )
}

/** What a server said; codes are said by the sentence above. */
function isForReading(what: OutgoingView['log'][number]['what']): boolean {
  return what !== 'void' && what !== 'moved' && what !== 'person-said' && what !== 'found'
}

function standsAt(mail: OutgoingView, when: (at: number) => string): string {
  if (mail.state === 'approved') return texts.goesAt(when(mail.sendAt))
  if (mail.state === 'sending') return texts.going
  if (mail.state !== 'sent') return ''
  const sent = when(mail.sentAt ?? mail.approvedAt)
  if (mail.sentByHand) return texts.sentByHand(sent)
  return mail.way === 'draft' ? texts.inDrafts : texts.sentAt(sent)
}

function OutboxActions({ mail }: { mail: OutgoingView }) {
  const param = { id: mail.id }
  const takeBack = useWrite(() => read(api.outbox[':id']['take-back'].$post({ param })), {
    done: () => ({ text: texts.saidBack }),
  })
  const sendNow = useWrite(() => read(api.outbox[':id'].send.$post({ param })), {
    done: () => ({ text: texts.saidNow }),
  })
  const settle = useWrite(
    (said: 'arrived' | 'send-again' | 'let-go') => read(api.outbox[':id'].settle.$post({ param, json: { said } })),
    {
      done: (_, said) => ({
        text: { arrived: texts.saidArrived, 'send-again': texts.saidAgain, 'let-go': texts.saidLetGo }[said],
      }),
    },
  )

  if (mail.state === 'approved') {
    return (
      <div className="mt-4 flex flex-wrap gap-2">
        <Button disabled={sendNow.isPending} onClick={() => sendNow.mutate(undefined)}>
          {texts.sendNow}
        </Button>
        <Button look="plain" disabled={takeBack.isPending} onClick={() => takeBack.mutate(undefined)}>
          {texts.takeBack}
        </Button>
      </div>
    )
  }
  if (mail.state === 'uncertain') {
    return (
      <div className="mt-4 flex flex-wrap gap-2">
        <Button look="primary" disabled={settle.isPending} onClick={() => settle.mutate('arrived')}>
          {texts.arrived}
        </Button>
        <Button disabled={settle.isPending} onClick={() => settle.mutate('send-again')}>
          {texts.again}
        </Button>
        <Button look="plain" disabled={settle.isPending} onClick={() => settle.mutate('let-go')}>
          {texts.letGo}
        </Button>
      </div>
    )
  }
  if (mail.state !== 'failed' && mail.state !== 'void') return null
  return (
    <p className="mt-3 text-[0.9375rem]">
      <Link to="/words/$stepId" params={{ stepId: mail.stepId }} className="link font-medium">
        {texts.toWords}
      </Link>
    </p>
  )
}
