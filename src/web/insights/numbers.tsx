import { useState } from 'react'
import Download from 'lucide-react/icons/download'
import type { PictureView } from '#actions/insights/see-insights.ts'
import { api } from '#web/data/client.ts'
import { offerFile } from '#web/data/offer-file.ts'
import { texts } from '#web/insights/texts.ts'
import { say } from '#web/shell/say.ts'
import { Button } from '#web/ui/button.tsx'

/** What the picture is made of, as a table, and as a file. */
export function Numbers({ picture }: { picture: PictureView }) {
  const { key, title, table, moreRows } = picture
  return (
    <details className="on-paper mt-5 text-[0.9375rem]">
      <summary className="inline-block text-muted underline decoration-line underline-offset-4 hover:text-ink">
        {texts.numbers}
      </summary>
      {/* Wide tables scroll by themselves, by keyboard as well. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="mt-2 overflow-x-auto" tabIndex={0} aria-label={texts.numbersOf(title)}>
        <table className="w-full border-collapse text-left">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr className="border-y border-line">
              {table.heads.map((head) => (
                <th key={head} scope="col" className="px-2 py-1.5 align-bottom font-normal text-muted first:pl-0">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((cells) => (
              <tr key={cells.join('|')} className="border-b border-line">
                {cells.map((cell, column) =>
                  column === 0 ? (
                    <th key={table.heads[column]} scope="row" className="min-w-28 py-1.5 pr-2 font-normal">
                      {cell}
                    </th>
                  ) : (
                    <td
                      key={table.heads[column]}
                      className={`px-2 py-1.5 tabular-nums ${isNumber(cell) ? 'whitespace-nowrap' : ''}`}
                    >
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {moreRows > 0 && <p className="mt-2 text-muted">{texts.moreRows(moreRows)}</p>}
      <SaveNumbers picture={key} title={title} />
    </details>
  )
}

/** A count, a share or a day: never broken in two. */
function isNumber(cell: string): boolean {
  return /^[\d.,\s%-]*$/.test(cell)
}

function SaveNumbers({ picture, title }: { picture: PictureView['key']; title: string }) {
  const [isBusy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    try {
      const response = await api.insights[':picture'].csv.$get({ param: { picture } })
      if (!response.ok) throw new Error(String(response.status))
      offerFile(await response.blob(), texts.fileName(picture))
    } catch {
      say(texts.failed)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button
      look="plain"
      className="mt-2"
      aria-label={texts.saveOf(title)}
      disabled={isBusy}
      onClick={() => void save()}
    >
      <Download size={17} aria-hidden />
      {texts.save}
    </Button>
  )
}
