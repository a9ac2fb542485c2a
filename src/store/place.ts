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
