import type { Language } from '#domain/language.ts'
import type { Ctx } from '#actions/context.ts'

/** What the person chose; null: as their browser asks. */
export interface LanguageChoice {
  readonly chosen: Language | null
}

export async function seeLanguage(ctx: Ctx): Promise<LanguageChoice> {
  return { chosen: (await ctx.owner.settings.get()).language }
}

export async function chooseLanguage(ctx: Ctx, language: Language | null): Promise<LanguageChoice> {
  return { chosen: (await ctx.owner.settings.set({ language })).language }
}
