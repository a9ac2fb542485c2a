import { useState } from 'react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { TablePreview } from '#actions/import-csv.ts'
import { api, read } from '#web/data/client.ts'
import { queries } from '#web/data/queries.ts'
import { useWrite } from '#web/data/use-write.ts'
import { ChooseFile } from '#web/read-file/choose-file.tsx'
import { ReadBefore } from '#web/read-file/read-before.tsx'
import { Page } from '#web/shell/page.tsx'
import { Columns } from '#web/table-import/columns.tsx'
import { Preview } from '#web/table-import/preview.tsx'
import { previewTable, readTable, type Said } from '#web/table-import/send-table.ts'
import { texts } from '#web/table-import/texts.ts'
import { Button } from '#web/ui/button.tsx'

interface Chosen {
  readonly file: File
  readonly preview: TablePreview
}

/** “This is my list; I see how it is understood before it comes in, and can take it back.” */
export function TableImportPage() {
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const look = useWrite(
    async ({ file, said }: { file: File; said: Said | null }) => ({ file, preview: await previewTable(file, said) }),
    {
      quiet: true,
      done: (seen) => {
        setChosen(seen)
        return null
      },
    },
  )

  return (
    <Page
      windowTitle={texts.windowTitle}
      title={texts.heading}
      lead={texts.lead}
      above={<Link to="/applications">{texts.above}</Link>}
    >
      <div className="space-y-10">
        <ChooseFile
          label={chosen ? texts.another : texts.choose}
          hint={texts.chooseHint}
          accept=".csv,.tsv,text/csv"
          hasOne={chosen !== null}
          error={look.error}
          onChoose={(file) => look.mutate({ file, said: null })}
        />
        {chosen && <Seen chosen={chosen} onSay={(said) => look.mutate({ file: chosen.file, said })} />}
        <Earlier />
      </div>
    </Page>
  )
}

function Seen({ chosen: { file, preview }, onSay }: { chosen: Chosen; onSay: (said: Said) => void }) {
  const navigate = useNavigate()
  const { mapping, order, counts, format } = preview
  const go = useWrite(() => readTable(file, { mapping, order }), {
    done: ({ id, counts: done }) => {
      void navigate({ to: '/applications' })
      if (id === null) return { text: texts.saidNothing }
      const said = texts.counts(done.added, done.updated + done.linked, done.known)
      return { text: texts.said(said), undo: () => read(api.tables[':id'].$delete({ param: { id } })) }
    },
  })
  const hasCompany = mapping.company !== undefined
  const changing = counts.added + counts.updated + counts.linked

  return (
    <>
      <section aria-labelledby="columns">
        <output className="mb-4 block text-lg">{texts.looksLike(file.name, texts.formats[format])}</output>
        <h2 id="columns" className="mb-3">
          {texts.columnsTitle}
        </h2>
        <Columns preview={preview} onSay={onSay} />
      </section>
      <Preview preview={preview} />
      <div className="flex flex-wrap items-center gap-4">
        <Button
          look="primary"
          disabled={!hasCompany || changing === 0 || go.isPending}
          onClick={() => go.mutate(undefined)}
        >
          {texts.go(changing)}
        </Button>
        <p className="text-[0.9375rem] text-muted">
          {hasCompany ? texts.counts(counts.added, counts.updated + counts.linked, counts.known) : texts.needsCompany}
        </p>
      </div>
    </>
  )
}

function Earlier() {
  const { data: tables } = useSuspenseQuery(queries.tables)

  return (
    <ReadBefore
      texts={texts}
      files={tables.map(({ format, counts: { added, updated, linked, known }, ...file }) => ({
        ...file,
        says: `${texts.formats[format]} · ${texts.counts(added, updated + linked, known)}`,
      }))}
      takeBack={(id) => read(api.tables[':id'].$delete({ param: { id } }))}
    />
  )
}
