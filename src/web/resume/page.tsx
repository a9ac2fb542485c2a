import { useSuspenseQuery } from '@tanstack/react-query'
import { queries } from '#web/data/queries.ts'
import { PrepareTabs } from '#web/prepare/tabs.tsx'
import { Editor } from '#web/resume/editor.tsx'
import { texts } from '#web/resume/texts.ts'
import { Page } from '#web/shell/page.tsx'

/** “This is what I have, and I can take it along.” */
export function ResumePage() {
  const { data: view } = useSuspenseQuery(queries.resume)
  return (
    <Page
      width="reading"
      windowTitle={texts.windowTitle}
      title={texts.heading}
      lead={view.version === 0 ? texts.none : texts.lead}
    >
      <PrepareTabs />
      <Editor key={view.version} view={view} />
    </Page>
  )
}
