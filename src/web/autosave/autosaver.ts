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
    for (const listener of this.#listeners) listener()
  }
}
