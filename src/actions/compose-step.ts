import { err, ok, type Result } from '#domain/result.ts'
import type { Step } from '#domain/step.ts'
import { compose, type ComposeChoices, type ComposedMail } from '#write/compose.ts'
import { isMailStep, type DraftFacts, type FactsRefusal } from '#write/facts.ts'
import type { Ctx } from '#actions/context.ts'
import { gatherFacts } from '#actions/draft-facts.ts'
import type { World } from '#actions/world.ts'

/** Words for a step as things stand now, with the facts they say. Nothing is kept. */
export async function composeStep(
  ctx: Ctx,
  world: World,
  step: Step,
  choices: ComposeChoices = {},
): Promise<Result<{ readonly mail: ComposedMail; readonly facts: DraftFacts }, FactsRefusal>> {
  if (!isMailStep(step)) return err('not-a-mail')
  const facts = await gatherFacts(ctx, world, step)
  if (!facts.ok) return facts
  return ok({ mail: compose(step, facts.value, { reader: world.language, ...choices }), facts: facts.value })
}
