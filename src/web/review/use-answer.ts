import { useState } from 'react'
import type { Answered, ReviewAnswer } from '#actions/review-views.ts'
import { api, read } from '#web/data/client.ts'
import { useWrite } from '#web/data/use-write.ts'

/** What an answer asks for: which question, which answer, and words where it wants some. */
export interface GivenAnswer {
  readonly question: string
  readonly answer: ReviewAnswer
  readonly text?: string
}

/** What the last answer was, and what it changed. */
export type Settled = Answered & Pick<GivenAnswer, 'answer' | 'text'>

/** Settles questions, keeps what the last answer changed, and takes it back. */
export function useAnswer(onSettled: () => void) {
  const [last, setLast] = useState<Settled | 'taken-back' | null>(null)
  const answer = useWrite(
    ({ question, answer, text }: GivenAnswer) =>
      read(
        api.review[':id'].answers.$post({
          param: { id: question },
          json: { answer: answer.id, ...(text && { text }) },
        }),
      ),
    {
      done: (answered, { answer, text }) => {
        setLast({ ...answered, answer, ...(text && { text }) })
        onSettled()
        return null
      },
    },
  )
  const undo = useWrite((ids: readonly string[]) => read(api.review.undo.$post({ json: { undo: [...ids] } })), {
    done: () => {
      setLast('taken-back')
      return null
    },
  })
  const isBusy = answer.isPending || undo.isPending

  return {
    last,
    isBusy,
    give: (given: GivenAnswer) => {
      if (!isBusy) answer.mutate(given)
    },
    /** Whether there was something to take back. */
    takeBack: () => {
      if (last === null || last === 'taken-back') return false
      if (!isBusy) undo.mutate(last.undo)
      return true
    },
  }
}
