import { parseHTML } from 'linkedom'

/** UTF-16 units of markup that are looked at; whoever writes more in one item says what it is about before. */
const longestMarkup = 60_000

/** The words of a piece of HTML, without markup, scripts and images, on one line. Text that is no HTML stays as it is. */
export function plainText(html: string, longest: number): string {
  const markup = html.slice(0, longestMarkup)
  return oneLine(/[<&]/.test(markup) ? wordsOf(markup) : markup).slice(0, longest)
}

export function oneLine(text: string): string {
  // Also what cannot be seen but can turn a line around.
  return text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .replace(/[\ud800-\udbff]$/, '')
}

function wordsOf(markup: string): string {
  try {
    const { document } = parseHTML(`<html><body>${markup}</body></html>`)
    for (const element of document.querySelectorAll('script, style, template, noscript, iframe, svg')) element.remove()
    // A word must not run into the next where only a tag stood between.
    for (const element of document.querySelectorAll('p, br, div, li, td, th, h1, h2, h3, h4, h5, h6')) {
      element.append(document.createTextNode(' '))
    }
    return document.body.textContent ?? ''
  } catch {
    // Nested too deeply to be walked.
    return markup.replace(/<[^<>]{0,2000}>/g, ' ')
  }
}
