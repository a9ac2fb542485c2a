const mostLinks = 400
const mostText = 400_000

/** Every web address in a mail's words and HTML, with what a click-counting address carries in its query; nothing is asked. */
export function linksInMail(text: string, html: string | null): readonly string[] {
  const found = new Set<string>()
  for (const words of [text, html?.replaceAll('&amp;', '&') ?? '']) {
    for (const [link] of words.slice(0, mostText).matchAll(/https?:\/\/[^\s"'<>()[\]{}|\\^`]{4,2000}/gi)) {
      if (found.size >= mostLinks) return [...found]
      found.add(link.replace(/[.,;:!?]{1,5}$/, ''))
      for (const carried of carriedBy(link)) found.add(carried)
    }
  }
  return [...found]
}

/** The target of a click-counting address, where it stands in the query and not behind the count (domain/05 §5.4). */
function carriedBy(link: string): readonly string[] {
  if (!URL.canParse(link)) return []
  return [...new URL(link).searchParams.values()]
    .slice(0, 20)
    .filter((value) => /^https?:\/\/[^\s"'<>]{4,2000}$/i.test(value))
}
