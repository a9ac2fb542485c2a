import { useRouter, Link, type ErrorComponentProps } from '@tanstack/react-router'
import { useQueryClient } from '@tanstack/react-query'
import { ApiError, sentenceOf } from '#web/data/client.ts'
import { Page } from '#web/shell/page.tsx'
import { texts } from '#web/shell/texts.ts'
import { Button, buttonClass } from '#web/ui/button.tsx'

/** Where a page will be in a moment. */
export function PageSkeleton() {
  return (
    <div aria-busy="true" className="mx-auto max-w-2xl">
      <output className="sr-only">{texts.loading}</output>
      <div className="skeleton mb-3 h-4 w-32" />
      <div className="skeleton mb-8 h-9 w-80 max-w-full" />
      {[1, 2, 3].map((n) => (
        <div key={n} className="skeleton mb-4 h-36" />
      ))}
    </div>
  )
}

/** What went wrong and what to do about it. */
export function PageFailed({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const client = useQueryClient()
  if (error instanceof ApiError && error.status === 404) return <NotFoundPage said={error.message} />

  const isStranger = error instanceof ApiError && error.code === 'no-session'
  const again = async () => {
    await client.resetQueries()
    reset()
    await router.invalidate()
  }

  return (
    <Page width="reading" title={isStranger ? texts.noSessionTitle : texts.failedTitle}>
      <p className="mb-5" role="alert">
        {isStranger ? texts.noSession : sentenceOf(error)}
      </p>
      {!isStranger && (
        <Button look="primary" onClick={() => void again()}>
          {texts.again}
        </Button>
      )}
    </Page>
  )
}

export function NotFoundPage({ said }: { said?: string }) {
  return (
    <Page width="reading" title={texts.notFoundTitle}>
      <p className="mb-5">{said ?? texts.notFound}</p>
      <Link to="/" className={buttonClass('primary')}>
        {texts.toToday}
      </Link>
    </Page>
  )
}
