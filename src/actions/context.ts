import type { OwnerStore } from '#store/open.ts'

/**
 * What every action is handed by a door: whose data, and which moment it is. `now` is epoch ms, `zone` the owner's
 * IANA zone; both are values so that any run can be repeated (`--now`, `--zone`).
 */
export interface Ctx {
  readonly owner: OwnerStore
  readonly now: number
  readonly zone: string
}
