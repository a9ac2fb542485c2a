/** Only this much of a tag is looked at. */
const longestTag = 4000

const mightHide = /none|hidden|max-height|opacity/i
const hidingStyle =
  /(?:^|[;"'\s])(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|max-height\s{0,3}:\s{0,3}0(?![.\d]*[1-9])|opacity\s{0,3}:\s{0,3}0(?![.\d]))/i
const hiddenAttribute = /\shidden(?:[\s=>]|$)/i

/**
 * Whether an element with these attributes is not shown: preview lines, copies for small screens, trackers' words.
 * `font-size:0` does not count: newsletters set it on rows whose cells set it back.
 */
export function hidesContent(attributes: string): boolean {
  if (attributes.length < 7) return false
  const text = attributes.length > longestTag ? attributes.slice(0, longestTag) : attributes
  return mightHide.test(text) && (hidingStyle.test(text) || hiddenAttribute.test(text))
}

const cite = /\btype\s{0,3}=\s{0,3}["']?cite|class\s{0,3}=\s{0,3}["']?[^"'>]{0,100}\bgmail_quote/i

/** Whether a blockquote holds another's mail; most only indent. */
export function citesOthers(attributes: string): boolean {
  return cite.test(attributes.length > longestTag ? attributes.slice(0, longestTag) : attributes)
}
