import type { Evidence } from '#domain/finding.ts'
import type { MessageView } from '#actions/views.ts'
import { useClock } from '#web/data/use-clock.ts'
import { dayAndTime } from '#web/data/when.ts'
import { markedText } from '#web/message/marked-text.ts'
import { reflow } from '#web/message/reflow.ts'
import { quotedFrom } from '#web/message/split-quoted.ts'
import { texts } from '#web/message/texts.ts'

/** Who, when, and the words of a mail, with the evidence marked in them. Only ever text: nothing in it can act. */
export function MessageBody({ view }: { view: MessageView }) {
  return (
    <>
      <MessageHead view={view} />
      <div className="mt-4 whitespace-pre-wrap font-serif text-[1.0625rem] leading-relaxed">
        <Words view={view} />
      </div>
    </>
  )
}

/** The mail's own words; what it quotes of earlier mail is folded away, unless evidence stands in it. */
function Words({ view }: { view: MessageView }) {
  const text = view.text.trimEnd()
  const quoted = quotedFrom(text)
  const spans = view.evidence.filter((one) => one.part === 'text')
  const isWhole = quoted === 0 || quoted >= text.length || spans.some((span) => span.end > quoted)
  if (isWhole) return <Marked text={reflow(text)} evidence={spans} part="text" />

  return (
    <>
      <Marked text={reflow(text.slice(0, quoted).trimEnd())} evidence={spans} part="text" />
      <details className="mt-3">
        <summary className="inline-block font-sans text-[0.9375rem] text-muted underline decoration-line underline-offset-4 hover:text-ink">
          {texts.earlier}
        </summary>
        <div className="mt-2 text-muted">{text.slice(quoted)}</div>
      </details>
    </>
  )
}

function MessageHead({ view }: { view: MessageView }) {
  const { today, zone } = useClock()
  const date = view.date === null ? texts.unknownDate : dayAndTime(view.date, zone, today)

  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-3 text-[0.9375rem]">
      <dt className="text-muted">{texts.from}</dt>
      <dd>
        {view.from ? nameOf(view.from) : texts.unknownSender} <span className="text-muted">· {date}</span>
      </dd>
      <Addresses label={texts.to} all={view.to} />
      <Addresses label={texts.copy} all={view.cc} />
    </dl>
  )
}

export function Marked({
  text,
  evidence,
  part,
}: {
  text: string
  evidence: readonly Evidence[]
  part: Evidence['part']
}) {
  return markedText(
    text,
    evidence.filter((one) => one.part === part),
  ).map((stretch) => (stretch.marked ? <mark key={stretch.start}>{stretch.text}</mark> : stretch.text))
}

function Addresses({ label, all }: { label: string; all: MessageView['to'] }) {
  if (all.length === 0) return null
  return (
    <>
      <dt className="text-muted">{label}</dt>
      <dd>{all.map(nameOf).join(', ')}</dd>
    </>
  )
}

function nameOf({ name, address }: { readonly name: string; readonly address: string }): string {
  return name && address ? `${name} <${address}>` : name || address
}
