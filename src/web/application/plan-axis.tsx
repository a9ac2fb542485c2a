import { useId } from 'react'
import type { ApplicationView, StepView } from '#actions/views.ts'
import type { StepState } from '#domain/step.ts'
import { layOutAxis, type AxisLayout, type AxisRow } from '#web/application/axis-layout.ts'
import { texts } from '#web/application/texts.ts'
import { stepLabel } from '#web/data/labels.ts'
import { useClock } from '#web/data/use-clock.ts'
import { monthName, shortDay } from '#web/data/when.ts'
import { texts as stepTexts } from '#web/step/texts.ts'
import { useWidth } from '#web/ui/use-width.ts'

const rowHeight = 34
const top = 44
const bottom = 26
const barHeight = 12
/** Pixels for “Jan 2027”. */
const roomForMonth = 74

/** The steps with their windows, drawn; and the same in words for those who do not see it. */
export function PlanAxis({ view }: { view: ApplicationView }) {
  const { now } = useClock()
  const { ref, width } = useWidth()
  const steps = view.steps.filter((step) => step.state !== 'skipped')
  const layout = layOutAxis({
    steps,
    no: view.no?.receivedAt ?? null,
    interviews: view.interviews.filter((one) => one.status !== 'cancelled').map((one) => one.start),
    now,
    ...(width > 0 && { tickGap: roomForMonth / width }),
  })
  if (!layout) return null

  return (
    <figure className="card px-4 py-4 sm:px-6">
      <div ref={ref}>{width > 0 && <Drawing layout={layout} width={width} label={texts.axis(steps)} />}</div>
      <details className="on-paper mt-2 text-[0.9375rem]">
        <summary className="inline-block text-muted underline decoration-line underline-offset-4 hover:text-ink">
          {texts.axisWords}
        </summary>
        <InWords steps={steps} />
      </details>
    </figure>
  )
}

function Drawing({ layout, width, label }: { layout: AxisLayout; width: number; label: string }) {
  const id = useId()
  const { today } = useClock()
  // On a narrow window the names stand above their bars.
  const isNarrow = width < 480
  const left = isNarrow ? 4 : 164
  const room = width - left - 8
  const x = (at: number) => left + at * room
  const step = isNarrow ? rowHeight + 12 : rowHeight
  const floor = top + layout.rows.length * step
  const height = floor + bottom

  return (
    <svg
      // A drawing, not a file: `img` cannot be this.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="img"
      aria-labelledby={id}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className="block overflow-visible text-[13px] print:h-auto print:w-full"
    >
      <title id={id}>{label}</title>
      {layout.ticks.map((tick) => (
        <g key={tick.day}>
          <line x1={x(tick.at)} x2={x(tick.at)} y1={top} y2={floor} className="stroke-line" />
          <text x={x(tick.at)} y={floor + 18} textAnchor="middle" className="fill-muted">
            {monthName(tick.day, today)}
          </text>
        </g>
      ))}
      {layout.rows.map((row, index) => (
        <Row key={row.kind} row={row} x={x} y={top + index * step} isNarrow={isNarrow} />
      ))}
      {layout.marks.map((mark, index) => {
        const next = layout.marks[index + 1]
        const hasRoom = !next || x(next.at) - x(mark.at) > 70
        return <Mark key={mark.what} x={x(mark.at)} floor={floor} words={hasRoom ? markWords[mark.what] : ''} />
      })}
      {layout.today !== null && <Today x={x(layout.today)} floor={floor} width={width} />}
    </svg>
  )
}

const barLook = {
  due: 'fill-accent',
  upcoming: 'fill-tint stroke-accent',
  snoozed: 'fill-tint stroke-accent [stroke-dasharray:3_3]',
  blocked: 'fill-surface stroke-edge [stroke-dasharray:3_3]',
  done: 'fill-edge',
  lapsed: 'fill-line',
  skipped: 'fill-line',
} as const satisfies Record<StepState, string>

function Row({ row, x, y, isNarrow }: { row: AxisRow; x: (at: number) => number; y: number; isNarrow: boolean }) {
  const nameY = isNarrow ? y + 14 : y + rowHeight / 2 + 4
  const barY = isNarrow ? y + 21 : y + (rowHeight - barHeight) / 2

  return (
    <g>
      <text x={isNarrow ? x(0) : 0} y={nameY} className="fill-ink stroke-surface stroke-[5px] [paint-order:stroke]">
        {stepLabel[row.kind]}
      </text>
      {row.bars.map((bar) => (
        <rect
          key={bar.id}
          x={x(bar.from)}
          y={barY}
          width={Math.max(6, x(bar.to) - x(bar.from))}
          height={barHeight}
          rx={4}
          strokeWidth={1.5}
          className={barLook[bar.state]}
        />
      ))}
    </g>
  )
}

const markWords = { no: texts.axisNo, interview: texts.axisInterview } as const

function Mark({ x, floor, words }: { x: number; floor: number; words: string }) {
  return (
    <g>
      <line x1={x} x2={x} y1={20} y2={floor} className="stroke-edge" />
      <circle cx={x} cy={20} r={3.5} className="fill-edge" />
      <text x={x + 8} y={16} className="fill-muted">
        {words}
      </text>
    </g>
  )
}

function Today({ x, floor, width }: { x: number; floor: number; width: number }) {
  const isFar = x > width - 60
  return (
    <g>
      <line x1={x} x2={x} y1={28} y2={floor} className="stroke-accent" strokeWidth={1.5} />
      <text x={isFar ? x - 6 : x + 6} y={37} textAnchor={isFar ? 'end' : 'start'} className="fill-accent font-semibold">
        {texts.axisToday}
      </text>
    </g>
  )
}

function InWords({ steps }: { steps: readonly StepView[] }) {
  const { today } = useClock()
  return (
    <table className="mt-3 w-full text-left">
      <thead>
        <tr className="border-b border-line text-muted">
          {[texts.axisStep, texts.axisWindow, texts.axisState].map((name) => (
            <th key={name} scope="col" className="py-1 pr-3 font-normal">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <tr key={step.id} className="border-b border-line align-top last:border-0">
            <th scope="row" className="py-1.5 pr-3 font-normal">
              {step.title}
            </th>
            <td className="py-1.5 pr-3">
              {shortDay(step.opensOn, today)} – {shortDay(step.closesOn, today)}
            </td>
            <td className="py-1.5">{stepTexts.state[step.state]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
