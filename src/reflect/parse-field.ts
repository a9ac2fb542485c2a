import { err, ok, type Result } from '#domain/result.ts'

/** `null` when nothing but space stands there. */
export function parseText(value: unknown, longest: number, mayBreak: boolean): Result<string | null, string> {
  if (typeof value !== 'string') return err('Write some text.')
  if (value.length > 4 * longest) return err(`At most ${longest} characters.`)
  const lines = value.replace(/\r\n?/gu, '\n')
  const text = mayBreak ? lines : lines.replace(/\n/gu, ' ')
  if (text.length > longest) return err(`At most ${longest} characters.`)
  return ok(text.trim() === '' ? null : text)
}

/** All items, or what is wrong with the first that is none; empty ones fall out, and `null` is a list of nothing. */
export function parseList<T>(
  value: unknown,
  most: number,
  parseItem: (item: unknown) => Result<T | null, string>,
): Result<T[] | null, string> {
  if (!Array.isArray(value)) return err('Send a list.')
  if (value.length > 2 * most) return err(`At most ${most} of them.`)
  const items: T[] = []
  for (const each of value) {
    const item = parseItem(each)
    if (!item.ok) return item
    if (item.value !== null) items.push(item.value)
  }
  if (items.length > most) return err(`At most ${most} of them.`)
  return ok(items.length === 0 ? null : items)
}
