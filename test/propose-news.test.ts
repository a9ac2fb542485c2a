import { describe, expect, it } from 'vitest'
import { addUpdate, removeNews } from '#actions/add-news.ts'
import { proposeNews } from '#actions/propose-news.ts'
import { commandLine } from './command-line.ts'
import { testApp } from './test-app.ts'
import { must } from './whole-use.ts'

describe('news proposed from the résumé', () => {
  it('is what came into it and is neither noted nor taken away before', async () => {
    await using house = await testApp()
    const { ctx } = house
    const { resumes } = ctx().owner
    const work = [{ name: 'Posthorn', position: 'Editor' }]
    const skills = [{ name: 'Maps', keywords: ['QGIS'] }]
    must(await resumes.save({ resume: { work, skills }, readVersion: 0, at: ctx().now - 9 * 86_400_000 }))
    expect(await proposeNews(ctx())).toEqual([])

    const more = {
      work,
      skills: [{ name: 'Maps', keywords: ['QGIS', 'MapLibre'] }],
      certificates: [{ name: 'Accessible maps', issuer: 'Open Courses' }],
      languages: [{ language: 'Danish' }],
    }
    must(await resumes.save({ resume: more, readVersion: 1, at: ctx().now - 86_400_000 }))
    expect((await proposeNews(ctx())).map(({ kind, text, on }) => [kind, text, on])).toEqual([
      ['certificate', 'Accessible maps, Open Courses', '2026-11-08'],
      ['skill', 'MapLibre', '2026-11-08'],
    ])

    must(await addUpdate(ctx(), { kind: 'skill', text: 'MapLibre' }))
    const noNews = must(await addUpdate(ctx(), { kind: 'certificate', text: 'accessible maps, open courses' }))
    must(await removeNews(ctx(), noNews.id))
    expect(await proposeNews(ctx())).toEqual([])
  })

  it('is taken or dropped at the terminal, and not proposed again', async () => {
    await using house = await testApp()
    const { resumes } = house.ctx().owner
    must(await resumes.save({ resume: {}, readVersion: 0, at: house.ctx().now - 2 }))
    const skills = [{ name: 'Maps' }, { name: 'Timetables' }]
    must(await resumes.save({ resume: { skills }, readVersion: 1, at: house.ctx().now - 1 }))
    const ajar = async (...words: readonly string[]) => {
      const { code, out } = await commandLine([...words, '--data', house.dataDir, '--now', '2026-11-10T09:00:00Z'])
      return { code, out }
    }
    const [first, second] = await proposeNews(house.ctx())
    expect(await ajar('news')).toMatchObject({ code: 0, out: expect.stringContaining('Your résumé would add 2') })
    expect(await ajar('news', 'proposals')).toMatchObject({ out: expect.stringMatching(/Maps[^]*Timetables/) })
    expect(await ajar('news', 'take', first!.id)).toMatchObject({ code: 0, out: expect.stringContaining('Noted') })
    expect(await ajar('news', 'drop', second!.id)).toMatchObject({ code: 0 })
    expect((await ajar('news', 'drop', second!.id)).code).not.toBe(0)
    expect(await ajar('news', 'proposals', '--json')).toMatchObject({ out: '[]' })
    expect((await house.ctx().owner.news.updates()).map(({ text, removedAt }) => [text, removedAt === null])).toEqual([
      [first!.text, true],
      [second!.text, false],
    ])
  })

  it('is nothing that left the résumé again', async () => {
    await using house = await testApp()
    const { ctx } = house
    const { resumes } = ctx().owner
    const project = { projects: [{ name: 'Night trains' }] }
    must(await resumes.save({ resume: {}, readVersion: 0, at: ctx().now - 3 }))
    must(await resumes.save({ resume: project, readVersion: 1, at: ctx().now - 2 }))
    expect(await proposeNews(ctx())).toHaveLength(1)
    must(await resumes.save({ resume: {}, readVersion: 2, at: ctx().now - 1 }))
    expect(await proposeNews(ctx())).toEqual([])
  })
})
