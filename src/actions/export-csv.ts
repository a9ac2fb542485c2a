import type { Application } from '#domain/application.ts'
import { dayOf } from '#domain/days.ts'
import { writeTable } from '#write/table.ts'
import type { Ctx } from '#actions/context.ts'
import { listApplications } from '#actions/list-applications.ts'
import type { ApplicationRow } from '#actions/views.ts'
import { seeWorld } from '#actions/world.ts'

/** The heads say what `read/csv` reads again: id, company, role, location, stage, outcome, days. */
const columns = [
  'Ajar id',
  'Company',
  'Role',
  'Location',
  'Agency',
  'Stage',
  'Reached',
  'Outcome',
  'Applied on',
  'Closed on',
  'Last contact',
  'Interviews',
  'Next step',
  'Next step opens on',
] as const

/**
 * Applications as a table, one row each, days as YYYY-MM-DD. With `ids` these and in this order; an id given out earlier
 * still finds its application.
 */
export async function exportCsv(ctx: Ctx, ids?: readonly string[]): Promise<string> {
  const world = await seeWorld(ctx)
  const rows = new Map((await listApplications(ctx)).map((row) => [row.id, row]))
  const wanted = ids
    ? ids.flatMap((id) => world.applications.get(id) ?? [])
    : [...rows.keys()].flatMap((id) => world.applications.get(id) ?? [])
  const lines = wanted.flatMap((application) => {
    const row = rows.get(application.id)
    return row ? [lineOf(application, row, world.zone)] : []
  })
  return writeTable([columns, ...lines])
}

function lineOf(application: Application, row: ApplicationRow, zone: string): readonly string[] {
  return [
    row.id,
    row.company,
    row.role ?? '',
    row.location ?? '',
    row.agency ?? '',
    row.stage,
    application.stageReached,
    row.outcome ?? '',
    row.appliedOn ?? '',
    row.closedOn ?? '',
    row.lastContactAt === null ? '' : dayOf(row.lastContactAt, zone),
    String(row.interviews),
    row.next?.title ?? '',
    row.next?.opensOn ?? '',
  ]
}
