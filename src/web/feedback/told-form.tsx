import { useState } from 'react'
import type { PersonRef } from '#actions/views.ts'
import { api, read } from '#web/data/client.ts'
import { useClock } from '#web/data/use-clock.ts'
import { useWrite } from '#web/data/use-write.ts'
import { texts } from '#web/feedback/texts.ts'
import { Button } from '#web/ui/button.tsx'
import { SelectField, TextArea, TextField } from '#web/ui/field.tsx'

type Medium = 'call' | 'meeting' | 'other'

/** What somebody told by telephone or over a coffee, while one still has the words. */
export function ToldForm({ applicationId, people }: { applicationId: string; people: readonly PersonRef[] }) {
  const { today } = useClock()
  const [isOpen, setIsOpen] = useState(false)
  const [quote, setQuote] = useState('')
  const [name, setName] = useState('')
  const [on, setOn] = useState(today)
  const [medium, setMedium] = useState<Medium>('call')
  const known = people.find((person) => person.name.toLowerCase() === name.trim().toLowerCase())
  const add = useWrite(
    () => {
      const by = name.trim() === '' ? null : { name: name.trim(), personId: known?.id ?? null }
      const json = { quote, by, on, medium }
      return read(api.applications[':id'].feedback.$post({ param: { id: applicationId }, json }))
    },
    {
      done: ({ id }) => {
        setIsOpen(false)
        setQuote('')
        setName('')
        return { text: texts.saidKept, undo: () => read(api.feedback[':id'].$delete({ param: { id } })) }
      },
    },
  )
  if (!isOpen) return <Button onClick={() => setIsOpen(true)}>{texts.add}</Button>

  return (
    <div className="card space-y-4 px-4 py-4">
      <TextArea label={texts.words} value={quote} maxLength={8000} onChange={(event) => setQuote(event.target.value)} />
      <div className="grid gap-4 sm:grid-cols-3">
        <TextField
          label={texts.by}
          value={name}
          maxLength={300}
          list="who-said-it"
          onChange={(event) => setName(event.target.value)}
        />
        <datalist id="who-said-it">
          {people.map((person) => (
            <option key={person.id} value={person.name}>
              {person.name}
            </option>
          ))}
        </datalist>
        <TextField
          label={texts.on}
          type="date"
          max={today}
          value={on}
          onChange={(event) => setOn(event.target.value)}
        />
        <SelectField<Medium>
          label={texts.how}
          value={medium}
          options={(['call', 'meeting', 'other'] as const).map((value) => ({ value, label: texts.medium[value] }))}
          onChange={(value) => value !== '' && setMedium(value)}
        />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button
          look="primary"
          disabled={add.isPending || quote.trim() === '' || on === ''}
          onClick={() => add.mutate(undefined)}
        >
          {texts.save}
        </Button>
        <Button look="plain" onClick={() => setIsOpen(false)}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  )
}
