import { expect, it } from 'vitest'
import { messageKey } from '#domain/ids.ts'
import type { ContractContext } from '#store/contract/harness.ts'
import { aFinding, aForgotten, aHead, aKept, aMessage, aPlace } from '#store/contract/samples.ts'

export function messagesContract(context: () => Promise<ContractContext>): void {
  it('keeps a message whole and gives it back', async () => {
    const { owner } = await context()
    const message = aMessage('one', {
      html: '<p>Dear Kim</p>',
      calendars: ['BEGIN:VCALENDAR'],
      date: null,
      from: null,
      references: ['<a@mail.example>'],
    })
    const kept = aKept('one', { message, finding: aFinding({ kind: 'interview' }), place: aPlace(77) })

    expect(await owner.messages.keepMany('src-1', [kept])).toBe(1)

    const { text, html, calendars, size, ...head } = message
    expect(await owner.messages.get(message.key)).toEqual({
      head,
      finding: kept.finding,
      text,
      html,
      calendars,
      size,
      meVersion: 'me-1',
      sourceId: 'src-1',
      place: aPlace(77),
    })
    expect(await owner.messages.parsed([message.key])).toEqual([message])
    expect(await owner.messages.bodies([message.key, messageKey('key-nobody')])).toEqual(
      new Map([[message.key, { text, html, calendars }]]),
    )
    expect(await owner.messages.get(messageKey('key-nobody'))).toBeUndefined()
  })

  it('gives back every character that came in, also those that a database cannot hold', async () => {
    const { owner } = await context()
    const odd = 'a\u0000b \u0001a \u0001 \u0001\u0000b \uFFFF 😀 \\0 \r\n'
    const message = aMessage('odd', { text: odd, html: odd, calendars: [odd], subject: odd })
    await owner.messages.keepMany('src-1', [aKept('odd', { message })])
    expect(await owner.messages.parsed([message.key])).toEqual([message])

    const article = await owner.news.addArticle({ addedAt: 1, title: odd, url: 'https://a.example', note: null })
    expect(await owner.news.articles()).toEqual([article])
    const source = await owner.sources.open({ kind: 'mbox', path: odd, name: odd }, 1)
    expect((await owner.sources.open({ kind: 'mbox', path: odd, name: odd }, 2)).id).toBe(source.id)
  })

  it('keeps a message once, with the newest reading', async () => {
    const { owner } = await context()
    await owner.messages.keepMany('src-1', [aKept('one')])
    const again = aKept('one', {
      message: aMessage('one', { text: 'Read better.' }),
      finding: aFinding({ readerVersion: 2 }),
      meVersion: 'me-2',
      place: aPlace(5),
    })

    expect(await owner.messages.keepMany('src-1', [again, again])).toBe(0)

    expect(await owner.messages.count()).toBe(1)
    expect(await owner.messages.get(again.message.key)).toMatchObject({
      text: 'Read better.',
      finding: { readerVersion: 2 },
      meVersion: 'me-2',
      place: aPlace(5),
    })
  })

  it('leaves a message in the source it was found in first, when another has it too', async () => {
    const { owner } = await context()
    await owner.messages.keepMany('src-1', [aKept('one', { place: aPlace(1) })])
    await owner.messages.keepMany('src-2', [aKept('one', { place: aPlace(2) })])
    expect(await owner.messages.get(messageKey('key-one'))).toMatchObject({ sourceId: 'src-1', place: aPlace(1) })
  })

  it('knows which keys are kept, however many are asked for', async () => {
    const { owner } = await context()
    const names = Array.from({ length: 1300 }, (_, i) => `m${i}`)
    await owner.messages.keepMany(
      'src-1',
      names.map((name) => aKept(name)),
    )

    const asked = [...names.map((name) => messageKey(`key-${name}`)), messageKey('key-nobody')]
    const known = await owner.messages.known([...asked, ...asked])

    expect(known.size).toBe(1300)
    expect(known.has(messageKey('key-nobody'))).toBe(false)
    expect(await owner.messages.known([])).toEqual(new Set())
    expect((await owner.messages.bodies(asked)).size).toBe(1300)
  })

  it('lists heads and findings by key, and hands out the same list while nothing changes', async () => {
    const { owner } = await context()
    expect(await owner.messages.jobMail()).toEqual([])
    await owner.messages.keepMany('src-1', [aKept('b'), aKept('a')])

    const first = await owner.messages.jobMail()
    expect(first).toEqual([
      { head: aHead('a'), finding: aFinding() },
      { head: aHead('b'), finding: aFinding() },
    ])
    expect(await owner.messages.jobMail()).toBe(first)

    await owner.corrections.add({ type: 'not-job-mail', message: messageKey('key-a') }, 1)
    expect(await owner.messages.jobMail()).toBe(first)

    await owner.messages.keepMany('src-1', [aKept('c')])
    const second = await owner.messages.jobMail()
    expect(second.map(({ head }) => head.key)).toEqual(['key-a', 'key-b', 'key-c'])
    expect(second[0]).toBe(first[0])
  })

  it('sees at once what another process kept, read again or forgot', async () => {
    const { owner, opened } = await context()
    await owner.messages.keepMany('src-1', [aKept('a'), aKept('b')])
    await owner.messages.jobMail()
    const version = await owner.dataVersion()

    await using other = await opened.again()
    const theirs = other.forOwner(owner.id)
    await theirs.messages.updateFindings(
      [{ key: messageKey('key-b'), finding: aFinding({ kind: 'offer', readerVersion: 3 }) }],
      'me-9',
    )
    await theirs.messages.forget([messageKey('key-a')])
    await theirs.messages.keepMany('src-1', [aKept('c')])

    expect(await owner.dataVersion()).toBeGreaterThan(version)
    expect((await owner.messages.jobMail()).map(({ head, finding }) => [head.key, finding.kind])).toEqual([
      ['key-b', 'offer'],
      ['key-c', 'rejection'],
    ])
  })

  it('finds what an older reader or other addresses have read, and takes the new findings', async () => {
    const { owner } = await context()
    await owner.messages.keepMany('src-1', [
      aKept('old', { finding: aFinding({ readerVersion: 1 }) }),
      aKept('new', { finding: aFinding({ readerVersion: 2 }) }),
      aKept('other-me', { finding: aFinding({ readerVersion: 2 }), meVersion: 'me-0' }),
    ])
    expect(await owner.messages.readBefore(2, 'me-1')).toEqual(['key-old', 'key-other-me'])

    await owner.messages.updateFindings(
      [
        { key: messageKey('key-old'), finding: aFinding({ readerVersion: 2, kind: 'viewed' }) },
        { key: messageKey('key-nobody'), finding: aFinding({ readerVersion: 2 }) },
      ],
      'me-1',
    )
    expect(await owner.messages.readBefore(2, 'me-1')).toEqual(['key-other-me'])
    expect((await owner.messages.get(messageKey('key-old')))?.finding.kind).toBe('viewed')
    expect(await owner.messages.count()).toBe(3)
  })

  it('forgets kept mail down to its place and the hashes that find its thread', async () => {
    const { owner } = await context()
    const message = aMessage('one', { references: ['<root@mail.example>'] })
    await owner.messages.keepMany('src-1', [aKept('one', { message, place: aPlace(9) }), aKept('two')])

    expect(await owner.messages.forget([message.key, messageKey('key-nobody')])).toBe(1)

    expect(await owner.messages.get(message.key)).toBeUndefined()
    expect((await owner.messages.bodies([message.key])).size).toBe(0)
    expect((await owner.messages.jobMail()).map(({ head }) => head.key)).toEqual(['key-two'])
    expect(await owner.forgotten.known([message.key])).toEqual(new Set([message.key]))
    expect(await owner.forgotten.siblingsOf(['<root@mail.example>'])).toMatchObject([
      { sourceId: 'src-1', place: aPlace(9), candidate: true },
    ])
  })

  it('takes forgotten mail back when it turns out to be job mail', async () => {
    const { owner } = await context()
    await owner.forgotten.remember('src-1', [aForgotten('one'), aForgotten('two')])

    expect(await owner.messages.keepMany('src-1', [aKept('one')])).toBe(1)

    expect(await owner.forgotten.count()).toBe(1)
    expect(await owner.forgotten.siblingsOf(['<one@mail.example>'])).toEqual([])
  })

  it('counts no change where there was none', async () => {
    const { owner } = await context()
    const version = await owner.dataVersion()
    await owner.messages.keepMany('src-1', [])
    await owner.messages.updateFindings([], 'me-1')
    await owner.messages.forget([messageKey('key-nobody')])
    await owner.forgotten.remember('src-1', [])
    await owner.news.tell([])
    expect(await owner.dataVersion()).toBe(version)
  })

  it('never takes the list of a wiped history for the one that began after it', async () => {
    const { owner, opened } = await context()
    await using other = await opened.again()
    const views = [owner, other.forOwner(owner.id)]
    await owner.messages.keepMany('src-1', [aKept('a'), aKept('b')])
    const versions = new Set<number>()
    for (const view of views) {
      expect(await view.messages.jobMail()).toHaveLength(2)
      versions.add(await view.dataVersion())
    }

    await owner.wipe()
    await owner.messages.keepMany('src-1', [aKept('c'), aKept('d')])

    for (const view of views) {
      expect((await view.messages.jobMail()).map(({ head }) => head.key)).toEqual(['key-c', 'key-d'])
      expect(versions.has(await view.dataVersion())).toBe(false)
    }
  })
}
