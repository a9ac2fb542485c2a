import { expect, it } from 'vitest'
import { messageKey, ownerId, personIdOfAddress, type InterviewId } from '#domain/ids.ts'
import { each, readArchive } from '#store/contract/archive.ts'
import { aQuote } from '#store/contract/samples.ts'
import type { ContractContext } from '#store/contract/harness.ts'
import type { ArchivePart } from '#store/archive-sections.ts'

const anchor = messageKey('key-job')

const unchecked = () => Promise.resolve()

/** What is written down after interviews and noes, beside the reflection itself. */
export function afterInterviewsContract(context: () => Promise<ContractContext>): void {
  it('saves an interview log as one types, and loses nothing to a second window', async () => {
    const { owner } = await context()
    const save = { id: 'i_1', application: anchor, interview: 'i_1' as InterviewId, finished: false, at: 10 }
    const question = { id: 'q1', text: 'Why us?', type: 'motivation', answered: 2, trippedUp: true } as const
    const first = await owner.interviewLogs.save({ ...save, answers: { questions: [question] }, readVersion: 0 })
    expect(first).toMatchObject({ ok: true, value: { version: 1, startedAt: 10, editedAt: 10, finishedAt: null } })

    const late = await owner.interviewLogs.save({ ...save, answers: {}, readVersion: 0, at: 11 })
    expect(late).toEqual({ ok: false, error: 'changed-since-read' })

    const done = { ...save, answers: { learned: 'Six people.' }, finished: true }
    await owner.interviewLogs.save({ ...done, readVersion: 1, at: 20 })
    // Where it belongs is said once.
    await owner.interviewLogs.save({
      ...done,
      application: messageKey('other'),
      interview: null,
      readVersion: 2,
      at: 30,
    })
    expect(await owner.interviewLogs.get('i_1')).toEqual({
      id: 'i_1',
      application: anchor,
      interview: 'i_1',
      answers: { learned: 'Six people.' },
      version: 3,
      startedAt: 10,
      editedAt: 30,
      finishedAt: 20,
    })
    expect(await owner.interviewLogs.list()).toHaveLength(1)
    expect(await owner.interviewLogs.remove('i_1')).toBe(true)
    expect(await owner.interviewLogs.remove('i_1')).toBe(false)
    expect(await owner.interviewLogs.list()).toEqual([])
  })

  it('finds a log by its words, until it is gone', async () => {
    const { owner } = await context()
    const answers = { people: [{ name: 'Ines Quillfeather', title: null, personId: null }], learned: 'Marmalade' }
    const save = { id: 'h_aaaaaaaa', application: anchor, interview: null, answers, readVersion: 0, finished: false }
    await owner.interviewLogs.save({ ...save, at: 10 })
    expect(await owner.search.find('quillf', 9)).toEqual({
      total: 1,
      found: [{ kind: 'log', id: 'h_aaaaaaaa', at: 10 }],
    })
    expect((await owner.search.find('marmalade', 9)).total).toBe(1)

    await owner.interviewLogs.save({ ...save, answers: {}, readVersion: 1, at: 11 })
    expect((await owner.search.find('marmalade', 9)).total).toBe(0)
    await owner.interviewLogs.save({ ...save, readVersion: 2, at: 12 })
    await owner.interviewLogs.remove('h_aaaaaaaa')
    expect((await owner.search.find('quillf', 9)).total).toBe(0)
  })

  it('keeps what was said, changes it, and brings back what was removed', async () => {
    const { owner } = await context()
    const quote = await owner.feedback.add(anchor, aQuote, 10)
    expect(quote).toEqual({ ...aQuote, id: quote.id, application: anchor, addedAt: 10, editedAt: 10, removedAt: null })

    const edited = await owner.feedback.edit(quote.id, { view: 'disagree', tags: [] }, 20)
    expect(edited).toEqual({ ...quote, view: 'disagree', tags: [], editedAt: 20 })
    expect(await owner.feedback.edit('q_nobody', { view: 'agree' }, 20)).toBeUndefined()

    expect(await owner.feedback.remove(quote.id, 30)).toBe(true)
    expect(await owner.feedback.remove(quote.id, 31)).toBe(false)
    expect(await owner.feedback.list()).toEqual([{ ...edited, removedAt: 30 }])
    expect(await owner.feedback.restore(quote.id)).toBe(true)
    expect(await owner.feedback.restore(quote.id)).toBe(false)
    expect(await owner.feedback.list()).toEqual([edited])
  })

  it('keeps a private page a day, and loses nothing to a second window', async () => {
    const { owner } = await context()
    const save = { application: anchor, on: '2026-05-01', at: 10 }
    expect(await owner.privatePages.save({ ...save, text: 'One.', readVersion: 0 })).toMatchObject({ ok: true })
    expect(await owner.privatePages.save({ ...save, text: 'Two.', readVersion: 0 })).toEqual({
      ok: false,
      error: 'changed-since-read',
    })
    await owner.privatePages.save({ ...save, text: 'One and two.', readVersion: 1, at: 20 })
    await owner.privatePages.save({ ...save, on: '2026-05-02', text: 'Next.', readVersion: 0, at: 30 })
    expect(await owner.privatePages.list()).toEqual([
      { application: anchor, on: '2026-05-01', text: 'One and two.', version: 2, startedAt: 10, editedAt: 20 },
      { application: anchor, on: '2026-05-02', text: 'Next.', version: 1, startedAt: 30, editedAt: 30 },
    ])
    expect(await owner.privatePages.remove(anchor, '2026-05-01')).toBe(true)
    expect(await owner.privatePages.remove(anchor, '2026-05-01')).toBe(false)
    expect(await owner.privatePages.list()).toHaveLength(1)
  })

  it('forgets who somebody was, and keeps what was asked and said', async () => {
    const { owner } = await context()
    const nora = personIdOfAddress('nora@brightwater.example')
    const priya = { name: 'Priya', title: null, personId: null }
    const people = [{ name: 'Nora', title: 'Lead', personId: nora }, priya]
    const answers = { people, learned: 'Nora Lindqvist leads six people.' }
    const log = { id: 'h_aaaaaaaa', application: anchor, interview: null, answers, readVersion: 0, finished: false }
    await owner.interviewLogs.save({ ...log, at: 10 })
    const quote = await owner.feedback.add(anchor, { ...aQuote, by: { name: 'Nora', personId: nora } }, 10)
    await owner.forgottenPeople.forget(
      { addresses: ['nora@brightwater.example'], names: ['Nora Lindqvist'], companies: [], ids: [nora], steps: [] },
      20,
    )
    const [left] = await owner.interviewLogs.list()
    expect(left?.answers.people).toEqual([priya])
    expect(left?.answers.learned).toMatch(/^█+.█+ leads six people\.$|^█+ leads six people\.$/)
    expect(await owner.feedback.list()).toEqual([{ ...quote, by: null }])
    expect((await owner.search.find('lindqvist', 9)).total).toBe(0)
    expect((await owner.search.find('priya', 9)).total).toBe(1)
  })

  it('finds no word of a private page or of what others said', async () => {
    const { owner } = await context()
    await owner.privatePages.save({ application: anchor, on: '2026-05-01', text: 'gooseberry', readVersion: 0, at: 1 })
    await owner.feedback.add(anchor, { ...aQuote, quote: 'elderflower' }, 1)
    expect((await owner.search.find('gooseberry', 9)).total).toBe(0)
    expect((await owner.search.find('elderflower', 9)).total).toBe(0)
  })

  it('hands out private pages only when asked, and keeps them where an archive without them comes in', async () => {
    const { owner, opened } = await context()
    await owner.privatePages.save({ application: anchor, on: '2026-05-01', text: 'mine', readVersion: 0, at: 1 })
    const parts: ArchivePart[] = []
    const take = (part: ArchivePart) => {
      parts.push(part)
      return Promise.resolve()
    }
    await owner.archive.read(() => Promise.resolve(), take)
    expect(parts.find(({ section }) => section === 'privatePages')?.items).toEqual([])
    expect(JSON.stringify(parts)).not.toContain('mine')

    const kept = await owner.privatePages.list()
    let counted: number | undefined
    await owner.archive.replace(each(parts), (_, counts) => {
      counted = counts.privatePages
      return Promise.resolve()
    })
    expect(counted).toBe(0)
    expect(await owner.privatePages.list()).toEqual(kept)

    const heir = opened.store.forOwner(ownerId('heir'))
    await heir.privatePages.save({ application: anchor, on: '2026-06-01', text: 'theirs', readVersion: 0, at: 1 })
    await heir.archive.replace(each((await readArchive(owner)).parts), unchecked)
    expect(await heir.privatePages.list()).toEqual(kept)
  })
}
