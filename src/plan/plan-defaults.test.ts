import { describe, expect, it } from 'vitest'
import { defaultPlanSettings } from '#domain/settings.ts'
import { planDefaults, planSettingKeys, planSettingViews, withPlanSetting, withStandard } from '#plan/plan-defaults.ts'
import { planSettingText, readPlanSetting } from '#plan/read-plan-setting.ts'

const views = planSettingViews(defaultPlanSettings, 'en')

describe('the table of the plan’s defaults', () => {
  it('covers every setting there is', () => {
    const changed = planSettingKeys.flatMap((key) => {
      const { get } = planDefaults[key]
      return Object.keys(planDefaults[key].with(defaultPlanSettings, get(defaultPlanSettings) as never))
    })
    expect(new Set(changed)).toEqual(new Set(Object.keys(defaultPlanSettings)))
  })

  it.each(views.map((view) => [view.key, view] as const))(
    '%s reads back as it is shown, within its bounds',
    (key, view) => {
      const read = readPlanSetting(planSettingText(view.value, view.shape), view.shape, 'en')
      expect(read).toEqual({ ok: true, value: view.value })
      expect(withPlanSetting(defaultPlanSettings, key, view.value)).toEqual(defaultPlanSettings)
    },
  )

  it.each(planSettingKeys)('says why %s is what it is, in one sentence, in both languages', (key) => {
    for (const language of ['en', 'de'] as const) {
      const { name, reason } = planDefaults[key].words[language]
      expect(name).toMatch(/^[A-ZÄÖÜ][^.]+$/)
      expect(reason).toMatch(/^[A-ZÄÖÜ][^.]+\.$/)
    }
    expect(planDefaults[key].words.de).not.toEqual(planDefaults[key].words.en)
  })

  it('puts one back and leaves the others', () => {
    const changed = withPlanSetting(withPlanSetting(defaultPlanSettings, 'dailyCap', 2), 'acknowledge', false)
    expect(changed).toMatchObject({ dailyCap: 2, acknowledge: { enabled: false, days: [1, 2] } })
    expect(withStandard(changed, 'acknowledge')).toEqual({ ...defaultPlanSettings, dailyCap: 2 })
  })
})

describe('a setting as people type it', () => {
  it.each([
    ['quietHours', '11'],
    ['quietHours', '1e9'],
    ['quietHours', ''],
    ['dailyCap', '0'],
    ['dailyCap', '2.5'],
    ['feedbackDays', '7-2'],
    ['feedbackDays', '1-7'],
    ['feedbackDays', '2'],
    ['acknowledge', 'maybe'],
    ['sendDays', '0,8'],
    ['sendDays', ''],
    ['sendTimes', '11:30-09:30'],
    ['sendTimes', '24:00-25:00'],
  ] as const)('%s is not “%s”, and a sentence says what it may be', (key, text) => {
    for (const language of ['en', 'de'] as const) {
      const read = readPlanSetting(text, planDefaults[key].shape, language)
      expect(read).toEqual({ ok: false, error: expect.stringMatching(/^(It wants|Gebraucht) .*\.$/) })
    }
  })
})
