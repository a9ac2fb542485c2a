import { useCallback, useMemo, useRef } from 'react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { CheckedMail } from '#write/check/types.ts'
import type { MailStepKind } from '#domain/step.ts'
import { queries } from '#web/data/queries.ts'
import { Page } from '#web/shell/page.tsx'
import { Beside } from '#web/words/beside.tsx'
import { useCheck } from '#web/words/check/use-check.ts'
import { Editor } from '#web/words/editor.tsx'
import { putAll } from '#web/words/put-in.ts'
import { texts } from '#web/words/texts.ts'
import { useDraft, type DraftText } from '#web/words/use-draft.ts'
import { useFields } from '#web/words/use-fields.ts'

const route = getRouteApi('/words/$stepId')

/** “I am tired; here is a mail I can stand behind; I see how it reads to them; I press one key.” */
export function WordsPage() {
  const { stepId } = route.useParams()
  const { data: draft } = useSuspenseQuery(queries.draft(stepId))
  // Another draft is another editor: nothing typed in one may reach the other.
  return <Words key={draft.id} stepId={stepId} />
}

function Words({ stepId }: { stepId: string }) {
  const { data: draft } = useSuspenseQuery(queries.draft(stepId))
  const body = useRef<HTMLTextAreaElement>(null)
  const subject = useRef<HTMLInputElement>(null)
  const show = useCallback((text: DraftText) => {
    if (subject.current) putAll(subject.current, text.subject)
    if (body.current) putAll(body.current, text.body)
  }, [])
  const editing = useDraft(draft, show)
  const fields = useFields(body, subject)
  const names = draft.to.map((person) => person.name || person.address).join(', ')
  const { value } = editing
  const mail = useMemo(
    (): CheckedMail => ({
      // A step that is no mail has no words, and so no page.
      step: draft.kind as MailStepKind,
      language: draft.language,
      subject: value.subject,
      body: value.body,
      to: draft.to.map(({ address }) => address),
      facts: draft.check,
    }),
    [draft.kind, draft.language, draft.to, draft.check, value.subject, value.body],
  )
  const checked = useCheck(mail)

  return (
    <Page
      above={
        <Link to="/applications/$id" params={{ id: draft.application.id }}>
          {draft.application.role
            ? `${draft.application.company} · ${draft.application.role}`
            : draft.application.company}
        </Link>
      }
      title={names ? texts.heading(names) : texts.headingNobody}
      lead={texts.lead[draft.kind]}
    >
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <Editor draft={draft} editing={editing} fields={fields} checked={checked} />
        <Beside draft={draft} deeds={editing.deeds} fields={fields} />
      </div>
    </Page>
  )
}
