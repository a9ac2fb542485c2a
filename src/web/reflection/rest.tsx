import { useEffect, useState } from 'react'
import type { ApplicationView } from '#actions/views.ts'
import { api, read } from '#web/data/client.ts'
import { useFinish } from '#web/reflection/leaving.tsx'
import { texts } from '#web/reflection/texts.ts'
import type { ReflectionEditing } from '#web/reflection/use-reflection.ts'
import { Button } from '#web/ui/button.tsx'
import { TextField } from '#web/ui/field.tsx'
import { Notice } from '#web/ui/notice.tsx'

const mostActions = 3

/** Where one has come back again and again: leave it, and do one thing (`domain/03 §3.3`). Everything stays open. */
export function Rest({ application, editing }: { application: ApplicationView; editing: ReflectionEditing }) {
  const suggested = useVisit(application.id)
  const finish = useFinish(application, editing)
  const [thing, setThing] = useState('')
  if (!suggested) return null

  const actions = editing.value.actions ?? []
  const open = actions.find(({ done }) => !done)
  const keep = () => {
    if (thing.trim() === '') return
    editing.change({ ...editing.value, actions: [...actions, { text: thing.trim(), due: null, done: false }] })
  }
  return (
    <div className="mb-8 print:hidden">
      <Notice title={texts.restTitle}>
        <p>{texts.restWords}</p>
        {open && <p className="mt-2 font-medium">{texts.restAction(open.text)}</p>}
        {!open && actions.length < mostActions && (
          <form
            className="mt-3 flex flex-wrap items-end gap-2"
            onSubmit={(event) => {
              event.preventDefault()
              keep()
            }}
          >
            <div className="min-w-0 flex-1 basis-64">
              <TextField
                label={texts.restNew}
                maxLength={300}
                value={thing}
                onChange={(event) => setThing(event.target.value)}
              />
            </div>
            <Button type="submit" className="min-h-11">
              {texts.restKeep}
            </Button>
          </form>
        )}
        <Button className="mt-3" onClick={() => void finish()}>
          {texts.restLeave}
        </Button>
      </Notice>
    </div>
  )
}

/** Says that the page was opened, once; what fails here is not worth a word. */
function useVisit(applicationId: string): boolean {
  const [suggestsRest, setSuggestsRest] = useState(false)
  useEffect(() => {
    let isHere = true
    read(api.applications[':id'].reflection.visits.$post({ param: { id: applicationId } }))
      .then((visit) => isHere && setSuggestsRest(visit.suggestsRest))
      .catch(() => undefined)
    return () => {
      isHere = false
    }
  }, [applicationId])
  return suggestsRest
}
