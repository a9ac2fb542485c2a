import type { TablePreview } from '#actions/import-csv.ts'
import { csvFields, type CsvField, type DayOrder } from '#domain/csv.ts'
import type { Said } from '#web/table-import/send-table.ts'
import { texts } from '#web/table-import/texts.ts'
import { optionsOf, SelectField } from '#web/ui/field.tsx'

/** What only a table of Ajar's own has. */
const ownFields: ReadonlySet<CsvField> = new Set(['id', 'reached'])

/** For each field the column that holds it; what is chosen here counts instead of the guess. */
export function Columns({ preview, onSay }: { preview: TablePreview; onSay: (said: Said) => void }) {
  const { head, mapping, order, format } = preview
  const fields = csvFields.filter((field) => format === 'ajar' || !ownFields.has(field))
  const options = [
    { value: '', label: texts.noColumn },
    ...head.map((name, at) => ({ value: String(at), label: name || texts.unnamed(at + 1) })),
  ]
  const choose = (field: CsvField, value: string) => {
    const others = Object.entries(mapping).filter(([other, at]) => other !== field && String(at) !== value)
    onSay({ order, mapping: Object.fromEntries([...others, ...(value === '' ? [] : [[field, Number(value)]])]) })
  }

  return (
    <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-4">
      {fields.map((field) => (
        <SelectField
          key={field}
          label={texts.fields[field]}
          value={mapping[field] === undefined ? '' : String(mapping[field])}
          options={options}
          onChange={(value) => choose(field, value)}
        />
      ))}
      <SelectField<DayOrder>
        label={texts.order}
        value={order}
        options={optionsOf(texts.orders)}
        onChange={(value) => onSay({ mapping, order: value || order })}
      />
    </div>
  )
}
