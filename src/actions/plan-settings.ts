import type { PlanSettings } from '#domain/settings.ts'
import { err, ok, type Result } from '#domain/result.ts'
import { planDefaults, planSettingKeys, planSettingViews, withPlanSetting, withStandard } from '#plan/plan-defaults.ts'
import type { PlanSettingKey, PlanSettingView } from '#plan/plan-defaults.ts'
import { planSettingText, planUnitName, readPlanSetting } from '#plan/read-plan-setting.ts'
import type { FieldProblem } from '#actions/add-manual.ts'
import type { Ctx } from '#actions/context.ts'

/** A default of the plan's clock with its value as text, for lists and forms. */
export interface PlanSettingLine extends PlanSettingView {
  readonly text: string
  readonly standardText: string
  readonly unit: string
  readonly changed: boolean
}

/** Every default of the plan's clock, what it is set to, and why it is what it is; in the language of the person. */
export async function seePlanSettings(ctx: Ctx): Promise<readonly PlanSettingLine[]> {
  const { plan } = await ctx.owner.settings.get()
  const language = ctx.language ?? 'en'
  return planSettingViews(plan, language).map((view) => {
    const text = planSettingText(view.value, view.shape)
    const standardText = planSettingText(view.standard, view.shape)
    return { ...view, text, standardText, unit: planUnitName(view.shape, language), changed: text !== standardText }
  })
}

/** `set`: values as people type them, by key. All of it is taken, or nothing. */
export interface PlanSettingsPatch {
  readonly set?: Readonly<Record<string, string>>
  readonly reset?: readonly string[]
}

/** Changes defaults of the plan's clock, or puts them back. The next plan follows from it; nothing else is stored. */
export async function changePlanSettings(
  ctx: Ctx,
  { set = {}, reset = [] }: PlanSettingsPatch,
): Promise<Result<readonly PlanSettingLine[], FieldProblem>> {
  const language = ctx.language ?? 'en'
  let { plan }: { plan: PlanSettings } = await ctx.owner.settings.get()
  for (const key of reset) {
    if (!isKey(key)) return err(noSuchKey(key, language))
    if (Object.hasOwn(set, key)) return err({ field: key, message: setAndReset[language](key) })
    plan = withStandard(plan, key)
  }
  for (const [key, text] of Object.entries(set)) {
    if (!isKey(key)) return err(noSuchKey(key, language))
    const read = readPlanSetting(text, planDefaults[key].shape, language)
    if (!read.ok) return err({ field: key, message: `${planDefaults[key].words[language].name}: ${read.error}` })
    plan = withPlanSetting(plan, key, read.value)
  }
  await ctx.owner.settings.set({ plan })
  return ok(await seePlanSettings(ctx))
}

function isKey(key: string): key is PlanSettingKey {
  return Object.hasOwn(planDefaults, key)
}

function noSuchKey(key: string, language: 'en' | 'de'): FieldProblem {
  const keys = planSettingKeys.join(', ')
  return {
    field: key,
    message:
      language === 'de'
        ? `Eine Einstellung „${key}“ gibt es nicht; es gibt ${keys}.`
        : `There is no setting “${key}”; there are ${keys}.`,
  }
}

const setAndReset = {
  en: (key: string) => `${key} cannot be set and put back at once.`,
  de: (key: string) => `${key} kann nicht zugleich gesetzt und zurückgesetzt werden.`,
}
