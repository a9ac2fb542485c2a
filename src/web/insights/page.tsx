import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { PictureView } from '#actions/insights/see-insights.ts'
import type { PictureKey } from '#domain/picture.ts'
import { queries } from '#web/data/queries.ts'
import { NotYet } from '#web/insights/not-yet.tsx'
import { PictureCard } from '#web/insights/picture-card.tsx'
import { texts } from '#web/insights/texts.ts'
import { Page } from '#web/shell/page.tsx'

const groups = {
  way: ['flow', 'funnel', 'answers', 'families', 'ways-in'],
  grow: ['gaps', 'questions', 'tripped', 'stories', 'actions'],
  see: ['fit', 'feedback'],
} as const satisfies Record<string, readonly PictureKey[]>

/** “I can say where it stops, and what I do about it.” */
export function InsightsPage() {
  const { data } = useSuspenseQuery(queries.insights)
  if (data.empty) return <NothingYet />

  const shown = (keys: readonly PictureKey[]) =>
    keys.flatMap((key) => data.pictures.find((one) => one.key === key && one.drawing !== null) ?? [])
  const notYet = data.pictures.filter(({ drawing }) => drawing === null)
  return (
    <Page windowTitle={texts.windowTitle} title={texts.heading} lead={texts.lead}>
      <div className="space-y-12">
        {Object.entries(groups).map(([group, keys]) => (
          <Group key={group} title={texts.groups[group as keyof typeof groups]} pictures={shown(keys)} />
        ))}
        {notYet.length > 0 && <NotYet pictures={notYet} />}
      </div>
    </Page>
  )
}

function Group({ title, pictures }: { title: string; pictures: readonly PictureView[] }) {
  if (pictures.length === 0) return null
  return (
    <section>
      <h2 className="mb-4">{title}</h2>
      <div className="grid gap-5 lg:grid-cols-2 print:block print:space-y-5">
        {pictures.map((picture) => (
          <PictureCard key={picture.key} picture={picture} />
        ))}
      </div>
    </section>
  )
}

function NothingYet() {
  return (
    <Page width="reading" windowTitle={texts.windowTitle} title={texts.emptyHeading}>
      <p className="mb-5">{texts.empty}</p>
      <Link to="/import" className="link font-medium">
        {texts.toImport}
      </Link>
    </Page>
  )
}
