import { useRef, useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import Sparkles from 'lucide-react/icons/sparkles'
import type { DraftView } from '#actions/views.ts'
import { api, read, sentenceOf } from '#web/data/client.ts'
import { quoteMarks } from '#web/data/in-quotes.ts'
import { queries } from '#web/data/queries.ts'
import { say } from '#web/shell/say.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Notice } from '#web/ui/notice.tsx'
import { Quote } from '#web/ui/quote.tsx'
import { sentenceAt, type Stretch } from '#web/words/sentence-at.ts'
import { texts } from '#web/words/texts.ts'
import type { Fields } from '#web/words/use-fields.ts'

interface Asked extends Stretch {
  readonly body: string
}
type Shown = Awaited<ReturnType<typeof prepare>>
type Answer = Awaited<ReturnType<typeof send>>
type State =
  | { readonly at: 'shown' | 'waiting'; readonly asked: Asked; readonly shown: Shown; readonly trouble?: string }
  | { readonly at: 'answered'; readonly asked: Asked; readonly answer: Answer }

/** Where a model of one's own is set up: shows what would leave for it, then what it proposes, to be taken or left. */
export function Rewrite({ draft, fields }: { draft: DraftView; fields: Fields }) {
  const { data: model } = useQuery(queries.ownModel)
  const [state, setState] = useState<State | null>(null)
  /** What came back for a dialog that was closed meanwhile is dropped. */
  const turn = useRef(0)
  if (!model) return null

  const close = () => {
    turn.current += 1
    setState(null)
  }
  const begin = async () => {
    const field = fields.body.current
    const place = field && sentenceAt(field.value, field.selectionStart, field.selectionEnd)
    if (!field || !place) {
      say(texts.rewrite.selectFirst)
      return
    }
    const asked = { body: field.value, ...place }
    await prepare(draft.id, asked).then(
      (shown) => setState({ at: 'shown', asked, shown }),
      (error: unknown) => say(sentenceOf(error)),
    )
  }
  const ask = async (asked: Asked, shown: Shown) => {
    const mine = ++turn.current
    setState({ at: 'waiting', asked, shown })
    try {
      const answer = await send(draft.id, asked, shown)
      if (turn.current === mine) setState({ at: 'answered', asked, answer })
    } catch (error) {
      if (turn.current === mine) setState({ at: 'shown', asked, shown, trouble: sentenceOf(error) })
    }
  }
  const take = ({ body, start, end }: Asked, proposal: string) => {
    close()
    // The words lie under the dialog until it is gone.
    setTimeout(() => {
      if (fields.body.current?.value.slice(start, end) === body.slice(start, end))
        fields.replace('body', start, end, proposal)
      else say(texts.rewrite.changedMeanwhile)
    })
  }

  return (
    <>
      <Button look="plain" onClick={() => void begin()}>
        <Sparkles size={16} aria-hidden />
        {texts.rewrite.go}
      </Button>
      <Dialog
        open={state !== null}
        onClose={close}
        title={state?.at === 'answered' ? texts.rewrite.proposal : texts.rewrite.title}
        lead={state === null || state.at === 'answered' ? undefined : texts.rewrite.leaves(state.shown.address)}
      >
        {state?.at === 'answered' ? (
          <Answered {...state} onTake={() => take(state.asked, state.answer.proposal)} onLeave={close} />
        ) : (
          state && (
            <div className="space-y-4">
              <Quote>{state.asked.body.slice(state.asked.start, state.asked.end)}</Quote>
              <section
                // What is longer than its place is read by scrolling, also by keyboard.
                // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
                tabIndex={0}
                aria-label={texts.rewrite.request}
                className="max-h-72 overflow-auto rounded-lg bg-sunken px-3 py-2"
              >
                <pre className="whitespace-pre-wrap break-words text-sm">{state.shown.request}</pre>
              </section>
              {state.shown.withKey && <p className="text-sm text-muted">{texts.rewrite.withKey}</p>}
              {state.at === 'shown' && state.trouble && <Notice alert>{state.trouble}</Notice>}
              <div className="flex flex-wrap justify-end gap-2">
                <Button look="plain" onClick={close}>
                  {texts.cancel}
                </Button>
                <Button
                  look="primary"
                  aria-disabled={state.at === 'waiting'}
                  onClick={() => state.at === 'shown' && void ask(state.asked, state.shown)}
                >
                  {state.at === 'waiting' ? texts.rewrite.waiting : texts.rewrite.send}
                </Button>
              </div>
            </div>
          )
        )}
      </Dialog>
    </>
  )
}

function Answered({
  asked,
  answer,
  onTake,
  onLeave,
}: {
  asked: Asked
  answer: Answer
  onTake: () => void
  onLeave: () => void
}) {
  return (
    <div className="space-y-4">
      <div>
        <p className="eyebrow">{texts.rewrite.mine}</p>
        <Quote className="mt-1 text-muted">{asked.body.slice(asked.start, asked.end)}</Quote>
      </div>
      <div aria-live="polite">
        <p className="eyebrow">{texts.rewrite.theirs}</p>
        <Quote className="mt-1">{answer.proposal}</Quote>
        <p className="mt-3 text-[0.9375rem]">
          {answer.findings.length === 0 ? texts.rewrite.fine : texts.rewrite.minds(answer.findings.length)}
        </p>
        {answer.findings.length > 0 && (
          <ul className="mt-1 list-disc space-y-1 pl-5 text-[0.9375rem]">
            {answer.findings.map(({ ruleId, message, quote }) => (
              <li key={`${ruleId} ${quote}`}>
                {message}{' '}
                {quote && (
                  <span className="text-muted">
                    {quoteMarks.opens}
                    {quote}
                    {quoteMarks.closes}
                  </span>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="plain" onClick={onLeave}>
          {texts.rewrite.leave}
        </Button>
        {/* Where one was when one sent it, one goes on. */}
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
        <Button look="primary" autoFocus onClick={onTake}>
          {texts.rewrite.take}
        </Button>
      </div>
    </div>
  )
}

function prepare(id: string, json: Asked) {
  return read(api.drafts[':id'].rewrite.request.$post({ param: { id }, json }))
}

function send(id: string, asked: Asked, { address, request }: Shown) {
  return read(api.drafts[':id'].rewrite.$post({ param: { id }, json: { ...asked, address, request } }))
}
