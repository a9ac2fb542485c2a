import { expect, it } from 'vitest'
import type { Change } from '#domain/correction.ts'
import { manualId, messageKey, type StepId } from '#domain/ids.ts'
import type { ManualFact } from '#domain/manual.ts'
import type { ContractContext } from '#store/contract/harness.ts'

const anchor = messageKey('key-anchor')
const application: ManualFact = {
  type: 'application',
  company: 'Brightwater',
  role: 'Analyst',
  location: null,
  appliedOn: '2026-05-01',
}

/** What the person said: corrections, entries, decisions, interests. */
export function saidContract(context: () => Promise<ContractContext>): void {
  it('keeps corrections in the order they were made, also within one instant', async () => {
    const { owner } = await context()
    const changes: Change[] = [
      { type: 'kind', message: anchor, kind: 'offer' },
      { type: 'field', anchor, field: 'outcome', value: null },
      { type: 'merge', a: anchor, b: manualId('m_1') },
      { type: 'do-not-contact', address: 'nora@brightwater.example', value: true },
    ]
    for (const change of changes) await owner.corrections.add(change, 5)
    await owner.corrections.add({ type: 'not-job-mail', message: anchor }, 4)

    const list = await owner.corrections.list()
    expect(list.map(({ change }) => change)).toEqual([{ type: 'not-job-mail', message: anchor }, ...changes])
    expect(list.slice(1).map(({ id }) => id)).toEqual(
      list
        .slice(1)
        .map(({ id }) => id)
        .toSorted(),
    )
    expect(new Set(list.map(({ id }) => id)).size).toBe(5)
  })

  it('takes several corrections in their order, and none of them when one cannot be kept', async () => {
    const { owner } = await context()
    const changes: Change[] = [
      { type: 'field', anchor, field: 'role', value: 'Analyst' },
      { type: 'field', anchor, field: 'location', value: 'Leeds' },
    ]
    const added = await owner.corrections.addAll(changes, 5)
    expect(added.map(({ change }) => change)).toEqual(changes)
    expect(await owner.corrections.list()).toEqual(added)

    const unkeepable = { type: 'field', anchor, field: 'closedOn', value: 9n as never } as const
    await expect(owner.corrections.addAll([changes[0]!, unkeepable], 6)).rejects.toThrow()
    expect(await owner.corrections.list()).toEqual(added)
  })

  it('takes a correction back and makes it again', async () => {
    const { owner } = await context()
    const { id } = await owner.corrections.add({ type: 'not-job-mail', message: anchor }, 5)

    expect(await owner.corrections.undo(id, 9)).toMatchObject({ ok: true, value: { id, undoneAt: 9 } })
    expect(await owner.corrections.undo(id, 10)).toEqual({ ok: false, error: 'already-undone' })
    expect(await owner.corrections.get(id)).toMatchObject({ undoneAt: 9 })
    expect(await owner.corrections.redo(id)).toMatchObject({ ok: true, value: { id, undoneAt: null } })
    expect(await owner.corrections.redo(id)).toEqual({ ok: false, error: 'not-undone' })
    expect(await owner.corrections.undo('c_nobody', 9)).toEqual({ ok: false, error: 'not-found' })
    expect(await owner.corrections.redo('c_nobody')).toEqual({ ok: false, error: 'not-found' })
  })

  it('keeps, changes, removes and restores entries under one id', async () => {
    const { owner } = await context()
    const entry = await owner.manual.add(application, 3)
    expect(entry).toEqual({ id: entry.id, at: 3, fact: application, removedAt: null })

    const fact = { ...application, role: null }
    expect(await owner.manual.update(entry.id, fact)).toEqual({ ok: true, value: { ...entry, fact } })
    expect(await owner.manual.remove(entry.id, 8)).toMatchObject({ ok: true, value: { removedAt: 8 } })
    expect(await owner.manual.list()).toEqual([{ ...entry, fact, removedAt: 8 }])
    expect(await owner.manual.restore(entry.id)).toMatchObject({ ok: true, value: { removedAt: null } })
    expect(await owner.manual.get(entry.id)).toEqual({ ...entry, fact })
    expect(await owner.manual.remove(manualId('m_nobody'), 8)).toEqual({ ok: false, error: 'not-found' })
  })

  it('keeps decisions, oldest first', async () => {
    const { owner } = await context()
    const stepId = 's_1' as StepId
    const snoozed = await owner.decisions.add({ stepId, at: 2, choice: 'snoozed', until: 99, reason: null })
    const skipped = await owner.decisions.add({ stepId, at: 1, choice: 'skipped', until: null, reason: 'moved on' })
    expect(await owner.decisions.list()).toEqual([skipped, snoozed])
  })

  it('keeps the latest word on each interest', async () => {
    const { owner } = await context()
    await owner.interests.set({ application: anchor, reallyInterested: 'yes', at: 1 })
    await owner.interests.set({ application: 'key-other', reallyInterested: 'maybe', at: 2 })
    await owner.interests.set({ application: anchor, reallyInterested: 'no', at: 3 })
    expect(await owner.interests.list()).toEqual([
      { application: 'key-other', reallyInterested: 'maybe', at: 2 },
      { application: anchor, reallyInterested: 'no', at: 3 },
    ])
  })

  it('raises the data version with everything a history or a plan is made of', async () => {
    const { owner } = await context()
    const writes: (() => Promise<unknown>)[] = [
      () => owner.corrections.add({ type: 'not-job-mail', message: anchor }, 5),
      async () => owner.corrections.undo((await owner.corrections.list())[0]?.id ?? '', 6),
      () => owner.manual.add(application, 3),
      async () => owner.manual.remove((await owner.manual.list())[0]?.id ?? manualId(''), 6),
      () => owner.decisions.add({ stepId: 's_1' as StepId, at: 2, choice: 'done', until: null, reason: null }),
      () => owner.interests.set({ application: anchor, reallyInterested: 'yes', at: 1 }),
      () => owner.settings.set({ country: 'DE' }),
    ]
    for (const write of writes) {
      const before = await owner.dataVersion()
      await write()
      expect(await owner.dataVersion()).toBeGreaterThan(before)
    }
  })
}
