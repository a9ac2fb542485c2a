import { useEffect, useMemo, useRef, useState } from 'react'
import type { CheckedMail, CheckFacts, CheckReport } from '#write/check/types.ts'
import { language } from '#web/data/language.ts'
import type { Answer, Asked } from '#web/words/check/asked.ts'
import { moveFindings } from '#web/words/check/move-findings.ts'

export interface Checked {
  readonly report: CheckReport
  /** The mail the report is about. */
  readonly mail: CheckedMail
  /** Whether the check has read these very words; else what it said of earlier ones was moved along with them. */
  readonly isOfNow: boolean
}

/**
 * What the check says of the mail as it stands. It runs in a worker, always on the latest words; until its answer is
 * there, what it said last moves along with the words. Null before the first answer.
 */
export function useCheck(mail: CheckedMail): Checked | null {
  const [last, setLast] = useState<Checked | null>(null)
  const latest = useRef(mail)
  const ask = useRef<() => void>(() => {})

  useEffect(() => {
    let worker: Worker | null = null
    let asked: CheckedMail | null = null
    let id = 0
    let told: CheckFacts | undefined
    const begin = () => {
      worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' })
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
        if (data.id !== id || asked === null) return
        const answered = asked
        asked = null
        performance.measure('ajar:check', { start: performance.now() - data.took, duration: data.took })
        setLast({ report: data.report, mail: answered, isOfNow: true })
        if (latest.current !== answered) ask.current()
      })
      ask.current()
    }
    // One question at a time: what was typed meanwhile is asked next, and only the last of it.
    ask.current = () => {
      if (worker === null || asked !== null) return
      asked = latest.current
      id += 1
      const { facts, ...mail } = asked
      const question: Asked = { id, mail, reader: language, ...(facts !== told && { facts }) }
      told = facts
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      worker.postMessage(question)
    }
    const waiting = window.setTimeout(begin, 0)
    return () => {
      window.clearTimeout(waiting)
      worker?.terminate()
    }
  }, [])

  useEffect(() => {
    latest.current = mail
    ask.current()
  }, [mail])

  return useMemo(
    () => (last && last.mail !== mail ? { mail, report: moveFindings(last, mail), isOfNow: false } : last),
    [last, mail],
  )
}
