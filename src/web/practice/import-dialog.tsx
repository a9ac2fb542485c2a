import { useState } from 'react'
import type { QuestionListPreview } from '#actions/prepare/views.ts'
import { api, read, sentenceOf } from '#web/data/client.ts'
import { useWrite } from '#web/data/use-write.ts'
import { previewQuestions, takeQuestions } from '#web/practice/send-questions.ts'
import { texts } from '#web/practice/texts.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { TextArea } from '#web/ui/field.tsx'
import { FileButton } from '#web/ui/file-button.tsx'
import { Notice } from '#web/ui/notice.tsx'

interface Seen {
  readonly list: Blob
  readonly name: string
  readonly preview: QuestionListPreview
}

/** A list of questions: looked at first, then taken in, and taken back with one press. */
export function ImportDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} onClose={onClose} title={texts.importTitle} lead={texts.importLead}>
      <ImportForm onClose={onClose} />
    </Dialog>
  )
}

function ImportForm({ onClose }: { onClose: () => void }) {
  const [pasted, setPasted] = useState('')
  const [seen, setSeen] = useState<Seen | null>(null)
  const look = useWrite(
    async ({ list, name }: Pick<Seen, 'list' | 'name'>) =>
      setSeen({ list, name, preview: await previewQuestions(list) }),
    { quiet: true },
  )
  const take = useWrite(({ list, name }: Seen) => takeQuestions(list, name), {
    quiet: true,
    done: ({ id, added }) => {
      onClose()
      return {
        text: texts.saidTaken(added),
        undo: () => read(api.prepare.cards.lists[':id'].$delete({ param: { id } })),
      }
    },
  })
  const error = take.error ?? look.error

  return (
    <div className="space-y-5">
      {error && <Notice alert>{sentenceOf(error)}</Notice>}
      <FileButton
        label={texts.choose}
        what="file"
        accept=".txt,.csv,.tsv,text/plain,text/csv"
        onChoose={([file]) => file && look.mutate({ list: file, name: file.name })}
      />
      <TextArea
        label={texts.paste}
        className="min-h-24"
        value={pasted}
        onChange={(event) => setPasted(event.target.value)}
      />
      {pasted.trim() !== '' && (
        <Button disabled={look.isPending} onClick={() => look.mutate({ list: new Blob([pasted]), name: texts.pasted })}>
          {texts.preview}
        </Button>
      )}
      {seen && <Preview seen={seen} isPending={take.isPending} onTake={() => take.mutate(seen)} />}
    </div>
  )
}

function Preview({ seen, isPending, onTake }: { seen: Seen; isPending: boolean; onTake: () => void }) {
  const { questions, left, cut } = seen.preview
  const fresh = questions.filter(({ isKnown }) => !isKnown).length
  return (
    <section aria-live="polite" className="space-y-3 border-t border-line pt-4">
      <p className="text-muted">
        {[
          texts.previewCounts(fresh, questions.length - fresh),
          left > 0 ? texts.previewLeft(left) : null,
          cut ? texts.previewCut : null,
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      <ul className="max-h-64 space-y-1.5 overflow-y-auto text-[0.9375rem]">
        {questions.map(({ question, answer, isKnown }) => (
          <li key={question} className={isKnown ? 'text-muted' : ''}>
            {question}
            {isKnown && ` (${texts.known})`}
            {answer && <span className="block text-sm text-muted">{answer}</span>}
          </li>
        ))}
      </ul>
      {fresh > 0 && (
        <Button look="primary" disabled={isPending} onClick={onTake}>
          {texts.take(fresh)}
        </Button>
      )}
    </section>
  )
}
