import type { MessageHead } from '#domain/message.ts'
import { threadIds } from '#actions/importing/sift.ts'

/** Which messages hang together by Message-ID, In-Reply-To and References. */
export class Threads {
  readonly #parent = new Map<string, string>()

  add(head: MessageHead): void {
    const [first, ...rest] = [`key:${head.key}`, ...threadIds(head)]
    for (const id of rest) this.#join(first ?? id, id)
  }

  /** One name for all that hangs together with this message. */
  threadOf(head: MessageHead): string {
    return this.#root(`key:${head.key}`)
  }

  has(id: string): boolean {
    return this.#parent.has(id)
  }

  #root(id: string): string {
    let root = id
    for (let up = this.#parent.get(root); up !== undefined && up !== root; up = this.#parent.get(root)) root = up
    let step = id
    while (step !== root) {
      const up = this.#parent.get(step) ?? root
      this.#parent.set(step, root)
      step = up
    }
    return root
  }

  #join(a: string, b: string): void {
    const rootA = this.#root(a)
    const rootB = this.#root(b)
    this.#parent.set(rootA, rootA)
    this.#parent.set(rootB, rootA)
  }
}
