import { describe, expect, it } from 'vitest'
import { addUpdate, removeNews } from '#actions/add-news.ts'
import { proposeNews } from '#actions/propose-news.ts'
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
