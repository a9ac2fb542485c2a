import type { Kysely } from 'kysely'

/**
 * The tables as Kysely sees them. JSON is text, instants are epoch milliseconds, booleans 0 or 1, hashes 22 characters
 * of base64url. Rows never leave this folder. Every table but the two of the store itself begins with `owner_id`.
 */
export interface Schema {
  store_facts: { name: string; value: string }
  schema_migrations: { name: string; checksum: string; applied_at: number }

  owners: {
    owner_id: string
    data_version: number
    turns: number
    /** By which rule the words to search were taken; an older one is taken anew. */
    search_version: number
  }
  sources: {
    owner_id: string
    id: string
    kind: string
    path: string
    name: string
    fingerprint: string | null
    cursor: string | null
    seen: number
    unreachable: number
    added_at: number
    last_import_at: number | null
  }
  set_aside: {
    owner_id: string
    source_id: string
    place_at: string
    place_offset: number
    place_length: number
    reason: string
  }
  messages: PlaceColumns & {
    owner_id: string
    key: string
    /** The owner's data version at the last write of this row: what lets a cache read only what is new. */
    revision: number
    reader_version: number
    me_version: string
    size: number
    head: string
    finding: string
  }
  bodies: { owner_id: string; key: string; text: string; html: string | null; calendars: string }
  forgotten: PlaceColumns & {
    owner_id: string
    key_hash: string
    candidate: number
    reader_version: number
    me_version: string | null
  }
  forgotten_ids: { owner_id: string; id_hash: string; key_hash: string }
  address_counts: {
    owner_id: string
    address_hash: string
    address: string | null
    sent_from: number
    delivered_to: number
    addressed_to: number
  }
  imports: {
    owner_id: string
    id: string
    source_id: string
    state: string
    counts: string
    error: string | null
    started_at: number
    updated_at: number
    ended_at: number | null
  }
  corrections: { owner_id: string; id: string; at: number; change: string; undone_at: number | null }
  manual_entries: { owner_id: string; id: string; at: number; fact: string; removed_at: number | null }
  table_imports: {
    owner_id: string
    id: string
    at: number
    name: string
    format: string
    counts: string
    changes: string
    merges: string
    undone_at: number | null
  }
  decisions: {
    owner_id: string
    id: string
    step_id: string
    at: number
    choice: string
    until: number | null
    reason: string | null
  }
  interests: { owner_id: string; application: string; really_interested: string; at: number }
  drafts: {
    owner_id: string
    id: string
    step_id: string
    version: number
    content: string
    created_at: number
    edited_at: number
  }
  draft_versions: { owner_id: string; draft_id: string; version: number; content: string; edited_at: number }
  outbox: {
    owner_id: string
    id: string
    draft_id: string
    draft_version: number
    step_id: string
    state: string
    revision: number
    send_at: number
    approved_at: number
    /** The draft's id while it is on its way or gone, null otherwise: one such row a draft. */
    alive: string | null
    content: string
  }
  reflections: {
    owner_id: string
    application: string
    answers: string
    version: number
    started_at: number
    edited_at: number
    finished_at: number | null
  }
  interview_logs: {
    owner_id: string
    id: string
    application: string
    interview: string | null
    answers: string
    version: number
    started_at: number
    edited_at: number
    finished_at: number | null
  }
  feedback_quotes: {
    owner_id: string
    id: string
    application: string
    content: string
    added_at: number
    edited_at: number
    removed_at: number | null
  }
  /** In no search; in an archive only when asked for. */
  private_pages: {
    owner_id: string
    application: string
    on_day: string
    text: string
    version: number
    started_at: number
    edited_at: number
  }
  updates: {
    owner_id: string
    id: string
    on_day: string
    kind: string
    text: string
    url: string | null
    removed_at: number | null
  }
  articles: {
    owner_id: string
    id: string
    added_at: number
    title: string
    url: string
    note: string | null
    removed_at: number | null
    origin: string
    feed_id: string | null
    published_at: number | null
    text: string
    /** Of title and text, each once, folded: what it is ranked by. */
    words: string
    /** `sameAddress` of its url. */
    same_address: string
    chosen: number
    read_at: number | null
  }
  feeds: {
    owner_id: string
    id: string
    url: string
    title: string
    site_url: string | null
    added_at: number
    removed_at: number | null
    health: string
  }
  /** What left for the internet, for the person to see; in no archive. */
  fetches: {
    owner_id: string
    id: string
    at: number
    url: string
    purpose: string
    done_by: string
    outcome: string
    bytes: number
  }
  accounts: {
    owner_id: string
    id: string
    address: string
    name: string | null
    aliases: string
    imap: string
    smtp: string | null
    login: string
    auth: string
    folders: string | null
    created_at: number
  }
  /** Opened by a key that lies in a file (`vault.ts`); in no archive. */
  account_secrets: { owner_id: string; account_id: string; sealed: string; sealed_at: number }
  account_health: { owner_id: string; account_id: string; health: string }
  boards: {
    owner_id: string
    id: string
    state: string
    next_at: number
    content: string
    /** Of the write that last changed a role on it. */
    openings_version: number
  }
  openings: {
    owner_id: string
    id: string
    board_id: string
    closed_at: number | null
    /** Rows older than the column below hold the words in here, until they are written again. */
    content: string
    words: string | null
  }
  cool_offs: {
    owner_id: string
    company: string
    name: string
    months: number
    applies_to: string
    source: string | null
    changed_at: number
    removed_at: number | null
  }
  told: { owner_id: string; person_address: string; company: string; item_id: string; at: number }
  person_facts: {
    owner_id: string
    id: string
    at: number
    /** An address, lower-cased, or a person's id. */
    person: string
    says: string
    removed_at: number | null
  }
  forgotten_people: { owner_id: string; hash: string; salt: string; at: number }
  postings: { owner_id: string; id: string; application: string; fetched_at: number; content: string }
  requirement_lists: { owner_id: string; application: string; version: number; saved_at: number; content: string }
  resumes: { owner_id: string; version: number; saved_at: number; content: string }
  settings: { owner_id: string; overrides: string }
  stories: {
    owner_id: string
    id: string
    version: number
    content: string
    created_at: number
    edited_at: number
    removed_at: number | null
  }
  story_tellings: { owner_id: string; id: string; story_id: string; at: number; content: string }
  practice_cards: {
    owner_id: string
    id: string
    version: number
    content: string
    schedule: string
    created_at: number
    edited_at: number
    removed_at: number | null
  }
  practice_reviews: { owner_id: string; id: string; card_id: string; at: number; content: string }
  question_lists: {
    owner_id: string
    id: string
    at: number
    name: string
    card_ids: string
    undone_at: number | null
  }
  interview_notes: { owner_id: string; interview: string; version: number; content: string; edited_at: number }
  /** Its number ties it to SQLite's index, and the database gives it. */
  searchable: {
    owner_id: string
    kind: string
    id: string
    at: number | null
    /** Folded, each once, between spaces; PostgreSQL reads a tsvector from that. */
    words: string
  }
}

