import type { Item } from '#read/history/item.ts'

/** A map from items, as quick as a list: an item knows its place. One that was set aside has none and is never here. */
export class ByItem<T> {
  readonly #values: (T | undefined)[] = []

  get(item: Item): T | undefined {
    return this.#values[item.index]
  }

  set(item: Item, value: T): void {
    this.#values[item.index] = value
  }

  has(item: Item): boolean {
    return this.#values[item.index] !== undefined
  }
}
