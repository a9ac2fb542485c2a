import { api, read } from '#web/data/client.ts'
import { sendFile } from '#web/data/send-file.ts'

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
    const path = encodeURIComponent(file.webkitRelativePath || file.name)
    await sendFile(`/api/uploads/${upload}/file?path=${path}`, file, (sent) =>
      onProgress({ file: index + 1, files: files.length, sent: before + sent, total }),
    )
    before += file.size
  }
  return read(api.uploads[':upload'].import.$post({ param: { upload } }))
}
