import { Fragment, useId, useSyncExternalStore } from 'react'
import { keySwitch } from '#web/keys/key-switch.ts'
import { keyTable, type KeyRow } from '#web/keys/key-table.ts'
import { practiceKeys } from '#web/keys/practice-keys.ts'
import { texts } from '#web/keys/texts.ts'
import { writingKeys } from '#web/keys/writing-keys.ts'
import { Dialog } from '#web/ui/dialog.tsx'

const groups = ['go', 'list', 'do'] as const satisfies readonly KeyRow['group'][]

/** “These are the keys; and if they are in my way, I turn them off.” Made from the table that the keys are heard by. */
export function KeysDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} onClose={onClose} title={texts.title} lead={texts.lead}>
      <div className="space-y-6">
        {groups.map((group) => (
          <section key={group} aria-labelledby={`keys-${group}`}>
            <h3 id={`keys-${group}`} className="mb-2 text-base">
              {texts.groups[group]}
            </h3>
            <dl className="grid grid-cols-[8rem_1fr] gap-y-1.5 text-[0.9375rem]">
              {keyTable
                .filter((row) => row.group === group)
                .map(({ keys, command }) => (
                  <Fragment key={command}>
                    <dt>
                      <Key>{keys[0]}</Key>
                      {keys[1] && (
                        <>
                          <span className="mx-1.5 text-sm text-muted">{texts.next}</span>
                          <Key>{keys[1]}</Key>
                        </>
                      )}
                    </dt>
                    <dd>{texts.commands[command]}</dd>
                  </Fragment>
                ))}
              {group === 'do' && (
                <>
                  <dt>
                    <Key>{texts.ctrlK}</Key> <span className="text-sm text-muted">{texts.or}</span> <Key>⌘ K</Key>
                  </dt>
                  <dd>{texts.palette}</dd>
                </>
              )}
            </dl>
          </section>
        ))}
        <OfOnePage
          group="practice"
          rows={practiceKeys.map(({ keys: [key], command }) => ({
            keys: key === 'Space' ? texts.chord[key] : key,
            does: texts.practice[command],
          }))}
        />
        <OfOnePage
          group="write"
          rows={writingKeys.map(({ keys, command }) => ({
            keys: keys.map((key) => texts.chord[key]).join(' '),
            does: texts.writing[command],
          }))}
        />
        <Switch />
      </div>
    </Dialog>
  )
}

interface OfOnePageProps {
  readonly group: 'practice' | 'write'
  readonly rows: readonly { readonly keys: string; readonly does: string }[]
}

/** Keys that only one page hears. */
function OfOnePage({ group, rows }: OfOnePageProps) {
  return (
    <section aria-labelledby={`keys-${group}`}>
      <h3 id={`keys-${group}`} className="mb-2 text-base">
        {texts.groups[group]}
      </h3>
      <dl className="grid grid-cols-[8rem_1fr] gap-y-1.5 text-[0.9375rem]">
        {rows.map(({ keys, does }) => (
          <Fragment key={keys}>
            <dt>
              <Key>{keys}</Key>
            </dt>
            <dd>{does}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  )
}

function Key({ children }: { children: string }) {
  return (
    <kbd className="inline-flex min-w-7 justify-center whitespace-nowrap rounded-md border border-edge/60 bg-sunken px-1.5 font-sans text-sm leading-6">
      {children}
    </kbd>
  )
}

function Switch() {
  const id = useId()
  const isOn = useSyncExternalStore(keySwitch.subscribe, keySwitch.isOn)
  return (
    <div className="flex gap-3 border-t border-line pt-5">
      <input
        id={id}
        type="checkbox"
        checked={isOn}
        onChange={(event) => keySwitch.turn(event.target.checked)}
        aria-describedby={`${id}-hint`}
        className="mt-1 size-5 shrink-0 accent-accent"
      />
      <div>
        <label htmlFor={id} className="font-medium">
          {texts.isOn}
        </label>
        <p id={`${id}-hint`} className="text-sm text-muted">
          {texts.isOnHint}
        </p>
      </div>
    </div>
  )
}
