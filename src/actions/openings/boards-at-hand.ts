import type { OwnerId } from '#domain/ids.ts'
import { err } from '#domain/result.ts'
import type { Ctx } from '#actions/context.ts'
import type { Outside } from '#actions/fetch-outside.ts'
import {
  addBoard,
  applyToOpening,
  decideBoard,
  putOpeningAside,
  removeCoolOff,
  setCoolOff,
} from '#actions/openings/change-boards.ts'
import { listOpenings, openingsOfApplication } from '#actions/openings/list-openings.ts'
import { readBoardNow } from '#actions/openings/read-boards.ts'

/** What can be done with boards and openings. `fetch` is the one way out; the invented job hunt asks nobody. */
export function boardsAtHand(fetch: Outside['fetch'], demoOwner: OwnerId) {
  return {
    listOpenings,
    openingsOfApplication,
    addBoard,
    decideBoard,
    readBoardNow: async (ctx: Ctx, id: string): ReturnType<typeof readBoardNow> =>
      ctx.owner.id === demoOwner ? err('not-confirmed') : readBoardNow({ ctx, fetch }, id),
    putOpeningAside,
    applyToOpening,
    setCoolOff,
    removeCoolOff,
  }
}

export type BoardsAtHand = ReturnType<typeof boardsAtHand>
