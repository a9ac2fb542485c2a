import { parseHTML } from 'linkedom'

/** More than an article or a posting has. */
export const mostElements = 15_000
const deepest = 300
/** Those that are seldom closed, or have no inside: they say nothing of depth. */
const shallow = /^(?:p|li|dt|dd|td|th|tr|option|br|hr|img|input|link|meta|source|area|base|col|embed|track|wbr)$/i

/** Reading costs elements × depth, so that both are looked at before, in one pass. */
function isReadable(markup: string): boolean {
  let elements = 0
  let depth = 0
  for (const [, close, name = ''] of markup.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})/gi)) {
    if (shallow.test(name)) {
      if (close === '') elements++
      continue
    }
    if (close !== '') {
      depth = Math.max(0, depth - 1)
      continue
    }
    elements++
    depth++
    if (elements > mostElements || depth > deepest) return false
  }
  return true
}

/** A page as a document that nothing runs in; null where it holds more elements, or deeper ones, than a page has. */
export function parsePage(markup: string): Document | null {
  if (!isReadable(markup)) return null
  // Many pages leave out what browsers add by themselves.
  return parseHTML(/<body[\s>]/i.test(markup) ? markup : `<html><body>${markup}</body></html>`).document
}
