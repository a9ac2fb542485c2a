import { expect, it } from 'vitest'
import { messageKey } from '#domain/ids.ts'
import type { ContractContext } from '#store/contract/harness.ts'

const anchor = messageKey('key-job')

export const aPosting = (text: string) =>
  ({
    application: anchor,
    title: 'Analyst',
    text: `${text}\nYou speak “German” – 𝓤nd “größer”.`,
    source: { kind: 'address', url: 'https://jobs.brightwater.example/1', how: 'job-posting' },
    fetchedAt: 3,
  }) as const

export const aList = (text: string) =>
  ({
    application: anchor,
    postingId: null,
    requirements: [
      {
        id: 'r1',
        text,
        force: 'must',
        facts: [
          { kind: 'years', least: 3, most: null },
          { kind: 'language', language: 'de', level: 'C1' },
        ],
        span: { start: 0, end: text.length },
        by: 'read',
      },
    ],
    savedAt: 4,
  }) as const

/** What is asked for, and what the person has. */
export function postingsContract(context: () => Promise<ContractContext>): void {
  it('keeps postings as they came, and forgets one that is taken away', async () => {
    const { owner } = await context()
    const later = await owner.postings.add({ ...aPosting('second'), fetchedAt: 9 })
    const first = await owner.postings.add({ ...aPosting('first'), source: { kind: 'mail', message: anchor } })
    expect(first).toEqual({ ...aPosting('first'), id: first.id, source: { kind: 'mail', message: anchor } })
    expect(await owner.postings.list()).toEqual([first, later])
    expect(await owner.postings.remove(first.id)).toBe(true)
    expect(await owner.postings.remove(first.id)).toBe(false)
    expect(await owner.postings.list()).toEqual([later])
  })

  it('makes each save of requirements a version, and refuses one made on an older', async () => {
    const { owner } = await context()
    const one = await owner.postings.saveList({ ...aList('three years'), readVersion: 0 })
    const two = await owner.postings.saveList({ ...aList('five years'), savedAt: 5, readVersion: 1 })
    expect(one).toEqual({ ok: true, value: { ...aList('three years'), version: 1 } })
    expect(two).toMatchObject({ ok: true, value: { version: 2 } })
    expect(await owner.postings.saveList({ ...aList('lost'), readVersion: 1 })).toEqual({
      ok: false,
      error: 'changed-since-read',
    })
    const other = messageKey('key-other')
    await owner.postings.saveList({ ...aList('other'), application: other, readVersion: 0 })
    const versions = await owner.postings.versionsOf(anchor)
    expect(versions.map(({ version, requirements }) => [version, requirements[0]?.text])).toEqual([
      [1, 'three years'],
      [2, 'five years'],
    ])
    expect(await owner.postings.lists()).toHaveLength(3)
  })

  it('keeps the latest versions of requirements and of the résumé, not all for ever', async () => {
    const { owner } = await context()
    for (let version = 0; version < 65; version++) {
      await owner.postings.saveList({ ...aList(`${version}`), readVersion: version })
      await owner.resumes.save({ resume: { basics: { name: `${version}` } }, readVersion: version, at: version })
    }
    const lists = await owner.postings.versionsOf(anchor)
    const resumes = await owner.resumes.versions()
    expect([lists[0]?.version, lists.at(-1)?.version]).toEqual([6, 65])
    expect([resumes[0]?.version, resumes.at(-1)?.version]).toEqual([6, 65])
    expect(await owner.resumes.present()).toEqual({ version: 65, savedAt: 64, resume: { basics: { name: '64' } } })
  })

  it('keeps a résumé with what it does not know, and refuses a save made on an older version', async () => {
    const { owner } = await context()
    const resume = { basics: { name: 'Orla', pronouns: 'she' }, 'x-theme': { colours: [1, 2] } }
    expect(await owner.resumes.present()).toBeUndefined()
    expect(await owner.resumes.save({ resume, readVersion: 0, at: 7 })).toMatchObject({ ok: true })
    expect(await owner.resumes.save({ resume: {}, readVersion: 0, at: 8 })).toEqual({
      ok: false,
      error: 'changed-since-read',
    })
    expect(await owner.resumes.versions()).toEqual([{ version: 1, savedAt: 7, resume }])
  })
}
