import { drawInsights, drawPicture } from '#reflect/insights/draw-insights.ts'
import type { Picture, PictureKey } from '#domain/picture.ts'
import { writeTable } from '#write/table.ts'
import type { Ctx } from '#actions/context.ts'
import { gatherHunt } from '#actions/insights/gather-hunt.ts'

export interface PictureView extends Picture {
  /** Rows that are left out of the view's table; the saved file has them all. */
  readonly moreRows: number
}

export interface InsightsView {
  readonly pictures: readonly PictureView[]
  /** Nothing was sent yet and nothing looked back on. */
  readonly empty: boolean
}

/** What a page can show of a table and still be read. */
const mostRows = 100

/** What the hunt tells so far, as pictures with sentences, numbers, and one thing to do each. */
export async function seeInsights(ctx: Ctx): Promise<InsightsView> {
  const hunt = await gatherHunt(ctx)
  return {
    pictures: drawInsights(hunt, ctx.language ?? 'en').map((picture) => ({
      ...picture,
      table: { ...picture.table, rows: picture.table.rows.slice(0, mostRows) },
      moreRows: Math.max(0, picture.table.rows.length - mostRows),
    })),
    empty: hunt.ways.length === 0 && hunt.reflections.length === 0,
  }
}

/** The numbers of one picture, all of them, as a file for spreadsheets. */
export async function insightAsCsv(ctx: Ctx, key: PictureKey): Promise<string> {
  const { table } = drawPicture(await gatherHunt(ctx), key, ctx.language ?? 'en')
  return writeTable([table.heads, ...table.rows])
}
