import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { queries } from '#web/data/queries.ts'
import { texts } from '#web/prepare/texts.ts'
import { Notice } from '#web/ui/notice.tsx'

/** On Today, while there is something to practise; quiet otherwise. */
export function PracticeLine() {
  const { data: prepared } = useQuery(queries.preparation)
  const now = prepared?.practice.now ?? 0
  if (now === 0) return null

  return (
    <Notice>
      {texts.todayPractice(now)}{' '}
      <Link to="/prepare/practice" className="link font-medium">
        {texts.toPractice}
      </Link>
    </Notice>
  )
}

/** Beside an interview on Today: the way to its sheet. */
export function ToSheet({ applicationId, start, company }: { applicationId: string; start: number; company: string }) {
  const { data: prepared } = useQuery(queries.preparation)
  const ahead = prepared?.interviews.find((one) => one.applicationId === applicationId && one.start === start)
  if (!ahead) return null

  return (
    <p className="mt-3 text-[0.9375rem]">
      <Link
        to="/prepare/interview/$id"
        params={{ id: ahead.id }}
        aria-label={texts.toSheetOf(company)}
        className="link font-medium"
      >
        {texts.toSheet}
      </Link>
      {ahead.toPractise > 0 && <span className="text-muted">{` · ${texts.toPractise(ahead.toPractise)}`}</span>}
    </p>
  )
}
