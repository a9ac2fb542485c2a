import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { queries } from '#web/data/queries.ts'
import { texts } from '#web/openings/texts.ts'
import { Notice } from '#web/ui/notice.tsx'

/** On Today: that a door has opened again; the step it brings stands among the others. */
export function OpeningsOnToday() {
  const { data } = useQuery(queries.openings)
  const fresh = data?.fitting.filter(({ isOld }) => !isOld) ?? []
  if (fresh.length === 0) return null

  return (
    <Notice>
      {texts.onToday(fresh.length)}{' '}
      <Link to="/openings" className="link font-medium">
        {texts.onTodayLink}
      </Link>
    </Notice>
  )
}
