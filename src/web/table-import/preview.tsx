import type { TablePreview } from '#actions/import-csv.ts'
import { outcomes, stages } from '#domain/application.ts'
import { csvFields } from '#domain/csv.ts'
import { outcomeLabel, stageLabel } from '#web/data/labels.ts'
import { plainDay } from '#web/data/when.ts'
import { texts } from '#web/table-import/texts.ts'

const days: ReadonlySet<string> = new Set(['appliedOn', 'closedOn', 'savedOn'])

/** The first rows as they will be read, and what of the table is left out, line by line. */
export function Preview({ preview }: { preview: TablePreview }) {
  const { rows, bad, remarks, counts, cut } = preview
  const fields = csvFields.filter((field) => rows.some(({ cells }) => cells[field] !== undefined))

  return (
    <div className="space-y-6">
      <h2 id="rows">{texts.rowsTitle}</h2>
      {rows.length > 0 && (
        <section
          aria-labelledby="rows"
          // What scrolls can be scrolled by the keyboard as well.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          className="-mx-4 overflow-x-auto px-4 sm:mx-0 sm:px-0"
        >
          <table className="w-full text-left text-[0.9375rem]">
            <thead>
              <tr className="border-y border-line text-muted">
                {[texts.line, ...fields.map((field) => texts.fields[field]), texts.fate].map((name) => (
                  <th key={name} scope="col" className="whitespace-nowrap py-1.5 pr-5 font-normal">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ line, fate, cells }) => (
                <tr key={line} className="border-b border-line align-top">
                  <td className="py-1.5 pr-5 text-muted">{line}</td>
                  {fields.map((field) => (
                    <td key={field} className="max-w-72 break-words py-1.5 pr-5">
                      {shown(field, cells[field])}
                    </td>
                  ))}
                  <td className={`whitespace-nowrap py-1.5 ${fate === 'known' ? 'text-muted' : ''}`}>
                    {texts.fates[fate]}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {cut && <p>{texts.cut}</p>}
      {bad.length > 0 && (
        <Problems
          title={texts.badTitle(counts.bad)}
          lines={bad.map(({ line, reason }) => texts.inLine(line, texts.reasons[reason]))}
        />
      )}
      {remarks.length > 0 && (
        <Problems
          title={texts.remarksTitle}
          lines={remarks.map(({ line, what, text }) => texts.inLine(line, texts.remarks[what](text)))}
        />
      )}
    </div>
  )
}

function shown(field: string, text: string | undefined): string {
  if (text === undefined) return ''
  if (days.has(field)) return plainDay(text)
  const outcome = outcomes.find((one) => one === text)
  const stage = stages.find((one) => one === text)
  if (field !== 'status') return text
  return outcome ? outcomeLabel[outcome] : stage ? stageLabel[stage] : text
}

function Problems({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <details open={lines.length <= 8}>
      <summary className="min-h-9 font-medium">{title}</summary>
      <ul className="mt-1 space-y-1 text-[0.9375rem] text-muted">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  )
}
