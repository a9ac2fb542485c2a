import { useSuspenseQuery } from '@tanstack/react-query'
import type { NewsProposal } from '#actions/propose-news.ts'
import { api, read } from '#web/data/client.ts'
import { updateLabel } from '#web/data/labels.ts'
import { queries } from '#web/data/queries.ts'
import { useWrite } from '#web/data/use-write.ts'
import { plainDay } from '#web/data/when.ts'
import { texts } from '#web/news/texts.ts'
import { Button } from '#web/ui/button.tsx'

/** What came into the résumé and could be told: taken over with a press, or never proposed again. */
export function Proposals() {
  const { data: proposals } = useSuspenseQuery(queries.newsProposals)
  const add = ({ kind, text, on }: NewsProposal) =>
    read(api.news.updates.$post({ json: { kind, text, on, url: null } }))
  const remove = (id: string) => read(api.news[':id'].$delete({ param: { id } }))
  const take = useWrite(add, { done: ({ id }) => ({ text: texts.saidAdded, undo: () => remove(id) }) })
  // Noted and taken away: so it is known as no news.
  const leave = useWrite(
    async (proposal: NewsProposal) => {
      const { id } = await add(proposal)
      return remove(id)
    },
    { done: () => ({ text: texts.saidLeft }) },
  )
  if (proposals.length === 0) return null

  return (
    <section aria-labelledby="proposals">
      <h2 id="proposals" className="mb-1">
        {texts.proposals}
      </h2>
      <p className="mb-3 text-muted">{texts.proposalsLead}</p>
      <ul className="border-t border-line">
        {proposals.map((one) => (
          <li
            key={one.id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3"
          >
            <div className="min-w-0">
              <p className="break-words">{one.text}</p>
              <p className="text-[0.9375rem] text-muted">
                {updateLabel[one.kind]}, {plainDay(one.on)}
              </p>
            </div>
            <div className="flex gap-2">
              <Button aria-label={texts.takeLabel(one.text)} disabled={take.isPending} onClick={() => take.mutate(one)}>
                {texts.take}
              </Button>
              <Button
                look="plain"
                aria-label={texts.leaveLabel(one.text)}
                disabled={leave.isPending}
                onClick={() => leave.mutate(one)}
              >
                {texts.leave}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
