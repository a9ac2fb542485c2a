import type { Ctx } from '#actions/context.ts'
import type { ReviewItemView } from '#actions/views.ts'
import { seeWorld } from '#actions/world.ts'

/** Each doubt as a question, with the mail it is about and the applications it may belong to. */
export async function listReview(ctx: Ctx): Promise<readonly ReviewItemView[]> {
  const world = await seeWorld(ctx)
  const mail = await ctx.owner.messages.jobMail()
  const byKey = new Map(mail.map((item) => [item.head.key, item]))

  return world.history.review.map((question) => {
    const item = byKey.get(question.messageKey)
    return {
      id: question.id,
      question: question.question,
      text: question.text,
      message: item
        ? {
            key: item.head.key,
            from: item.head.from?.name || item.head.from?.address || '',
            subject: item.head.subject,
            date: item.head.date,
            kind: world.links.get(item.head.key)?.kind ?? item.finding.kind,
            rival: item.finding.runnerUp?.kind ?? null,
            applicationId: world.links.get(item.head.key)?.applicationId ?? null,
          }
        : null,
      candidates: question.candidates.flatMap((id) => {
        const application = world.applications.get(id)
        return application
          ? [{ id: application.id, company: application.company.value, role: application.role?.value ?? null }]
          : []
      }),
    }
  })
}
