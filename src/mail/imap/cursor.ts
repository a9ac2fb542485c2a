import type { Place } from '#domain/message.ts'

/** How far one folder was read: all up to `uid`, as long as the folder is numbered as `validity` says (RFC 3501 §2.3.1.1). */
export interface FolderMark {
  readonly validity: string
  readonly uid: number
}

/** By folder. What an older reader saw is found by its version in the store, so the cursor needs none. */
export type ImapMarks = ReadonlyMap<string, FolderMark>

export function marksOf(cursor: string | undefined): ImapMarks {
  if (cursor === undefined) return new Map()
  try {
    const { folders } = JSON.parse(cursor) as { folders?: Readonly<Record<string, unknown>> }
    const marks = Object.entries(folders ?? {}).flatMap(([path, mark]): [string, FolderMark][] => {
      const { validity, uid } = Object(mark) as Partial<FolderMark>
      return typeof validity === 'string' && Number.isSafeInteger(uid) ? [[path, { validity, uid: uid ?? 0 }]] : []
    })
    return new Map(marks)
  } catch {
    // Not ours: everything is read again, which only costs time.
    return new Map()
  }
}

export function cursorOf(marks: ImapMarks): string {
  return JSON.stringify({ folders: Object.fromEntries(marks) })
}

/** `VALIDITY/UID/FOLDER`: of a folder that was numbered anew nothing is found at an old place. */
export function placeIn(path: string, validity: string, uid: number, size: number): Place {
  return { at: `${validity}/${uid}/${path}`, offset: uid, length: size }
}

export interface ImapPlace {
  readonly path: string
  readonly validity: string
  readonly uid: number
}

export function imapPlace({ at }: Place): ImapPlace | null {
  const [, validity = '', uid = '', path = ''] = /^(\d{1,20})\/(\d{1,10})\/([^]+)$/.exec(at) ?? []
  return path === '' ? null : { path, validity, uid: Number(uid) }
}
