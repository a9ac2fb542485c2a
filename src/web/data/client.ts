import { hc, type ClientResponse } from 'hono/client'
import type { Api } from '#server/create-server.ts'
import type { ErrorBody } from '#server/errors.ts'
import { demoHeader } from '#web/data/demo-tab.ts'
import { texts } from '#web/data/texts.ts'

/** The server's routes, typed from the server's own code. */
export const api = hc<Api>('/api', { headers: demoHeader })

/** A request that did not succeed, with the server's stable code and its sentence for the person. */
export class ApiError extends Error {
  readonly code: string
  readonly status: number
  readonly field: string | null

  constructor(status: number, body: ErrorBody) {
    super(body.message)
    this.name = 'ApiError'
    this.code = body.error
    this.status = status
    this.field = body.field
  }
}

type SuccessOf<R> = R extends { readonly status: infer Status; json(): Promise<infer Body> }
  ? Status extends 200 | 201
    ? WithoutUndefined<Body>
    : never
  : never

/** JSON knows no `undefined`: a field that is optional is absent or has its value. */
type WithoutUndefined<T> = T extends object ? { [K in keyof T]: WithoutUndefined<Exclude<T[K], undefined>> } : T

/** The body of a request that succeeded; anything else is thrown as an `ApiError`. */
export async function read<R extends ClientResponse<unknown, number>>(request: Promise<R>): Promise<SuccessOf<R>> {
  const response = await request.catch(() => {
    throw new ApiError(0, { error: 'unreachable', message: texts.silent, field: null })
  })
  const body: unknown = await response.json().catch(() => null)
  if (response.ok) return body as SuccessOf<R>

  throw new ApiError(
    response.status,
    isErrorBody(body) ? body : { error: 'unknown', message: texts.notUnderstood, field: null },
  )
}

function isErrorBody(body: unknown): body is ErrorBody {
  return typeof body === 'object' && body !== null && 'error' in body && 'message' in body
}

/** The sentence to show for whatever was thrown. */
export function sentenceOf(error: unknown): string {
  return error instanceof ApiError ? error.message : texts.broken
}
