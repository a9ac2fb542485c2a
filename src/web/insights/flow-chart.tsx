import { useId } from 'react'
import type { Drawing } from '#domain/picture.ts'
import { layOutFlow, type FlowLayout } from '#web/insights/flow-layout.ts'
import { texts } from '#web/insights/texts.ts'
import { useWidth } from '#web/ui/use-width.ts'

type FlowDrawing = Extract<Drawing, { readonly type: 'flow' }>

/** Narrower, the names would lie over each other; the flow is scrolled then. */
const narrowest = 640

/** Applications as streams from stage to stage, to where each ended. */
export function FlowChart({ drawing, alternative }: { drawing: FlowDrawing; alternative: string }) {
  const { ref, width } = useWidth<HTMLElement>()
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section ref={ref} className="overflow-x-auto" tabIndex={0} aria-label={texts.flowScrolls}>
      {width > 0 && <Streams layout={layOutFlow(drawing, Math.max(narrowest, width))} label={alternative} />}
    </section>
  )
}

function Streams({ layout: { width, height, nodes, links }, label }: { layout: FlowLayout; label: string }) {
  const id = useId()
  return (
    <svg
      // A drawing, not a file: `img` cannot be this.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="img"
      aria-labelledby={id}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className="block text-[14px] print:h-auto print:w-full"
    >
      <title id={id}>{label}</title>
      {links.map(({ path, thickness }) => (
        <path key={path} d={path} strokeWidth={thickness} className="fill-none stroke-accent/30" />
      ))}
      {nodes.map(({ label: name, n, isEnd, x, y, thickness, length }) => (
        <g key={name}>
          <rect x={x} y={y} width={thickness} height={length} rx={2} className={isEnd ? 'fill-edge' : 'fill-accent'} />
          <text
            x={x + thickness + 8}
            y={y + length / 2}
            dy="0.35em"
            className="fill-ink stroke-surface stroke-[4px] [paint-order:stroke]"
          >
            {name} <tspan className="fill-muted">{n}</tspan>
          </text>
        </g>
      ))}
    </svg>
  )
}
