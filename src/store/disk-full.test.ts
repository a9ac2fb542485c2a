import { DatabaseSync } from '@photostructure/sqlite'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { messageKey, type StepId } from '#domain/ids.ts'
import { aForgotten, aKept, aMessage, aPlace } from '#store/contract/samples.ts'
import { aDraft } from '#store/contract/words.ts'
import { StoreError } from '#store/error.ts'
import { localOwner, openStore, type OwnerStore } from '#store/open.ts'
import { openedStore, temporaryFolder } from '#store/sqlite-harness.ts'

const clock = () => 0
const big = 'x'.repeat(400_000)
const anchor = messageKey('key-one')

/** Everything that writes, with words too many for the room that is left. */
function writes(owner: OwnerStore, sourceId: string, draftId: string): Record<string, () => Promise<unknown>> {
  const kept = aKept('big', { message: aMessage('big', { text: big }) })
  const batch = { sourceId, cursor: 'further', seen: 9, now: 2, kept: [], forgotten: [], setAside: [] }
  return {
    keepMany: () => owner.messages.keepMany(sourceId, [kept]),
    updateFindings: () =>
      owner.messages.updateFindings([{ key: anchor, finding: { ...kept.finding, companyDomain: big } }], 'me'),
    commitBatch: () => owner.commitBatch({ ...batch, kept: [aKept('small'), kept] }),
    'commitBatch of other mail': () =>
      owner.commitBatch({ ...batch, forgotten: Array.from({ length: 4000 }, (_, i) => aForgotten(`f${i}`)) }),
    'commitBatch of unreadable mail': () =>
      owner.commitBatch({ ...batch, forgotten: [aForgotten('f')], setAside: [{ place: aPlace(1), reason: big }] }),
    remember: () =>
      owner.forgotten.remember(
        sourceId,
        Array.from({ length: 4000 }, (_, i) => aForgotten(`f${i}`)),
      ),
    'sources.open': () => owner.sources.open({ kind: 'mbox', path: big, name: 'b' }, 1),
    'sources.update': () => owner.sources.update(sourceId, { fingerprint: big }),
    'imports.start': () => owner.imports.start(big, 1),
    'corrections.add': () => owner.corrections.add({ type: 'do-not-contact', address: big, value: true }, 1),
    'manual.add': () =>
      owner.manual.add({ type: 'application', company: big, role: null, location: null, appliedOn: null }, 1),
    'decisions.add': () =>
      owner.decisions.add({ stepId: 's_1' as StepId, at: 1, choice: 'skipped', until: null, reason: big }),
    'interests.set': () => owner.interests.set({ application: big, reallyInterested: 'yes', at: 1 }),
    'drafts.create': () => owner.drafts.create({ ...aDraft, body: big }, 1),
    'drafts.edit': () => owner.drafts.edit(draftId, 1, { body: big }, 1),
    'reflections.save': () =>
      owner.reflections.save({ application: anchor, answers: { friend: big }, readVersion: 0, finished: false, at: 1 }),
    'news.addUpdate': () => owner.news.addUpdate({ on: '2026-01-01', kind: 'skill', text: big, url: null }),
    'news.addArticle': () => owner.news.addArticle({ addedAt: 1, title: big, url: '', note: null }),
    'news.tell': () => owner.news.tell([{ personAddress: big, company: '', itemId: 'u', at: 1 }]),
    'settings.set': () => owner.settings.set({ name: big }),
  }
}

describe('a full disk', () => {
  it('fails every write with a clear code, writes nothing half, and leaves all readable', async () => {
    await using folder = await temporaryFolder()
    await using store = await openedStore(folder.path, { maxPages: 110 })
    const owner = store.forOwner(localOwner)
    const source = await owner.sources.open({ kind: 'mbox', path: '/mail/a.mbox', name: 'a' }, 1)
    await owner.messages.keepMany(source.id, [aKept('one')])
    const draft = await owner.drafts.create(aDraft, 1)

    const state = async () => ({
      jobMail: await owner.messages.jobMail(),
      forgotten: await owner.forgotten.count(),
      sources: await owner.sources.list(),
      drafts: await owner.drafts.list(),
      said: [await owner.corrections.list(), await owner.manual.list(), await owner.decisions.list()],
      settings: await owner.settings.get(),
      version: await owner.dataVersion(),
    })
    const before = await state()

    for (const [name, write] of Object.entries(writes(owner, source.id, draft.id))) {
      const error: unknown = await write().catch((thrown: unknown) => thrown)
      expect(error, name).toBeInstanceOf(StoreError)
      expect((error as StoreError).code, name).toBe('disk-full')
      expect(await state(), name).toEqual(before)
    }

    await owner.corrections.add({ type: 'not-job-mail', message: anchor }, 1)
    expect(await owner.corrections.list()).toHaveLength(1)
    const check = new DatabaseSync(join(folder.path, 'ajar.sqlite'))
    expect({ ...check.prepare('pragma integrity_check').get() }).toEqual({ integrity_check: 'ok' })
    check.close()
  })

  it('refuses to open with a sentence when there is no room for the tables', async () => {
    await using folder = await temporaryFolder()
    const refused = await openStore(folder.path, { clock, maxPages: 5 })
    expect(refused).toMatchObject({ ok: false, error: { code: 'disk-full' } })
    expect(refused.ok ? '' : refused.error.message).toMatch(/ is full\. /)
    await (await openedStore(folder.path)).close()
  })
})
