import type { Evidence } from '#domain/finding.ts'
import type { MessageView } from '#actions/views.ts'
import { useClock } from '#web/data/use-clock.ts'
import { dayAndTime } from '#web/data/when.ts'
import { markedText } from '#web/message/marked-text.ts'
import { texts } from '#web/message/texts.ts'

/** Who, when, and the words of a mail, with the evidence marked in them. Only ever text: nothing in it can act. */
export function MessageBody({ view }: { view: MessageView }) {
  return (
    <>
      <MessageHead view={view} />
      <div className="mt-4 whitespace-pre-wrap font-serif text-[1.0625rem] leading-relaxed">
        <Marked text={view.text.trimEnd()} evidence={view.evidence} part="text" />
      </div>
    </>
  )
}

export function MessageHead({ view }: { view: MessageView }) {
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
