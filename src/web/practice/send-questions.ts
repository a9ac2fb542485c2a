import type { QuestionListPreview } from '#actions/prepare/views.ts'
import type { ErrorBody } from '#server/errors.ts'
import { ApiError } from '#web/data/client.ts'
import { demoHeader } from '#web/data/demo-tab.ts'
import { texts } from '#web/data/texts.ts'

/** What a list would bring, changing nothing. Throws `ApiError`. */
export function previewQuestions(list: Blob): Promise<QuestionListPreview> {
  return send('/api/prepare/cards/lists/preview', list) as Promise<QuestionListPreview>
}

/** Takes it in. Throws `ApiError`. */
export function takeQuestions(list: Blob, name: string): Promise<{ readonly id: string; readonly added: number }> {
  const query = new URLSearchParams({ name: name.slice(0, 300) })
  return send(`/api/prepare/cards/lists?${query}`, list) as Promise<{ id: string; added: number }>
}

/** The list itself is the body, which the typed client has no words for. */
async function send(path: string, list: Blob): Promise<unknown> {
  const broken: ErrorBody = { error: 'unreachable', message: texts.notArrived, field: null }
  const response = await fetch(path, { method: 'POST', headers: demoHeader(), body: list }).catch(() => {
    throw new ApiError(0, broken)
  })
  const body: unknown = await response.json().catch(() => null)
  if (response.ok) return body
  throw new ApiError(response.status, (body as ErrorBody | null) ?? broken)
}
