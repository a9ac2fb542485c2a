import { expect, it } from 'vitest'
import { messageKey } from '#domain/ids.ts'
import type { AddressesSeen } from '#store/addresses.ts'
import type { ImportBatch } from '#store/commit-batch.ts'
import type { ContractContext } from '#store/contract/harness.ts'
import { aForgotten, aKept, aPlace } from '#store/contract/samples.ts'
import type { OwnerStore } from '#store/open.ts'

const mbox = { kind: 'mbox', path: '/mail/all.mbox', name: 'all.mbox' } as const
const toMe = { sentFrom: null, deliveredTo: ['kim@home.example'], to: ['kim@home.example', 'team@work.example'] }

async function aBatch(owner: OwnerStore, given: Partial<ImportBatch> = {}): Promise<ImportBatch> {
  const source = await owner.sources.open(mbox, 1)
  return {
    sourceId: source.id,
    cursor: { offset: 4096 },
    seen: 3,
    kept: [{ ...aKept('job'), addresses: toMe }],
    forgotten: [{ ...aForgotten('chat'), addresses: toMe }],
    setAside: [{ place: aPlace(2000), reason: 'No header ends.' }],
    now: 50,
    ...given,
  }
}

export function importsContract(context: () => Promise<ContractContext>): void {
  it('opens the source of a path once', async () => {
    const { owner } = await context()
    const source = await owner.sources.open(mbox, 7)
    expect(source).toMatchObject({
      ...mbox,
      cursor: null,
      seen: 0,
      kept: 0,
      setAside: 0,
      addedAt: 7,
      lastImportAt: null,
    })
    expect(await owner.sources.open({ ...mbox, name: 'again' }, 8)).toEqual(source)
    expect((await owner.sources.open({ ...mbox, kind: 'maildir' }, 8)).id).not.toBe(source.id)
    expect(await owner.sources.list()).toHaveLength(2)
    expect(await owner.sources.get('src-nobody')).toBeUndefined()
  })

  it('changes of a source what it is told to, and nothing else', async () => {
    const { owner } = await context()
    const source = await owner.sources.open(mbox, 7)
    await owner.sources.update(source.id, { fingerprint: 'f1', unreachable: 4 })
    await owner.sources.update(source.id, {})
    expect(await owner.sources.get(source.id)).toEqual({ ...source, fingerprint: 'f1', unreachable: 4 })
  })

  it('holds in a source that is read from its start only what is met there again', async () => {
    const { owner } = await context()
    const batch = await aBatch(owner)
    await owner.commitBatch({ ...batch, kept: [aKept('job'), aKept('gone')] })
    await owner.commitBatch({
      ...batch,
      kept: [],
      forgotten: [],
      metAgain: [{ key: messageKey('key-job'), place: aPlace(9) }],
      fromStart: true,
    })
    expect(await owner.sources.list()).toMatchObject([{ kept: 1 }])
    expect(await owner.messages.get(messageKey('key-job'))).toMatchObject({
      place: aPlace(9),
      sourceId: batch.sourceId,
    })
    expect(await owner.messages.get(messageKey('key-gone'))).toMatchObject({ sourceId: null })
    expect([...(await owner.forgotten.countBySource()).keys()]).toEqual([null])
  })

  it('writes a batch with the cursor behind it', async () => {
    const { owner } = await context()
    const run = await owner.imports.start((await owner.sources.open(mbox, 1)).id, 40)
    const counts = { seen: 3, kept: 1, setAside: 1, bytesRead: 4096, bytesTotal: 9000 }
    const batch = await aBatch(owner, { run: { id: run.id, counts } })

    expect(await owner.commitBatch(batch)).toEqual({ keptNew: 1, forgottenNew: 1 })

    expect(await owner.sources.get(batch.sourceId)).toMatchObject({
      cursor: { offset: 4096 },
      seen: 3,
      kept: 1,
      setAside: 1,
      lastImportAt: 50,
    })
    expect(await owner.sources.setAside(batch.sourceId)).toEqual(batch.setAside)
    expect(await owner.imports.get(run.id)).toMatchObject({ state: 'running', counts, startedAt: 40, updatedAt: 50 })
  })

  it('changes nothing when the same batch comes again', async () => {
    const { owner, opened } = await context()
    const batch = await aBatch(owner)
    await owner.commitBatch(batch)
    const [statistics, sources] = [await owner.addresses.statistics(), await owner.sources.list()]
    const rows = await opened.rowCounts()

    expect(await owner.commitBatch(batch)).toEqual({ keptNew: 0, forgottenNew: 0 })

    expect(await owner.addresses.statistics()).toEqual(statistics)
    expect(await owner.sources.list()).toEqual(sources)
    expect(await opened.rowCounts()).toEqual(rows)
  })

  it('never forgets a kept message because a batch says so', async () => {
    const { owner } = await context()
    await owner.commitBatch(await aBatch(owner))
    const again = await aBatch(owner, { kept: [aKept('both')], forgotten: [aForgotten('job'), aForgotten('both')] })

    expect(await owner.commitBatch(again)).toEqual({ keptNew: 1, forgottenNew: 0 })
    expect([...(await owner.messages.known([messageKey('key-job'), messageKey('key-both')]))]).toHaveLength(2)
    expect(await owner.forgotten.known([messageKey('key-job'), messageKey('key-both')])).toEqual(new Set())
  })

  it('raises the data version when job mail comes, and not for other mail', async () => {
    const { owner } = await context()
    const batch = await aBatch(owner)
    const before = await owner.dataVersion()
    await owner.commitBatch({ ...batch, kept: [] })
    expect(await owner.dataVersion()).toBe(before)
    await owner.commitBatch(batch)
    expect(await owner.dataVersion()).toBeGreaterThan(before)
  })

  it('writes nothing of a batch for a source that is not there', async () => {
    const { owner, opened } = await context()
    const batch = await aBatch(owner, { sourceId: 'src-nobody', setAside: [] })
    const rows = await opened.rowCounts()
    await expect(owner.commitBatch(batch)).rejects.toThrow('src-nobody')
    expect(await opened.rowCounts()).toEqual(rows)
  })

  it('looks anew at what was set aside when a source is read from its beginning', async () => {
    const { owner } = await context()
    const batch = await aBatch(owner)
    await owner.commitBatch(batch)
    await owner.commitBatch({ ...batch, setAside: [{ place: aPlace(2000), reason: 'Cut off.' }] })
    expect(await owner.sources.setAside(batch.sourceId)).toEqual([{ place: aPlace(2000), reason: 'Cut off.' }])

    await owner.commitBatch({ ...batch, fromStart: true, setAside: [] })
    expect(await owner.sources.setAside(batch.sourceId)).toEqual([])
  })

  it('notes the new place of messages it meets again, in their own source', async () => {
    const { owner } = await context()
    const batch = await aBatch(owner)
    await owner.commitBatch(batch)
    const [job, chat] = [messageKey('key-job'), messageKey('key-chat')]
    const elsewhere = await owner.sources.open({ ...mbox, path: '/mail/copy.mbox' }, 2)
    const met = (offset: number) => [job, chat].map((key) => ({ key, place: aPlace(offset) }))
    const nothing = { kept: [], forgotten: [], setAside: [] }

    await owner.commitBatch({ ...batch, ...nothing, metAgain: met(300) })
    await owner.commitBatch({ ...batch, ...nothing, sourceId: elsewhere.id, metAgain: met(900) })

    expect(await owner.messages.get(job)).toMatchObject({ sourceId: batch.sourceId, place: aPlace(300) })
    expect(await owner.forgotten.siblingsOf(['<chat@mail.example>'])).toMatchObject([
      { sourceId: batch.sourceId, place: aPlace(300) },
    ])
  })

  it('counts addresses once a message, and names none of a correspondent of mail it does not keep', async () => {
    const { owner } = await context()
    const sent: AddressesSeen = { sentFrom: 'kim@home.example', deliveredTo: [], to: [] }
    const twice: AddressesSeen = { sentFrom: null, deliveredTo: [], to: ['friend@elsewhere.example', ''] }
    const batch = await aBatch(owner)
    await owner.commitBatch(batch)
    await owner.commitBatch({
      ...batch,
      kept: [],
      forgotten: [
        { ...aForgotten('sent'), addresses: sent },
        { ...aForgotten('friends'), addresses: twice },
        { ...aForgotten('friends'), addresses: twice },
      ],
    })

    expect(await owner.addresses.statistics()).toEqual([
      { address: 'kim@home.example', sentFrom: 1, deliveredTo: 2, to: 2 },
    ])
  })

  it('does not count again what is kept later', async () => {
    const { owner } = await context()
    const batch = await aBatch(owner)
    await owner.commitBatch(batch)
    await owner.commitBatch({ ...batch, forgotten: [], kept: [{ ...aKept('chat'), addresses: toMe }] })
    expect((await owner.addresses.statistics())[0]).toEqual({
      address: 'kim@home.example',
      sentFrom: 0,
      deliveredTo: 2,
      to: 2,
    })
  })

  it('follows a run from start to end', async () => {
    const { owner } = await context()
    const first = await owner.imports.start('src-1', 10)
    const second = await owner.imports.start('src-1', 10)
    const counts = { seen: 9, kept: 2, setAside: 0, bytesRead: 100, bytesTotal: 200 }
    await owner.imports.progress(first.id, counts, 20)
    await owner.imports.end(first.id, 'failed', 30, { code: 'disk-full', message: 'The disk is full.' })

    expect((await owner.imports.list()).map(({ id }) => id)).toEqual([second.id, first.id])
    expect(await owner.imports.list(1)).toHaveLength(1)
    expect(await owner.imports.get(first.id)).toEqual({
      id: first.id,
      sourceId: 'src-1',
      state: 'failed',
      counts,
      error: { code: 'disk-full', message: 'The disk is full.' },
      startedAt: 10,
      updatedAt: 30,
      endedAt: 30,
    })

    await owner.imports.resume(first.id, 40)
    expect(await owner.imports.get(first.id)).toMatchObject({ state: 'running', error: null, endedAt: null, counts })
  })

  it('takes a run that gave no sign of life for paused', async () => {
    const { owner } = await context()
    const silent = await owner.imports.start('src-1', 10)
    const alive = await owner.imports.start('src-2', 90)
    expect(await owner.imports.pauseSilentSince(50, 100)).toBe(1)
    expect(await owner.imports.get(silent.id)).toMatchObject({ state: 'paused', endedAt: 100 })
    expect(await owner.imports.get(alive.id)).toMatchObject({ state: 'running' })
  })
}
