import { useEffect, useRef, useState } from 'react'
import type { RequirementView } from '#actions/postings/see-posting.ts'
import type { Force } from '#domain/requirement.ts'
import { factsInWords } from '#web/posting/facts-in-words.ts'
import { texts } from '#web/posting/texts.ts'
import { Button } from '#web/ui/button.tsx'
import { TextArea, TextField } from '#web/ui/field.tsx'
import { texts as uiTexts } from '#web/ui/texts.ts'
import { quoteMarks } from '#web/data/in-quotes.ts'

export interface ListEdits {
  readonly busy: boolean
  readonly hasResume: boolean
  readonly add: (text: string, force: Force) => void
  readonly change: (id: string, text: string) => void
  readonly move: (id: string, force: Force) => void
  readonly remove: (id: string) => void
}

interface RequirementListProps extends ListEdits {
  readonly force: Force
  readonly requirements: readonly RequirementView[]
}

/** What is required, or what is welcome; each line can be changed, moved to the other list, or taken away. */
export function RequirementList({ force, requirements, ...edits }: RequirementListProps) {
  const [text, setText] = useState('')
  return (
    <section aria-labelledby={`force-${force}`}>
      <h2 id={`force-${force}`}>{texts[force]}</h2>
      {requirements.length === 0 ? (
        <p className="mt-2 text-muted">{force === 'must' ? texts.mustNone : texts.niceNone}</p>
      ) : (
        <ul className="mt-3 divide-y divide-line border-y border-line">
          {requirements.map((requirement) => (
            <Line key={requirement.id} requirement={requirement} {...edits} />
          ))}
        </ul>
      )}
      <form
        className="mt-4 flex flex-wrap items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          edits.add(text, force)
          setText('')
        }}
      >
        <div className="min-w-0 flex-1 basis-64">
          <TextField
            label={force === 'must' ? texts.addMust : texts.addNice}
            required
            maxLength={2000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <Button type="submit" disabled={edits.busy}>
          {texts.add}
        </Button>
      </form>
    </section>
  )
}

function Line({ requirement, ...edits }: ListEdits & { readonly requirement: RequirementView }) {
  const [isOpen, setOpen] = useState(false)
  const { id, text, force, quote, by } = requirement
  const understood = factsInWords(requirement)

  if (isOpen) return <Editing requirement={requirement} onClose={() => setOpen(false)} {...edits} />
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 py-4">
      <div className="min-w-0 flex-1 basis-72">
        <p className="break-words">{text}</p>
        {understood && <p className="text-sm text-muted">{understood}</p>}
        {by === 'person' && (
          <p className="text-sm text-muted">
            {quote === null ? texts.byHand : `${texts.standsThere} ${quoteMarks.opens}${quote}${quoteMarks.closes}`}
          </p>
        )}
        {edits.hasResume && <InResume requirement={requirement} />}
      </div>
      <div className="-mr-2.5 flex flex-wrap">
        <Button
          look="plain"
          disabled={edits.busy}
          onClick={() => setOpen(true)}
          aria-label={`${texts.change}: ${text}`}
        >
          {texts.change}
        </Button>
        <Button
          look="plain"
          disabled={edits.busy}
          onClick={() => edits.move(id, force === 'must' ? 'nice' : 'must')}
          aria-label={`${force === 'must' ? texts.toNice : texts.toMust}: ${text}`}
        >
          {force === 'must' ? texts.toNice : texts.toMust}
        </Button>
        <Button
          look="plain"
          disabled={edits.busy}
          onClick={() => edits.remove(id)}
          aria-label={`${texts.remove}: ${text}`}
        >
          {texts.remove}
        </Button>
      </div>
    </li>
  )
}

function InResume({ requirement }: { requirement: RequirementView }) {
  const { said, places } = requirement.inResume
  const quotes = places.map(({ quote }) => `${quoteMarks.opens}${quote}${quoteMarks.closes}`).join(', ')
  return (
    <p className={`mt-1 break-words text-sm ${said === 'no' ? 'text-muted' : 'text-accent'}`}>
      {texts.inResume[said]} {quotes}
    </p>
  )
}

function Editing({
  requirement,
  onClose,
  busy,
  change,
}: ListEdits & { readonly requirement: RequirementView; readonly onClose: () => void }) {
  const [text, setText] = useState(requirement.text)
  const form = useRef<HTMLFormElement>(null)
  // The button that was pressed is gone: the words to change are where the hand goes on.
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [])
  return (
    <li className="py-4">
      <form
        ref={form}
        className="space-y-3"
        onSubmit={(event) => {
          event.preventDefault()
          change(requirement.id, text)
          onClose()
        }}
      >
        <TextArea
          label={texts.requirement}
          required
          maxLength={2000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <div className="flex justify-end gap-2">
          <Button look="plain" onClick={onClose}>
            {uiTexts.cancel}
          </Button>
          <Button look="primary" type="submit" disabled={busy}>
            {texts.keep}
          </Button>
        </div>
      </form>
    </li>
  )
}
