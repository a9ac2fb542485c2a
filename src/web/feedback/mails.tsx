import { useState } from 'react'
import type { FeedbackMail } from '#actions/feedback-in-mail.ts'
import type { FeedbackView } from '#actions/feedback.ts'
import { api, read } from '#web/data/client.ts'
import { useClock } from '#web/data/use-clock.ts'
import { useWrite } from '#web/data/use-write.ts'
import { dayIn, shortDay } from '#web/data/when.ts'
import { texts } from '#web/feedback/texts.ts'
import { Button } from '#web/ui/button.tsx'
import { TextArea } from '#web/ui/field.tsx'

interface FeedbackMailsProps {
  readonly applicationId: string
  readonly mails: readonly FeedbackMail[]
  readonly quotes: readonly FeedbackView[]
}

/** What they wrote about it, folded until the person wants to read it; a word about oneself can wait. */
export function FeedbackMails({ applicationId, mails, quotes }: FeedbackMailsProps) {
  const { today, zone } = useClock()

  return (
    <ul className="space-y-3 empty:hidden">
      {mails.map((mail) => (
        <li key={mail.key} className="card min-w-0 px-4 py-3">
          <p className="break-words text-[0.9375rem]">
            {texts.wroteAboutIt(mail.from, shortDay(dayIn(mail.at, zone), today))}
          </p>
          <details>
            <summary className="link min-h-10 py-2">{texts.readWhenReady}</summary>
            <div className="mt-1 whitespace-pre-wrap break-words rounded-lg bg-sunken p-4 text-[0.9375rem]">
              {mail.words}
            </div>
            <div className="mt-3">
              {quotes.some(({ messageKey }) => messageKey === mail.key) ? (
                <p className="text-sm text-muted">{texts.kept}</p>
              ) : (
                <Keep applicationId={applicationId} mail={mail} />
              )}
            </div>
          </details>
        </li>
      ))}
    </ul>
  )
}

/** The whole of it, or the part that counts. */
function Keep({ applicationId, mail }: { applicationId: string; mail: FeedbackMail }) {
  const [quote, setQuote] = useState(mail.words)
  const keep = useWrite(() =>
    read(
      api.applications[':id'].feedback.$post({ param: { id: applicationId }, json: { quote, messageKey: mail.key } }),
    ),
  )

  return (
    <div className="space-y-3">
      <details>
        <summary className="link min-h-8 py-1 text-[0.9375rem]">{texts.part}</summary>
        <TextArea
          label={texts.part}
          value={quote}
          maxLength={8000}
          onChange={(event) => setQuote(event.target.value)}
        />
      </details>
      <Button disabled={keep.isPending || quote.trim() === ''} onClick={() => keep.mutate(undefined)}>
        {texts.keep}
      </Button>
    </div>
  )
}
