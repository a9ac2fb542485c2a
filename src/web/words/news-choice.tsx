import { Link } from '@tanstack/react-router'
import type { DraftView } from '#actions/views.ts'
import { texts } from '#web/words/texts.ts'

/** News and readings this person has not heard; one of them may go into the mail. */
export function NewsChoice({ draft, onChoose }: { draft: DraftView; onChoose: (news: string | null) => void }) {
  if (draft.kind !== 'keep-in-touch' && draft.offers.length === 0) return null
  const chosen = draft.offers.find((offer) => offer.used)?.id ?? null
  const choices = [
    ...draft.offers.map((offer) => ({ id: offer.id, title: offer.title })),
    { id: null, title: texts.newsNone },
  ]

  return (
    <section aria-labelledby="news">
      <h2 id="news" className="mb-1 text-lg">
        {texts.news}
      </h2>
      {draft.offers.length === 0 ? (
        <p className="text-muted">{texts.newsEmpty}</p>
      ) : (
        <fieldset>
          <legend className="mb-2 text-muted">{texts.newsLead}</legend>
          {choices.map((choice) => (
            <label key={choice.id ?? ''} className="flex items-start gap-2.5 py-1.5">
              <input
                type="radio"
                name="news"
                checked={choice.id === chosen}
                onChange={() => onChoose(choice.id)}
                className="mt-1 size-4.5 shrink-0 accent-accent"
              />
              {choice.title}
            </label>
          ))}
        </fieldset>
      )}
      <Link to="/news" className="link mt-1 inline-block">
        {texts.newsAdd}
      </Link>
    </section>
  )
}
