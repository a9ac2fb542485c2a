const hidden = '[secret]'

/** Words that must not be seen: whoever logs, prints or exports one by mistake shows only that it is there. */
export class Secret {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  /** The words themselves, for the moment they are used. */
  reveal(): string {
    return this.#text
  }

  toString(): string {
    return hidden
  }

  toJSON(): string {
    return hidden
  }

  /** What Node's console and its test runners show. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return hidden
  }
}
