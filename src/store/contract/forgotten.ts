import { expect, it } from 'vitest'
import { messageKey } from '#domain/ids.ts'
import type { ContractContext } from '#store/contract/harness.ts'
import { aForgotten, aHead, aKept, aPlace } from '#store/contract/samples.ts'

const firstPage = { after: null, limit: 1000 }

export function forgottenContract(context: () => Promise<ContractContext>): void {
  it('remembers each mail once, and where it lies now', async () => {
    const { owner } = await context()
    expect(await owner.forgotten.remember('src-1', [aForgotten('one'), aForgotten('one'), aForgotten('two')])).toBe(2)
    const moved = aForgotten('one', { place: aPlace(50), readerVersion: 2, candidate: true, meVersion: 'me-1' })
    expect(await owner.forgotten.remember('src-1', [moved])).toBe(0)

    expect(await owner.forgotten.count()).toBe(2)
    expect(await owner.forgotten.siblingsOf(['one@mail.example'])).toEqual([
      {
        id: owner.forgotten.idOf(messageKey('key-one')),
        sourceId: 'src-1',
        place: aPlace(50),
        candidate: true,
        readerVersion: 2,
        meVersion: 'me-1',
      },
    ])
    expect(await owner.forgotten.known([messageKey('key-one'), messageKey('key-nobody')])).toEqual(
      new Set([messageKey('key-one')]),
    )
  })

  it('finds mail between people by who wrote and who got it, and never a newsletter', async () => {
    const { owner } = await context()
    const priya = { name: 'Priya', address: 'priya@northwind.example' }
    const me = { name: '', address: 'me@home.example' }
    const letter = aHead('letter', { from: priya, to: [me], headers: { 'list-unsubscribe': '<mailto:x@y.example>' } })
    await owner.forgotten.remember('src-1', [
      aForgotten('thanks', { head: aHead('thanks', { from: me, to: [priya] }), place: aPlace(1) }),
      aForgotten('letter', { head: letter, place: aPlace(2) }),
    ])
    const found = await owner.forgotten.withCorrespondents(['Priya@Northwind.example'])
    expect(found.map(({ place }) => place)).toEqual([aPlace(1)])
    expect(await owner.forgotten.withCorrespondents(['nobody@northwind.example'])).toEqual([])
  })

  it('finds a thread by the mail it began with, the mail answered, and any ancestor', async () => {
    const { owner } = await context()
    const answer = aHead('answer', { inReplyTo: ['<question@mail.example>'], references: ['<root@mail.example>'] })
    await owner.forgotten.remember('src-1', [
      aForgotten('root', { place: aPlace(1) }),
      aForgotten('answer', { head: answer, place: aPlace(2) }),
      aForgotten('stranger', { place: aPlace(3) }),
      aForgotten('without-id', { head: aHead('without-id', { messageId: null }), place: aPlace(4) }),
    ])
    const offsets = async (...ids: string[]) =>
      (await owner.forgotten.siblingsOf(ids)).map(({ place }) => place.offset).toSorted((a, b) => a - b)

    expect(await offsets('<root@mail.example>')).toEqual([1, 2])
    expect(await offsets('<question@mail.example>')).toEqual([2])
    expect(await offsets('<root@mail.example>', '<question@mail.example>', '<answer@mail.example>')).toEqual([1, 2])
    expect(await offsets('<nobody@mail.example>')).toEqual([])
    expect(await offsets()).toEqual([])
    expect(await offsets('')).toEqual([])
  })

  it('remembers the root and the nearest ancestors of a very long thread', async () => {
    const { owner } = await context()
    const references = Array.from({ length: 90 }, (_, i) => `<r${i}@mail.example>`)
    await owner.forgotten.remember('src-1', [aForgotten('late', { head: aHead('late', { references }) })])

    expect(await owner.forgotten.siblingsOf(['<r0@mail.example>'])).toHaveLength(1)
    expect(await owner.forgotten.siblingsOf(['<r89@mail.example>'])).toHaveLength(1)
    expect(await owner.forgotten.siblingsOf(['<r40@mail.example>'])).toHaveLength(0)
  })

  it('pages through what an older reader saw, in the order it lies', async () => {
    const { owner } = await context()
    const mail = Array.from({ length: 25 }, (_, i) =>
      aForgotten(`m${i}`, {
        place: aPlace((i * 7) % 25),
        candidate: i % 2 === 0,
        meVersion: i % 2 === 0 ? 'me-1' : null,
      }),
    )
    await owner.forgotten.remember('src-1', mail)
    await owner.forgotten.remember('src-2', [aForgotten('seen', { readerVersion: 2 })])

    const offsets: number[] = []
    for (let after = null as Parameters<typeof owner.forgotten.readBefore>[0]['after']; ;) {
      const page = await owner.forgotten.readBefore({ readerVersion: 2, meVersion: 'me-1', after, limit: 10 })
      if (page.length === 0) break
      offsets.push(...page.map(({ place }) => place.offset))
      after = page.at(-1) ?? null
    }
    expect(offsets).toEqual(Array.from({ length: 25 }, (_, i) => i))

    const candidates = { readerVersion: 2, meVersion: 'me-1', ...firstPage }
    expect(await owner.forgotten.candidatesReadBefore(candidates)).toHaveLength(13)
  })

  it('looks at candidates again when the addresses of the person change, and at no other mail', async () => {
    const { owner } = await context()
    await owner.forgotten.remember('src-1', [
      aForgotten('candidate', { candidate: true, meVersion: 'me-1' }),
      aForgotten('ordinary'),
    ])
    const asked = { readerVersion: 1, ...firstPage }
    expect(await owner.forgotten.candidatesReadBefore({ ...asked, meVersion: 'me-1' })).toEqual([])
    expect(await owner.forgotten.candidatesReadBefore({ ...asked, meVersion: 'me-2' })).toHaveLength(1)
    expect(await owner.forgotten.readBefore({ ...asked, meVersion: 'me-2' })).toHaveLength(1)
  })

  it('counts by source what can be fetched again and what cannot', async () => {
    const { owner } = await context()
    const source = await owner.sources.open({ kind: 'mbox', path: '/mail/a.mbox', name: 'a.mbox' }, 1)
    await owner.forgotten.remember(source.id, [aForgotten('one'), aForgotten('two')])
    await owner.messages.keepMany(source.id, [aKept('three')])
    expect(await owner.forgotten.countBySource()).toEqual(new Map([[source.id, 2]]))

    await owner.sources.remove(source.id)

    expect(await owner.forgotten.countBySource()).toEqual(new Map([[null, 2]]))
    expect(await owner.forgotten.readBefore({ readerVersion: 9, meVersion: '', ...firstPage })).toEqual([])
    expect((await owner.messages.get(messageKey('key-three')))?.sourceId).toBeNull()

    await owner.forgotten.remember('src-2', [aForgotten('one')])
    expect(await owner.forgotten.countBySource()).toEqual(
      new Map([
        [null, 1],
        ['src-2', 1],
      ]),
    )
  })
}
