import { useState, type ChangeEvent } from 'react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ContactsPreview } from '#actions/import-contacts.ts'
import { inBase64 } from '#web/contacts-import/in-base64.ts'
import { Proposals, type Ticked } from '#web/contacts-import/proposals.tsx'
import { LeftOut, TellMore } from '#web/contacts-import/others.tsx'
import { texts } from '#web/contacts-import/texts.ts'
import { api, read, sentenceOf } from '#web/data/client.ts'
import { queries } from '#web/data/queries.ts'
import { useClock } from '#web/data/use-clock.ts'
import { useWrite } from '#web/data/use-write.ts'
import { dayIn, nearDay } from '#web/data/when.ts'
import { Page } from '#web/shell/page.tsx'
import { say } from '#web/shell/say.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'

interface Chosen {
  readonly name: string
  readonly file: string
  readonly preview: ContactsPreview
}

/** “These are my contacts; I see whom of them Ajar would take, say who is what, and can take it back.” */
export function ContactsImportPage() {
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const look = useWrite(
    async (given: File) => {
      const file = await inBase64(given)
      const preview = await read(api.contacts.preview.$post({ json: { file } }))
      return { name: given.name.slice(0, 300), file, preview }
    },
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
    if (file) look.mutate(file)
  }

  return (
    <Page
      width="reading"
      windowTitle={texts.windowTitle}
      title={texts.heading}
      lead={texts.lead}
      above={
        <Link to="/people" className="link">
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
            <input type="file" accept=".vcf,.vcard,text/vcard" className="sr-only" onChange={choose} />
          </label>
          <p className="mt-2 text-sm text-muted">{texts.chooseHint}</p>
          {look.error && (
            <p role="alert" className="mt-2 text-[0.9375rem] font-medium text-accent">
              {sentenceOf(look.error)}
            </p>
          )}
        </div>
        {chosen && <Seen key={chosen.file} chosen={chosen} onDone={() => setChosen(null)} />}
        <Earlier />
      </div>
    </Page>
  )
}

function Seen({ chosen: { name, file, preview }, onDone }: { chosen: Chosen; onDone: () => void }) {
  const [ticked, setTicked] = useState<Ticked>(new Map())
  const go = useWrite(
    () => {
      const ticks = [...ticked].map(([card, relation]) => ({ card, relation }))
      return read(api.contacts.$post({ json: { name, file, ticks } }))
    },
    {
      done: ({ id, added, filled, updated }) => {
        onDone()
        if (id === null) return { text: texts.saidNothing }
        const undo = () => read(api.contacts[':id'].$delete({ param: { id } }))
        return { text: texts.said(added + filled + updated), undo }
      },
    },
  )
  const { cards } = preview
  const telling = cards.filter(({ fate }) => fate === 'fills' || fate === 'updated')
  const changing = telling.length + ticked.size

  return (
    <>
      <Proposals cards={cards.filter(({ fate }) => fate === 'proposed')} ticked={ticked} onTick={setTicked} />
      <TellMore cards={telling} />
      <Button look="primary" disabled={changing === 0 || go.isPending} onClick={() => go.mutate(undefined)}>
        {texts.go(changing)}
      </Button>
      <LeftOut preview={preview} />
    </>
  )
}

function Earlier() {
  const { data: files } = useSuspenseQuery(queries.contacts)
  const { today, zone } = useClock()
  const takeBack = useWrite((id: string) => read(api.contacts[':id'].$delete({ param: { id } })), {
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
      {files.length === 0 && <p className="text-muted">{texts.none}</p>}
      <ul className="divide-y divide-line border-y border-line empty:hidden">
        {files.map(({ id, name, at, added, filled }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
            <div className="min-w-0 flex-1 basis-64">
              <h3 className="break-words text-base">{name}</h3>
              <p className="text-[0.9375rem] text-muted">
                {nearDay(dayIn(at, zone), today)} · {texts.said(added + filled)}
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
