import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import ChevronRight from 'lucide-react/icons/chevron-right'
import type { MessageView } from '#actions/views.ts'
import type { FindingKind } from '#domain/finding.ts'
import { kindLabel } from '#web/data/labels.ts'
import { queries } from '#web/data/queries.ts'
import { useCorrectMessage } from '#web/message/use-correct-message.ts'
import { texts } from '#web/message/texts.ts'
import { Button } from '#web/ui/button.tsx'
import { optionsOf, SelectField } from '#web/ui/field.tsx'

/** Another kind, another application, one of its own, or no job mail at all; each with a way back. */
export function SetMessageRight({ view, onDone }: { view: MessageView; onDone: () => void }) {
  // A thousand applications are a third of a megabyte, and who only reads a mail needs none of them.
  const [open, setOpen] = useState(false)
  const { data: applications } = useQuery({ ...queries.applications, enabled: open })
  const [kind, setKind] = useState<FindingKind | ''>('')
  const [goal, setGoal] = useState('')
  const correct = useCorrectMessage(view, onDone)
  const others = (applications ?? []).filter((row) => row.id !== view.applicationId)

  return (
    <details className="group mt-5 border-t border-line pt-3" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="flex min-h-10 items-center gap-2 font-medium">
        <ChevronRight size={18} aria-hidden className="transition-transform group-open:rotate-90" />
        {texts.setRight}
      </summary>
      <div className="space-y-4 pt-2">
        <form
          className="flex items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault()
            if (kind) correct.mutate({ kind })
          }}
        >
          <div className="min-w-0 flex-1">
            <SelectField
              label={texts.isOther}
              value={kind}
              required
              options={[
                { value: '', label: texts.choose },
                ...optionsOf(kindLabel).filter((option) => option.value !== view.kind),
              ]}
              onChange={setKind}
            />
          </div>
          <Button type="submit" disabled={correct.isPending}>
            {texts.change}
          </Button>
        </form>
        {others.length > 0 && (
          <form
            className="flex items-end gap-2"
            onSubmit={(event) => {
              event.preventDefault()
              if (goal) correct.mutate({ moveTo: goal })
            }}
          >
            <div className="min-w-0 flex-1">
              <SelectField
                label={texts.belongs}
                value={goal}
                required
                options={[
                  { value: '', label: texts.choose },
                  ...others.map((row) => ({
                    value: row.id,
                    label: row.role ? `${row.company} · ${row.role}` : row.company,
                  })),
                ]}
                onChange={setGoal}
              />
            </div>
            <Button type="submit" disabled={correct.isPending}>
              {texts.move}
            </Button>
          </form>
        )}
        <div className="flex flex-wrap gap-2">
          {view.applicationId && (
            <Button onClick={() => correct.mutate({ own: true })} disabled={correct.isPending}>
              {texts.own}
            </Button>
          )}
          <Button onClick={() => correct.mutate({ notJobMail: true })} disabled={correct.isPending}>
            {texts.notJob}
          </Button>
        </div>
      </div>
    </details>
  )
}
