import { useEffect, useId, useMemo, useRef, useState, useSyncExternalStore, type KeyboardEvent } from 'react'
import { useQuery } from '@tanstack/react-query'
import Search from 'lucide-react/icons/search'
import { queries } from '#web/data/queries.ts'
import { allChoices, type Deed, type PaletteChoice } from '#web/palette/choices.ts'
import { rank, type Ranked } from '#web/palette/rank.ts'
import { recentChoices, rememberChoice } from '#web/palette/recent.ts'
import { texts } from '#web/palette/texts.ts'
import { lastUndo, saidStore } from '#web/shell/say.ts'

interface PaletteProps {
  /** The palette is gone when it is called, and the focus is back where it was. */
  readonly onChoose: (deed: Deed) => void
  readonly onClose: () => void
}

/** “A few letters, and I am there, or it is done.” A combobox in the browser's own dialog. */
export function Palette({ onChoose, onClose }: PaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const chosen = useRef<Deed>(null)
  const [query, setQuery] = useState('')
  const groups = useGroups(query)
  const flat = groups.flatMap(({ choices }) => choices)
  const [at, setAt] = useState(0)
  const here = Math.min(at, flat.length - 1)
  const id = useId()

  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  useEffect(() => {
    document.getElementById(`${id}-${here}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, here])

  const choose = (choice: PaletteChoice | undefined) => {
    if (!choice) return
    if (choice.id !== searchId) rememberChoice(choice.id)
    chosen.current = choice.deed
    dialog.current?.close()
  }
  const hear = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const goal = { ArrowDown: here + 1, ArrowUp: here - 1, PageDown: here + 8, PageUp: here - 8 }[event.key]
    if (goal !== undefined) setAt(wrapped(goal, flat.length, event.key.startsWith('Arrow')))
    else if (event.key === 'Enter') choose(flat[here])
    else return
    event.preventDefault()
  }

  return (
    // The keyboard closes it with Escape; a press beside it is for those with a pointer.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      aria-label={texts.title}
      onClose={() => {
        onClose()
        if (chosen.current) onChoose(chosen.current)
      }}
      onClick={(event) => event.target === event.currentTarget && dialog.current?.close()}
      className="dialog mx-auto mt-[min(12dvh,7rem)] max-h-[76dvh] w-[min(38rem,calc(100vw-2rem))] flex-col overflow-hidden rounded-2xl bg-surface p-0 text-ink shadow-over open:flex"
    >
      <div className="flex items-center gap-3 border-b border-line px-5">
        <Search size={19} aria-hidden className="shrink-0 text-muted" />
        <input
          role="combobox"
          aria-label={texts.title}
          aria-expanded
          aria-controls={`${id}-list`}
          aria-activedescendant={flat.length > 0 ? `${id}-${here}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          placeholder={texts.hint}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
            setAt(0)
          }}
          onKeyDown={hear}
          className="min-h-14 w-full bg-transparent text-lg outline-none"
        />
      </div>
      <output className="sr-only">{texts.found(flat.length)}</output>
      <List id={id} groups={groups} here={here} onPoint={setAt} onChoose={choose} />
    </dialog>
  )
}

const searchId = 'search'

function useGroups(query: string): readonly (Ranked<PaletteChoice> | SearchGroup)[] {
  const { data: applications } = useQuery(queries.applications)
  const { data: people } = useQuery(queries.people)
  const hasUndo = useSyncExternalStore(saidStore.subscribe, () => lastUndo() !== undefined)
  // Choosing closes it, so that what was used does not change while it is open.
  const recent = useMemo(() => recentChoices(), [])
  const choices = useMemo(() => allChoices(applications ?? [], people ?? [], hasUndo), [applications, people, hasUndo])
  const ranked = useMemo(() => rank(choices, query, recent), [choices, query, recent])

  const words = query.trim()
  if (words === '') return ranked
  const path = `/search?q=${encodeURIComponent(JSON.stringify(words))}`
  return [
    ...ranked,
    {
      section: 'search',
      choices: [{ id: searchId, section: 'pages', label: texts.searchFor(words), deed: { type: 'go', path } }],
    },
  ]
}

interface SearchGroup {
  readonly section: 'search'
  readonly choices: readonly PaletteChoice[]
}

interface ListProps {
  readonly id: string
  readonly groups: readonly (Ranked<PaletteChoice> | SearchGroup)[]
  readonly here: number
  readonly onPoint: (at: number) => void
  readonly onChoose: (choice: PaletteChoice) => void
}

function List({ id, groups, here, onPoint, onChoose }: ListProps) {
  const before = groups.map((_, i) => groups.slice(0, i).reduce((sum, { choices }) => sum + choices.length, 0))
  return (
    // The focus stays in the field, which says which option it is at.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div id={`${id}-list`} role="listbox" aria-label={texts.title} className="overflow-y-auto p-2">
      {groups.map(({ section, choices }, g) => (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        <div key={section} role="group" aria-labelledby={`${id}-${section}`}>
          <div id={`${id}-${section}`} className="eyebrow px-3 pb-1 pt-2.5">
            {texts.sections[section]}
          </div>
          {choices.map((choice, i) => {
            const place = (before[g] ?? 0) + i
            return (
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
              <div
                key={choice.id}
                id={`${id}-${place}`}
                // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an option of a list that is no select
                role="option"
                tabIndex={-1}
                aria-selected={place === here}
                onPointerMove={() => onPoint(place)}
                onClick={() => onChoose(choice)}
                className="flex min-h-10 cursor-pointer items-baseline gap-3 rounded-lg px-3 py-2 text-[0.9375rem] aria-selected:bg-tint"
              >
                <span className="min-w-0 shrink truncate font-medium">{choice.label}</span>
                {choice.about && <span className="min-w-0 flex-1 truncate text-muted">{choice.about}</span>}
                {choice.keys && (
                  <kbd aria-hidden className="ml-auto shrink-0 font-sans text-sm text-muted">
                    {choice.keys}
                  </kbd>
                )}
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
}

/** Arrows go round; pages stop at the ends. */
function wrapped(goal: number, length: number, round: boolean): number {
  if (length === 0) return 0
  return round ? (goal + length) % length : Math.min(Math.max(goal, 0), length - 1)
}
