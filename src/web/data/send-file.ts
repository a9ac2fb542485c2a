import type { ErrorBody } from '#server/errors.ts'
import { ApiError } from '#web/data/client.ts'
import { demoHeader } from '#web/data/demo-tab.ts'
import { texts } from '#web/data/texts.ts'

/** Sends a file as it is. `fetch` cannot tell how much has been sent; this can. Throws `ApiError`. */
export function sendFile(address: string, file: File, onSent: (bytes: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('PUT', address)
    for (const [name, value] of Object.entries(demoHeader())) request.setRequestHeader(name, value)
    request.responseType = 'json'
    request.upload.addEventListener('progress', (event) => onSent(event.loaded))
    request.addEventListener('load', () => {
      if (request.status === 201) resolve()
      else reject(new ApiError(request.status, (request.response as ErrorBody | null) ?? broken))
    })
    request.addEventListener('error', () => reject(new ApiError(0, broken)))
    request.send(file)
  })
}

const broken: ErrorBody = { error: 'unreachable', message: texts.notArrived, field: null }
