/**
 * Puts words in the place of a stretch of a field, as if they were typed: the browser's own undo knows them, and so does
 * everything that listens to the field.
 */
export function putIn(field: HTMLTextAreaElement | HTMLInputElement, start: number, end: number, words: string): void {
  field.focus({ preventScroll: true })
  field.setSelectionRange(start, end)
  // The only way that keeps the browser's undo; there is no other, and no browser plans to drop it for fields.
  const isDone =
    words === '' ? start === end || document.execCommand('delete') : document.execCommand('insertText', false, words)
  if (isDone) return
  field.setRangeText(words, start, end, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: words }))
}

/** Only what differs is exchanged, so that the place in the text stays where it can; the focus stays where it is. */
export function putAll(field: HTMLTextAreaElement | HTMLInputElement, words: string): void {
  const before = field.value
  if (before === words) return
  const most = Math.min(before.length, words.length)
  let same = 0
  while (same < most && before[same] === words[same]) same++
  let behind = 0
  while (behind < most - same && before.at(-1 - behind) === words.at(-1 - behind)) behind++
  const focused = document.activeElement
  putIn(field, same, before.length - behind, words.slice(same, words.length - behind))
  if (focused instanceof HTMLElement && focused !== field) focused.focus({ preventScroll: true })
}
