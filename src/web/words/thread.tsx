import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import ChevronRight from 'lucide-react/icons/chevron-right'
import type { DraftView, ThreadMail } from '#actions/views.ts'
import { queries } from '#web/data/queries.ts'
import { useClock } from '#web/data/use-clock.ts'
import { dayAndTime } from '#web/data/when.ts'
import { MessageBody } from '#web/message/message-body.tsx'
import { texts } from '#web/words/texts.ts'

/** Where the window is too narrow for two columns, what stands beside the words is folded away below them. */
const isWide = () => window.matchMedia('(min-width: 64rem)').matches

/** The mails with this person, newest first; the one that is answered lies open. */
export function Thread({ draft }: { draft: DraftView }) {
  const [opensWide] = useState(isWide)
  const mails = draft.thread
  if (mails.length === 0) return null

  return (
    <details open={opensWide} className="group/thread">
      <summary className="flex min-h-10 items-center gap-2">
        <ChevronRight size={18} aria-hidden className="transition-transform group-open/thread:rotate-90" />
        <h2 className="text-lg">{draft.answers === null ? texts.thread : texts.answers}</h2>
      </summary>
      <div className="mt-1 space-y-2">
        {mails.map((mail) => (
          <Mail key={mail.key} mail={mail} startsOpen={mail.key === draft.answers} />
        ))}
      </div>
    </details>
  )
}

function Mail({ mail, startsOpen }: { mail: ThreadMail; startsOpen: boolean }) {
  const [isOpen, setOpen] = useState(startsOpen)
  const { today, zone } = useClock()
  const { data: view } = useQuery({ ...queries.message(mail.key), enabled: isOpen })

  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)} className="card group/mail">
      <summary className="flex items-baseline gap-2 px-4 py-2.5">
        <ChevronRight
          size={15}
          aria-hidden
          className="shrink-0 self-center text-muted transition-transform group-open/mail:rotate-90"
        />
        <span className="min-w-0">
          <span className="font-medium">{mail.isMine ? texts.you : mail.from}</span>{' '}
          <span className="text-sm text-muted">{mail.at === null ? '' : dayAndTime(mail.at, zone, today)}</span>
        </span>
      </summary>
      {isOpen && (
        <div className="border-t border-line px-4 py-3">
          <p className="mb-2 font-medium">{mail.subject}</p>
          {view ? <MessageBody view={view} /> : <div className="skeleton h-40" />}
        </div>
      )}
    </details>
  )
}
