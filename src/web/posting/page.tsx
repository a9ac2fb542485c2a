import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { PostingView } from '#actions/postings/see-posting.ts'
import type { Force, Requirement } from '#domain/requirement.ts'
import { api, read } from '#web/data/client.ts'
import { queries } from '#web/data/queries.ts'
import { useClock } from '#web/data/use-clock.ts'
import { useWrite } from '#web/data/use-write.ts'
import { dayIn, plainDay } from '#web/data/when.ts'
import { RequirementList } from '#web/posting/requirement-list.tsx'
import { Sources } from '#web/posting/sources.tsx'
import { texts } from '#web/posting/texts.ts'
import { Page } from '#web/shell/page.tsx'
import { Button } from '#web/ui/button.tsx'

const route = getRouteApi('/applications/$id/posting')

/** “This is what they asked for, and this is what I have.” */
export function PostingPage() {
  const { id } = route.useParams()
  const { data: view } = useSuspenseQuery(queries.posting(id))
  const isEmpty = view.posting === null && view.requirements.length === 0

  return (
    <Page
      width="reading"
      windowTitle={texts.windowTitle}
      above={
        <Link to="/applications/$id" params={{ id: view.applicationId }}>
          {view.role ? `${view.company} · ${view.role}` : view.company}
        </Link>
      }
      title={texts.heading(view.company)}
      lead={isEmpty ? texts.none : texts.lead}
    >
      {isEmpty ? <Sources view={view} /> : <Known view={view} />}
    </Page>
  )
}

function Known({ view }: { view: PostingView }) {
  const edits = useEdits(view)
  const of = (force: Force) => view.requirements.filter((requirement) => requirement.force === force)

  return (
    <div className="space-y-11">
      {view.posting && <Origin posting={view.posting} />}
      {!view.hasResume && (
        <p className="text-muted">
          {texts.noResume}{' '}
          <Link to="/prepare/resume" className="link">
            {texts.toResume}
          </Link>
        </p>
      )}
      <RequirementList force="must" requirements={of('must')} hasResume={view.hasResume} {...edits} />
      <RequirementList force="nice" requirements={of('nice')} hasResume={view.hasResume} {...edits} />
      {view.posting && (
        <details>
          <summary className="cursor-pointer font-medium">{texts.words}</summary>
          <p className="mt-3 whitespace-pre-wrap break-words border-l-2 border-line pl-4 font-serif">
            <Marked text={view.posting.text} requirements={view.requirements} />
          </p>
        </details>
      )}
      <details>
        <summary className="cursor-pointer font-medium">{texts.another}</summary>
        <div className="mt-4">
          <Sources view={view} />
        </div>
      </details>
      {view.earlier.length > 0 && <Earlier view={view} />}
    </div>
  )
}

function useEdits(view: PostingView) {
  const restore = (version: number, readVersion: number) =>
    read(
      api.postings[':id'].requirements.restored.$post({
        param: { id: view.applicationId },
        json: { version, readVersion },
      }),
    )
  const save = useWrite(
    ({ wanted }: { readonly wanted: readonly Wanted[]; readonly said: string }) =>
      read(
        api.postings[':id'].requirements.$put({
          param: { id: view.applicationId },
          json: { version: view.version, requirements: [...wanted] },
        }),
      ),
    { done: ({ version, before }, { said }) => ({ text: said, undo: () => restore(before, version) }) },
  )
  const all = view.requirements.map(({ id, text, force }): Wanted => ({ id, text, force }))
  const set = (wanted: readonly Wanted[], said: string = texts.saidSaved) => save.mutate({ wanted, said })
  return {
    busy: save.isPending,
    add: (text: string, force: Force) => set([...all, { id: null, text, force }]),
    change: (id: string, text: string) => set(all.map((one) => (one.id === id ? { ...one, text } : one))),
    move: (id: string, force: Force) => set(all.map((one) => (one.id === id ? { ...one, force } : one))),
    remove: (id: string) =>
      set(
        all.filter((one) => one.id !== id),
        texts.saidRemoved,
      ),
  }
}

interface Wanted {
  readonly id: string | null
  readonly text: string
  readonly force: Force
}

function Origin({ posting }: { posting: NonNullable<PostingView['posting']> }) {
  const { zone } = useClock()
  const { source, title } = posting
  const day = plainDay(dayIn(posting.fetchedAt, zone))
  return (
    <p className="break-words text-[0.9375rem] text-muted">
      {title && <span className="block font-medium text-ink">{title}</span>}
      {source.kind === 'file' ? texts.from.file(source.name, day) : texts.from[source.kind](day)}
      {source.kind === 'address' && (
        <>
          {' '}
          <a href={source.url} target="_blank" rel="noreferrer noopener" className="link break-all">
            {source.url}
          </a>
        </>
      )}
    </p>
  )
}

/** The posting's words, with what was taken for a requirement marked. */
function Marked({ text, requirements }: { text: string; requirements: readonly Pick<Requirement, 'id' | 'span'>[] }) {
  const spans = requirements
    .flatMap(({ id, span }) => (span ? [{ id, ...span }] : []))
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start }, at, all) => start >= (all[at - 1]?.end ?? 0))
  return (
    <>
      {spans.map(({ id, start, end }, at) => (
        <span key={id}>
          {text.slice(spans[at - 1]?.end ?? 0, start)}
          <mark className="bg-tint text-ink">{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </>
  )
}

function Earlier({ view }: { view: PostingView }) {
  const { zone } = useClock()
  const restore = useWrite(
    (version: number) =>
      read(
        api.postings[':id'].requirements.restored.$post({
          param: { id: view.applicationId },
          json: { version, readVersion: view.version },
        }),
      ),
    { done: () => ({ text: texts.saidRestored }) },
  )
  return (
    <details>
      <summary className="cursor-pointer font-medium">{texts.earlier}</summary>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {view.earlier.map(({ version, savedAt, count }) => (
          <li key={version} className="flex items-center justify-between gap-3 py-2">
            {texts.version(count, plainDay(dayIn(savedAt, zone)))}
            <Button
              look="plain"
              disabled={restore.isPending}
              onClick={() => restore.mutate(version)}
              aria-label={`${texts.restore}: ${texts.version(count, plainDay(dayIn(savedAt, zone)))}`}
            >
              {texts.restore}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
