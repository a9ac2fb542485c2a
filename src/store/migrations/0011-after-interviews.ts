import type { Migration } from '#store/migration.ts'

/** Frozen: a change of the tables is a new file. Logs of interviews, feedback in quotes, and pages for oneself alone. */
export const afterInterviews: Migration = {
  name: '0011-after-interviews',
  sqlite: [
    `create table interview_logs (
      owner_id text not null,
      id text not null,
      application text not null,
      interview text,
      answers text not null,
      version integer not null,
      started_at integer not null,
      edited_at integer not null,
      finished_at integer,
      primary key (owner_id, id)
    ) strict`,
    `create table feedback_quotes (
      owner_id text not null,
      id text not null,
      application text not null,
      content text not null,
      added_at integer not null,
      edited_at integer not null,
      removed_at integer,
      primary key (owner_id, id)
    ) strict`,
    `create table private_pages (
      owner_id text not null,
      application text not null,
      on_day text not null,
      text text not null,
      version integer not null,
      started_at integer not null,
      edited_at integer not null,
      primary key (owner_id, application, on_day)
    ) strict`,
  ],
}
