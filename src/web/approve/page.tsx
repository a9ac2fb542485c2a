import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import Send from 'lucide-react/icons/send'
import type { ApprovalView } from '#actions/see-outbox.ts'
import { Findings } from '#web/approve/findings.tsx'
import { texts } from '#web/approve/texts.ts'
import { api, read } from '#web/data/client.ts'
import { queries } from '#web/data/queries.ts'
import { useClock } from '#web/data/use-clock.ts'
import { useWrite } from '#web/data/use-write.ts'
import { dayAndTime } from '#web/data/when.ts'
import { texts as outboxTexts } from '#web/outbox/texts.ts'
import { Page } from '#web/shell/page.tsx'
import { Button } from '#web/ui/button.tsx'
import { TextArea } from '#web/ui/field.tsx'
import { Notice } from '#web/ui/notice.tsx'

const route = getRouteApi('/approve/$draftId')

/** “I see every word that leaves, from whom, to whom, where; and I say so.” */
export function ApprovePage() {
  const { draftId } = route.useParams()
  const { data: view } = useSuspenseQuery(queries.approval(draftId))

  return (
    <Page
      width="reading"
      above={
        <Link to="/words/$stepId" params={{ stepId: view.stepId }}>
          {texts.edit}
        </Link>
      }
      title={texts.title}
      lead={texts.lead}
    >
      <div className="card min-w-0 p-5 sm:p-7">
        <dl className="grid gap-x-4 sm:grid-cols-[6rem_minmax(0,1fr)] sm:gap-y-2">
          <Line name={texts.from}>{view.from ? named(view.from) : texts.nobody}</Line>
          <Line name={texts.to}>{view.to ? named(view.to) : texts.nobody}</Line>
          <Line name={texts.subject}>{view.subject}</Line>
          <Line name={texts.thread}>
            {view.thread ? texts.answers(view.thread.subject, view.thread.from) : texts.newThread}
          </Line>
        </dl>
        <h2 className="sr-only">{texts.body}</h2>
        <div className="mt-5 whitespace-pre-wrap break-words border-t border-line pt-5">{view.body}</div>
        <details className="mt-5 border-t border-line pt-3 text-[0.9375rem]">
          <summary className="inline-block py-1 text-muted underline decoration-line underline-offset-4 hover:text-ink">
            {texts.head}
          </summary>
          <pre className="mt-2 whitespace-pre-wrap break-all font-mono text-sm">{view.head}</pre>
          <p className="mt-2 text-sm text-muted">{texts.headLead}</p>
        </details>
      </div>
      <Findings findings={view.findings} />
      <Choices view={view} />
    </Page>
  )
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-[0.9375rem] text-muted">{name}</dt>
      <dd className="mb-2 break-words sm:mb-0">{children}</dd>
    </>
  )
}

function named({ name, address }: { name: string; address: string }): ReactNode {
  return (
    <>
      {name} <span className="text-muted">&lt;{address}&gt;</span>
    </>
  )
}

interface Choice {
  readonly when: 'now' | 'suggested'
  readonly way: 'send' | 'draft'
}

function Choices({ view }: { view: ApprovalView }) {
  const navigate = useNavigate()
  const { zone, today, now } = useClock()
  const [because, setBecause] = useState('')
  const suggested = view.suggestedAt === null ? null : dayAndTime(view.suggestedAt, zone, today)
  const asksWhy = view.findings.some(({ severity, because: said }) => severity === 'error' && said === null)
  const isReady = !asksWhy || because.trim() !== ''
  const approve = useWrite(
    ({ when, way }: Choice) => {
      const json = { version: view.version, when, way, ...(asksWhy && { because }) }
      return read(api.drafts[':id'].approval.$post({ param: { id: view.draftId }, json }))
    },
    {
      done: ({ id }, { when, way }) => {
        void navigate({ to: '/outbox' })
        const text = way === 'draft' ? texts.saidDrafts : when === 'now' ? texts.saidNow : texts.saidAt(suggested ?? '')
        return { text, undo: () => read(api.outbox[':id']['take-back'].$post({ param: { id } })) }
      },
    },
  )
  const mayNow = view.problem.now === null
  const mayLater = view.problem.later === null && suggested !== null && (view.suggestedAt ?? 0) > now + 60_000
  const first: Choice | null = mayLater
    ? { when: 'suggested', way: 'send' }
    : mayNow
      ? { when: 'now', way: 'send' }
      : null
  const mayApprove = first !== null && isReady && !approve.isPending && view.queued === null
  useApproveKey(() => mayApprove && first && approve.mutate(first))

  if (view.queued) {
    return (
      <div className="mt-6">
        <Notice>
          {texts.queued}{' '}
          <Link to="/outbox" className="link font-medium">
            {outboxTexts.toOutbox}
          </Link>
        </Notice>
      </div>
    )
  }
  return (
    <div className="mt-6 space-y-4">
      {!mayNow && (
        <Notice>
          {mayLater && `${texts.notNow} `}
          {view.problem.now?.message}
        </Notice>
      )}
      {asksWhy && (mayNow || mayLater) && (
        <TextArea
          label={texts.because}
          hint={texts.becauseHint}
          rows={2}
          maxLength={2000}
          value={because}
          onChange={(event) => setBecause(event.target.value)}
        />
      )}
      <div className="flex flex-wrap gap-2">
        {mayLater && (
          <First
            disabled={!isReady || approve.isPending}
            onPress={() => approve.mutate({ when: 'suggested', way: 'send' })}
          >
            {texts.at(suggested)}
          </First>
        )}
        {mayNow && !mayLater && (
          <First disabled={!isReady || approve.isPending} onPress={() => approve.mutate({ when: 'now', way: 'send' })}>
            <Send size={16} aria-hidden />
            {texts.now}
          </First>
        )}
        {mayNow && mayLater && (
          <Button disabled={!isReady || approve.isPending} onClick={() => approve.mutate({ when: 'now', way: 'send' })}>
            <Send size={16} aria-hidden />
            {texts.now}
          </Button>
        )}
        {mayNow && (
          <Button
            look="plain"
            disabled={!isReady || approve.isPending}
            onClick={() => approve.mutate({ when: 'now', way: 'draft' })}
          >
            {texts.drafts}
          </Button>
        )}
      </div>
      {mayLater && <p className="text-sm text-muted">{texts.atLead}</p>}
    </div>
  )
}

/** The focus waits here: who has read it presses one key. A key that is still held from the page before is no answer. */
function First({ disabled, onPress, children }: { disabled: boolean; onPress: () => void; children: ReactNode }) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus({ preventScroll: true }), [])
  return (
    <Button
      ref={button}
      data-start
      look="primary"
      disabled={disabled}
      onKeyDown={(event) => {
        if (event.repeat) event.preventDefault()
      }}
      onClick={onPress}
    >
      {children}
    </Button>
  )
}

/** Ctrl or ⌘ with Enter, the same as on the page before. */
function useApproveKey(onApprove: () => void): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    const isIt = event.key === 'Enter' && event.ctrlKey !== event.metaKey && !event.altKey && !event.repeat
    if (!isIt || event.defaultPrevented) return
    event.preventDefault()
    onApprove()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => hear(event)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
}
