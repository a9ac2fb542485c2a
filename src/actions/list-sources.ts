import type { Language } from '#domain/language.ts'
import { reasonInWords } from '#domain/set-aside.ts'
import type { Ctx } from '#actions/context.ts'
import { latestRuns } from '#actions/importing/latest-runs.ts'
import type { SetAsideView, SourceView } from '#actions/views.ts'

const listedAtMost = 1000

/**
 * What was chosen in the browser lies, for as long as it is read, among the uploads under the name of its content. Told
 * by the shape of the path: restored from an archive, it names a folder of another computer.
 */
const amongUploads = /[\\/]uploads[\\/][0-9a-f]{64}$/

/** Files and folders that mail came from, latest import first. Live mailboxes: `listAccounts`. */
export async function listSources(ctx: Ctx): Promise<readonly SourceView[]> {
  const [sources, runs] = await Promise.all([ctx.owner.sources.list(), latestRuns(ctx)])
  const unfinished = new Set([...runs.values()].filter(({ state }) => state !== 'done').map(({ sourceId }) => sourceId))
  return sources
    .filter(({ kind }) => kind !== 'imap')
    .map((source) => ({
      id: source.id,
      name: source.name,
      kind: source.kind,
      path: source.path,
      chosen: amongUploads.test(source.path),
      seen: source.seen,
      kept: source.kept,
      setAside: source.setAside,
      lastImportAt: source.lastImportAt,
      resumable: unfinished.has(source.id),
      unreachable: source.unreachable,
    }))
    .toSorted((a, b) => (b.lastImportAt ?? 0) - (a.lastImportAt ?? 0) || (a.name < b.name ? -1 : 1))
}

/** Mail that could not be read: where it lies, and why. No bytes of it are kept. */
export async function listSetAside(ctx: Ctx): Promise<readonly SetAsideView[]> {
  const sources = await ctx.owner.sources.list()
  const lists = await Promise.all(
    sources.map(async ({ id, name }) => ({ name, items: await ctx.owner.sources.setAside(id) })),
  )
  return lists
    .flatMap(({ name, items }) =>
      items.map(({ place, reason }) => ({
        source: name,
        place: placeInWords(place.at, ctx.language ?? 'en'),
        reason: reasonInWords(reason, ctx.language ?? 'en'),
      })),
    )
    .slice(0, listedAtMost)
}

function placeInWords(at: string, language: Language): string {
  return /^\d{1,15}$/.test(at) ? `${language === 'de' ? 'Byte' : 'byte'} ${at}` : at
}
