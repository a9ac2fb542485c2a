import { htmlElements, isVoid, type HtmlElement } from '#mail/html-elements.ts'
import { decodeEntities } from '#mail/html-entities.ts'
import { citesOthers, hidesContent } from '#mail/html-attributes.ts'
import { withoutControls } from '#mail/tidy-text.ts'

/**
 * HTML mail to the text a reader sees, in one pass: blocks on lines of their own, table rows as lines, list items with
 * a dash, cited replies behind `> `, white space folded; style, script, comments and hidden elements left out. No tree
 * is built and nothing is looked up twice, so that a newsletter of 60 kB costs a fraction of a millisecond and hostile
 * mail no more. Links and images give their text only.
 */
export function htmlToText(html: string, limit = defaultLimit): string {
  const first = new HtmlReader(html, limit, true).read()
  // A hidden element that is never closed would swallow the mail: then hiding is not believed.
  return first ?? new HtmlReader(html, limit, false).read() ?? ''
}

const defaultLimit = 256 * 1024
const deepestQuote = 20

class HtmlReader {
  private readonly html: string
  private readonly limit: number
  private readonly honourHidden: boolean
  private out = ''
  /** Line ends owed before the next word, and whether a space is. */
  private breaks = 0
  private space = false
  /** `- ` before a list item's first word, wherever in the item that is. */
  private marker = ''
  private endsInSpace = false
  private inPre = 0
  private quoteDepth = 0
  private lastDepth = 0
  /** For each open blockquote, whether it is a citation. */
  private readonly quotes: boolean[] = []
  /** The hidden element being skipped and how many of its name are open in it. */
  private hidden: { readonly name: string; depth: number } | null = null
  /** Set once no `"` (or `'`) comes any more, so that it is not looked for from every tag on. */
  private noMoreDouble = false
  private noMoreSingle = false

  constructor(html: string, limit: number, honourHidden: boolean) {
    this.html = html
    this.limit = limit
    this.honourHidden = honourHidden
  }

  /** The text; null when a hidden element was still open at the end. */
  read(): string | null {
    const { html } = this
    let at = 0
    while (at < html.length && this.out.length < this.limit) {
      const tag = html.indexOf('<', at)
      const end = tag < 0 ? html.length : tag
      if (end > at && this.hidden === null) this.run(at, end)
      if (tag < 0) break
      at = this.markup(tag)
    }
    return this.hidden ? null : this.out
  }

  /** Text between two tags: most of it is the line ends and spaces that the HTML is laid out with. */
  private run(from: number, end: number): void {
    let start = from
    if (this.inPre === 0) {
      while (start < end && isSpace(this.html.charCodeAt(start))) start++
      if (start > from) this.space = true
    }
    if (start < end) this.text(this.html.slice(start, end))
  }

  /** Reads what starts with `<` at `start`; answers where the text goes on. */
  private markup(start: number): number {
    const { html } = this
    const sign = html.charCodeAt(start + 1)
    if (sign === 0x21 || sign === 0x3f) return this.behindDeclaration(start)

    const closing = sign === 0x2f
    const nameStart = closing ? start + 2 : start + 1
    if (!isLetter(html.charCodeAt(nameStart))) {
      if (this.hidden === null) this.text('<')
      return start + 1
    }
    let nameEnd = nameStart + 1
    while (isNameSign(html.charCodeAt(nameEnd))) nameEnd++
    const end = html.charCodeAt(nameEnd) === 0x3e ? nameEnd : this.tagEnd(nameEnd)
    const name = html.slice(nameStart, nameEnd).toLowerCase()
    const element = htmlElements.get(name)

    if (closing) this.close(name, element)
    else if (end > nameEnd) return this.open(name, element, html.slice(nameEnd, end), end + 1)
    else return this.open(name, element, '', end + 1)
    return end + 1
  }

  /** Comments (with Outlook's conditional ones inside), doctypes, `<![endif]>`, `<?xml … ?>`. */
  private behindDeclaration(start: number): number {
    const { html } = this
    const comment = html.startsWith('<!--', start)
    const end = comment ? html.indexOf('-->', start + 2) : html.indexOf('>', start)
    if (end < 0) return html.length
    return end + (comment ? 3 : 1)
  }

  /** The `>` of a tag, stepping over quoted attributes; a quote that is never closed is a sign like any other. */
  private tagEnd(from: number): number {
    const { html } = this
    for (let at = from; at < html.length; at++) {
      const sign = html.charCodeAt(at)
      if (sign === 0x3e) return at
      if (sign === 0x3c && at > from) return at - 1
      if (sign !== 0x22 && sign !== 0x27) continue

      const before = html.charCodeAt(at - 1)
      if (before === 0x3d || before === 0x20) at = this.quoteEnd(at, sign === 0x22)
    }
    return html.length
  }

  private quoteEnd(at: number, double: boolean): number {
    if (double ? this.noMoreDouble : this.noMoreSingle) return at
    const close = this.html.indexOf(double ? '"' : "'", at + 1)
    if (close >= 0) return close

    if (double) this.noMoreDouble = true
    else this.noMoreSingle = true
    return at
  }

