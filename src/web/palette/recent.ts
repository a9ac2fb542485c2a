/** Ids of what was chosen in the palette, the last first: no names, only ids that mean nothing elsewhere. */
const place = 'ajar-recent'
const kept = 12

export function recentChoices(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(place) ?? '[]')
    return Array.isArray(stored) ? stored.filter((id): id is string => typeof id === 'string').slice(0, kept) : []
  } catch {
    return []
  }
}

export function rememberChoice(id: string) {
  try {
    const ids = [id, ...recentChoices().filter((other) => other !== id)].slice(0, kept)
    localStorage.setItem(place, JSON.stringify(ids))
  } catch {
    // A browser that keeps nothing begins anew each time.
  }
}
