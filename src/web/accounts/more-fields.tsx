import { texts } from '#web/accounts/texts.ts'
import { TextField } from '#web/ui/field.tsx'

/** What hardly anybody has to say. */
export interface MoreEntry {
  readonly name: string
  readonly aliases: string
  readonly folders: string
}

export const emptyMore: MoreEntry = { name: '', aliases: '', folders: '' }

export function moreToSend({ name, aliases, folders }: MoreEntry) {
  const each = (text: string, between: RegExp) =>
    text
      .split(between)
      .map((one) => one.trim())
      .filter((one) => one !== '')
  const only = each(folders, /[,\n]/)
  return { name: name.trim() || null, aliases: each(aliases, /[,;\s]/), folders: only.length > 0 ? only : null }
}

export function MoreFields({ entry, onChange }: { entry: MoreEntry; onChange: (entry: MoreEntry) => void }) {
  const set = (change: Partial<MoreEntry>) => onChange({ ...entry, ...change })

  return (
    <details>
      <summary className="link min-h-10 py-2">{texts.more}</summary>
      <div className="mt-3 space-y-5">
        <TextField
          label={texts.name}
          hint={texts.nameHint}
          autoComplete="name"
          value={entry.name}
          onChange={(event) => set({ name: event.target.value })}
        />
        <TextField
          label={texts.aliases}
          hint={texts.aliasesHint}
          autoComplete="off"
          spellCheck={false}
          value={entry.aliases}
          onChange={(event) => set({ aliases: event.target.value })}
        />
        <TextField
          label={texts.onlyFolders}
          hint={texts.onlyFoldersHint}
          autoComplete="off"
          spellCheck={false}
          value={entry.folders}
          onChange={(event) => set({ folders: event.target.value })}
        />
      </div>
    </details>
  )
}
