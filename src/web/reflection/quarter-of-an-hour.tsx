import { useEffect, useState } from 'react'
import { texts } from '#web/reflection/texts.ts'

/** Fifteen minutes are meant to be enough; nothing is cut off. Ms. */
const enough = 15 * 60_000

/** Says once that the time is over, also to those who hear the page. */
export function QuarterOfAnHour() {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), enough)
    return () => clearTimeout(timer)
  }, [])
  return <output className="block text-sm text-muted print:hidden">{isOver && texts.quarter}</output>
}
