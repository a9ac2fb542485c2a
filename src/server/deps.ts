import type { Ctx } from '#actions/context.ts'
import type { Language } from '#domain/language.ts'
import type { Actions } from '#server/actions.ts'
import type { Session } from '#server/session.ts'

/** What the composition root hands the server. */
export interface ServerDeps {
  readonly actions: Actions
  /** Whose data, which moment it is and what language to say it in, for one request; `accepted` is what its browser asks. */
  readonly contextFor: (request: Request, accepted: Language) => Ctx | Promise<Ctx>
  /** The folder of the built browser app. */
  readonly webFolder: string
  /** Where uploaded mailboxes are kept: a folder inside the data folder. */
  readonly uploadsFolder: string
  /** Bugs and outages, for the terminal. */
  readonly report: (error: unknown) => void
}

/** What the routes see besides: known once the server listens. */
export interface DoorDeps extends ServerDeps {
  readonly session: Session
  readonly ownPort: () => number
}

/** What the routes find on `c`. */
export interface DoorEnv {
  readonly Variables: { ctx: Ctx }
}
