import type pg from 'pg'
import { ownedTables } from '#store/schema.ts'

/**
 * Whether PostgreSQL itself keeps owners apart for this role: undefined, or a sentence that says what to do. A
 * superuser sees every row whatever the tables say.
 */
export async function whyRoleIsUnsafe(client: pg.ClientBase): Promise<string | undefined> {
  const { rows } = await client.query<{ role: string; sees_all: boolean }>(
    `select current_user::text as role, bool_or(rolsuper or rolbypassrls) as sees_all from pg_roles where rolname = current_user`,
  )
  const [role] = rows
  if (role?.sees_all === false) return undefined
  return `AJAR_DATABASE_URL names the role "${role?.role ?? ''}", from which PostgreSQL hides nothing, so that it could not keep one person's mail from another's. Make a role of its own: create role ajar login password '…'; create database ajar owner ajar;`
}

/** Tables whose rows are not kept apart by the policy they were made with. */
export async function tablesLeftOpen(client: pg.ClientBase): Promise<readonly string[]> {
  const { rows } = await client.query<{ relname: string }>(
    `select relname::text from pg_class
     where relnamespace = (select oid from pg_namespace where nspname = current_schema()) and relkind = 'r' and relrowsecurity
       and (relforcerowsecurity or not pg_has_role(current_user, relowner, 'usage'))
       and (select count(*) = 1 and bool_and(polname = 'own_rows') from pg_policy where polrelid = pg_class.oid)`,
  )
  const bound = new Set(rows.map(({ relname }) => relname))
  return ownedTables.filter((table) => !bound.has(table))
}
