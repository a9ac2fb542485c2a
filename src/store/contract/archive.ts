import { expect, it } from 'vitest'
import { messageKey, ownerId, type StepId } from '#domain/ids.ts'
import { archiveSections, type ArchiveCounts, type ArchivePart } from '#store/archive-sections.ts'
import { fill } from '#store/contract/fill.ts'
import type { ContractContext } from '#store/contract/harness.ts'
import { aKept } from '#store/contract/samples.ts'
import type { OwnerStore } from '#store/open.ts'
import type { ownedTables } from '#store/schema.ts'

interface Read {
  readonly counts: ArchiveCounts
  readonly parts: readonly ArchivePart[]
}

export async function readArchive(owner: OwnerStore): Promise<Read> {
  let counts: ArchiveCounts | undefined
  const parts: ArchivePart[] = []
  await owner.archive.read(
    (found) => {
      counts = found
      return Promise.resolve()
    },
    (part) => {
      parts.push(part)
      return Promise.resolve()
    },
    { privatePages: true },
  )
  if (!counts) throw new Error('Nothing was counted.')
  return { counts, parts }
}

export async function* each(parts: readonly ArchivePart[], fail?: Error): AsyncGenerator<ArchivePart> {
  yield* parts
  if (fail) throw fail
}

const unchecked = () => Promise.resolve()

/** What no archive holds, and why. */
const leftBehind = {
  forgotten: 'hashes under this store’s own key, and places to which its own sources were read',
  forgotten_ids: 'the same',
  imports: 'how far runs came on this computer; the next import begins anew',
  account_secrets: 'what opens an account leaves this computer by no door',
  account_health: 'how reading went on this computer',
} as const satisfies Partial<Record<(typeof ownedTables)[number], string>>

/** Without what a write in between changes. */
const facts = ({ parts }: Read) => parts.filter(({ section }) => section !== 'owner')

