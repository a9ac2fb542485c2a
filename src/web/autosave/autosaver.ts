import type { Journal } from '#web/autosave/journal.ts'

export type AutosaveState = 'saved' | 'waiting' | 'saving' | 'failed' | 'conflict'

export interface Snapshot<Value> {
  readonly value: Value
  /** The version that `value` was made from. */
  readonly version: number
  readonly state: AutosaveState
  readonly error: unknown
}

export interface Saved {
  readonly version: number
}

interface AutosaverOptions<Value> {
  readonly value: Value
  readonly version: number
  /** Saves `value`, made from `version`; throws what `isConflict` recognises when somebody else saved in between. */
  readonly save: (value: Value, version: number) => Promise<Saved>
  readonly isConflict: (error: unknown) => boolean
  /** Milliseconds without a change before it is saved. */
  readonly delay?: number
  /** Where what is unsaved is kept for a page that ends before its time; what is found there is taken up. */
  readonly journal?: Journal<Value> | undefined
}

/**
 * Saves as one types: after a short rest, one request at a time, never an older value over a newer one. A conflict or an
 * outage keeps what was typed and says so; nothing is lost until the person chooses.
 */
export class Autosaver<Value> {
  #now: Snapshot<Value>
  readonly #options: AutosaverOptions<Value>
  readonly #listeners = new Set<() => void>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #saving: Promise<void> | undefined

  constructor(options: AutosaverOptions<Value>) {
    this.#options = options
    this.#now = { value: options.value, version: options.version, state: 'saved', error: null }
    const left = options.journal?.read() ?? null
    if (left === null) return
    // It may have reached the server with nobody left to hear so; and it may stand against what was saved since.
    if (JSON.stringify(left.value) === JSON.stringify(options.value)) options.journal?.clear()
    else this.#now = { ...this.#now, value: left.value, version: left.version, state: 'waiting' }
  }

  /** Begins to save what was taken up from the journal. Apart, because making an `Autosaver` does nothing yet. */
  begin() {
    if (this.#now.state === 'waiting') this.#schedule()
  }

  readonly snapshot = (): Snapshot<Value> => this.#now

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  change(value: Value) {
    // In a conflict the person has to choose first; what they type is kept.
    const state = this.#now.state === 'conflict' ? 'conflict' : 'waiting'
    this.#set({ value, state })
    if (state === 'waiting') this.#schedule()
  }

  /** Saves what is unsaved now. True when everything is saved afterwards. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer)
    await this.#saving
    if (this.#now.state === 'waiting' || this.#now.state === 'failed') await this.#save()
    return this.#now.state === 'saved'
  }

  /** Puts aside what is here for what was saved elsewhere. */
  adopt(value: Value, version: number) {
    clearTimeout(this.#timer)
    this.#set({ value, version, state: 'saved', error: null })
  }

  /** Keeps what is here, over what was saved elsewhere as `version`. */
  async keepMine(version: number): Promise<boolean> {
    this.#set({ version, state: 'waiting', error: null })
    return this.flush()
  }

  #schedule() {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), this.#options.delay ?? 600)
  }

  #save(): Promise<void> {
    const saving = this.#saveOnce().finally(() => {
      this.#saving = undefined
    })
    this.#saving = saving
    return saving
  }

  async #saveOnce() {
    const { value, version } = this.#now
    this.#set({ state: 'saving', error: null })
    try {
      const saved = await this.#options.save(value, version)
      const changedMeanwhile = this.#now.value !== value
      this.#set({ version: saved.version, state: changedMeanwhile ? 'waiting' : 'saved' })
      if (changedMeanwhile) this.#schedule()
    } catch (error) {
      this.#set({ state: this.#options.isConflict(error) ? 'conflict' : 'failed', error })
    }
  }

  #set(change: Partial<Snapshot<Value>>) {
    this.#now = { ...this.#now, ...change }
    const { value, version, state } = this.#now
    if (state === 'saved') this.#options.journal?.clear()
    else if (change.value !== undefined || change.version !== undefined)
      this.#options.journal?.write({ value, version })
    for (const listener of this.#listeners) listener()
  }
}
