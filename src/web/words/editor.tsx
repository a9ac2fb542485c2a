import { useState } from 'react'
import Redo from 'lucide-react/icons/redo-2'
import Undo from 'lucide-react/icons/undo-2'
import type { DraftView } from '#actions/views.ts'
import type { MailStepKind } from '#domain/step.ts'
import { SaveState, SaveTrouble } from '#web/autosave/save-state.tsx'
import { Field, inputClass } from '#web/ui/field.tsx'
import { Announce } from '#web/words/announce.tsx'
import { partStates } from '#web/words/check/parts.ts'
import type { Checked } from '#web/words/check/use-check.ts'
import { FindingCard } from '#web/words/finding-card.tsx'
import { FindingList } from '#web/words/finding-list.tsx'
import { MarkedTextarea } from '#web/words/marked-textarea.tsx'
import { PartsList } from '#web/words/parts-list.tsx'
import { Placeholders } from '#web/words/placeholder-list.tsx'
import { Rewrite } from '#web/words/rewrite.tsx'
import { SendActions } from '#web/words/send-actions.tsx'
import { texts } from '#web/words/texts.ts'
import type { DraftEditing } from '#web/words/use-draft.ts'
import type { Fields } from '#web/words/use-fields.ts'
import { useFindings } from '#web/words/use-findings.ts'
import { useToApproval } from '#web/words/use-to-approval.ts'
import { useWritingKeys } from '#web/words/use-writing-keys.ts'

interface EditorProps {
  readonly draft: DraftView
  readonly editing: DraftEditing
  readonly fields: Fields
  readonly checked: Checked | null
}

/** The mail under the pen: whom it goes to, its subject, its words, and what there is to mind in them. */
export function Editor({ draft, editing, fields, checked }: EditorProps) {
  const { value } = editing
  const findings = useFindings(editing, fields, checked)
  const { active, deeds } = findings
  const approval = useToApproval(draft, editing)
  useWritingKeys({
    onNext: () => findings.walk(1),
    onPrevious: () => findings.walk(-1),
    onApply: () => active && deeds.onApply(active),
    onApprove: () => approval.go(),
    onClose: deeds.onClose,
  })
  const [lang, setLang] = useState(draft.language)
  // The browser spells anew when the language changes, and not on every key.
  if (lang !== draft.language) setLang(draft.language)

  return (
    <div className="min-w-0 space-y-5">
      <Recipients draft={draft} />
      <Field label={texts.subject}>
        {(given) => (
          <input
            {...given}
            ref={fields.subject}
            lang={lang}
            value={value.subject}
            maxLength={1000}
            onChange={(event) => editing.change({ subject: event.target.value })}
            className={`${inputClass} print:!block`}
          />
        )}
      </Field>
      <div>
        <div className="relative">
          <div className="absolute -top-2 right-0 flex print:hidden">
            <IconButton label={texts.undo} icon={<Undo size={18} aria-hidden />} onPress={fields.undo} />
            <IconButton label={texts.redo} icon={<Redo size={18} aria-hidden />} onPress={fields.redo} />
          </div>
          <Field label={texts.body}>
            {(given) => (
              <MarkedTextarea
                {...given}
                ref={fields.body}
                lang={lang}
                isStart={fields.toWrite}
                aria-describedby="words-state"
                value={value.body}
                marks={findings.marks}
                className={inputClass}
                onChange={(body) => editing.change({ body })}
                onPress={findings.lookAt}
                below={
                  active && findings.isLifted ? <FindingCard key={active.key} stop={active} deeds={deeds} /> : undefined
                }
              />
            )}
          </Field>
        </div>
        <div className="mt-1.5 flex flex-wrap justify-between gap-x-4 text-[0.9375rem] text-muted">
          <span id="words-state">
            {texts.length(countOf(value.body))} <span className="sr-only">{findings.summary}</span>
          </span>
          <SaveState state={editing.state} />
        </div>
      </div>
      <Rewrite draft={draft} fields={fields} />
      <Announce words={findings.said} />
      <SaveTrouble
        state={editing.state}
        error={editing.error}
        onAgain={() => void editing.flush()}
        onKeepMine={() => void editing.keepMine()}
        onTakeTheirs={() => void editing.takeTheirs()}
      />
      <PartsList
        parts={partStates(draft.kind as MailStepKind, draft.inThread, checked === null ? null : checked.report)}
      />
      <Placeholders text={value.body} textarea={fields.body} />
      <FindingList
        stops={approval.open > 0 && findings.listed?.length === 0 ? null : findings.listed}
        active={active?.key ?? null}
        onLook={(stop) => findings.look(stop)}
        deeds={deeds}
      />
      <SendActions draft={draft} editing={editing} approval={approval} inTheWay={findings.inTheWay} />
    </div>
  )
}

function Recipients({ draft }: { draft: DraftView }) {
  return (
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
  )
}

function IconButton({ label, icon, onPress }: { label: string; icon: React.ReactNode; onPress: () => void }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={onPress}
      className="inline-flex size-9 items-center justify-center rounded-lg text-muted hover:bg-sunken hover:text-ink"
    >
      {icon}
    </button>
  )
}

function countOf(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}