export function archiveContract(context: () => Promise<ContractContext>): void {
  it('holds every section in order, with its count', async () => {
    const { owner } = await context()
    await fill(owner, 'anna')
    const { counts, parts } = await readArchive(owner)
    expect(parts.map(({ section }) => section)).toEqual(archiveSections)
    expect(await owner.archive.count()).toEqual(counts)
    for (const section of archiveSections) {
      expect([section, counts[section]]).toEqual([section, 1])
      expect(parts.find((part) => part.section === section)?.items).toHaveLength(1)
    }
  })

  it('takes the rows of every table along, but for those that another store could not use', async () => {
    const { owner, opened } = await context()
    await fill(owner, 'anna')
    const { parts } = await readArchive(owner)
    const heir = opened.store.forOwner(ownerId('heir'))
    await heir.archive.replace(each(parts), unchecked)

    const owned = [...(await opened.rowCounts())].filter(([, owners]) => owners !== null)
    const empty = owned.filter(([, owners]) => !owners?.get(owner.id)).map(([table]) => table)
    expect(empty, 'tables that `fill` forgets').toEqual([])
    const left = owned.filter(([, owners]) => owners?.get(heir.id) !== owners?.get(owner.id)).map(([table]) => table)
    expect(left.toSorted(), 'tables that the archive forgets').toEqual(Object.keys(leftBehind).toSorted())
  })

  it('is of one moment, and holds up nobody who writes meanwhile', async () => {
    const { owner, opened } = await context()
    await fill(owner, 'anna')
    await using other = await opened.again()
    const theirs = other.forOwner(owner.id)
    let counted: ArchiveCounts | undefined
    const found: string[] = []
    await owner.archive.read(
      async (counts) => {
        counted = counts
        await theirs.corrections.add({ type: 'not-job-mail', message: messageKey('key-late') }, 9)
        await theirs.messages.keepMany('src-1', [aKept('late')])
        await theirs.messages.forget([messageKey('key-job')])
      },
      (part) => {
        if (part.section === 'messages') found.push(...part.items.map(({ message }) => message.key))
        return Promise.resolve()
      },
    )
    expect(counted).toMatchObject({ messages: 1, corrections: 1 })
    expect(found).toEqual(['key-job'])
    expect((await owner.messages.jobMail()).map(({ head }) => head.key)).toEqual(['key-late'])
  })

  it('of an owner who has nothing is empty', async () => {
    const { owner } = await context()
    const { counts } = await readArchive(owner)
    expect(counts).toEqual({ ...Object.fromEntries(archiveSections.map((section) => [section, 0])), owner: 1 })
  })

  it('puts all of it under another owner, and takes the place of what was there', async () => {
    const { owner: anna, opened } = await context()
    const bert = opened.store.forOwner(ownerId('bert'))
    await fill(anna, 'anna')
    await fill(bert, 'bert')
    await bert.messages.keepMany('src-9', [aKept('other'), aKept('another')])
    expect(await bert.messages.jobMail()).toHaveLength(3)
    const hers = await readArchive(anna)
    const version = await bert.dataVersion()

    let counts: ArchiveCounts | undefined
    await bert.archive.replace(each(hers.parts), (_, counted) => {
      counts = counted
      return Promise.resolve()
    })

    expect(counts).toEqual(hers.counts)
    expect(facts(await readArchive(bert))).toEqual(facts(hers))
    expect(await bert.dataVersion()).toBeGreaterThan(version)
    expect((await bert.messages.jobMail()).map(({ head }) => head.key)).toEqual(['key-job'])
    expect((await bert.settings.get()).name).toBe('anna')
    expect(await bert.addresses.statistics()).toEqual(await anna.addresses.statistics())
    expect(facts(await readArchive(anna))).toEqual(facts(hers))
  })

  it('lets every source be read anew, and remembers nothing of other mail', async () => {
    const { owner } = await context()
    await fill(owner, 'anna')
    const { parts } = await readArchive(owner)
    await owner.archive.replace(each(parts), unchecked)
    const [source] = await owner.sources.list()
    expect(source).toMatchObject({ cursor: null, fingerprint: null, seen: 2, kept: 1, setAside: 1 })
    expect(await owner.forgotten.count()).toBe(0)
    expect(await owner.imports.list()).toEqual([])
  })

  it('gives new ids behind those that came along', async () => {
    const { owner, opened } = await context()
    for (let i = 0; i < 40; i++) await owner.settings.set({ name: `${i}` })
    const last = await owner.corrections.add({ type: 'not-job-mail', message: messageKey('key-a') }, 5)
    const { parts } = await readArchive(owner)

    const bert = opened.store.forOwner(ownerId('bert'))
    await bert.archive.replace(each(parts), unchecked)
    const next = await bert.corrections.add({ type: 'not-job-mail', message: messageKey('key-b') }, 5)
    expect(next.id > last.id).toBe(true)
    expect((await bert.corrections.list()).map(({ id }) => id)).toEqual([last.id, next.id])
  })

  it('changes nothing when it breaks off, when the check fails, or when it contradicts itself', async () => {
    const { owner, opened } = await context()
    const bert = opened.store.forOwner(ownerId('bert'))
    await fill(owner, 'anna')
    await bert.decisions.add({ stepId: 's_9' as StepId, at: 9, choice: 'done', until: null, reason: null })
    const { parts } = await readArchive(bert)
    const before = await readArchive(owner)
    const version = await owner.dataVersion()
    const mail = await owner.messages.jobMail()

    const cut = new Error('cut off')
    await expect(owner.archive.replace(each(parts, cut), unchecked)).rejects.toBe(cut)
    const wrong = new Error('not plausible')
    await expect(owner.archive.replace(each(parts), () => Promise.reject(wrong))).rejects.toBe(wrong)
    await expect(owner.archive.replace(each([...parts, ...parts]), unchecked)).rejects.toMatchObject({ code: 'failed' })

    expect(await readArchive(owner)).toEqual(before)
    expect(await owner.dataVersion()).toBe(version)
    expect(await owner.messages.jobMail()).toBe(mail)
  })

  it('shows the check what would be there, and lets it write nothing', async () => {
    const { owner, opened } = await context()
    await fill(owner, 'anna')
    const { parts } = await readArchive(owner)
    const bert = opened.store.forOwner(ownerId('bert'))
    let seen = ''
    await bert.archive.replace(each(parts), async (view) => {
      expect(await view.messages.jobMail()).toHaveLength(1)
      await expect(async () => view.settings.set({ name: 'x' })).rejects.toThrow('for reading')
      seen = (await view.settings.get()).name ?? ''
    })
    expect(seen).toBe('anna')
  })
}
