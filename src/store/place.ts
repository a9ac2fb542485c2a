import { sql, type SqlBool } from 'kysely'
import type { Place } from '#domain/message.ts'

interface PlaceRow {
  readonly place_at: string
  readonly place_offset: number
  readonly place_length: number
}

export function placeRow(place: Place): PlaceRow {
  return { place_at: place.at, place_offset: place.offset, place_length: place.length }
}

export function placeOf(row: PlaceRow): Place {
  return { at: row.place_at, offset: row.place_offset, length: row.place_length }
}

/** A message met again, and where. */
export type NewPlace = {
  readonly owner: string
  readonly key: string
  readonly sourceId: string
  readonly place_at: string
  readonly place_offset: number
  readonly place_length: number
}

/**
 * Whether a message takes its new place: when it lies in no source, or elsewhere in the same one. Most mail that is met
 * again lies where it lay, and an update that changes nothing would still write its page.
 */
export function lostOrMoved(slot: <K extends keyof NewPlace>(name: K) => NewPlace[K]) {
  return sql<SqlBool>`(source_id is null or (source_id = ${slot('sourceId')} and (place_at <> ${slot('place_at')}
    or place_offset <> ${slot('place_offset')} or place_length <> ${slot('place_length')})))`
}
