import { memo } from 'react'
import type { DraftView } from '#actions/views.ts'
import { sentenceOf } from '#web/data/client.ts'
import { say } from '#web/shell/say.ts'
import { CallSheet } from '#web/words/call-sheet.tsx'
import { FactsList } from '#web/words/facts-list.tsx'
import { NewsChoice } from '#web/words/news-choice.tsx'
import { OtherWords } from '#web/words/other-words.tsx'
import { texts } from '#web/words/texts.ts'
import { Thread } from '#web/words/thread.tsx'
import type { DraftDeeds } from '#web/words/use-draft.ts'
import type { Fields } from '#web/words/use-fields.ts'
import { Versions } from '#web/words/versions.tsx'

/** What helps while writing: what to mind, what to put in, other words, the mails before, the call sheet. */
export const Beside = memo(function Beside({
  draft,
  deeds,
  fields,
}: {
  draft: DraftView
  deeds: DraftDeeds
  fields: Fields
}) {
  const toMind = [...(draft.note === null ? [] : [draft.note]), ...draft.cautions]
  const tell = (news: string | null) => {
    deeds.tell(news).catch((error: unknown) => say(sentenceOf(error)))
  }

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
      <NewsChoice draft={draft} onChoose={tell} />
      <FactsList facts={draft.facts} onPutIn={fields.putIn} />
      <Thread draft={draft} />
      <OtherWords draft={draft} deeds={deeds} />
      {draft.callSheet && <CallSheet text={draft.callSheet} />}
      <Versions draftId={draft.id} version={draft.version} deeds={deeds} />
    </div>
  )
})
