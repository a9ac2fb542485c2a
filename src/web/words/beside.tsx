import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { DraftView } from '#actions/views.ts'
import { sentenceOf } from '#web/data/client.ts'
import { queries } from '#web/data/queries.ts'
import { MessageBody } from '#web/message/message-body.tsx'
import { say } from '#web/shell/say.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { CallSheet } from '#web/words/call-sheet.tsx'
import { NewsChoice } from '#web/words/news-choice.tsx'
import { texts } from '#web/words/texts.ts'
import type { DraftEditing } from '#web/words/use-draft.ts'

/** What helps while writing: what to mind, what to tell, the call sheet, the mail that is answered. */
export function Beside({ draft, editing }: { draft: DraftView; editing: DraftEditing }) {
  const [asking, setAsking] = useState<{ news: string | null | undefined } | null>(null)
  const toMind = [...(draft.note === null ? [] : [draft.note]), ...draft.cautions]
  const isTouched = draft.version > 1 || editing.state !== 'saved'

  const anew = (news: string | null | undefined) => {
    setAsking(null)
    editing.recompose(news).catch((error: unknown) => say(sentenceOf(error)))
  }
  const ask = (news?: string | null) => (isTouched ? setAsking({ news }) : anew(news))

  return (
    <div className="min-w-0 space-y-8 text-[0.9375rem]">
      {toMind.length > 0 && (
        <section aria-labelledby="mind">
          <h2 id="mind" className="mb-1.5 text-lg">
            {texts.mind}
          </h2>
          <ul className="space-y-1.5">
            {toMind.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
      <NewsChoice draft={draft} onChoose={ask} />
      {draft.answers && <Answered messageKey={draft.answers} />}
      {draft.callSheet && <CallSheet text={draft.callSheet} />}
      <Button onClick={() => ask()}>{texts.anew}</Button>
      <Dialog open={asking !== null} onClose={() => setAsking(null)} title={texts.anewTitle} lead={texts.anewLead}>
        <div className="flex justify-end gap-2">
          <Button look="plain" onClick={() => setAsking(null)}>
            {texts.cancel}
          </Button>
          <Button look="primary" onClick={() => anew(asking?.news)}>
            {texts.anew}
          </Button>
        </div>
      </Dialog>
    </div>
  )
}

/** The mail in the thread that these words answer. */
function Answered({ messageKey }: { messageKey: string }) {
  const { data: view } = useQuery(queries.message(messageKey))

  return (
    <section aria-labelledby="answers">
      <h2 id="answers" className="mb-2 text-lg">
        {texts.answers}
      </h2>
      {view ? (
        <div className="card px-4 py-3">
          <p className="mb-2 font-medium">{view.subject}</p>
          <MessageBody view={view} />
        </div>
      ) : (
        <div className="skeleton h-40" />
      )}
    </section>
  )
}
