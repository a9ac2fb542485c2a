import { useState, type ChangeEvent } from 'react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { TablePreview } from '#actions/import-csv.ts'
import { api, read, sentenceOf } from '#web/data/client.ts'
import { queries } from '#web/data/queries.ts'
import { useClock } from '#web/data/use-clock.ts'
import { useWrite } from '#web/data/use-write.ts'
import { dayIn, nearDay } from '#web/data/when.ts'
import { Page } from '#web/shell/page.tsx'
import { say } from '#web/shell/say.ts'
import { Columns } from '#web/table-import/columns.tsx'
import { Preview } from '#web/table-import/preview.tsx'
import { previewTable, readTable, type Said } from '#web/table-import/send-table.ts'
import { texts } from '#web/table-import/texts.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'

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
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    event.target.value = ''
    if (file) look.mutate({ file, said: null })
  }

  return (
    <Page
      windowTitle={texts.windowTitle}
      title={texts.heading}
      lead={texts.lead}
      above={
        <Link to="/applications" className="link">
          {texts.above}
        </Link>
      }
    >
      <div className="space-y-10">
        <div>
          <label
            className={buttonClass(
              chosen ? 'quiet' : 'primary',
              'cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
            )}
          >
            {chosen ? texts.another : texts.choose}
            <input type="file" accept=".csv,.tsv,text/csv" className="sr-only" onChange={choose} />
          </label>
          <p className="mt-2 text-sm text-muted">{texts.chooseHint}</p>
          {look.error && (
            <p role="alert" className="mt-2 text-[0.9375rem] font-medium text-accent">
              {sentenceOf(look.error)}
            </p>
          )}
        </div>
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
  const { today, zone } = useClock()
  const takeBack = useWrite((id: string) => read(api.tables[':id'].$delete({ param: { id } })), {
    done: () => {
      say(texts.saidTakenBack)
      return null
    },
  })

  return (
    <section aria-labelledby="earlier">
      <h2 id="earlier" className="mb-3">
        {texts.earlier}
      </h2>
      {tables.length === 0 && <p className="text-muted">{texts.none}</p>}
      <ul className="divide-y divide-line border-y border-line empty:hidden">
        {tables.map(({ id, name, at, format, counts }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
            <div className="min-w-0 flex-1 basis-64">
              <h3 className="break-words text-base">{name}</h3>
              <p className="text-[0.9375rem] text-muted">
                {nearDay(dayIn(at, zone), today)} · {texts.formats[format]} ·{' '}
                {texts.counts(counts.added, counts.updated + counts.linked, counts.known)}
              </p>
            </div>
            <Button
              aria-label={texts.takeBackOf(name)}
              disabled={takeBack.isPending}
              onClick={() => takeBack.mutate(id)}
            >
              {texts.takeBack}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
