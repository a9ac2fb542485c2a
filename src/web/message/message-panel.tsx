import { useQuery } from '@tanstack/react-query'
import type { MessageView } from '#actions/views.ts'
import { sentenceOf } from '#web/data/client.ts'
import { queries } from '#web/data/queries.ts'
import { Marked, MessageBody } from '#web/message/message-body.tsx'
import { SetMessageRight } from '#web/message/set-message-right.tsx'
import { texts } from '#web/message/texts.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import { Notice } from '#web/ui/notice.tsx'
import { Quote } from '#web/ui/quote.tsx'

/** “This is the mail it stands in, these words decided, and if it is wrong I put it right here.” */
export function MessagePanel({ messageKey, onClose }: { messageKey: string | undefined; onClose: () => void }) {
  const { data: view, error } = useQuery({ ...queries.message(messageKey ?? ''), enabled: messageKey !== undefined })
  const shown = messageKey !== undefined && view?.key === messageKey ? view : undefined

  return (
    <Dialog
      open={messageKey !== undefined}
      onClose={onClose}
      place="side"
      title={shown ? shown.subject || texts.noSubject : texts.loading}
    >
      {error && <Notice alert>{sentenceOf(error)}</Notice>}
      {shown && (
        <>
          <MessageBody view={shown} />
          <Reading view={shown} />
          <SetMessageRight view={shown} onDone={onClose} />
        </>
      )}
    </Dialog>
  )
}

/** What it was taken for, how surely, and what tied it to its application. */
function Reading({ view }: { view: MessageView }) {
  const isOwnWord = view.kind !== view.readerKind
  const elsewhere = view.evidence.filter((one) => one.part !== 'text')

  return (
    <section aria-labelledby="reading" className="mt-8 border-t border-line pt-5 text-[0.9375rem]">
      <h3 id="reading">{texts.reading}</h3>
      <p className="mt-2 font-medium">{isOwnWord ? texts.setByYou(view) : texts.readAs(view)}</p>
      <p className="text-muted">
        {isOwnWord ? texts.readerSaid(view) : view.evidence.length > elsewhere.length ? texts.because : texts.noSpans}{' '}
        {texts.runnerUp(view)} {view.applicationId ? texts.linked(view) : texts.unlinked}
      </p>
      {elsewhere.length > 0 && (
        <ul className="mt-3 space-y-2">
          {elsewhere.map((one) => (
            <li key={`${one.part} ${one.start}`}>
              <Quote>
                <Marked text={one.quote} evidence={[{ ...one, start: 0, end: one.quote.length }]} part={one.part} />
              </Quote>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
