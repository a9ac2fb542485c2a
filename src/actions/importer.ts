import type { Result } from '#domain/result.ts'
import { err, ok } from '#domain/result.ts'
import type { Ctx } from '#actions/context.ts'
import { importMail, type ImportOptions, type ImportRefusal, type ImportSummary } from '#actions/import-mail.ts'
import type { ImportProgress } from '#actions/views.ts'

const remembered = 20

interface Run {
  progress: ImportProgress
  readonly path: string
  readonly ctx: Ctx
  readonly stop: AbortController
  readonly options: RunOptions
}

interface RunOptions extends Pick<ImportOptions, 'as'> {
  /** Called once the path is read to its end. */
  readonly whenDone?: () => Promise<void>
}

interface Busy {
  readonly code: 'busy'
  readonly message: string
}

function noMatter(): void {}

/**
 * Imports that go on while the pages are served: one at a time for each owner, watched by polling, stopped and resumed
 * by id. What is stored does not depend on it: a run that is lost with the process goes on at the next import.
 */
export class Importer {
  readonly #runs = new Map<string, Run>()
  readonly #atWork = new Map<string, Promise<unknown>>()
  #count = 0

  /** Answers once the path is known to be mail and reading has begun, or is refused; the rest happens behind it. */
  async start(ctx: Ctx, path: string, options: RunOptions = {}): Promise<Result<{ id: string }, ImportRefusal>> {
    if (this.#atWork.has(ctx.owner.id)) {
      return err({ code: 'busy', message: 'Another import is running. Wait for it, or stop it first.' })
    }
    const id = `run-${++this.#count}`
    return this.#run(ctx, path, id, options)
  }

  /** Does something that no import may run beside; refused while one does. Whoever imports meanwhile is refused. */
  async whileNoneRuns<T>(ctx: Ctx, work: () => Promise<T>): Promise<Result<T, Busy>> {
    if (this.#atWork.has(ctx.owner.id)) {
      return err({
        code: 'busy',
        message: 'Your mail is being read just now. Wait until that is done, or stop it first.',
      })
    }
    const working = work()
    this.#atWork.set(
      ctx.owner.id,
      working.then(noMatter, noMatter).finally(() => this.#atWork.delete(ctx.owner.id)),
    )
    return ok(await working)
  }

  /** Running and lately ended ones, newest first. */
  list(ctx: Ctx): readonly ImportProgress[] {
    return [...this.#runs.values()]
      .filter((run) => run.ctx.owner.id === ctx.owner.id)
      .map(({ progress }) => progress)
      .toReversed()
  }

  pause(ctx: Ctx, id: string): Result<true, 'not-found'> {
    const run = this.#runs.get(id)
    if (!run || run.ctx.owner.id !== ctx.owner.id) return err('not-found')
    run.stop.abort()
    return ok(true)
  }

  async resume(ctx: Ctx, id: string): Promise<Result<true, 'not-found'>> {
    const run = this.#runs.get(id)
    if (!run || run.ctx.owner.id !== ctx.owner.id) return err('not-found')
    await this.#atWork.get(ctx.owner.id)
    const started = await this.#run(ctx, run.path, id, run.options)
    return started.ok ? ok(true) : err('not-found')
  }

  /** Stops all and waits until what is in hand is stored. */
  async close(): Promise<void> {
    for (const { stop } of this.#runs.values()) stop.abort()
    await Promise.allSettled(this.#atWork.values())
  }

  async #run(ctx: Ctx, path: string, id: string, options: RunOptions): Promise<Result<{ id: string }, ImportRefusal>> {
    const stop = new AbortController()
    const progress: ImportProgress = {
      id,
      source: options.as?.name ?? path.split(/[\\/]/).at(-1) ?? path,
      state: 'running',
      phase: 'reading',
      seen: 0,
      kept: 0,
      setAside: 0,
      bytesRead: 0,
      bytesTotal: 0,
      messagesPerSecond: 0,
      secondsLeft: null,
      error: null,
    }
    const run: Run = { progress, path, ctx, stop, options }
    this.#runs.set(id, run)
    this.#forgetOldest()

    let began: (value: 'began') => void = () => {}
    const beginning = new Promise<'began'>((resolve) => (began = resolve))
    const ending = importMail(ctx, path, {
      signal: stop.signal,
      as: options.as,
      onProgress: (next) => {
        // Done is said when all is put away, not when all is read.
        run.progress = { ...next, id, state: 'running' }
        began('began')
      },
    })
    const atWork = ending.then(
      (result) => this.#ended(run, result),
      (error: unknown) => this.#failed(run, error),
    )
    this.#atWork.set(
      ctx.owner.id,
      atWork.finally(() => this.#atWork.delete(ctx.owner.id)),
    )

    const first = await Promise.race([beginning, ending])
    if (first !== 'began' && !first.ok) {
      this.#runs.delete(id)
      return first
    }
    return ok({ id })
  }

  async #ended(run: Run, result: Result<ImportSummary, ImportRefusal>): Promise<void> {
    if (result.ok && result.value.state === 'done') await run.options.whenDone?.()
    if (result.ok) run.progress = { ...run.progress, state: result.value.state, secondsLeft: null }
    else run.progress = { ...run.progress, state: 'failed', secondsLeft: null, error: result.error }
  }

  #failed(run: Run, error: unknown): void {
    const message = `Reading stopped: ${error instanceof Error ? error.message : String(error)}. What was read is kept; import it again to go on.`
    run.progress = { ...run.progress, state: 'failed', secondsLeft: null, error: { code: 'failed', message } }
  }

  #forgetOldest(): void {
    for (const [id, run] of this.#runs) {
      if (this.#runs.size <= remembered) return
      if (run.progress.state !== 'running') this.#runs.delete(id)
    }
  }
}
