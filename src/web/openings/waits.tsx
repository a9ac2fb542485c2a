import { useState } from 'react'
import type { CoolOff, CoolOffScope } from '#domain/cool-off.ts'
import { api, read } from '#web/data/client.ts'
import { useWrite } from '#web/data/use-write.ts'
import { ManualForm, wordsOf, wordsOrNull } from '#web/manual/manual-form.tsx'
import { Part } from '#web/openings/part.tsx'
import { texts } from '#web/openings/texts.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { optionsOf, SelectField, TextField } from '#web/ui/field.tsx'

/** How long companies are said to wait: a table the person may change, marked as unverified. */
export function Waits({ lines }: { lines: readonly CoolOff[] }) {
  const [open, setOpen] = useState(false)
  const [scope, setScope] = useState<CoolOffScope>('same-role')
  const close = () => setOpen(false)
  const set = useWrite(
    (form: FormData) =>
      read(
        api.openings['cool-offs'].$put({
          json: {
            name: wordsOf(form, 'name'),
            months: Number(wordsOf(form, 'months')),
            appliesTo: scope,
            source: wordsOrNull(form, 'source'),
          },
        }),
      ),
    {
      quiet: true,
      done: ({ company }) => {
        close()
        return {
          text: texts.saidWait,
          undo: () => read(api.openings['cool-offs'].removed.$post({ json: { company } })),
        }
      },
    },
  )
  return (
    <>
      <Part
        id="waits"
        title={texts.waits}
        lead={texts.waitsLead}
        action={<Button onClick={() => setOpen(true)}>{texts.addWait}</Button>}
      >
        {lines.map((line) => (
          <WaitLine key={line.company} line={line} />
        ))}
      </Part>
      <Dialog open={open} onClose={close} title={texts.addWait}>
        <ManualForm write={set} go={texts.addWait} onCancel={close}>
          {(errorOf) => (
            <>
              <TextField label={texts.company} name="name" required maxLength={300} error={errorOf('name')} />
              <TextField
                label={texts.monthsLabel}
                name="months"
                type="number"
                min={0}
                max={36}
                required
                defaultValue={6}
                error={errorOf('months')}
              />
              <SelectField
                label={texts.waitForLabel}
                value={scope}
                onChange={(chosen) => setScope(chosen || 'same-role')}
                options={optionsOf(texts.waitFor)}
              />
              <TextField label={texts.source} name="source" maxLength={500} error={errorOf('source')} />
            </>
          )}
        </ManualForm>
      </Dialog>
    </>
  )
}

function WaitLine({ line: { company, name, months, appliesTo, source } }: { line: CoolOff }) {
  const remove = useWrite(() => read(api.openings['cool-offs'].removed.$post({ json: { company } })), {
    done: () => ({
      text: texts.saidRemoved,
      undo: () => read(api.openings['cool-offs'].$put({ json: { name, months, appliesTo, source } })),
    }),
  })
  return (
    <li className="flex items-start justify-between gap-4 py-3">
      <div className="min-w-0">
        <p>
          {name}, {texts.months(months, appliesTo)}
        </p>
        {source && <p className="text-[0.9375rem] break-words text-muted">{source}</p>}
      </div>
      <Button
        look="plain"
        aria-label={`${texts.remove}: ${name}`}
        disabled={remove.isPending}
        onClick={() => remove.mutate(undefined)}
      >
        {texts.remove}
      </Button>
    </li>
  )
}