  private open(name: string, element: HtmlElement | undefined, attributes: string, after: number): number {
    const selfClosed = attributes.endsWith('/')
    if (element?.role === 'unread' && !selfClosed) return this.behindUnread(name, after)
    if (this.hidden !== null) {
      if (name === this.hidden.name && !selfClosed) this.hidden.depth++
      return after
    }
    if (this.honourHidden && hidesContent(attributes) && !isVoid(name, element) && name !== 'body') {
      this.hidden = { name, depth: 1 }
      return after
    }
    if (element) this.begin(element, attributes)
    return after
  }

  private behindUnread(name: string, from: number): number {
    const close = new RegExp(`</${name}`, 'gi')
    close.lastIndex = from
    const match = close.exec(this.html)
    if (!match) return this.html.length
    return this.tagEnd(match.index + match[0].length) + 1
  }

  private begin({ lines, role }: HtmlElement, attributes: string): void {
    if (role === 'cell') this.space = true
    else if (role === 'break') {
      if (this.marker === '') this.breaks = Math.min(this.breaks + 1, 2)
      this.space = false
    }
    if (lines === 0) return

    if (role === 'item') this.marker = ''
    this.block(lines)
    if (role === 'item') this.marker = '- '
    else if (role === 'preformatted') this.inPre++
    else if (role === 'quote') {
      const cited = citesOthers(attributes) && this.quoteDepth < deepestQuote
      this.quotes.push(cited)
      if (cited) this.quoteDepth++
    }
  }

  private close(name: string, element: HtmlElement | undefined): void {
    if (this.hidden !== null) {
      if (name === this.hidden.name && --this.hidden.depth === 0) this.hidden = null
      return
    }
    if (element === undefined || element.lines === 0) return

    if (element.role === 'item') this.marker = ''
    this.block(element.lines)
    if (element.role === 'preformatted') this.inPre = Math.max(0, this.inPre - 1)
    else if (element.role === 'quote' && this.quotes.pop()) this.quoteDepth--
  }

  private block(lines: 1 | 2): void {
    // A paragraph that opens a list item stays on the dash's line.
    if (this.breaks < lines && this.marker === '') this.breaks = lines
    this.space = false
  }

  private text(raw: string): void {
    if (this.inPre > 0) {
      this.preformatted(decodeEntities(raw))
      return
    }
    const folded = needsFolding.test(raw) ? foldSpace(decodeEntities(raw)) : raw
    if (folded.length < 2 && (folded === '' || folded === ' ')) {
      if (folded === ' ') this.space = true
      return
    }
    const from = folded.charCodeAt(0) === 0x20 ? 1 : 0
    const trailing = folded.charCodeAt(folded.length - 1) === 0x20
    if (from === 1) this.space = true
    this.write(from === 1 || trailing ? folded.slice(from, trailing ? -1 : undefined) : folded)
    this.space = trailing
  }

  private preformatted(text: string): void {
    for (const [i, line] of text.replace(/\r\n?/g, '\n').split('\n').entries()) {
      if (i > 0) this.breaks++
      if (line.trim() !== '') this.write(withoutControls(line))
    }
  }

  private write(words: string): void {
    if (this.out === '') this.out = quoteMark(this.quoteDepth)
    else if (this.breaks > 0) {
      const blank = `\n${quoteMark(Math.min(this.quoteDepth, this.lastDepth)).trimEnd()}`
      this.out += `${blank.repeat(Math.min(this.breaks, 20) - 1)}\n${quoteMark(this.quoteDepth)}`
    } else if (this.space && !this.endsInSpace) this.out += ' '
    this.out += this.marker + words
    this.marker = ''
    // Asking `out` would flatten it at every word, and make this quadratic.
    this.endsInSpace = words.endsWith(' ')
    this.lastDepth = this.quoteDepth
    this.breaks = 0
    this.space = false
  }
}

function quoteMark(depth: number): string {
  return depth === 0 ? '' : '> '.repeat(depth)
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d)
}

function isLetter(code: number): boolean {
  return (code | 32) >= 0x61 && (code | 32) <= 0x7a
}

/** Names go up to white space, `/` or `>`; Outlook's have a colon (`o:p`). */
function isNameSign(code: number): boolean {
  return isLetter(code) || (code >= 0x30 && code <= 0x39) || code === 0x3a || code === 0x2d || code === 0x5f
}

/** Anything but printable ASCII with single spaces and without `&`. Most runs of text are just that. */
const needsFolding = /[^ -%'-~]| {2}/

/** Soft hyphen, grapheme joiner, zero-width space, word joiner, byte order mark; and the joiners and direction marks. */
const invisible = /\u00ad|\u034f|\u200b|\u2060|\ufeff/g
const anyInvisible = /\u00ad|\u034f|[\u200b-\u200f]|\u2060|\ufeff/
const manyJoiners = /([\u200c-\u200f])[\u200c-\u200f]+/g
const joinersAlone = /(^|\s)[\u200c-\u200f]|[\u200c-\u200f](?=\s|$)/g

/**
 * White space to single spaces. Zero-width signs go with it: newsletters pad their preview line with hundreds. The two
 * joiners stay where they stand between letters, as Persian, Hindi and emoji need them.
 */
function foldSpace(text: string): string {
  const visible = anyInvisible.test(text) ? withoutInvisible(text) : text
  // A single space is left alone: it needs no replacing, and most white space is one.
  return withoutControls(visible.replace(/[^\S ]\s*| \s+/g, ' '))
}

function withoutInvisible(text: string): string {
  return text.replace(invisible, '').replace(manyJoiners, '$1').replace(joinersAlone, '$1')
}
