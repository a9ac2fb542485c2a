/** A file's bytes as they travel beside what is ticked in it. */
export async function inBase64(file: File): Promise<string> {
  const reader = new FileReader()
  const read = new Promise<string>((resolve, reject) => {
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''))
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The file could not be read.')))
  })
  reader.readAsDataURL(file)
  const url = await read
  return url.slice(url.indexOf(',') + 1)
}
