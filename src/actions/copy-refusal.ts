import type { OpenRefusal } from '#store/open.ts'
import type { ArchiveRefusal } from '#actions/archive/format.ts'

/** Why a copy of the database was not opened, with a sentence for the person. */
export function copyRefusal({ code, message }: Pick<OpenRefusal, 'code' | 'message'>, path: string): ArchiveRefusal {
  if (code === 'newer-schema') {
    return { code: 'newer-version', message: `${path} was made by a newer Ajar. Update Ajar and try again.` }
  }
  if (code === 'disk-full') return { code, message }
  return code === 'damaged'
    ? { code, message: `${path} is no whole copy of Ajar’s data. Nothing was changed; try an earlier one.` }
    : { code: 'store', message }
}
