import { useState } from 'react'
import type { PersonView } from '#actions/person-views.ts'
import { useClock } from '#web/data/use-clock.ts'
import { useWrite } from '#web/data/use-write.ts'
import { dayIn, shortDay } from '#web/data/when.ts'
import { NoteDialog } from '#web/person/say-dialogs.tsx'
import { texts } from '#web/person/texts.ts'
import { unsay } from '#web/person/use-keep-person.ts'
import { Button } from '#web/ui/button.tsx'

/** What they care about and what else was noted, and what is still news to them. */
export function Known({ view }: { view: PersonView }) {
  const [isNoting, setNoting] = useState(false)
  const { today, zone } = useClock()
  const remove = useWrite((id: string) => unsay(id), { done: () => ({ text: texts.saidUndone }) })

  return (
    <section aria-labelledby="known">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-2">
        <h2 id="known">{texts.knownTitle}</h2>
        <Button onClick={() => setNoting(true)}>{texts.addNote}</Button>
      </div>
      {view.sayings.length === 0 && <p className="text-muted">{texts.nothingKnown}</p>}
      {view.sayings.length > 0 && (
        <ul className="border-t border-line">
          {view.sayings.map(({ id, at, about, text }) => (
            <li key={id} className="grid gap-x-6 border-b border-line py-3 sm:grid-cols-[7.5rem_1fr]">
              <p className="text-[0.9375rem] text-muted">{shortDay(dayIn(at, zone), today)}</p>
              <div className="min-w-0">
                {about === 'cares' && <p className="text-[0.9375rem] text-muted">{texts.cares}</p>}
                <p className="whitespace-pre-wrap break-words">{text}</p>
                <button
                  type="button"
                  aria-label={texts.takeAwayLabel(text.slice(0, 60))}
                  disabled={remove.isPending}
                  onClick={() => remove.mutate(id)}
                  className="text-[0.9375rem] text-muted underline decoration-line underline-offset-4 hover:text-ink print:hidden"
                >
                  {texts.takeAway}
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {view.unheard.length > 0 && (
        <>
          <p className="mb-1 mt-5 text-[0.9375rem] text-muted">{texts.unheardTitle}</p>
          <ul className="list-disc pl-5">
            {view.unheard.slice(0, 6).map(({ id, text }) => (
              <li key={id} className="break-words">
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
      <NoteDialog view={view} open={isNoting} onClose={() => setNoting(false)} />
    </section>
  )
}
