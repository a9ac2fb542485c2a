import type { Draft } from '#domain/draft.ts'
import { applicationIdOf } from '#domain/ids.ts'
import type { Outgoing } from '#domain/outbox.ts'
import type { Person } from '#domain/person.ts'
import type { Step } from '#domain/step.ts'
import { knownOfTalk, type Standing } from '#plan/still-right.ts'
import type { Ctx } from '#actions/context.ts'
import type { World } from '#actions/world.ts'

/** What a mail to this address for this step stands on, as the world is now. */
export async function standingOf(
  ctx: Ctx,
  world: World,
  mail: Pick<Outgoing, 'stepId' | 'words'> & { readonly basis?: Pick<Outgoing['basis'], 'follows'> },
  draft: Draft | undefined,
  now: number,
): Promise<Standing> {
  const step = world.stepById.get(mail.stepId)
  return {
    draft,
    step,
    application: step ? world.applications.get(step.applicationId) : applicationOf(world, mail.basis?.follows),
    recipient: recipientOf(world, step, mail.words.to.address),
    touches: world.history.touches,
    isDead: await cameBack(ctx, mail.words.to.address),
    now,
  }
}

/** What is known of the talk now, to be compared with what is known when it goes. */
export function talkNow({ touches, application, recipient }: Standing): ReturnType<typeof knownOfTalk> {
  return knownOfTalk(touches, application, recipient)
}

/** Where the step is gone, its application may still tell why. */
function applicationOf(world: World, follows: Outgoing['basis']['follows'] | undefined): Standing['application'] {
  if (follows === undefined) return undefined
  const link = world.links.get(follows)
  return world.applications.get(link?.applicationId ?? applicationIdOf(follows))
}

function recipientOf(world: World, step: Step | undefined, address: string): Person | undefined {
  const ofStep = step?.to[0] === undefined ? undefined : world.people.get(step.to[0])
  return ofStep ?? world.history.people.find(({ emails }) => emails.includes(address))
}

/** A delivery failure of this address that nothing they wrote came after. */
async function cameBack(ctx: Ctx, address: string): Promise<boolean> {
  const wanted = address.toLowerCase()
  let failedAt = -Infinity
  let wroteAt = -Infinity
  for (const { head, finding } of await ctx.owner.messages.jobMail()) {
    const at = head.date ?? 0
    if (finding.kind === 'bounce' && finding.delivery?.failed.some((one) => one.address === wanted))
      failedAt = Math.max(failedAt, at)
    else if (head.from?.address === wanted) wroteAt = Math.max(wroteAt, at)
  }
  return failedAt > wroteAt
}
