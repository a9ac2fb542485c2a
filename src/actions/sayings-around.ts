import type { Application } from '#domain/application.ts'
import { applicationIdOf, type MessageKey } from '#domain/ids.ts'
import { prepare } from '#read/prepare.ts'
import { sentencesToPick, type PickedSentence } from '#write/sentences-to-pick.ts'
import type { Ctx } from '#actions/context.ts'
import { logsOf } from '#actions/interview-log.ts'
import type { ThreadMail } from '#actions/views.ts'
import type { World } from '#actions/world.ts'

const mostMails = 6
const mostPicked = 6
const mostTopics = 8

/** What a mail can be made of besides the plain facts: topics of the talk, what they told me, sentences of the mails. */
interface Sayings {
  readonly topics: readonly string[]
  readonly told: readonly string[]
  readonly sentences: readonly PickedSentence[]
}

/**
 * Gathers them for one application and the mails between the two. Of the logs what the talk was about; of the reflection
 * only what they said and what went well: moods, doubts and what went wrong are the person's alone, and are no words
 * for anybody else.
 */
export async function sayingsAround(
  ctx: Ctx,
  world: World,
  application: Application,
  thread: readonly ThreadMail[],
  language: string,
): Promise<Sayings> {
  const keys = thread.slice(0, mostMails).map(({ key }) => key as MessageKey)
  const [logs, reflections, bodies] = await Promise.all([
    logsOf(ctx, world, application),
    ctx.owner.reflections.list(),
    ctx.owner.messages.bodies(keys),
  ])
  const talked = logs.flatMap(({ answers: { caredAbout = [], questions = [], learned, promised } }) => [
    ...caredAbout,
    ...(learned ? [learned] : []),
    ...questions.map(({ text }) => text),
    ...(promised ? [promised] : []),
  ])
  const own = reflections.filter((one) => world.applications.get(applicationIdOf(one.application)) === application)
  const mails = thread.slice(0, mostMails).map(({ key, isMine, subject }) => {
    const text = bodies.get(key as MessageKey)?.text ?? ''
    const prepared = prepare({ subject, text })
    return {
      isMine,
      sentences: prepared.sentences
        .filter(({ zone }) => zone === 'new')
        .map(({ start, end }) => prepared.text.slice(start, end)),
    }
  })
  return {
    topics: talked
      .map((topic) => topic.trim())
      .filter(Boolean)
      .slice(-mostTopics),
    told: own.flatMap(({ answers: { theySaid, wentWell } }) => [theySaid, wentWell].flatMap((words) => words ?? [])),
    sentences: sentencesToPick(mails, language, mostPicked),
  }
}
