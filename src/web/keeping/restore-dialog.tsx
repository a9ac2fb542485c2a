import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { LookView, RestoredView } from '#actions/keeping-views.ts'
import { api, read, sentenceOf } from '#web/data/client.ts'
import { useWrite } from '#web/data/use-write.ts'
import { heldInRows } from '#web/keeping/held.ts'
import { texts } from '#web/keeping/texts.ts'
import { useMoment } from '#web/keeping/use-moment.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'

/** A listed copy by its name, or a file that was sent. */
export type Source = { readonly copy: string } | { readonly upload: string; readonly name: string }

interface RestoreDialogProps {
  readonly source: Source | null
  readonly onClose: () => void
  readonly onRestored: (done: RestoredView) => void
}

/** Looks into the copy first; then shows it beside what is here, and asks. */
export function RestoreDialog({ source, onClose, onRestored }: RestoreDialogProps) {
  const client = useQueryClient()
  const look = useQuery({
    queryKey: ['look', source],
    queryFn: () => (source ? read(api.keeping.look.$post({ json: source })) : Promise.reject(new Error('no copy'))),
    enabled: source !== null,
    staleTime: Infinity,
    gcTime: 0,
  })
  const restore = useWrite((from: Source) => read(api.keeping.restore.$post({ json: from })), {
    quiet: true,
    done: (done) => {
      // A sent file is gone once it was taken in; nobody looks into it again.
      client.removeQueries({ queryKey: ['look'] })
      onRestored(done)
      return null
    },
  })
  const error = restore.error ?? look.error
  const leave = () => {
    if (restore.isPending) return
    restore.reset()
    if (source && 'upload' in source) void api.uploads[':upload'].archive.$delete({ param: { upload: source.upload } })
    onClose()
  }

  return (
    <Dialog
      open={source !== null}
      onClose={leave}
      title={look.error ? texts.refusedTitle : texts.askTitle}
      lead={look.data && <Lead look={look.data} />}
    >
      {look.isPending && <output className="mb-4 block">{texts.looking}</output>}
      {look.data && <Beside look={look.data} />}
      {error && (
        <p role="alert" className="mb-4 font-medium text-accent">
          {sentenceOf(error)}
        </p>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button disabled={restore.isPending} onClick={leave}>
          {texts.leave}
        </Button>
        {look.data && source && (
          <Button look="primary" disabled={restore.isPending} onClick={() => restore.mutate(source)}>
            {restore.isPending ? texts.goingBack : texts.goBack}
          </Button>
        )}
      </div>
    </Dialog>
  )
}

function Lead({ look: { name, madeAt } }: { look: LookView }) {
  const moment = useMoment()
  return (
    <span className="break-words">
      {madeAt === null ? texts.askLead(name) : texts.askLeadMade(name, moment(madeAt))}
    </span>
  )
}

function Beside({ look }: { look: LookView }) {
  const copy = heldInRows(look.held)
  const now = heldInRows(look.heldNow)
  const rows = Object.entries(texts.rows) as [keyof typeof texts.rows, string][]

  return (
    <>
      <table className="mb-4 w-full text-left">
        <thead>
          <tr className="border-b border-line text-[0.9375rem] text-muted">
            <th scope="col" className="py-1.5 font-normal">
              {texts.column.what}
            </th>
            <th scope="col" className="py-1.5 pl-3 text-right font-normal">
              {texts.column.copy}
            </th>
            <th scope="col" className="py-1.5 pl-3 text-right font-normal">
              {texts.column.now}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, label]) => (
            <tr key={key} className={`border-b border-line ${copy[key] === now[key] ? 'text-muted' : ''}`}>
              <th scope="row" className="py-1.5 font-normal">
                {label}
              </th>
              <td className={`py-1.5 pl-3 text-right tabular-nums ${copy[key] === now[key] ? '' : 'font-semibold'}`}>
                {texts.number(copy[key])}
              </td>
              <td className="py-1.5 pl-3 text-right tabular-nums">{texts.number(now[key])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mb-4 text-[0.9375rem] text-muted">{texts.askKept}</p>
    </>
  )
}
