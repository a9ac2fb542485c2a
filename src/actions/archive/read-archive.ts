import { createHash } from 'node:crypto'
import { z } from 'zod'
import { err, ok, type Result } from '#domain/result.ts'
import { archiveSections, type ArchiveCounts, type ArchivePart, type ArchiveSection } from '#store/archive-sections.ts'
import { ArchiveError, archiveFormat, archiveVersion, type ArchiveRefusal } from '#actions/archive/format.ts'
import { gzipLines, lineLimits, type LineLimits } from '#actions/archive/lines.ts'
import { sectionSchemas } from '#actions/archive/section-schemas.ts'
import { upgradeItem } from '#actions/archive/upgrade.ts'

/** An archive that was read to its end and is whole. */
export interface CheckedArchive {
  readonly version: number
  /** Epoch ms. */
  readonly madeAt: number
  readonly counts: ArchiveCounts
  /** Reads it a second time; throws ArchiveError when it is not the same any more. */
  readonly parts: () => AsyncGenerator<ArchivePart>
}

/** Items handed on at a time. */
const itemsAtOnce = 100

/** Reads an archive to its end without keeping it: whether it is whole, and what is in it. */
export async function checkArchive(
  path: string,
  limits: LineLimits = lineLimits,
): Promise<Result<CheckedArchive, ArchiveRefusal>> {
  try {
    const reading = new Reading()
    for await (const line of gzipLines(path, limits)) reading.take(line)
    const { version, madeAt, counts, sha256 } = reading.end()
    return ok({ version, madeAt, counts, parts: () => partsOf(path, limits, sha256) })
  } catch (error) {
    if (error instanceof ArchiveError) return err(error.refusal)
    throw error
  }
}

async function* partsOf(path: string, limits: LineLimits, sha256: string): AsyncGenerator<ArchivePart> {
  const reading = new Reading()
  let part: { section: ArchiveSection; items: unknown[] } | undefined
  for await (const line of gzipLines(path, limits)) {
    const found = reading.take(line)
    if (part && (found?.section !== part.section || part.items.length >= itemsAtOnce)) {
      yield part as ArchivePart
      part = undefined
    }
    if (found) (part ??= { section: found.section, items: [] }).items.push(found.item)
  }
  if (part) yield part as ArchivePart
  if (reading.end().sha256 !== sha256) throw new ArchiveError('damaged', 'The archive changed while it was read.')
}

const headerSchema = z.object({
  format: z.literal(archiveFormat),
  version: z.int().min(1),
  madeAt: z.iso.datetime(),
})
const endSchema = z.object({
  section: z.literal('end'),
  // An archive knows nothing of sections that came after it.
  counts: z.object(Object.fromEntries(archiveSections.map((section) => [section, z.int().default(0)]))),
  sha256: z.string(),
})
const lineSchema = z.object({ section: z.enum(archiveSections), item: z.unknown() })

/** One pass over the lines. */
class Reading {
  readonly #hash = createHash('sha256')
  readonly #counts = new Map<ArchiveSection, number>(archiveSections.map((section) => [section, 0]))
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  #header: z.infer<typeof headerSchema> | undefined
  #sha256: string | undefined
  #lines = 0
  #section = 0

  /** The item of this line; undefined for the header and the end. */
  take(bytes: Buffer): { readonly section: ArchiveSection; readonly item: unknown } | undefined {
    this.#lines++
    if (this.#sha256 !== undefined) throw damaged('has lines behind its end')
    const line = this.#parse(bytes)
    if (!this.#header) {
      this.#header = headerOf(line)
      this.#hash.update(bytes).update('\n')
      return undefined
    }
    if (isEnd(line)) {
      this.#finish(line)
      return undefined
    }
    this.#hash.update(bytes).update('\n')
    return this.#item(line)
  }

  /** What was found, once all lines were taken. */
  end(): { version: number; madeAt: number; counts: ArchiveCounts; sha256: string } {
    if (!this.#header) throw new ArchiveError('not-an-archive', 'The file is empty, and no archive of Ajar.')
    if (this.#sha256 === undefined) throw damaged('breaks off before its end')
    return {
      version: this.#header.version,
      madeAt: Date.parse(this.#header.madeAt),
      counts: Object.fromEntries(this.#counts) as ArchiveCounts,
      sha256: this.#sha256,
    }
  }

  #parse(bytes: Buffer): unknown {
    try {
      return JSON.parse(this.#decoder.decode(bytes)) as unknown
    } catch {
      if (!this.#header) throw notAnArchive()
      throw damaged(`cannot be read in line ${this.#lines}`)
    }
  }

  #item(line: unknown): { readonly section: ArchiveSection; readonly item: unknown } {
    const parsed = lineSchema.safeParse(line)
    if (!parsed.success) throw damaged(`has something unknown in line ${this.#lines}`)
    const { section } = parsed.data
    const place = archiveSections.indexOf(section)
    if (place < this.#section) throw damaged(`has its sections in disorder (line ${this.#lines})`)
    this.#section = place
    this.#counts.set(section, (this.#counts.get(section) ?? 0) + 1)

    const item = upgradeItem(this.#header?.version ?? archiveVersion, archiveVersion, section, parsed.data.item)
    const checked = sectionSchemas[section].safeParse(item)
    if (!checked.success) {
      const [problem] = checked.error.issues
      const where = problem?.path.join('.') ?? ''
      throw damaged(`has an item in line ${this.#lines} that is no item of ${section} (${where}: ${problem?.message})`)
    }
    // As it was written, not as it was checked: what a later version of this format adds is not lost.
    return { section, item }
  }

  #finish(line: unknown): void {
    const end = endSchema.safeParse(line)
    if (!end.success) throw damaged('has an end that cannot be read')
    if (end.data.sha256 !== this.#hash.digest('hex')) throw damaged('does not have the bytes it was made with')
    for (const section of archiveSections) {
      if (end.data.counts[section] !== this.#counts.get(section)) throw damaged(`lacks items of ${section}`)
    }
    if (this.#counts.get('owner') !== 1 || (this.#counts.get('settings') ?? 0) > 1) throw damaged('has two owners')
    this.#sha256 = end.data.sha256
  }
}

function headerOf(line: unknown): z.infer<typeof headerSchema> {
  const header = headerSchema.safeParse(line)
  if (!header.success) throw notAnArchive()
  if (header.data.version > archiveVersion) {
    throw new ArchiveError(
      'newer-version',
      `The archive was made by a newer Ajar (version ${header.data.version} of the format; this one reads up to ${archiveVersion}). Update Ajar and try again.`,
    )
  }
  return header.data
}

function isEnd(line: unknown): boolean {
  return typeof line === 'object' && line !== null && 'section' in line && line.section === 'end'
}

function notAnArchive(): ArchiveError {
  return new ArchiveError('not-an-archive', 'The file is no archive of Ajar. `ajar backup` makes one.')
}

function damaged(how: string): ArchiveError {
  return new ArchiveError(
    'damaged',
    `The archive is damaged: it ${how}. Nothing was changed; copy it again from where it came.`,
  )
}
