import { describe, expect, it } from 'vitest'
import { importMail } from '#actions/import-mail.ts'
import type { Ctx } from '#actions/context.ts'
import type { Language } from '#domain/language.ts'
import { demoMailbox, testApp, type TestApp } from './test-app.ts'

/** Fields whose words are ours; what people wrote and what things are named is the same in every language. */
const ours: ReadonlySet<string> = new Set([
  'title',
  'sentence',
  'reason',
  'cautions',
  'opening',
  'label',
  'hint',
  'note',
  'text',
  'unit',
])
/** These hold words of the mail or of the person under the same names. */
const theirs =
  /\.no\.by\.|\b(people|drafts|lessons|evidence|answers|passOnTo|to|offers)\b|shape|\.options\.\d+\.value|standardText|plan\.\d+\.text/

describe('what the house says', () => {
  it('is German where the person reads German, every sentence of it', async () => {
    await using test = await testApp()
    const imported = await importMail(test.ctx(), demoMailbox)
    expect(imported.ok).toBe(true)

    const english = sentencesOf(await everything(test, 'en'))
    const german = sentencesOf(await everything(test, 'de'))
    expect(english.size).toBeGreaterThan(150)
    expect([...german.keys()].toSorted()).toEqual([...english.keys()].toSorted())

    const same = [...english].filter(([path, words]) => german.get(path) === words && !universal.has(words))
    expect(same.map(([path, words]) => `${path}: ${words}`)).toEqual([])
  })
})

/** The same word in both. */
const universal: ReadonlySet<string> = new Set(['Rose'])

async function everything(test: TestApp, language: Language): Promise<Record<string, unknown>> {
  const { actions } = test.app
  const ctx: Ctx = { ...test.ctx(), language }
  const rows = await actions.listApplications(ctx)
  const applications = await Promise.all(rows.map(({ id }) => actions.showApplication(ctx, id)))
  return {
    today: await actions.seeToday(ctx),
    applications: applications.map((shown) => (shown.ok ? shown.value : null)),
    review: await actions.listReview(ctx),
    form: await actions.reflectionForm(ctx),
    plan: await actions.seePlanSettings(ctx),
  }
}

/** Our sentences by the path to them. */
function sentencesOf(value: unknown, path = '', field = ''): Map<string, string> {
  if (typeof value === 'string') {
    return new Map(ours.has(field) && value !== '' && !theirs.test(path) ? [[path, value]] : [])
  }
  if (typeof value !== 'object' || value === null) return new Map()
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => [
      ...sentencesOf(inner, `${path}.${key}`, Array.isArray(value) ? field : key),
    ]),
  )
}
