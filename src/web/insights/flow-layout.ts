import { sankey, sankeyJustify, sankeyLinkHorizontal } from 'd3-sankey'
import type { Drawing, FlowNode } from '#domain/picture.ts'

type FlowDrawing = Extract<Drawing, { readonly type: 'flow' }>

/** Pixels. */
export interface FlowLayout {
  readonly width: number
  readonly height: number
  readonly nodes: readonly (FlowNode & {
    readonly x: number
    readonly y: number
    readonly thickness: number
    readonly length: number
  })[]
  readonly links: readonly { readonly path: string; readonly thickness: number }[]
}

const nodeThickness = 12
/** To the right of the last column, for its names. */
const roomForEnds = 136
/** Between two nodes of a column: room for a name of its own. */
const gap = 26

/** Where stages and streams lie; stages keep their order from the top, and ends stand in the last column. */
export function layOutFlow({ nodes, links }: FlowDrawing, width: number): FlowLayout {
  const most = nodes.filter(({ isEnd }) => isEnd).length
  const height = Math.max(240, most * (gap + 22))
  // The library writes into what it is given.
  const laid = sankey<FlowNode & { readonly place: number }, { readonly n: number }>()
    .nodeAlign(sankeyJustify)
    .nodeWidth(nodeThickness)
    .nodePadding(gap)
    .nodeSort((a, b) => a.place - b.place)
    .extent([
      [1, 8],
      [width - roomForEnds, height - 8],
    ])({
    nodes: nodes.map((node, place) => ({ ...node, place })),
    links: links.map(({ from, to, n }) => ({ source: from, target: to, value: n, n })),
  })
  const pathOf = sankeyLinkHorizontal()
  return {
    width,
    height,
    nodes: laid.nodes.map(({ label, n, isEnd, x0 = 0, y0 = 0, x1 = 0, y1 = 0 }) => ({
      label,
      n,
      isEnd,
      x: x0,
      y: y0,
      thickness: x1 - x0,
      length: Math.max(2, y1 - y0),
    })),
    links: laid.links.map((link) => ({ path: pathOf(link) ?? '', thickness: Math.max(1, link.width ?? 1) })),
  }
}
