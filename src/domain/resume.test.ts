import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resumeFields } from '#domain/resume-fields.ts'
import { parseResume } from '#domain/resume.ts'
import { diffResumes } from '#domain/resume-diff.ts'
import { aResume } from '#domain/resume-builders.ts'

const orla = {
  basics: { name: 'Orla Finch', pronouns: 'she' },
  work: [{ name: 'Brightwater', position: 'Analyst', startDate: '2021-04', endDate: null, highlights: ['Cut costs'] }],
  skills: [{ name: 'Databases', keywords: ['SQL', 'C++'] }],
  languages: [{ language: 'German', fluency: 'B2' }],
  'x-theme': { colours: [1, [2]] },
} as const

describe('a résumé that is read', () => {
  it('is the same value, with all that is not known', () => {
    expect(parseResume(orla)).toEqual({ ok: true, value: orla })
    expect(parseResume({})).toEqual({ ok: true, value: {} })
  })

  it('is refused with the fields that are of another kind', () => {
    const wrong = {
      basics: { name: 7, url: 'javascript:alert(1)', location: [] },
      work: [{ startDate: '2021' }, { startDate: 'May 2021', highlights: [1] }, 'job'],
      skills: { name: 'SQL' },
    }
    expect(parseResume(wrong)).toEqual({
      ok: false,
      error: [
        { path: 'basics.name', trouble: 'not-a-text' },
        { path: 'basics.url', trouble: 'not-a-link' },
        { path: 'basics.location', trouble: 'not-an-object' },
        { path: 'work[1].startDate', trouble: 'not-a-date' },
        { path: 'work[1].highlights[0]', trouble: 'not-a-text' },
        { path: 'work[2]', trouble: 'not-an-object' },
        { path: 'skills', trouble: 'not-a-list' },
      ],
    })
  })

  it.each([[null], [[]], ['text'], [7]])('is refused when it is %j', (value) => {
    expect(parseResume(value)).toEqual({ ok: false, error: [{ path: '', trouble: 'not-an-object' }] })
  })

  it('is refused rather than walked for ever when it is deep or wide', () => {
    let deep: unknown = 1
    for (let depth = 0; depth < 100_000; depth++) deep = { deep }
    expect(parseResume(deep)).toMatchObject({ ok: false, error: [{ trouble: 'too-deep' }] })
    expect(parseResume({ skills: Array.from({ length: 501 }, () => ({})) })).toMatchObject({
      ok: false,
      error: [{ trouble: 'too-many' }],
    })
  })

  it('never throws, whatever JSON comes', () => {
    const isAnswered = (value: unknown) => {
      expect(typeof parseResume(value).ok).toBe('boolean')
    }
    fc.assert(fc.property(fc.jsonValue(), isAnswered))
    const sections = Object.keys(resumeFields)
    const likely = fc.dictionary(fc.constantFrom(...sections), fc.jsonValue())
    fc.assert(fc.property(likely, isAnswered))
  })
})

describe('the difference between two résumés', () => {
  it('names what came, what went and what changed', () => {
    const later = {
      ...orla,
      skills: [{ name: 'databases', keywords: ['SQL', 'C#', 'c++'] }],
      certificates: [{ name: 'Scrum Master', issuer: 'Ferrant' }],
      languages: [],
    }
    expect(diffResumes(orla, later)).toEqual([
      { section: 'certificates', what: 'added', label: 'Scrum Master, Ferrant', fields: [], keywords: [] },
      { section: 'skills', what: 'changed', label: 'databases', fields: ['name', 'keywords'], keywords: ['C#'] },
      { section: 'languages', what: 'removed', label: 'German', fields: [], keywords: [] },
    ])
  })

  it('is nothing between a résumé and itself, in any order and with empty fields', () => {
    fc.assert(
      fc.property(aResume, (resume) => {
        const turned = { ...resume, skills: [...(resume.skills ?? [])].toReversed(), awards: [], interests: null }
        const once = { ...turned, skills: uniqueByName(turned.skills) }
        expect(diffResumes(once, { ...once, skills: once.skills.toReversed() })).toEqual([])
      }),
    )
  })

  it('tells back what it told forth', () => {
    fc.assert(
      fc.property(aResume, aResume, (one, other) => {
        const forth = diffResumes(one, other)
        const back = diffResumes(other, one)
        const told = (changes: typeof forth, what: string) =>
          changes
            .filter((change) => change.what === what)
            .map(({ section, label }) => `${section} ${label.toLowerCase()}`)
        expect(told(forth, 'added').toSorted()).toEqual(told(back, 'removed').toSorted())
        expect(told(forth, 'changed').length).toBe(told(back, 'changed').length)
      }),
    )
  })
})

function uniqueByName<T extends { readonly name?: string | null }>(things: readonly T[]): readonly T[] {
  return [...new Map(things.map((thing) => [thing.name?.trim().toLowerCase(), thing])).values()]
}
