import { extract, type Header } from 'tar-stream'

import { Damage } from '#mail/damage.ts'
import { broken, cutOff } from '#mail/packed/unpack.ts'

export interface TarHeader {
  readonly name: string
  readonly isFile: boolean
  /** Where its content starts among the bytes of the tar. */
  readonly start: number
  readonly size: number
}

const headBytes = 512

type Part = { readonly header: TarHeader } | { readonly bytes: Buffer } | 'end'

/**
 * Turns tar-stream round: it pushes entries and their content as it is fed; here they are pulled, and it is fed when
 * nothing is there. So what was read before damage is not lost, and no more than one piece waits.
 */
export class TarFeed {
  /** Why no more entries come, when it is not that there are none. */
  damage: Damage | null = null
  private readonly pieces: AsyncIterator<Uint8Array>
  private readonly tar = extract()
  private readonly parts: Part[] = []
  private fedAll = false
  private goOn = () => {}

  constructor(pieces: AsyncIterable<Uint8Array>) {
    this.pieces = pieces[Symbol.asyncIterator]()
    this.tar.on('entry', (headers, content, next) => {
      this.parts.push({ header: headerOf(headers, content.offset + headBytes) })
      content.on('data', (bytes) => this.parts.push({ bytes: bytes as Buffer }))
      content.on('end', () => {
        this.parts.push('end')
        next()
      })
      content.on('error', () => {})
    })
    this.tar.on('error', (error: Error) => this.end(new Damage(/end of data/.test(error.message) ? cutOff : broken)))
    for (const event of ['drain', 'close']) this.tar.on(event, () => this.goOn())
  }

  /** Passes what is left of the entry at hand. */
  async nextEntry(): Promise<TarHeader | null> {
    for (;;) {
      const part = await this.next()
      if (part === null) return null
      if (part !== 'end' && 'header' in part) return part.header
    }
  }

  /** The content of the entry that came last. Throws the damage that ends it too early. */
  async *content(): AsyncGenerator<Buffer, void, undefined> {
    for (;;) {
      const part = await this.next()
      if (part === null) throw this.damage ?? new Damage(cutOff)
      if (part === 'end') return
      if ('bytes' in part) yield part.bytes
    }
  }

  async close(): Promise<void> {
    this.fedAll = true
    this.tar.destroy()
    await this.pieces.return?.()
  }

  private async next(): Promise<Part | null> {
    while (this.parts.length === 0 && !this.fedAll) await this.feed()
    return this.parts.shift() ?? null
  }

  private async feed(): Promise<void> {
    const piece = await this.nextPiece()
    if (piece) {
      if (!this.tar.write(piece)) await new Promise<void>((resolve) => (this.goOn = resolve))
    } else if (!this.fedAll) {
      this.fedAll = true
      this.tar.end(null)
    }
    // What it makes of the piece comes within this turn.
    await new Promise(setImmediate)
  }

  private async nextPiece(): Promise<Uint8Array | null> {
    try {
      const { done, value } = await this.pieces.next()
      return done ? null : value
    } catch (error) {
      if (!(error instanceof Damage)) throw error
      this.end(error)
      return null
    }
  }

  private end(damage: Damage): void {
    this.damage ??= damage
    this.fedAll = true
  }
}

function headerOf({ name, type, size }: Header, start: number): TarHeader {
  return { name, isFile: type === 'file' || type === 'contiguous-file', start, size }
}
