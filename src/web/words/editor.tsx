import { useRef } from 'react'
import type { DraftView } from '#actions/views.ts'
import { SaveState, SaveTrouble } from '#web/autosave/save-state.tsx'
import { Field, inputClass, TextField } from '#web/ui/field.tsx'
import { MarkedTextarea } from '#web/words/marked-textarea.tsx'
import { Placeholders } from '#web/words/placeholder-list.tsx'
import { SendActions } from '#web/words/send-actions.tsx'
import { texts } from '#web/words/texts.ts'
import type { DraftEditing } from '#web/words/use-draft.ts'

export function Editor({ draft, editing }: { draft: DraftView; editing: DraftEditing }) {
  const textarea = useRef<HTMLTextAreaElement>(null)
  const { value } = editing
  const words = value.body.split(/\s+/).filter(Boolean).length

  return (
    <div className="min-w-0 space-y-5">
      <div>
        <p className="mb-1 text-[0.9375rem] font-medium">{texts.to}</p>
        {draft.to.length === 0 && <p className="text-muted">{texts.nobody}</p>}
        <ul>
          {draft.to.map(({ name, address }) => (
            <li key={address} className="break-words">
              {name} <span className="text-muted">&lt;{address}&gt;</span>
            </li>
          ))}
        </ul>
        <p className="mt-0.5 text-sm text-muted">{draft.inThread ? texts.inThread : texts.newThread}</p>
      </div>
      <TextField
        label={texts.subject}
        value={value.subject}
        maxLength={1000}
        onChange={(event) => editing.change({ ...value, subject: event.target.value })}
      />
      <Field label={texts.body}>
        {(given) => (
          <MarkedTextarea
            {...given}
            ref={textarea}
            lang={draft.language}
            value={value.body}
            className={inputClass}
            onChange={(body) => editing.change({ ...value, body })}
          />
        )}
      </Field>
      <div className="flex justify-between gap-4 text-[0.9375rem] text-muted">
        <span>{texts.words(words)}</span>
        <SaveState state={editing.state} />
      </div>
      <SaveTrouble
        state={editing.state}
        error={editing.error}
        onAgain={() => void editing.flush()}
        onKeepMine={() => void editing.keepMine()}
        onTakeTheirs={() => void editing.takeTheirs()}
      />
      <Placeholders text={value.body} textarea={textarea} />
      <SendActions draft={draft} editing={editing} />
    </div>
  )
}
