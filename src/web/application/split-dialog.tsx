import type { ApplicationView } from '#actions/views.ts'
import { texts } from '#web/application/texts.ts'
import { api, read } from '#web/data/client.ts'
import { undoCorrection } from '#web/data/undo-correction.ts'
import { useClock } from '#web/data/use-clock.ts'
import { useWrite } from '#web/data/use-write.ts'
import { dayIn, plainDay } from '#web/data/when.ts'
import { ManualForm } from '#web/manual/manual-form.tsx'
import { Dialog } from '#web/ui/dialog.tsx'

/** One application that is two: which mails belong to the other one. */
export function SplitDialog({ view, open, onClose }: { view: ApplicationView; open: boolean; onClose: () => void }) {
  const { zone } = useClock()
  const mails = view.timeline.flatMap((item) => (item.messageKey ? [{ ...item, key: item.messageKey }] : []))
  const split = useWrite(
    (form: FormData) =>
      read(
        api.applications[':id'].corrections.$post({
          param: { id: view.id },
          json: { split: form.getAll('mail').map(String) },
        }),
      ),
    {
      quiet: true,
      done: ({ correctionId }) => {
        onClose()
        return { text: texts.saidSplit, undo: () => undoCorrection(correctionId) }
      },
    },
  )

  return (
    <Dialog open={open} onClose={onClose} title={texts.splitTitle} lead={texts.splitLead}>
      <ManualForm write={split} go={texts.splitGo} onCancel={onClose}>
        {() => (
          <fieldset className="divide-y divide-line border-y border-line">
            <legend className="sr-only">{texts.splitTitle}</legend>
            {mails.map((item) => (
              <label key={item.key} className="flex gap-3 py-2.5">
                <input type="checkbox" name="mail" value={item.key} className="mt-1 size-4.5 shrink-0 accent-accent" />
                <span>
                  {item.subject ?? item.title}
                  <span className="block text-sm text-muted">
                    {plainDay(dayIn(item.at, zone))}, {item.from}
                  </span>
                </span>
              </label>
            ))}
          </fieldset>
        )}
      </ManualForm>
    </Dialog>
  )
}
