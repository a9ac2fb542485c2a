/**
 * The tables of a migration for PostgreSQL. Migrations are written once, in the small part of SQLite's language that
 * is understood here; anything else throws, so that nothing reaches one database and not the other.
 *
 * `integer` is 64 bits wide, text sorts by its bytes as in SQLite, and a table that belongs to owners shows each
 * transaction the rows of one owner only (DESIGN, principle 8).
 */
export function toPostgres(statement: string): readonly string[] {
  const text = statement.trim().replaceAll(/\s+/g, ' ')
  const table = /^create table (\w+) \((.*)\) strict(?:, without rowid)?$/.exec(text)
  if (table) return createTable(table[1] ?? '', splitItems(table[2] ?? ''))

  const column = /^alter table (\w+) add column (.*)$/.exec(text)
  if (column) return [`alter table ${column[1]} add column ${columnOf(column[2] ?? '')}`]

  if (/^create (?:unique )?index \w+ on \w+ \([\w, ]+\)(?: where [\w =<>']+)?$/.test(text)) return [text]
  if (/^(?:insert into|update|delete from) \w+ /.test(`${text} `)) return [text]
  if (/^drop (?:table|index) \w+$/.test(text)) return [text]
  throw new Error(`A migration says what cannot be said to PostgreSQL: ${text}`)
}

function createTable(name: string, items: readonly string[]): readonly string[] {
  const created = `create table ${name} (${items.map(itemOf).join(', ')})`
  return items.some((item) => item.startsWith('owner_id ')) ? [created, ...ownRows(name)] : [created]
}

/** Binds the table's own role only once it is forced, at the end of all migrations (`postgres-migrate.ts`). */
function ownRows(table: string): readonly string[] {
  return [
    `alter table ${table} enable row level security`,
    `create policy own_rows on ${table} using (${isOwn}) with check (${isOwn})`,
  ]
}

/** After a transaction that set it, PostgreSQL gives the setting back as an empty text. */
const isOwn = `owner_id = nullif(current_setting('ajar.owner', true), '')`

function itemOf(item: string): string {
  const columns = String.raw`\(\w+(?:, \w+){0,9}\)`
  const constraint = new RegExp(
    `^(?:primary key|unique) ${columns}$|^foreign key ${columns} references \\w+ ${columns}(?: on delete cascade)?$`,
  )
  return constraint.test(item) ? item : columnOf(item)
}

const types: Readonly<Record<string, string>> = { integer: 'bigint', text: 'text collate "C"' }

function columnOf(item: string): string {
  const column = /^(\w+) (integer|text)((?: not null)?(?: default (?:-?\d+|'[^']*'))?| primary key)$/.exec(item)
  const type = column && types[column[2] ?? '']
  if (!type) throw new Error(`A migration has a column that cannot be said to PostgreSQL: ${item}`)
  return `${column[1]} ${type}${column[3]}`
}

/** At the commas that stand in no brackets. */
function splitItems(text: string): readonly string[] {
  const items: string[] = []
  let depth = 0
  let start = 0
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++
    if (text[i] === ')') depth--
    if (text[i] !== ',' || depth > 0) continue
    items.push(text.slice(start, i).trim())
    start = i + 1
  }
  return [...items, text.slice(start).trim()]
}
