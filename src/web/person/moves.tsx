import type { PersonView } from '#actions/person-views.ts'
import { useClock } from '#web/data/use-clock.ts'
import { shortDay } from '#web/data/when.ts'
import { texts } from '#web/person/texts.ts'
import { useSay } from '#web/person/use-keep-person.ts'
import { Button } from '#web/ui/button.tsx'
import { Notice } from '#web/ui/notice.tsx'

/** “They seem to be elsewhere now”: a door at a new company, with what shows it. */
export function Moves({ view, onRead }: { view: PersonView; onRead: (key: string) => void }) {
  const { today } = useClock()
  const say = useSay(view)
  const suggestion = view.moveSuggestion
  if (suggestion === null) return null
  const { company, title, address, on, shownBy, messageKey } = suggestion

  return (
    <Notice title={texts.seemsMoved(company)}>
      <p>
        {shownBy === 'card' ? texts.movedByCard : texts.movedByMail(address ?? company, on ? shortDay(on, today) : '')}{' '}
        {texts.door(company)}
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button disabled={say.isPending} onClick={() => say.mutate({ movedTo: company, title, address, on, shownBy })}>
          {texts.yesMoved}
        </Button>
        <Button look="plain" disabled={say.isPending} onClick={() => say.mutate({ notMovedTo: company })}>
          {texts.notMoved}
        </Button>
        {messageKey !== null && (
          <Button look="plain" onClick={() => onRead(messageKey)}>
            {texts.seeMail}
          </Button>
        )}
      </div>
    </Notice>
  )
}
