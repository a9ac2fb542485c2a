import type { ApplicationView } from '#actions/views.ts'
import { FeedbackMails } from '#web/feedback/mails.tsx'
import { Quotes } from '#web/feedback/quotes.tsx'
import { ToldForm } from '#web/feedback/told-form.tsx'

/** What others said of it: by mail, word for word, and told; nothing is open that the person did not open. */
export function Feedback({ application }: { application: ApplicationView }) {
  const questions = application.logs.flatMap(({ questions: asked }) => asked)
  return (
    <div className="space-y-3">
      <FeedbackMails applicationId={application.id} mails={application.feedback} quotes={application.quotes} />
      <Quotes quotes={application.quotes} questions={questions} stories={application.stories} />
      <ToldForm applicationId={application.id} people={application.people} />
    </div>
  )
}
