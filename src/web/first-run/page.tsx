import { api, read } from '#web/data/client.ts'
import { showDemo } from '#web/data/demo-tab.ts'
import { useWrite } from '#web/data/use-write.ts'
import { texts } from '#web/first-run/texts.ts'
import { ImportForm } from '#web/import/import-form.tsx'
import { ImportRuns } from '#web/import/import-runs.tsx'
import { useBeginReading } from '#web/import/use-begin-reading.ts'
import { useIsReading } from '#web/import/use-is-reading.ts'
import { LanguageSwitch } from '#web/language/language-switch.tsx'
import { Page } from '#web/shell/page.tsx'
import { Button } from '#web/ui/button.tsx'

/** “I see what this is for, and one step begins it.” */
export function FirstRunPage() {
  const isReading = useIsReading()

  return (
    <Page
      width="reading"
      windowTitle={texts.windowTitle}
      title={texts.heading}
      lead={texts.lead}
      actions={<LanguageSwitch />}
    >
      <div className="space-y-10">
        <ImportRuns {...(isReading && { lead: texts.reading })} />
        <ol className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
          {texts.steps.map(([what, when], index) => (
            <li key={what} className="flex gap-3">
              <span aria-hidden="true" className="font-serif text-2xl leading-tight text-accent">
                {index + 1}
              </span>
              <span>
                <strong className="font-semibold">{what}</strong> {when}
              </span>
            </li>
          ))}
        </ol>
        {isReading || <Begin />}
      </div>
    </Page>
  )
}

/** The two ways to begin: with one's own mail, or with invented mail. */
function Begin() {
  const begin = useBeginReading()
  const demo = useWrite(() =>
    begin(async () => {
      await read(api.demo.$post())
      showDemo(true)
    }),
  )

  return (
    <>
      <p>{texts.how}</p>
      <section aria-labelledby="start" className="card px-5 py-6 sm:px-7">
        <h2 id="start" className="mb-4">
          {texts.start}
        </h2>
        <ImportForm />
      </section>
      <section aria-labelledby="demo">
        <h2 id="demo">{texts.demo}</h2>
        <p className="mb-3 mt-1 text-muted">{texts.demoLead}</p>
        <Button disabled={demo.isPending} onClick={() => demo.mutate(undefined)}>
          {texts.demoGo}
        </Button>
      </section>
    </>
  )
}
