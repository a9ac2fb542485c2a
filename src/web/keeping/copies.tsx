import type { CopyView, KeepingView } from '#actions/keeping-views.ts'
import { fileSize } from '#web/data/file-size.ts'
import { heldInWords } from '#web/keeping/held.ts'
import { texts } from '#web/keeping/texts.ts'
import { useMoment } from '#web/keeping/use-moment.ts'
import { Button } from '#web/ui/button.tsx'

/** What lies further back is looked through only by those who need them. */
const shownAtOnce = 5

interface CopiesProps {
  readonly view: KeepingView
  readonly onChoose: (name: string) => void
}

/** What there is to go back to, newest first. */
export function Copies({ view, onChoose }: CopiesProps) {
  const moment = useMoment()
  const { copies, copiedBy, lastDailyAt } = view
  const older = copies.slice(shownAtOnce)
  const row = (copy: CopyView) => <Row key={copy.name} copy={copy} onChoose={onChoose} />

  return (
    <>
      <p className="mb-3 text-muted">
        {copiedBy === 'others'
          ? texts.byOthers
          : `${lastDailyAt === null ? texts.noDaily : texts.lastDaily(moment(lastDailyAt))} ${texts.rhythm}`}
      </p>
      {copies.length === 0 && copiedBy === 'others' && <p>{texts.noCopies}</p>}
      <ul className="divide-y divide-line border-y border-line empty:hidden">
        {copies.slice(0, shownAtOnce).map(row)}
      </ul>
      {older.length > 0 && (
        <details>
          <summary className="link min-h-10 py-2">{texts.older(older.length)}</summary>
          <ul className="divide-y divide-line border-y border-line">{older.map(row)}</ul>
        </details>
      )}
      {copies.length > 0 && (
        <p className="mt-2 text-sm text-muted">
          {texts.folder} <code className="break-all">{view.folder}</code>
        </p>
      )}
    </>
  )
}

function Row({ copy, onChoose }: { copy: CopyView; onChoose: (name: string) => void }) {
  const when = useMoment()(copy.at)
  const { kind, held } = copy

  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
      <div className="min-w-0 flex-1 basis-52">
        <h3 className="text-base first-letter:uppercase">{when}</h3>
        <p className="text-[0.9375rem] text-muted">
          {texts.kind[kind]}, {fileSize(copy.bytes)}
          <span className="block">{held ? heldInWords(held) : texts.unreadable}</span>
        </p>
      </div>
      {held && (
        <Button aria-label={texts.lookAt(texts.kind[kind], when)} onClick={() => onChoose(copy.name)}>
          {texts.look}
        </Button>
      )}
    </li>
  )
}
