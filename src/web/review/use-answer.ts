import { useState } from 'react'
import type { Answered } from '#actions/review-views.ts'
import { api, read } from '#web/data/client.ts'
import { useWrite } from '#web/data/use-write.ts'

/** What an answer asks for: which question, which answer, and words where it wants some. */
export interface GivenAnswer {
  readonly question: string
  readonly answer: string
  readonly text?: string
}

/** Settles questions, keeps what the last answer changed, and takes it back. */
export function useAnswer(onSettled: () => void) {
  const [last, setLast] = useState<Answered | 'taken-back' | null>(null)
  const answer = useWrite(
    ({ question, answer, text }: GivenAnswer) =>
      read(api.review[':id'].answers.$post({ param: { id: question }, json: { answer, ...(text && { text }) } })),
    {
      done: (answered) => {
        setLast(answered)
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
