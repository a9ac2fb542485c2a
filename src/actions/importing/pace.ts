/** Counts and speed of a run; the rate is that of the last few seconds, so that the time left follows the machine. */
export class Pace {
  readonly #marks: { at: number; bytes: number; messages: number }[] = []

  mark(at: number, bytes: number, messages: number): void {
    this.#marks.push({ at, bytes, messages })
    while (this.#marks.length > 2 && at - (this.#marks[0]?.at ?? at) > 8000) this.#marks.shift()
  }

  get lastMark(): number {
    return this.#marks.at(-1)?.at ?? 0
  }

  messagesPerSecond(): number {
    return this.#rate((mark) => mark.messages)
  }

  secondsLeft(bytesTotal: number): number | null {
    const last = this.#marks.at(-1)
    const rate = this.#rate((mark) => mark.bytes)
    return last && rate > 0 ? Math.max(0, (bytesTotal - last.bytes) / rate) : null
  }

  #rate(of: (mark: { bytes: number; messages: number }) => number): number {
    const first = this.#marks[0]
    const last = this.#marks.at(-1)
    if (!first || !last || last.at <= first.at) return 0
    return ((of(last) - of(first)) * 1000) / (last.at - first.at)
  }
}
