import type { ApplicationRow } from '#actions/views.ts'
import type { PersonRow } from '#actions/person-views.ts'
import { outcomeLabel, stageLabel } from '#web/data/labels.ts'
import { keyTable, type KeyCommand } from '#web/keys/key-table.ts'
import { pagePaths, type PageCommand } from '#web/keys/page-paths.ts'
import { texts as keyTexts } from '#web/keys/texts.ts'
import type { Choice } from '#web/palette/rank.ts'
import { texts } from '#web/palette/texts.ts'

export type PaletteAction = 'add-application' | 'import' | 'read-table' | 'keeping' | 'theme' | 'keys' | 'undo'

/** What choosing it does. */
export type Deed =
  | { readonly type: 'go'; readonly path: string }
  | { readonly type: 'do'; readonly action: PaletteAction }

export interface PaletteChoice extends Choice {
  readonly deed: Deed
}

/** Everything the palette offers at the moment. */
export function allChoices(
  applications: readonly ApplicationRow[],
  people: readonly PersonRow[],
  hasUndo: boolean,
): readonly PaletteChoice[] {
  return [
    ...pages(),
    ...actions(hasUndo),
    ...applications.map((row): PaletteChoice => ({
      id: `application ${row.id}`,
      section: 'applications',
      label: row.company,
      about: [row.role, row.outcome ? outcomeLabel[row.outcome] : stageLabel[row.stage]].filter(Boolean).join(' · '),
      deed: { type: 'go', path: `/applications/${encodeURIComponent(row.id)}` },
    })),
    ...people.map((row): PaletteChoice => ({
      id: `person ${row.id}`,
      section: 'people',
      label: row.name,
      about: [row.title, row.applications[0]?.company].filter(Boolean).join(' · '),
      deed: { type: 'go', path: `/people/${encodeURIComponent(row.id)}` },
    })),
  ]
}

function pages(): readonly PaletteChoice[] {
  return Object.entries(pagePaths).map(([command, path]) => ({
    id: `page ${path}`,
    section: 'pages',
    label: keyTexts.commands[command as PageCommand],
    keys: keysOf(command as PageCommand),
    deed: { type: 'go', path },
  }))
}

function actions(hasUndo: boolean): readonly PaletteChoice[] {
  const all: readonly { action: PaletteAction; keys?: KeyCommand }[] = [
    { action: 'add-application' },
    { action: 'import' },
    { action: 'read-table' },
    { action: 'keeping' },
    { action: 'theme' },
    ...(hasUndo ? [{ action: 'undo' as const, keys: 'undo' as const }] : []),
    { action: 'keys', keys: 'help' },
  ]
  return all.map(({ action, keys }) => ({
    id: `do ${action}`,
    section: 'actions',
    label: texts.actions[action],
    ...(keys && { keys: keysOf(keys) }),
    deed: { type: 'do', action },
  }))
}

function keysOf(command: KeyCommand): string {
  return keyTable.find((row) => row.command === command)?.keys.join(' ') ?? ''
}
