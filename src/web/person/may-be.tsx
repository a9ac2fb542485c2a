import type { PersonView } from '#actions/person-views.ts'
import { likenessLabel } from '#web/people/likeness.ts'
import { PersonSketch } from '#web/people/person-sketch.tsx'
import { texts } from '#web/person/texts.ts'
import { useCorrectPerson } from '#web/person/use-correct-person.ts'
import { Button } from '#web/ui/button.tsx'

/** Others who look like the same, why, and one press to say whether they are. */
export function MayBe({ view }: { view: PersonView }) {
  const correct = useCorrectPerson(view)
  if (view.mayBe.length === 0) return null

  return (
    <section aria-labelledby="may-be" className="card px-5 py-5 sm:px-7">
      <h2 id="may-be" className="text-lg">
        {texts.mayBe}
      </h2>
      <ul className="mt-3 space-y-5">
        {view.mayBe.map(({ questionId, likeness, other }) => (
          <li key={questionId}>
            <PersonSketch person={other} />
            <p className="mt-2 text-[0.9375rem] text-muted">{likenessLabel[likeness]}</p>
            <div className="mt-2 flex flex-wrap gap-2">
              <Button
                aria-label={texts.sameLabel(other.name)}
                disabled={correct.isPending}
                onClick={() => correct.mutate({ sameAs: other.id })}
              >
                {texts.same}
              </Button>
              <Button
                aria-label={texts.twoLabel(other.name)}
                disabled={correct.isPending}
                onClick={() => correct.mutate({ notSameAs: other.id })}
              >
                {texts.two}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
