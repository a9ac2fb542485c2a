import { useId, useState } from 'react'
import type { PlanSettingLine } from '#actions/plan-settings.ts'
import { api, read, sentenceOf } from '#web/data/client.ts'
import { useWrite } from '#web/data/use-write.ts'
import { texts } from '#web/plan-settings/texts.ts'
import { ValueField, valueInWords } from '#web/plan-settings/value-field.tsx'
import { Button } from '#web/ui/button.tsx'

const put = (key: string, text: string) => read(api.settings.plan.$patch({ json: { set: { [key]: text } } }))

/** One default with its reason. It is saved when it is left; what is out of bounds is said beside it and not saved. */
export function SettingRow({ line }: { line: PlanSettingLine }) {
  const id = useId()
  const [text, setText] = useState(line.text)
  const [seen, setSeen] = useState(line.text)
  if (seen !== line.text) {
    setSeen(line.text)
    setText(line.text)
  }
  const before = line.text
  const undo = () => put(line.key, before)
  const save = useWrite((next: string) => put(line.key, next), {
    quiet: true,
    done: () => ({ text: texts.saidSaved(line.name), undo }),
  })
  const reset = useWrite(() => read(api.settings.plan.$patch({ json: { reset: [line.key] } })), {
    done: () => ({ text: texts.saidReset(line.name), undo }),
  })
  const trouble = save.error && text !== line.text ? sentenceOf(save.error) : null
  const settle = (next: string) => {
    if (next !== line.text && !save.isPending) save.mutate(next)
  }

  return (
    <li className="py-5">
      {/* The fields in it are what is used; the form only hears that they were left. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          settle(text)
        }}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) settle(text)
        }}
      >
        {/* Without a button, Enter does nothing in a form of two fields. */}
        <input type="submit" hidden />
        <h3 id={`${id}-name`}>{line.name}</h3>
        <p id={`${id}-why`} className="mb-2.5 mt-0.5 text-[0.9375rem] text-muted">
          {line.reason}
        </p>
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <ValueField
            line={line}
            text={text}
            labelledBy={`${id}-name`}
            describedBy={trouble ? `${id}-wrong` : `${id}-why`}
            invalid={trouble !== null}
            onText={setText}
            onSave={(next) => {
              setText(next)
              settle(next)
            }}
          />
          {line.changed && (
            <span className="flex flex-wrap items-center gap-x-2 text-[0.9375rem] text-muted">
              {texts.standard(valueInWords(line, line.standardText))}
              <Button
                look="plain"
                aria-label={texts.resetOf(line.name)}
                disabled={reset.isPending}
                onClick={() => reset.mutate(undefined)}
              >
                {texts.reset}
              </Button>
            </span>
          )}
        </div>
        {trouble && (
          <p id={`${id}-wrong`} role="alert" className="mt-1.5 text-sm font-medium text-accent">
            {trouble}
          </p>
        )}
      </form>
    </li>
  )
}
