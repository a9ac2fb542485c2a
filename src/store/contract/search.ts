import fc from 'fast-check'
import { expect, it } from 'vitest'
import { answersWords, askedWords, distinctWords } from '#domain/fold-words.ts'
import { messageKey, ownerId } from '#domain/ids.ts'
import { each, readArchive } from '#store/contract/archive.ts'
import type { ContractContext } from '#store/contract/harness.ts'
import { aFinding, aKept, aMessage } from '#store/contract/samples.ts'
import type { OwnerStore } from '#store/open.ts'
import { searchableMail } from '#store/searchable.ts'

const mail = (name: string, text: string, given: Parameters<typeof aMessage>[1] = {}) =>
  aKept(name, { message: aMessage(name, { subject: 'Hello', text, ...given }) })

const keys = async (owner: OwnerStore, query: string) => (await owner.search.find(query, 100)).found.map(({ id }) => id)

async function reflect(owner: OwnerStore, friend: string, readVersion = 0) {
  await owner.reflections.save({
    application: messageKey('key-job'),
    answers: { friend, mood: 2 },
    readVersion,
    finished: false,
    at: 50,
  })
}

/** Texts that look alike to a person, to a database, or to a parser of queries. */
const oddTexts = [
  'Grüße aus Zürich, Straße 7',
  'naïve café, na\u0131ve, Łódź',
  'to be AND not OR NEAR(be not)',
  `it's 50% off: "quoted" \\ 'single' & | ! <-> :*`,
  '日本語のメール 東京',
  'Добрый день, ёлка',
  'مرحبا بالعالم',
  'x'.repeat(5000),
  '½ ① ﬁne ﷺ \u0000 null \ud800 half',
  'nora@bright-water.example https://jobs.example/a?b=c',
  '',
]

