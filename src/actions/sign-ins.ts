import { err, ok, type Result } from '#domain/result.ts'
import type { OAuthClient, OAuthTokens } from '#mail/oauth/tokens.ts'
import { signInRefusal } from '#actions/account-with-secret.ts'
import type { Ctx } from '#actions/context.ts'
import { signInTo } from '#actions/sign-in-to.ts'

export interface SignInRefusal {
  readonly code: string
  readonly message: string
}

/** How far a sign-in is. What it gave is in none of it. */
export type SignInState =
  | { readonly state: 'waiting' | 'signed-in' }
  | { readonly state: 'failed'; readonly message: string }

interface Attempt {
  readonly owner: string
  readonly issuer: string
  readonly stop: AbortController
  readonly done: Promise<unknown>
  outcome: Result<OAuthTokens, SignInRefusal> | null
}

/** One is enough; whoever begins anew leaves the last ones waiting for a browser that never comes. */
const mostAtOnce = 4

/**
 * Sign-ins that go on in the person's browser while the pages wait. What they give stays in this program's memory until
 * an account is connected with it; neither it nor the client's secret ever goes to a page.
 */
export class SignIns {
  readonly #attempts = new Map<string, Attempt>()
  readonly #newName: () => string

  constructor(newName: () => string) {
    this.#newName = newName
  }

  /** Gives the address at which the person says yes; refused where the provider cannot be asked. */
  async begin(
    ctx: Pick<Ctx, 'owner' | 'language' | 'now'>,
    client: OAuthClient,
  ): Promise<Result<{ readonly id: string; readonly url: string }, SignInRefusal>> {
    this.#forgetOldest(ctx.owner.id)
    const id = this.#newName()
    const stop = new AbortController()
    let show: (url: string) => void = () => undefined
    const shown = new Promise<string>((resolve) => (show = resolve))
    const signing = signInTo(ctx, client, { show, signal: stop.signal })
    const attempt: Attempt = {
      owner: ctx.owner.id,
      issuer: client.issuer,
      stop,
      outcome: null,
      done: signing.then(
        (outcome) => (attempt.outcome = outcome),
        () => (attempt.outcome = err(signInRefusal(ctx, { code: 'provider-unreachable', said: '' }, client.issuer))),
      ),
    }
    const first = await Promise.race([shown, signing])
    if (typeof first !== 'string') return first.ok ? err(lost(ctx, client.issuer)) : first
    this.#attempts.set(id, attempt)
    return ok({ id, url: first })
  }

  see(ctx: Pick<Ctx, 'owner'>, id: string): Result<SignInState, 'not-found'> {
    const attempt = this.#of(ctx, id)
    if (!attempt) return err('not-found')
    const { outcome } = attempt
    if (outcome === null) return ok({ state: 'waiting' })
    return ok(outcome.ok ? { state: 'signed-in' } : { state: 'failed', message: outcome.error.message })
  }

  /** What a sign-in gave, to connect with; it can be asked for again until `forget`. */
  tokensOf(ctx: Pick<Ctx, 'owner' | 'language'>, id: string): Result<OAuthTokens, SignInRefusal> {
    const attempt = this.#of(ctx, id)
    return attempt?.outcome ?? err(lost(ctx, attempt?.issuer ?? ''))
  }

  async forget(ctx: Pick<Ctx, 'owner'>, id: string): Promise<void> {
    const attempt = this.#of(ctx, id)
    if (attempt) await this.#end(id, attempt)
  }

  async close(): Promise<void> {
    for (const [id, attempt] of this.#attempts) await this.#end(id, attempt)
  }

  #of(ctx: Pick<Ctx, 'owner'>, id: string): Attempt | undefined {
    const attempt = this.#attempts.get(id)
    return attempt?.owner === ctx.owner.id ? attempt : undefined
  }

  async #end(id: string, { stop, done }: Attempt): Promise<void> {
    this.#attempts.delete(id)
    stop.abort()
    await done
  }

  #forgetOldest(owner: string): void {
    const theirs = [...this.#attempts].filter(([, attempt]) => attempt.owner === owner)
    for (const [id, attempt] of theirs.slice(0, Math.max(0, theirs.length - mostAtOnce + 1)))
      void this.#end(id, attempt)
  }
}

function lost(ctx: Pick<Ctx, 'language'>, issuer: string): SignInRefusal {
  return signInRefusal(ctx, { code: 'sign-in-late', said: '' }, issuer)
}