/** Where a message lies; `source_id` is null once its source was taken off the list. */
interface PlaceColumns {
  source_id: string | null
  place_at: string
  place_offset: number
  place_length: number
}

/** A connection or a transaction: what every query is built on. */
export type Db = Kysely<Schema>

/** Every table that holds an owner's rows, children before parents: the order in which they can be emptied. */
export const ownedTables = [
  'set_aside',
  'sources',
  'bodies',
  'messages',
  'forgotten_ids',
  'forgotten',
  'address_counts',
  'imports',
  'corrections',
  'manual_entries',
  'table_imports',
  'decisions',
  'interests',
  'draft_versions',
  'drafts',
  'outbox',
  'reflections',
  'interview_logs',
  'feedback_quotes',
  'private_pages',
  'updates',
  'articles',
  'feeds',
  'fetches',
  'told',
  'openings',
  'boards',
  'cool_offs',
  'postings',
  'requirement_lists',
  'resumes',
  'account_secrets',
  'account_health',
  'accounts',
  'story_tellings',
  'stories',
  'practice_reviews',
  'practice_cards',
  'question_lists',
  'interview_notes',
  'person_facts',
  'forgotten_people',
  'settings',
  'searchable',
  'owners',
] as const satisfies readonly (keyof Schema)[]
