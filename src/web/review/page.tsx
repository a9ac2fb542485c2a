import { useEffect, useRef } from 'react'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { queries } from '#web/data/queries.ts'
import { MessagePanel } from '#web/message/message-panel.tsx'
import { changesInWords, rememberedInWords } from '#web/review/changes.ts'
import { Question } from '#web/review/question.tsx'
import { texts } from '#web/review/texts.ts'
import { useAnswer } from '#web/review/use-answer.ts'
import { useReviewKeys } from '#web/review/use-review-keys.ts'
import { Page } from '#web/shell/page.tsx'
import { buttonClass } from '#web/ui/button.tsx'

const route = getRouteApi('/review')

/** “It asks me where it is not sure, one press settles it, and I see what that changed.” */
export function ReviewPage() {
  const { data: items } = useSuspenseQuery(queries.review)
  const { message } = route.useSearch()
  const navigate = route.useNavigate()
  const list = useRef<HTMLUListElement>(null)
  /** Where the question stood that was just settled: the one that takes its place is looked at next. */
  const settledAt = useRef<number | null>(null)
  const { last, isBusy, give, takeBack } = useAnswer(() => {
    const all = questionsIn(list.current)
    settledAt.current = Math.max(
      0,
      all.indexOf(document.activeElement?.closest<HTMLElement>('[data-question]') ?? null),
    )
  })
  const readMail = (key: string) => void navigate({ search: { message: key } })

  useEffect(() => {
    if (settledAt.current === null) return
    const all = questionsIn(list.current)
    const next = all[Math.min(settledAt.current, items.length - 1)]
    ;(next ?? document.querySelector<HTMLElement>('main h1'))?.focus()
    settledAt.current = null
  }, [items])

  useReviewKeys({
    onDigit: (question, digit) => {
      const answer = question.querySelectorAll<HTMLElement>('[data-answer]')[digit - 1]
      if (answer instanceof HTMLInputElement) answer.focus()
      else {
        question.focus()
        answer?.click()
      }
    },
    onEnter: (question) => question.querySelector<HTMLElement>('[data-read]')?.click(),
    onUndo: takeBack,
  })

  return (
    <Page
      width="reading"
      windowTitle={texts.windowTitle}
      title={texts.heading(items.length)}
      lead={items.length === 0 ? texts.empty : texts.lead}
    >
      {items.length === 0 && <WhatNext />}
      <output className="block">{last !== null && <Changed last={last} onUndo={takeBack} disabled={isBusy} />}</output>
      <ul ref={list} className="space-y-4">
        {items.map((item) => (
          <Question
            key={item.id}
            item={item}
            disabled={isBusy}
            onRead={readMail}
            onAnswer={(answer, text) => give({ question: item.id, answer, ...(text && { text }) })}
          />
        ))}
      </ul>
      {items.length > 0 && <p className="mt-6 hidden text-[0.9375rem] text-muted sm:block">{texts.keys}</p>}
      <MessagePanel messageKey={message} onClose={() => void navigate({ search: {} })} />
    </Page>
  )
}

/** With nothing to answer: on to the mail while there is none, else to what there is to do. */
function WhatNext() {
  const { data: applications } = useQuery(queries.applications)
  if (!applications) return null
  return applications.length === 0 ? (
    <Link to="/import" className={buttonClass('primary')}>
      {texts.toImport}
    </Link>
  ) : (
    <Link to="/" className={buttonClass()}>
      {texts.toToday}
    </Link>
  )
}

function questionsIn(list: HTMLElement | null): readonly (HTMLElement | null)[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-question]') ?? [])]
}

/** What the last answer changed, until the next one. */
function Changed({
  last,
  onUndo,
  disabled,
}: {
  last: NonNullable<ReturnType<typeof useAnswer>['last']>
  onUndo: () => unknown
  disabled: boolean
}) {
  if (last === 'taken-back') return <p className="mb-5 rounded-xl bg-tint px-4 py-3 text-[0.9375rem]">{texts.taken}</p>
  const lines = changesInWords(last)

  return (
    <div className="mb-5 flex items-start justify-between gap-4 rounded-xl bg-tint px-4 py-3 text-[0.9375rem]">
      {lines.length === 0 ? (
        <p>{texts.noted(rememberedInWords(last))}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <button type="button" onClick={onUndo} disabled={disabled} className="link shrink-0 font-medium">
        {texts.undo}
      </button>
    </div>
  )
}
