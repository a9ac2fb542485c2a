import { useEffect, useRef, useState } from 'react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { RestoredView } from '#actions/keeping-views.ts'
import { api, read } from '#web/data/client.ts'
import { queries } from '#web/data/queries.ts'
import { useClock } from '#web/data/use-clock.ts'
import { useWrite } from '#web/data/use-write.ts'
import { Checks } from '#web/keeping/checks.tsx'
import { Copies } from '#web/keeping/copies.tsx'
import { FromFile } from '#web/keeping/from-file.tsx'
import { RestoreDialog, type Source } from '#web/keeping/restore-dialog.tsx'
import { SaveAll } from '#web/keeping/save-all.tsx'
import { texts } from '#web/keeping/texts.ts'
import { useMoment } from '#web/keeping/use-moment.ts'
import { Page } from '#web/shell/page.tsx'
import { Button } from '#web/ui/button.tsx'
import { Notice } from '#web/ui/notice.tsx'

/** “All of it is kept, I can take it with me, and there is a way back.” */
export function KeepingPage() {
  const { data: view } = useSuspenseQuery(queries.keeping)
  const { demo } = useClock()
  const [asked, setAsked] = useState<Source | null>(null)
  const [restored, setRestored] = useState<RestoredView | null>(null)

  return (
    <Page
      width="reading"
      windowTitle={texts.windowTitle}
      above={<Link to="/settings">{texts.back}</Link>}
      title={texts.heading}
      lead={texts.lead}
    >
      <div className="space-y-11">
        {restored && <Restored key={restored.restorePoint} restored={restored} onUndone={setRestored} />}
        {demo ? (
          <Notice>{texts.demo}</Notice>
        ) : (
          <>
            <SaveAll leftOut={view.leftOut} privatePages={view.privatePages} />
            <section aria-labelledby="copies">
              <h2 id="copies" className="mb-1">
                {texts.copies}
              </h2>
              <Copies view={view} onChoose={(copy) => setAsked({ copy })} />
              <FromFile onSent={setAsked} />
            </section>
          </>
        )}
        <Checks />
      </div>
      <RestoreDialog
        source={asked}
        onClose={() => setAsked(null)}
        onRestored={(done) => {
          setAsked(null)
          setRestored(done)
        }}
      />
    </Page>
  )
}

/** What was done, and the way back from it: itself a going back, so that there is a way forth again. */
function Restored({ restored, onUndone }: { restored: RestoredView; onUndone: (done: RestoredView) => void }) {
  const moment = useMoment()
  const heading = useRef<HTMLHeadingElement>(null)
  // A frame later: the dialog that asked closes first, and gives the focus back to where it came from.
  useEffect(() => {
    const frame = requestAnimationFrame(() => heading.current?.focus())
    return () => cancelAnimationFrame(frame)
  }, [])
  const undo = useWrite((copy: string) => read(api.keeping.restore.$post({ json: { copy } })), {
    done: (done) => {
      onUndone(done)
      return null
    },
  })
  const { restorePoint, madeAt } = restored

  return (
    <section aria-labelledby="restored" className="rounded-xl bg-tint px-5 py-4">
      <h2 id="restored" ref={heading} tabIndex={-1} className="text-lg outline-none">
        {madeAt === null ? texts.doneTitlePlain : texts.doneTitle(moment(madeAt))}
      </h2>
      <p className="mt-1 text-[0.9375rem]">
        {texts.done(restored.applications)} {restorePoint !== null && `${texts.doneKept} `}
        {texts.nextImport}
      </p>
      {restorePoint !== null && (
        <Button className="mt-3" disabled={undo.isPending} onClick={() => undo.mutate(restorePoint)}>
          {undo.isPending ? texts.goingBack : texts.undo}
        </Button>
      )}
    </section>
  )
}
