import { useState } from 'react'
import type { ApplicationView } from '#actions/views.ts'
import { AddNoDialog } from '#web/application/add-no-dialog.tsx'
import { Group } from '#web/application/group.tsx'
import { MergeDialog } from '#web/application/merge-dialog.tsx'
import { SplitDialog } from '#web/application/split-dialog.tsx'
import { texts } from '#web/application/texts.ts'

/** What the mail got wrong about the application as a whole, or could not know. */
export function Rearrange({ view }: { view: ApplicationView }) {
  const [open, setOpen] = useState<'no' | 'merge' | 'split' | null>(null)
  const close = () => setOpen(null)
  const canSplit = view.timeline.filter((item) => item.messageKey).length > 1

  return (
    <Group id="more" title={texts.more}>
      <ul className="space-y-1">
        <Opener onClick={() => setOpen('no')}>{texts.addNo}</Opener>
        <Opener onClick={() => setOpen('merge')}>{texts.merge}</Opener>
        {canSplit && <Opener onClick={() => setOpen('split')}>{texts.split}</Opener>}
      </ul>
      <AddNoDialog applicationId={view.id} open={open === 'no'} onClose={close} />
      <MergeDialog view={view} open={open === 'merge'} onClose={close} />
      <SplitDialog view={view} open={open === 'split'} onClose={close} />
    </Group>
  )
}

function Opener({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <li>
      <button
        type="button"
        onClick={onClick}
        className="min-h-8 text-left underline decoration-line underline-offset-4 hover:decoration-accent"
      >
        {children}
      </button>
    </li>
  )
}
