interface Host {
  /** Done when whoever came last is done. */
  last: Promise<void>
  waiting: number
  /** Epoch ms before which nobody asks again: the gap between two requests. */
  freeAt: number
  /** Epoch ms that the host itself named; 0 where it did not. */
  closedUntil: number
}

const mostHosts = 2000
const mostWaiting = 50

/** One request at a time to a host, with a gap between two, and none before the moment the host named itself. */
export class HostTurns {
  readonly #hosts = new Map<string, Host>()
  readonly #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  /** Null: as many wait for this host as may. Else call what it gives when the request is done. */
  async take(name: string, gapMs: number): Promise<(() => void) | null> {
    const host = this.#host(name)
    if (host.waiting >= mostWaiting) return null

    host.waiting++
    const before = host.last
    let done = () => {}
    host.last = new Promise((resolve) => {
      done = resolve
    })
    await before
    const wait = host.freeAt - this.#now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, Math.min(wait, 60_000)))
    return () => {
      host.freeAt = this.#now() + gapMs
      host.waiting--
      done()
    }
  }

  closedUntil(name: string): number | null {
    const until = this.#hosts.get(name)?.closedUntil ?? 0
    return until > this.#now() ? until : null
  }

  close(name: string, until: number): void {
    this.#host(name).closedUntil = until
  }

  #host(name: string): Host {
    const known = this.#hosts.get(name)
    if (known) return known

    if (this.#hosts.size >= mostHosts) this.#forget()
    const made: Host = { last: Promise.resolve(), waiting: 0, freeAt: 0, closedUntil: 0 }
    this.#hosts.set(name, made)
    return made
  }

  /** Those of whom nothing is to be remembered. */
  #forget(): void {
    const now = this.#now()
    for (const [name, host] of this.#hosts) {
      if (host.waiting === 0 && host.freeAt <= now && host.closedUntil <= now) this.#hosts.delete(name)
    }
  }
}
