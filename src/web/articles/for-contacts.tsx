import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { ArticlesFor, SuggestedArticle } from '#actions/articles/suggest-articles.ts'
import { PlainLink } from '#web/articles/plain-link.tsx'
import { texts } from '#web/articles/texts.ts'
import { api, read } from '#web/data/client.ts'
import { queries } from '#web/data/queries.ts'
import { useWrite } from '#web/data/use-write.ts'
import { Button } from '#web/ui/button.tsx'

/** Of each; the rest is in the list of the command line. */
const shown = 3
const mostPeople = 12

/** A short list for each contact, each article with its reason; a click puts one into the mail. */
export function ForContacts() {
  const { data: all } = useSuspenseQuery(queries.suggestions)
  const people = all.filter(({ articles }) => articles.length > 0).slice(0, mostPeople)

  return (
    <section aria-labelledby="for-contacts">
      <h2 id="for-contacts" className="mb-3">
        {texts.forContacts}
      </h2>
      {people.length === 0 ? (
        <p className="text-muted">{texts.forNobody}</p>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {people.map((one) => (
            <PersonArticles key={one.person.id} of={one} />
          ))}
        </ul>
      )}
    </section>
  )
}

function PersonArticles({ of: { person, stepId, articles } }: { of: ArticlesFor }) {
  return (
    <li className="py-4">
      <h3>
        <Link to="/people/$id" params={{ id: person.id }}>
          {person.name}
        </Link>
        {person.company !== '' && <span className="font-normal text-muted">{`, ${person.company}`}</span>}
      </h3>
      <ul className="mt-2 space-y-3">
        {articles.slice(0, shown).map((article) => (
          <Suggested key={article.id} article={article} stepId={stepId} name={person.name} />
        ))}
      </ul>
      {stepId === null && <p className="mt-2 text-[0.9375rem] text-muted">{texts.noMailPlanned}</p>}
    </li>
  )
}

interface SuggestedProps {
  readonly article: SuggestedArticle
  readonly stepId: string | null
  readonly name: string
}

function Suggested({ article, stepId, name }: SuggestedProps) {
  const navigate = useNavigate()
  const put = useWrite(
    (step: string) => read(api.articles[':id'].drafts.$post({ param: { id: article.id }, json: { stepId: step } })),
    {
      done: ({ stepId: into }) => {
        void navigate({ to: '/words/$stepId', params: { stepId: into } })
        return null
      },
    },
  )

  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 sm:flex-nowrap">
      <div className="min-w-0">
        <PlainLink url={article.url} words={article.title} />
        <p className="text-[0.9375rem] text-muted">{article.reason}</p>
      </div>
      {stepId !== null && (
        <Button
          className="shrink-0"
          aria-label={`${texts.putInDraft}: ${article.title}, ${name}`}
          disabled={put.isPending}
          onClick={() => put.mutate(stepId)}
        >
          {texts.putInDraft}
        </Button>
      )}
    </li>
  )
}
