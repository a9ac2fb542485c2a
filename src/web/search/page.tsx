import { useDeferredValue, useEffect, useRef, type ReactNode } from 'react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { SearchHit, SearchView } from '#actions/search.ts'
import { sentenceOf } from '#web/data/client.ts'
import { queries } from '#web/data/queries.ts'
import { showKeys } from '#web/keys/show.ts'
import { MessagePanel } from '#web/message/message-panel.tsx'
import { Hit } from '#web/search/hit.tsx'
import { texts } from '#web/search/texts.ts'
import { Page } from '#web/shell/page.tsx'
import { Button } from '#web/ui/button.tsx'
import { TextField } from '#web/ui/field.tsx'
import { Notice } from '#web/ui/notice.tsx'

const route = getRouteApi('/search')
const shownAtFirst = 50
const shownAtMost = 200

/** “I remember a word of it, and there it is.” */
export function SearchPage() {
  const { q = '', message, all } = route.useSearch()
  const navigate = route.useNavigate()
  const field = useRef<HTMLInputElement>(null)
  const asked = useDeferredValue(q.trim())
  const { data, error } = useQuery({
    ...queries.search(asked, all ? shownAtMost : shownAtFirst),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  })

  // What was typed last, until the address says it: an address that lags behind must not take letters away.
  const typed = useRef<string>(null)
  const look = (words: string) => {
    typed.current = words
    // Typing does not fill the history with every letter.
    void navigate({ search: { ...(words && { q: words }) }, replace: true })
  }

  useEffect(() => field.current?.focus(), [])
  // Back, or another search from the palette.
  useEffect(() => {
    if (typed.current === null && field.current) field.current.value = q
    if (typed.current === q) typed.current = null
  }, [q])

  return (
    <Page width="reading" windowTitle={texts.windowTitle} title={texts.heading} lead={texts.lead}>
      <search>
        <TextField
          ref={field}
          data-start
          label={texts.label}
          type="search"
          defaultValue={q}
          maxLength={300}
          placeholder={texts.hint}
          onChange={(event) => look(event.target.value)}
        />
      </search>
      {error && <Notice alert>{sentenceOf(error)}</Notice>}
      {asked === '' || !data ? (
        asked === '' && <Nothing />
      ) : (
        <Results
          view={data}
          onRead={(key) => void navigate({ search: { q, message: key, ...(all && { all }) } })}
          onMore={all ? null : () => void navigate({ search: { q, all: true }, replace: true })}
        />
      )}
      <MessagePanel
        messageKey={message}
        onClose={() => void navigate({ search: { ...(q && { q }), ...(all && { all }) } })}
      />
    </Page>
  )
}

/** What can be found, and how: the page before a word is typed. */
function Nothing() {
  return (
    <div className="mt-8 border-t border-line pt-6">
      <h2 className="text-lg">{texts.emptyTitle}</h2>
      <ul className="mt-2 list-disc space-y-1 pl-5 text-muted">
        {texts.emptyRules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <p className="mt-4 text-[0.9375rem] text-muted">
        {texts.keysBefore}{' '}
        <button type="button" onClick={showKeys} className="link">
          {texts.keys}
        </button>
      </p>
    </div>
  )
}

interface ResultsProps {
  readonly view: SearchView
  readonly onRead: (key: string) => void
  /** Null when the most that can be shown is. */
  readonly onMore: (() => void) | null
}

function Results({ view, onRead, onMore }: ResultsProps) {
  const { named, texts: found, total } = view
  const isMore = total > found.length

  return (
    <>
      <output className="mt-3 block text-[0.9375rem] text-muted">{texts.found(named.length + total)}</output>
      {named.length + found.length === 0 && (
        <p className="mt-6 border-t border-line pt-6">
          {texts.none}{' '}
          <Link to="/import" className="link">
            {texts.toImport}
          </Link>
        </p>
      )}
      <Group title={texts.named} hits={named} onRead={onRead} />
      <Group title={texts.texts} hits={found} onRead={onRead}>
        {isMore &&
          (onMore ? (
            <Button className="mt-4" onClick={onMore}>
              {texts.more}
            </Button>
          ) : (
            <p className="mt-4 text-muted">{texts.tooMany(found.length)}</p>
          ))}
      </Group>
    </>
  )
}

interface GroupProps {
  readonly title: string
  readonly hits: readonly SearchHit[]
  readonly onRead: (key: string) => void
  readonly children?: ReactNode
}

function Group({ title, hits, onRead, children }: GroupProps) {
  if (hits.length === 0) return null
  return (
    <section className="mt-8">
      <h2 className="mb-2 text-lg">{title}</h2>
      <ul className="divide-y divide-line border-y border-line">
        {hits.map((hit) => (
          <Hit key={`${hit.type} ${hit.id}`} hit={hit} onRead={onRead} />
        ))}
      </ul>
      {children}
    </section>
  )
}
