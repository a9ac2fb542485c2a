import type { Language } from '#domain/language.ts'

/**
 * The language of this page. The server writes it into `<html lang>`, and changing it loads the page anew, so that
 * it is decided once and every text can be a plain value. Without a page (in a test) it is English.
 */
export const language: Language =
  typeof document !== 'undefined' && document.documentElement.lang === 'de' ? 'de' : 'en'

/**
 * The shape another language's messages must have: the same keys, strings for strings, and functions of the same
 * parameters. `export const de = { … } as const satisfies InShapeOf<typeof en>` says at once what is missing.
 */
export type InShapeOf<Texts> = Texts extends string
  ? string
  : Texts extends (...parameters: infer Parameters) => infer Said
    ? (...parameters: Parameters) => InShapeOf<Said>
    : { readonly [Key in keyof Texts]: InShapeOf<Texts[Key]> }

/**
 * The messages in the language of the page. English gives the shape; it is asked both ways, so that German can neither
 * lack a message nor keep one that English no longer has.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function inLanguage<En, De extends InShapeOf<En>>(both: {
  readonly en: En & (En extends InShapeOf<De> ? unknown : 'German has what English lacks')
  readonly de: De
}): InShapeOf<En> {
  return language === 'de' ? both.de : (both.en as InShapeOf<En>)
}
