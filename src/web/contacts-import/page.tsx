import { useState } from 'react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ContactsPreview } from '#actions/import-contacts.ts'
import { inBase64 } from '#web/contacts-import/in-base64.ts'
import { Proposals, type Ticked } from '#web/contacts-import/proposals.tsx'
import { LeftOut, TellMore } from '#web/contacts-import/others.tsx'
import { texts } from '#web/contacts-import/texts.ts'
import { api, read } from '#web/data/client.ts'
import { queries } from '#web/data/queries.ts'
import { useWrite } from '#web/data/use-write.ts'
import { ChooseFile } from '#web/read-file/choose-file.tsx'
import { ReadBefore } from '#web/read-file/read-before.tsx'
import { Page } from '#web/shell/page.tsx'
import { Button } from '#web/ui/button.tsx'

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

  return (
    <Page
      width="reading"
      windowTitle={texts.windowTitle}
      title={texts.heading}
      lead={texts.lead}
      above={<Link to="/people">{texts.above}</Link>}
    >
      <div className="space-y-10">
        <ChooseFile
          label={chosen ? texts.another : texts.choose}
          hint={texts.chooseHint}
          accept=".vcf,.vcard,text/vcard"
          hasOne={chosen !== null}
          error={look.error}
          onChoose={look.mutate}
        />
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

  return (
    <ReadBefore
      texts={texts}
      files={files.map(({ added, filled, ...file }) => ({ ...file, says: texts.said(added + filled) }))}
      takeBack={(id) => read(api.contacts[':id'].$delete({ param: { id } }))}
    />
  )
}
