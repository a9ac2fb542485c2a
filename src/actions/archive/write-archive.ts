import { createHash } from 'node:crypto'
import { link, mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises'
import { once } from 'node:events'
import { dirname } from 'node:path'
import { createGzip, type Gzip } from 'node:zlib'
import { err, ok, type Result } from '#domain/result.ts'
import type { ArchiveChoice } from '#store/archive.ts'
import type { ArchiveCounts } from '#store/archive-sections.ts'
import {
  ArchiveError,
  archiveFormat,
  archiveVersion,
  leftOut,
  privatePagesLeftOut,
  type ArchiveEnd,
  type ArchiveHeader,
  type ArchiveLine,
  type ArchiveRefusal,
} from '#actions/archive/format.ts'
import { checkArchive } from '#actions/archive/read-archive.ts'
import type { Ctx } from '#actions/context.ts'
import { storeRefusal } from '#actions/store-refusal.ts'

export interface WrittenArchive {
  readonly path: string
  readonly counts: ArchiveCounts
  readonly bytes: number
}

/**
 * Writes all facts of the owner into a new file that only its owner can read. It gets its name once it was read again
 * to its end and holds what the store holds; a file that is there is never written over.
 */
export async function writeArchive(
  ctx: Ctx,
  path: string,
  choice: ArchiveChoice,
): Promise<Result<WrittenArchive, ArchiveRefusal>> {
  const unproven = `${path}.${process.pid}.unproven`
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    const { counts, bytes } = await writeUnproven(ctx, unproven, choice)
    await prove(unproven, counts)
    await nameIt(unproven, path)
    return ok({ path, counts, bytes })
  } catch (error) {
    const refusal = refusalOf(error, path)
    if (!refusal) throw error
    return err(refusal)
  } finally {
    await rm(unproven, { force: true }).catch(() => undefined)
  }
}

async function writeUnproven(
  ctx: Ctx,
  path: string,
  choice: ArchiveChoice,
): Promise<{ counts: ArchiveCounts; bytes: number }> {
  const file = await open(path, 'wx', 0o600)
  try {
    const counts = await writeLines(ctx, file, choice)
    await file.sync()
    return { counts, bytes: (await file.stat()).size }
  } finally {
    await file.close()
  }
}

async function writeLines(ctx: Ctx, file: FileHandle, choice: ArchiveChoice): Promise<ArchiveCounts> {
  const packed = createGzip()
  const written = drainInto(packed, file)
  // Told of at the next line or at the end, whichever comes first.
  written.catch(() => undefined)

  const hash = createHash('sha256')
  const write = async (value: ArchiveHeader | ArchiveLine) => {
    const line = `${JSON.stringify(value)}\n`
    hash.update(line)
    await put(packed, line, written)
  }
  let counts: ArchiveCounts | undefined
  await ctx.owner.archive.read(
    async (found) => {
      counts = found
      const madeAt = new Date(ctx.now).toISOString()
      await write({ format: archiveFormat, version: archiveVersion, madeAt, leftOut: notInIt(choice) })
    },
    async ({ section, items }) => {
      for (const item of items) await write({ section, item })
    },
    choice,
  )
  if (!counts) throw new Error('The store handed out an archive without counts.')
  const end: ArchiveEnd = { section: 'end', counts, sha256: hash.digest('hex') }
  await put(packed, `${JSON.stringify(end)}\n`, written)
  packed.end()
  await written
  return counts
}

/** Sentences: what an archive made like this does not hold. */
export function notInIt({ privatePages }: ArchiveChoice): readonly string[] {
  return privatePages ? leftOut : [...leftOut, privatePagesLeftOut]
}

async function drainInto(packed: Gzip, file: FileHandle): Promise<void> {
  for await (const chunk of packed as AsyncIterable<Buffer>) await file.writeFile(chunk)
}

/** Waits where the disk is slower; when it takes no more, `written` fails. */
async function put(packed: Gzip, line: string, written: Promise<void>): Promise<void> {
  if (packed.destroyed) return await written
  if (!packed.write(line)) await Promise.race([once(packed, 'drain'), written])
}

async function prove(path: string, counts: ArchiveCounts): Promise<void> {
  const checked = await checkArchive(path)
  if (!checked.ok) throw new Error(`The archive that was just written is not whole: ${checked.error.message}`)
  for (const [section, count] of Object.entries(counts)) {
    if (checked.value.counts[section as keyof ArchiveCounts] === count) continue
    throw new Error(`The archive that was just written lacks items of ${section}.`)
  }
}

/** Under its name, unless another file has it. */
async function nameIt(unproven: string, path: string): Promise<void> {
  try {
    await link(unproven, path)
  } catch (error) {
    if (!hasCode(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK')) throw error
    // Some file systems have no links; `wx` keeps the name free of others at least until now.
    await (await open(path, 'wx', 0o600)).close()
    await rename(unproven, path)
  }
}

function refusalOf(error: unknown, path: string): ArchiveRefusal | undefined {
  if (error instanceof ArchiveError) return error.refusal
  if (hasCode(error, 'EEXIST') && error.syscall !== 'mkdir')
    return { code: 'exists', message: `There is a file ${path} already. Take another name.` }
  if (hasCode(error, 'ENOSPC', 'EDQUOT')) {
    return {
      code: 'disk-full',
      message: `The disk is full: ${path} was not written. Make room, or write to another disk with --to.`,
    }
  }
  if (hasCode(error, 'EEXIST', 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EISDIR', 'ENOENT', 'ENAMETOOLONG')) {
    return { code: 'not-writable', message: `${path} cannot be written. Take another place with --to.` }
  }
  return storeRefusal(error)
}

function hasCode(error: unknown, ...codes: readonly string[]): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code))
}
