import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import ChevronRight from 'lucide-react/icons/chevron-right'
import type { DraftVersion } from '#actions/draft-versions.ts'
import { sentenceOf } from '#web/data/client.ts'
import { queries } from '#web/data/queries.ts'
import { useClock } from '#web/data/use-clock.ts'
import { dayAndTime } from '#web/data/when.ts'
import { say } from '#web/shell/say.ts'
import { Button } from '#web/ui/button.tsx'
import { texts } from '#web/words/texts.ts'
import type { DraftDeeds } from '#web/words/use-draft.ts'

/** “What I had an hour ago was better.” */
export function Versions({ draftId, version, deeds }: { draftId: string; version: number; deeds: DraftDeeds }) {
  const [isOpen, setOpen] = useState(false)
  const { data: versions } = useQuery({ ...queries.draftVersions(draftId, version), enabled: isOpen })
  const bringBack = async (earlier: number) => {
    try {
      const { before } = await deeds.restore(earlier)
      say(texts.broughtBack, () => {
        deeds.restore(before).catch((error: unknown) => say(sentenceOf(error)))
      })
    } catch (error) {
      say(sentenceOf(error))
    }
  }

  return (
    <details className="group" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="flex min-h-10 items-center gap-2">
        <ChevronRight size={18} aria-hidden className="transition-transform group-open:rotate-90" />
        <h2 className="text-lg">{texts.versions}</h2>
      </summary>
      {versions?.length === 0 && <p className="text-muted">{texts.versionsNone}</p>}
      <ul className="mt-1 space-y-2">
        {versions?.map((one) => (
          <li key={one.version}>
            <Version version={one} onBringBack={() => void bringBack(one.version)} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Version({ version, onBringBack }: { version: DraftVersion; onBringBack: () => void }) {
  const { today, zone } = useClock()
  return (
    <details className="card group/version">
      <summary className="flex items-baseline gap-2 px-4 py-2.5">
        <ChevronRight
          size={15}
          aria-hidden
          className="shrink-0 self-center text-muted transition-transform group-open/version:rotate-90"
        />
        {dayAndTime(version.at, zone, today)} <span className="text-sm text-muted">· {texts.words(version.words)}</span>
      </summary>
      <div className="border-t border-line px-4 py-3">
        <p className="font-medium">{version.subject}</p>
        <p className="mt-2 whitespace-pre-wrap break-words">{version.body.trimEnd()}</p>
        <Button className="mt-3" onClick={onBringBack}>
          {texts.bringBack}
        </Button>
      </div>
    </details>
  )
}
