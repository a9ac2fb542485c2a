import { ApiError, api, read } from '#web/data/client.ts'
import { demoHeader } from '#web/data/demo-tab.ts'
import type { ErrorBody } from '#server/errors.ts'
import { texts } from '#web/import/texts.ts'

export interface UploadProgress {
  readonly file: number
  readonly files: number
  /** Bytes over all files. */
  readonly sent: number
  readonly total: number
}

/** Copies chosen files into Ajar's folder one by one, then has them read as one source. Throws `ApiError`. */
export async function uploadAndImport(files: readonly File[], onProgress: (progress: UploadProgress) => void) {
  const upload = crypto.randomUUID()
  const total = files.reduce((sum, file) => sum + file.size, 0)
  let before = 0
  for (const [index, file] of files.entries()) {
    await sendFile(upload, file, (sent) =>
      onProgress({ file: index + 1, files: files.length, sent: before + sent, total }),
    )
    before += file.size
  }
  return read(api.uploads[':upload'].import.$post({ param: { upload } }))
}

/** `fetch` cannot tell how much has been sent; this can. */
function sendFile(upload: string, file: File, onSent: (bytes: number) => void): Promise<void> {
  const path = file.webkitRelativePath || file.name
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('PUT', `/api/uploads/${upload}/file?path=${encodeURIComponent(path)}`)
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
