import type { Language } from '#domain/language.ts'
import type { OwnerStore } from '#store/open.ts'
import type { TemplateFolders } from '#actions/templates.ts'

/**
 * What every action is handed by a door: whose data, and which moment it is. `now` is epoch ms; it and the zones (IANA)
 * are values so that any run can be repeated (`--now`, `--zone`). Which zone counts, `zoneFor` decides.
 */
export interface Ctx {
  readonly owner: OwnerStore
  readonly now: number
  /** This computer's: where nobody said or saved another. */
  readonly zone: string
  /** Said for this run alone (`--zone`). */
  readonly zoneSaid?: string | undefined
  /** Where the words of the mails lie. */
  readonly templates: TemplateFolders
  /** What the person reads; English where the door says nothing. */
  readonly language?: Language
}
