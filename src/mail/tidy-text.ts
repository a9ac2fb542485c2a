// oxlint-disable-next-line no-control-regex -- what is looked for here is just these
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g

/** NUL and its like are damage, and databases refuse them. Tabs and line ends stay. */
export function withoutControls(text: string): string {
  return text.replace(controls, '')
}

/** White space of all kinds to single spaces, control characters away: what stands in a header is one line. */
export function oneLine(text: string): string {
  return withoutControls(text).replace(/\s+/g, ' ').trim()
}

/** At most `limit` UTF-16 units of a text, never ending in half a character. */
export function cutAt(text: string, limit: number): string {
  if (text.length <= limit) return text
  const last = text.charCodeAt(limit - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit)
}
