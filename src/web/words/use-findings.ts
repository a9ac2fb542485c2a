import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import type { Mark } from '#web/words/marks.ts'
import { hasPlace, isFreePlace, isInTheWay, stopAfter, stopsOf, type Stop } from '#web/words/check/stops.ts'
import type { Checked } from '#web/words/check/use-check.ts'
import type { FindingDeeds } from '#web/words/finding-card.tsx'
import { placeholdersIn } from '#web/words/placeholders.ts'
import { texts } from '#web/words/texts.ts'
import type { DraftEditing } from '#web/words/use-draft.ts'
import type { Fields } from '#web/words/use-fields.ts'

/** How long one rests before it is said how much there is to mind, ms. */
const rest = 1200

/** How many presses of the key are remembered while the check reads. */
const mostAsked = 8

/** What there is to mind, which of it is looked at, and what can be done about it. */
export function useFindings(editing: DraftEditing, fields: Fields, checked: Checked | null) {
  const { body, kept } = editing.value
  const [activeKey, setActive] = useState<string | null>(null)
  const [aside, setAside] = useState<ReadonlySet<string>>(new Set())

  const stops = useMemo(() => (checked === null ? [] : stopsOf(checked, kept, aside)), [checked, kept, aside])
  const listed = useMemo(
    () => (checked === null ? null : stops.filter((stop) => !isFreePlace(stop, checked.mail.body))),
    [checked, stops],
  )
  const active = stops.find(({ key }) => key === activeKey)
  const isLifted =
    active !== undefined && hasPlace(active) && active.finding.field === 'body' && !isFreePlace(active, body)
  const marks = useMemo(() => marksOf(body, listed ?? [], activeKey), [body, listed, activeKey])
  const grave = stops.filter(isInTheWay)
  const summary = listed === null ? '' : texts.summary(grave.length, listed.length)

  const [said, setSaid] = useSaid(summary)

  const look = (stop: Stop) => {
    setActive(stop.key)
    if (hasPlace(stop)) fields.select(stop.finding.field as 'body' | 'subject', stop.finding.start, stop.finding.end)
    else document.getElementById(`finding-${stop.key}`)?.querySelector<HTMLElement>('button')?.focus()
  }
  const close = () => setActive(null)
  /** Back to writing, behind what was looked at: a key typed now exchanges nothing, and the next step goes on from here. */
  const goOn = (stop: Stop | undefined) => {
    close()
    if (stop && hasPlace(stop)) {
      const { field, end } = stop.finding
      fields.select(field as 'body' | 'subject', end, end)
    } else fields.body.current?.focus({ preventScroll: true })
  }
  const deeds: FindingDeeds = {
    onApply: ({ finding }) => {
      if (finding.fix === null || finding.field === 'recipients') return
      close()
      fields.replace(finding.field, finding.fix.start, finding.fix.end, finding.fix.text)
    },
    onKeep: (stop, because) => {
      const { finding, quote } = stop
      const others = kept.filter((one) => one.ruleId !== finding.ruleId || one.quote !== quote)
      const reason = because === null ? [] : [{ ruleId: finding.ruleId, quote, because, at: Date.now() }]
      editing.change({ kept: [...others, ...reason] })
      goOn(stop)
    },
    onLeave: (stop) => {
      setAside(new Set([...aside, stop.key]))
      goOn(stop)
    },
    onClose: () => {
      if (activeKey !== null) goOn(active)
    },
  }

  const walk = (steps: readonly (1 | -1)[]) => {
    let next: Stop | undefined
    for (const by of steps) next = stopAfter(stops, next?.key ?? activeKey, fields.place(), by)
    if (next === undefined) {
      setSaid(texts.nothingToMind)
      return
    }
    look(next)
    const { message, suggestion, fix } = next.finding
    const at = stops.indexOf(next) + 1
    setSaid(`${texts.ofAll(at, stops.length)} ${message} ${next.quote}. ${suggestion} ${fix ? texts.applyKey : ''}`)
  }
  const walkWhenRead = useWalk(checked?.isOfNow ?? false, body, walk)

  return {
    /** What is listed below the text; null while nobody has looked yet. */
    listed,
    marks,
    active,
    isLifted,
    inTheWay: grave.length,
    summary,
    said,
    deeds,
    look,
    /** The one that lies over a place in the text; another press elsewhere puts the card away. */
    lookAt: (at: number) => {
      const over = (listed ?? []).find(
        ({ finding }) => finding.field === 'body' && finding.start <= at && at <= finding.end && finding.end > 0,
      )
      setActive(over?.key ?? null)
    },
    walk: walkWhenRead,
  }
}

/**
 * A step asked for before the words as they stand were read is gone once they are. Who writes on meanwhile wants it no
 * more: nothing may be selected under a typing hand.
 */
function useWalk(isRead: boolean, body: string, walk: (steps: readonly (1 | -1)[]) => void): (by: 1 | -1) => void {
  const asked = useRef<{ readonly body: string; readonly steps: readonly (1 | -1)[] } | null>(null)
  const goNow = useEffectEvent(() => {
    if (asked.current?.body === body) walk(asked.current.steps)
    asked.current = null
  })
  useEffect(() => {
    if (isRead) goNow()
  }, [isRead])
  return (by) => {
    if (isRead) {
      walk([by])
      return
    }
    const before = asked.current?.body === body ? asked.current.steps : []
    asked.current = { body, steps: [...before, by].slice(-mostAsked) }
  }
}

/** What is walked to is said at once; how much there is to mind after a rest, and only when it changed. */
function useSaid(summary: string) {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const waiting = setTimeout(() => setSaid(summary), rest)
    return () => clearTimeout(waiting)
  }, [summary])
  return [said, setSaid] as const
}

function marksOf(body: string, listed: readonly Stop[], activeKey: string | null): Mark[] {
  const places = placeholdersIn(body).map(({ start, end }) => ({ start, end, look: 'place' }) as const)
  const found = listed.flatMap(({ key, finding, because }): Mark[] => {
    if (finding.field !== 'body' || finding.end === 0) return []
    const look = because === null ? finding.severity : 'info'
    return [{ start: finding.start, end: finding.end, look, isActive: key === activeKey }]
  })
  return [...places, ...found]
}
