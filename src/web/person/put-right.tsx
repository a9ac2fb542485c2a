import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { PersonView } from '#actions/person-views.ts'
import { Group } from '#web/application/group.tsx'
import { queries } from '#web/data/queries.ts'
import { ForgetDialog } from '#web/person/forgetting.tsx'
import { IntervalDialog, MovedDialog, TagsDialog } from '#web/person/say-dialogs.tsx'
import { texts } from '#web/person/texts.ts'
import { useCorrectPerson } from '#web/person/use-correct-person.ts'
import { useSay } from '#web/person/use-keep-person.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Field, inputClass } from '#web/ui/field.tsx'
import { Options } from '#web/ui/options.tsx'

/** Who they are besides, and whether they may be written to. */
export function PutRight({ view }: { view: PersonView }) {
  const [asking, setAsking] = useState<'merge' | 'tags' | 'interval' | 'moved' | 'forget' | null>(null)
  const close = () => setAsking(null)
  const say = useSay(view)
  const correct = useCorrectPerson(view)
  const canBeWrittenTo = view.emails.length > 0

  return (
    <Group id="more" title={texts.more}>
      <ul className="space-y-1">
        <Opener onClick={() => setAsking('moved')}>{texts.moved}</Opener>
        <Opener onClick={() => setAsking('tags')}>{texts.changeTags}</Opener>
        <Opener onClick={() => setAsking('interval')}>{texts.changeInterval}</Opener>
        {view.interval.isOwn && (
          <Opener disabled={say.isPending} onClick={() => say.mutate({ interval: null })}>
            {texts.usualInterval}
          </Opener>
        )}
        <Opener onClick={() => setAsking('merge')}>{texts.merge}</Opener>
        {canBeWrittenTo && view.toForget === null && (
          <Opener disabled={correct.isPending} onClick={() => correct.mutate({ doNotContact: !view.doNotContact })}>
            {view.doNotContact ? texts.contactAgain : texts.doNotContact}
          </Opener>
        )}
        <li>
          <a
            href={`/api/people/${view.id}/card`}
            download
            className="inline-flex min-h-8 items-center underline decoration-line underline-offset-4 hover:decoration-accent"
          >
            {texts.card}
          </a>
        </li>
        {view.toForget === null && <Opener onClick={() => setAsking('forget')}>{texts.forget}</Opener>}
      </ul>
      <MergeDialog view={view} open={asking === 'merge'} onClose={close} />
      <TagsDialog view={view} open={asking === 'tags'} onClose={close} />
      <IntervalDialog view={view} open={asking === 'interval'} onClose={close} />
      <MovedDialog view={view} open={asking === 'moved'} onClose={close} />
      <ForgetDialog view={view} open={asking === 'forget'} onClose={close} />
    </Group>
  )
}

function Opener({
  onClick,
  disabled = false,
  children,
}: {
  onClick: () => void
  disabled?: boolean
  children: string
}) {
  return (
    <li>
      <button
        type="button"
        disabled={disabled}
        onClick={onClick}
        className="min-h-8 text-left underline decoration-line underline-offset-4 hover:decoration-accent"
      >
        {children}
      </button>
    </li>
  )
}

function MergeDialog({ view, open, onClose }: { view: PersonView; open: boolean; onClose: () => void }) {
  const { data: rows } = useQuery({ ...queries.people, enabled: open })
  const merge = useCorrectPerson(view, onClose)
  const alike = new Set(view.mayBe.map(({ other }) => other.id))
  const others = (rows ?? [])
    .filter((row) => row.id !== view.id)
    // Who looks alike is the likeliest; then by name, to be found.
    .toSorted((a, b) => Number(alike.has(b.id)) - Number(alike.has(a.id)) || a.name.localeCompare(b.name))

  return (
    <Dialog open={open} onClose={onClose} title={texts.mergeTitle} lead={texts.mergeLead}>
      {others.length === 0 ? (
        <p>{texts.mergeNone}</p>
      ) : (
        <form
          className="space-y-4"
          onSubmit={(event) => {
            event.preventDefault()
            const other = new FormData(event.currentTarget).get('other')
            if (typeof other === 'string') merge.mutate({ sameAs: other })
          }}
        >
          <Field label={texts.mergeWith}>
            {(given) => (
              <select {...given} name="other" required className={inputClass}>
                <Options
                  of={others.map((row) => ({
                    value: row.id,
                    label: [row.name, row.address, row.applications[0]?.company].filter(Boolean).join(' · '),
                  }))}
                />
              </select>
            )}
          </Field>
          <Button look="primary" type="submit" disabled={merge.isPending}>
            {texts.mergeGo}
          </Button>
        </form>
      )}
    </Dialog>
  )
}
