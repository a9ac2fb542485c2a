import type { NoView } from '#actions/views.ts'
import { texts } from '#web/application/texts.ts'
import { api, read } from '#web/data/client.ts'
import { reasonLabel } from '#web/data/labels.ts'
import { undoCorrection } from '#web/data/undo-correction.ts'
import { useWrite } from '#web/data/use-write.ts'
import { ManualForm, wordsOf } from '#web/manual/manual-form.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Field, inputClass, optionsOf } from '#web/ui/field.tsx'
import { Options } from '#web/ui/options.tsx'

interface ChangeNoProps {
  readonly applicationId: string
  readonly no: NoView
  readonly open: boolean
  readonly onClose: () => void
}

const checks = ['feedbackOffered', 'feedbackRefused', 'contactRefused'] as const

/** What was misread about a no. Only what differs is said, and one undo takes all of it back. */
export function ChangeNoDialog({ applicationId, no, open, onClose }: ChangeNoProps) {
  const change = useWrite(
    async (form: FormData) => {
      const made: string[] = []
      for (const json of differencesIn(form, no)) {
        const param = { id: applicationId }
        const { correctionId } = await read(api.applications[':id'].corrections.$post({ param, json }))
        made.push(correctionId)
      }
      return made
    },
    {
      quiet: true,
      done: (made) => {
        onClose()
        return made.length === 0 ? null : { text: texts.saidChanged(texts.no), undo: () => undoAll(made) }
      },
    },
  )

  return (
    <Dialog open={open} onClose={onClose} title={texts.changeTitle(texts.no)} lead={texts.changeLead}>
      <ManualForm write={change} go={texts.save} onCancel={onClose}>
        {() => (
          <>
            <Choice label={texts.changeNo.channel} name="channel" value={no.channel} of={texts.changeNo.channels} />
            <Choice label={texts.noWhy} name="statedReason" value={no.statedReason} of={reasonLabel} />
            <Choice
              label={texts.changeNo.replyable}
              name="replyable"
              value={no.replyable}
              of={texts.changeNo.readers}
            />
            <div>
              {checks.map((name) => (
                <label key={name} className="flex min-h-10 items-center gap-2.5">
                  <input
                    type="checkbox"
                    name={name}
                    defaultChecked={no[name]}
                    className="size-4.5 shrink-0 accent-accent"
                  />
                  {texts.changeNo[name]}
                </label>
              ))}
            </div>
          </>
        )}
      </ManualForm>
    </Dialog>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly name: string
  readonly value: string
  readonly of: Readonly<Record<string, string>>
}

function Choice({ label, name, value, of }: ChoiceProps) {
  return (
    <Field label={label}>
      {(given) => (
        <select {...given} name={name} defaultValue={value} className={inputClass}>
          <Options of={optionsOf(of)} />
        </select>
      )}
    </Field>
  )
}

function differencesIn(form: FormData, no: NoView) {
  const said = {
    channel: wordsOf(form, 'channel') as NoView['channel'],
    statedReason: wordsOf(form, 'statedReason') as NoView['statedReason'],
    replyable: wordsOf(form, 'replyable') as NoView['replyable'],
  }
  return [
    ...(said.channel === no.channel ? [] : [{ field: 'channel' as const, value: said.channel }]),
    ...(said.statedReason === no.statedReason ? [] : [{ field: 'statedReason' as const, value: said.statedReason }]),
    ...(said.replyable === no.replyable ? [] : [{ field: 'replyable' as const, value: said.replyable }]),
    ...checks
      .map((field) => ({ field, value: form.get(field) === 'on' }))
      .filter(({ field, value }) => value !== no[field]),
  ]
}

async function undoAll(made: readonly string[]): Promise<void> {
  for (const id of made.toReversed()) await undoCorrection(id)
}