export function searchContract(context: () => Promise<ContractContext>): void {
  it('finds mail by text, subject and people, latest first', async () => {
    const { owner } = await context()
    await owner.messages.keepMany('src-1', [
      mail('old', 'the billing migration', { date: 1 }),
      mail('new', 'another migration', { date: 3, subject: 'About Billing' }),
      mail('undated', 'billing, migration', { date: null }),
      mail('people', 'hello', {
        date: 2,
        from: { name: 'Zoë Brandt', address: 'z@kontor.example' },
        cc: [{ name: '', address: 'lena@migration.example' }],
      }),
    ])
    expect(await owner.search.find('billing migration', 10)).toEqual({
      total: 3,
      found: [
        { kind: 'mail', id: 'key-new', at: 3 },
        { kind: 'mail', id: 'key-old', at: 1 },
        { kind: 'mail', id: 'key-undated', at: null },
      ],
    })
    expect(await keys(owner, 'zoe')).toEqual(['key-people'])
    expect(await keys(owner, 'kontor brandt')).toEqual(['key-people'])
    expect(await keys(owner, 'lena migr')).toEqual(['key-people'])
    expect(await keys(owner, 'billing nobody')).toEqual([])
  })

  it('takes the last word for the beginning of one, and no other', async () => {
    const { owner } = await context()
    await owner.messages.keepMany('src-1', [mail('one', 'distributed systems'), mail('two', 'distance')])
    expect((await keys(owner, 'dist')).toSorted()).toEqual(['key-one', 'key-two'])
    expect(await keys(owner, 'systems dist')).toEqual(['key-one'])
    expect(await keys(owner, 'dist systems')).toEqual([])
  })

  it('gives as many as were asked for and counts all', async () => {
    const { owner } = await context()
    await owner.messages.keepMany(
      'src-1',
      Array.from({ length: 30 }, (_, i) => mail(`m${i}`, 'the same words', { date: i })),
    )
    const { total, found } = await owner.search.find('same', 7)
    expect([total, found.map(({ at }) => at)]).toEqual([30, [29, 28, 27, 26, 25, 24, 23]])
  })

  it('finds the words as they are now: after mail is kept again, forgotten, or its reading changes', async () => {
    const { owner } = await context()
    await owner.messages.keepMany('src-1', [mail('one', 'first words'), mail('two', 'first words')])
    await owner.messages.keepMany('src-1', [mail('one', 'second words')])
    expect(await keys(owner, 'first')).toEqual(['key-two'])
    expect(await keys(owner, 'second')).toEqual(['key-one'])

    await owner.messages.updateFindings([{ key: messageKey('key-one'), finding: aFinding() }], 'me-2')
    expect((await keys(owner, 'words')).toSorted()).toEqual(['key-one', 'key-two'])

    await owner.messages.forget([messageKey('key-one')])
    expect(await keys(owner, 'second')).toEqual([])
    expect(await keys(owner, 'words')).toEqual(['key-two'])
  })

  it('finds reflections as they are typed, until they are removed', async () => {
    const { owner } = await context()
    await reflect(owner, 'It was one afternoon.')
    await reflect(owner, 'It was one long evening.', 1)
    expect(await keys(owner, 'afternoon')).toEqual([])
    expect(await owner.search.find('long even', 5)).toEqual({
      total: 1,
      found: [{ kind: 'reflection', id: 'key-job', at: 50 }],
    })
    await owner.reflections.remove(messageKey('key-job'))
    expect(await keys(owner, 'evening')).toEqual([])
  })

  it('leaves nothing to be found of a write that was taken back', async () => {
    const { owner } = await context()
    await owner.messages.keepMany('src-1', [mail('one', 'standing words')])
    const { parts } = await readArchive(owner)
    const refused = owner.archive.replace(each(parts.filter(({ section }) => section !== 'messages')), async () => {
      throw new Error('not this one')
    })
    await expect(refused).rejects.toThrow('not this one')
    expect(await keys(owner, 'standing')).toEqual(['key-one'])
  })

  it('finds what an archive brought, and not what was there before', async () => {
    const { owner, opened } = await context()
    await owner.messages.keepMany('src-1', [mail('one', 'words from elsewhere')])
    await reflect(owner, 'thoughts from elsewhere')
    const { parts } = await readArchive(owner)

    const bert = opened.store.forOwner(ownerId('bert'))
    await bert.messages.keepMany('src-1', [mail('two', 'words of before')])
    await bert.archive.replace(each(parts), () => Promise.resolve())

    expect((await keys(bert, 'elsewhere')).toSorted()).toEqual(['key-job', 'key-one'])
    expect(await keys(bert, 'before')).toEqual([])
  })

  it('answers each owner from what is theirs alone', async () => {
    const { owner: anna, opened } = await context()
    const bert = opened.store.forOwner(ownerId('bert'))
    await anna.messages.keepMany('src-1', [mail('one', 'common secret')])
    await bert.messages.keepMany('src-1', [mail('one', 'common ground')])
    expect(await anna.search.find('common', 5)).toMatchObject({ total: 1 })
    expect(await bert.search.find('secret', 5)).toEqual({ total: 0, found: [] })
    await bert.messages.forget([messageKey('key-one')])
    expect(await keys(anna, 'common')).toEqual(['key-one'])
    await bert.wipe()
    expect(await keys(anna, 'common')).toEqual(['key-one'])
  })

  it('takes in what was there before there was an index, once', async () => {
    const { owner, opened } = await context()
    await owner.messages.keepMany(
      'src-1',
      Array.from({ length: 250 }, (_, i) => mail(`m${i}`, `early words ${i}`)),
    )
    await reflect(owner, 'early thoughts')
    await opened.forgetIndex()
    expect(await owner.search.find('early', 1)).toMatchObject({ total: 251 })
    expect(await keys(owner, 'early 249')).toEqual(['key-m249'])
  })

  it('finds exactly what holds the words, whatever is asked, and never fails', async () => {
    const { owner } = await context()
    const mails = oddTexts.map((text, i) => mail(`odd${i}`, text, { subject: `odd ${i}` }))
    await owner.messages.keepMany('src-1', mails)
    const known = mails.map(({ message }) => ({
      id: message.key,
      has: new Set(distinctWords(searchableMail(message).texts)),
    }))
    const expected = (query: string) =>
      known
        .filter(({ has }) => answersWords(has, askedWords(query)))
        .map(({ id }) => id)
        .toSorted()

    const word = fc.oneof(
      fc.constantFrom(...oddTexts.flatMap((text) => text.split(' ')), 'AND', 'NOT', '"', '*', '^', ':', '-', '(', "'"),
      fc.string({ unit: 'binary', maxLength: 12 }),
    )
    const query = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
      // Words that are there, cut anywhere.
      fc.tuple(fc.constantFrom(...oddTexts), fc.nat(40), fc.nat(40)).map(([text, a, b]) => text.slice(a, a + b)),
    )
    await fc.assert(
      fc.asyncProperty(query, async (asked) => {
        expect((await keys(owner, asked)).toSorted()).toEqual(expected(asked))
      }),
      { numRuns: 400 },
    )
    expect(expected('zurich')).toEqual(['key-odd0'])
    expect(expected('naive')).toEqual(['key-odd1'])
  })
}
