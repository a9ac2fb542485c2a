import type { Language } from '#domain/language.ts'
import { err, ok, type Result } from '#domain/result.ts'
import type { Step } from '#domain/step.ts'
import { compose, type ComposeChoices, type ComposedMail } from '#write/compose.ts'
import { isMailStep, type DraftFacts, type FactsRefusal } from '#write/facts.ts'
import type { FileError, Templates } from '#write/templates/library.ts'
import type { Ctx } from '#actions/context.ts'
import { gatherFacts } from '#actions/draft-facts.ts'
import { loadTemplates } from '#actions/templates.ts'
import type { World } from '#actions/world.ts'

/** Words for a step as things stand now, with the facts they say. Nothing is kept. */
export async function composeStep(
  ctx: Ctx,
  world: World,
  step: Step,
  choices: ComposeChoices = {},
): Promise<
  Result<{ readonly mail: ComposedMail; readonly facts: DraftFacts; readonly templates: Templates }, FactsRefusal>
> {
  if (!isMailStep(step)) return err('not-a-mail')
  const facts = await gatherFacts(ctx, world, step, choices.tell)
  if (!facts.ok) return facts
  const { templates, errors } = await loadTemplates(ctx.templates)
  const mail = compose(step, facts.value, { reader: world.language, ...choices }, templates)
  const broken = errors.filter(({ path }) => path.startsWith(`${mail.language}/`))
  const notes = [mail.note, ...(broken.length > 0 ? [brokenTemplate[world.language](broken[0]!)] : [])]
  return ok({
    mail: { ...mail, note: notes.filter((note) => note !== null).join(' ') || null },
    facts: facts.value,
    templates,
  })
}

/** A template that cannot be read is passed over, and never in silence. */
const brokenTemplate = {
  en: ({ path, line }: FileError) =>
    `Your template ${path} cannot be read (line ${line}), so Ajar’s own stands in. “ajar templates check” says why.`,
  de: ({ path, line }: FileError) =>
    `Ihre Vorlage ${path} lässt sich nicht lesen (Zeile ${line}); darum steht die von Ajar. „ajar templates check“ sagt, warum.`,
} as const satisfies Record<Language, (error: FileError) => string>
