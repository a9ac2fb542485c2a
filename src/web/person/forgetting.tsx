import { useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import type { PersonView } from '#actions/person-views.ts'
import { api, read } from '#web/data/client.ts'
import { useClock } from '#web/data/use-clock.ts'
import { useWrite } from '#web/data/use-write.ts'
import { dayAndTime } from '#web/data/when.ts'
import { texts } from '#web/person/texts.ts'
import { unsay } from '#web/person/use-keep-person.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Notice } from '#web/ui/notice.tsx'

/** Asks before somebody is forgotten, and says what that means. */
export function ForgetDialog({ view, open, onClose }: { view: PersonView; open: boolean; onClose: () => void }) {
  const forget = useWrite(() => read(api.people[':id'].forgetting.$post({ param: { id: view.id } })), {
    done: ({ id }) => {
      onClose()
      return { text: texts.saidForget(view.name), undo: () => unsay(id) }
    },
  })
  return (
    <Dialog open={open} onClose={onClose} title={texts.forgetTitle(view.name)} lead={texts.forgetLead}>
      <ul className="list-disc space-y-1 pl-5">
        {texts.forgetWhat.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className="mt-5 flex flex-wrap justify-end gap-2">
        <Button look="plain" onClick={onClose}>
          {texts.keepThem}
        </Button>
        <Button look="primary" disabled={forget.isPending} onClick={() => forget.mutate(undefined)}>
          {texts.forgetGo}
        </Button>
      </div>
    </Dialog>
  )
}

/** They are about to be forgotten: until when that can be taken back, and the way to do it at once. */
export function ToBeForgotten({ view }: { view: PersonView }) {
  const { today, zone } = useClock()
  const navigate = useNavigate()
  const [isSure, setSure] = useState(false)
  const keep = useWrite((id: string) => unsay(id), { done: () => ({ text: texts.saidKept(view.name) }) })
  const now = useWrite(() => read(api.people[':id'].$delete({ param: { id: view.id } })), {
    done: () => {
      void navigate({ to: '/people' })
      return { text: texts.saidForgotten }
    },
  })
  if (view.toForget === null) return null
  const { id, at } = view.toForget

  return (
    <Notice title={texts.toBeForgotten(dayAndTime(at, zone, today))}>
      <p>{texts.untilThen}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button disabled={keep.isPending} onClick={() => keep.mutate(id)}>
          {texts.keepThem}
        </Button>
        {isSure ? (
          <Button look="plain" disabled={now.isPending} onClick={() => now.mutate(undefined)}>
            {texts.forgetReally}
          </Button>
        ) : (
          <Button look="plain" onClick={() => setSure(true)}>
            {texts.forgetNow}
          </Button>
        )}
      </div>
    </Notice>
  )
}
