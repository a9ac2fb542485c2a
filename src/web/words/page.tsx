import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { queries } from '#web/data/queries.ts'
import { Page } from '#web/shell/page.tsx'
import { Beside } from '#web/words/beside.tsx'
import { Editor } from '#web/words/editor.tsx'
import { texts } from '#web/words/texts.ts'
import { useDraft } from '#web/words/use-draft.ts'

const route = getRouteApi('/words/$stepId')

/** “These words are mine; I see what they answer, and I send them when I am ready.” */
export function WordsPage() {
  const { stepId } = route.useParams()
  const { data: draft } = useSuspenseQuery(queries.draft(stepId))
  // Another draft is another editor: nothing typed in one may reach the other.
  return <Words key={draft.id} stepId={stepId} />
}

function Words({ stepId }: { stepId: string }) {
  const { data: draft } = useSuspenseQuery(queries.draft(stepId))
  const editing = useDraft(draft)
  const names = draft.to.map((person) => person.name || person.address).join(', ')

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
        <Editor draft={draft} editing={editing} />
        <Beside draft={draft} editing={editing} />
      </div>
    </Page>
  )
}
