/**
 * Groups of nodes that grow together, and pairs that must not: a join that would bring together what was told apart is
 * refused. What is said first holds against what is said later.
 */
export class Joining {
  readonly #parents: number[] = []
  /** Of a group, by its root, the sides of partings it stands on: `3+` must never meet `3-`. */
  readonly #sides = new Map<number, ReadonlySet<string>>()
  #partings = 0

  add(): number {
    this.#parents.push(this.#parents.length)
    return this.#parents.length - 1
  }

  root(node: number): number {
    let at = node
    while (this.#parents[at] !== at) {
      this.#parents[at] = this.#parents[this.#parents[at] as number] as number
      at = this.#parents[at] as number
    }
    return at
  }

  /** Makes two groups one, unless they must stay apart. */
  join(a: number, b: number): void {
    const [one, other] = [this.root(a), this.root(b)]
    if (one === other || this.#areApart(one, other)) return

    const [root, gone] = [Math.min(one, other), Math.max(one, other)]
    this.#parents[gone] = root
    const sides = this.#sides.get(gone)
    if (sides === undefined) return
    this.#sides.set(root, new Set([...(this.#sides.get(root) ?? []), ...sides]))
    this.#sides.delete(gone)
  }

  /** Keeps every one of `ones` from every one of `others`; where two of them are together already, nobody is parted. */
  part(ones: readonly number[], others: readonly number[]): void {
    const roots = new Set(ones.map((node) => this.root(node)))
    if (others.some((node) => roots.has(this.root(node)))) return

    const parting = this.#partings++
    for (const node of ones) this.#stand(node, `${parting}+`)
    for (const node of others) this.#stand(node, `${parting}-`)
  }

  #stand(node: number, side: string): void {
    const root = this.root(node)
    this.#sides.set(root, new Set([...(this.#sides.get(root) ?? []), side]))
  }

  #areApart(one: number, other: number): boolean {
    const [sides, theirs] = [this.#sides.get(one), this.#sides.get(other)]
    if (sides === undefined || theirs === undefined) return false
    for (const side of sides)
      if (theirs.has(side.endsWith('+') ? `${side.slice(0, -1)}-` : `${side.slice(0, -1)}+`)) return true
    return false
  }
}
