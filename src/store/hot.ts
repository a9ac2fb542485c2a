import type { Compilable, CompiledQuery, InsertQueryBuilder, InsertResult } from 'kysely'
import type { Db, Schema } from '#store/schema.ts'

/**
 * Queries that run often are compiled once: building and compiling costs Kysely several times what SQLite needs to
 * run them. A slot stands where a value will stand, and is filled at each run.
 */
class Slot {
  readonly name: string | number

  constructor(name: string | number) {
    this.name = name
  }
}

type Values = Readonly<Record<string, string | number | null>>

/** One cache a connection, shared with its transactions, because a compiled query fits one dialect only. */
const compiledOn = new WeakMap<object, Map<unknown, CompiledQuery<unknown>>>()

function compiled(db: Db, id: unknown, build: () => Compilable<unknown>): CompiledQuery<unknown> {
  const { adapter } = db.getExecutor()
  let cache = compiledOn.get(adapter)
  if (!cache) compiledOn.set(adapter, (cache = new Map()))

  let query = cache.get(id)
  if (!query) cache.set(id, (query = build().compile()))
  return query
}

function filled<O>(query: CompiledQuery<unknown>, value: (name: string | number) => unknown): CompiledQuery<O> {
  return {
    ...(query as CompiledQuery<O>),
    parameters: query.parameters.map((parameter) => (parameter instanceof Slot ? value(parameter.name) : parameter)),
  }
}

/** A query with named slots, compiled at its first run. `slot(name)` stands for a value of that type. */
export function hot<V extends Values, O>(
  build: (db: Db, slot: <K extends keyof V & string>(name: K) => V[K]) => Compilable<O>,
) {
  return async (db: Db, values: V): Promise<readonly O[]> => {
    const query = compiled(db, build, () => build(db, (name) => new Slot(name) as never))
    const result = await db.executeQuery<O>(filled<O>(query, (name) => values[name]))
    return result.rows
  }
}

/** How many values one query is asked about at a time; the last one is filled up by repeating its last value. */
const listSizes = [512, 64, 8, 1]

/**
 * A query about many texts at once (`where x in …`), in a few sizes that are compiled once each. That a
 * value stands twice in the list changes no answer.
 */
export function hotList<O>(build: (db: Db, owner: string, list: readonly string[]) => Compilable<O>) {
  return async (db: Db, owner: string, texts: readonly string[]): Promise<O[]> => {
    const rows: O[] = []
    const distinct = [...new Set(texts)]
    for (let done = 0; done < distinct.length;) {
      const left = distinct.length - done
      const size = listSizes.findLast((candidate) => candidate >= left) ?? 512
      const query = compiled(db, listId(build, size), () => {
        const list = Array.from({ length: size }, (_, i) => new Slot(i) as unknown as string)
        return build(db, new Slot('owner') as unknown as string, list)
      })
      const last = distinct.length - 1
      const start = done
      const result = await db.executeQuery<O>(
        filled(query, (name) => (typeof name === 'number' ? distinct[Math.min(start + name, last)] : owner)),
      )
      for (const row of result.rows) rows.push(row)
      done += size
    }
    return rows
  }
}

const listIds = new WeakMap<object, Map<number, object>>()

function listId(build: object, size: number): object {
  let ids = listIds.get(build)
  if (!ids) listIds.set(build, (ids = new Map()))
  let id = ids.get(size)
  if (!id) ids.set(size, (id = {}))
  return id
}

/** Rows of one insert: enough to be fast in process and over a wire, few enough for every table's columns. */
const insertSizes = [256, 64, 8, 1]

type InsertInto<T extends keyof Schema> = InsertQueryBuilder<Schema, T, InsertResult>

/** An insert of many rows into one table, all with the same columns; `finish` says what a conflict does. */
export function insertRows<T extends keyof Schema>(
  table: T,
  finish: (insert: InsertInto<T>) => Compilable<unknown> = (insert) => insert,
) {
  const ids = new Map<string, object>()
  const idOf = (text: string): object => {
    const id = ids.get(text) ?? {}
    ids.set(text, id)
    return id
  }

  return async (db: Db, rows: readonly Readonly<Schema[T]>[]): Promise<void> => {
    const [first] = rows
    if (!first) return

    const columns = Object.keys(first) as (keyof Schema[T] & string)[]
    for (let done = 0; done < rows.length;) {
      const size = insertSizes.find((candidate) => candidate <= rows.length - done) ?? 1
      const query = compiled(db, idOf(`${size} ${columns.join()}`), () => {
        const slots = Array.from({ length: size }, (_, row) =>
          Object.fromEntries(columns.map((column, i) => [column, new Slot(row * columns.length + i)])),
        )
        return finish(db.insertInto(table).values(slots as never))
      })
      const start = done
      await db.executeQuery(
        filled(query, (slot) => {
          const at = slot as number
          return rows[start + Math.floor(at / columns.length)]?.[columns[at % columns.length] as keyof Schema[T]]
        }),
      )
      done += size
    }
  }
}
