import { decodeEntities } from '#mail/html-entities.ts'

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

/** Blank lines wanted around an element: 1 puts it on a line of its own, 2 leaves an empty line. */
const blocks: Readonly<Record<string, 1 | 2>> = {
  address: 1,
  article: 1,
  aside: 1,
  blockquote: 2,
  body: 1,
  center: 1,
  dd: 1,
  details: 1,
  dir: 1,
  div: 1,
  dl: 2,
  dt: 1,
  fieldset: 1,
  figcaption: 1,
  figure: 2,
  footer: 1,
  form: 1,
  h1: 2,
  h2: 2,
  h3: 2,
  h4: 2,
  h5: 2,
  h6: 2,
  header: 1,
  hr: 2,
  html: 1,
  legend: 1,
  li: 1,
  main: 1,
  menu: 2,
  nav: 1,
  ol: 2,
  p: 2,
  pre: 2,
  section: 1,
  summary: 1,
  table: 1,
  tbody: 1,
  tfoot: 1,
  thead: 1,
  caption: 1,
  tr: 1,
  ul: 2,
}

/** Elements whose content is no text for the reader; what they hold is not even markup until they are closed. */
const unread = new Set([
  'style',
  'script',
  'title',
  'template',
  'noembed',
  'noframes',
  'xml',
  'select',
  'textarea',
  'iframe',
  'object',
  'svg',
  'math',
  'audio',
  'video',
  'canvas',
])
const voidElements = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
])

const hiddenStyle =
  /(?:^|[;"'\s])(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|max-height\s{0,3}:\s{0,3}0(?![.\d]*[1-9])|opacity\s{0,3}:\s{0,3}0(?![.\d]))/i
const hiddenAttribute = /\shidden(?:[\s=>]|$)/i
const citeBlock = /\btype\s{0,3}=\s{0,3}["']?cite|class\s{0,3}=\s{0,3}["']?[^"'>]{0,100}\bgmail_quote/i

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
  /** For each open blockquote, whether it is a citation. */
  private readonly quotes: boolean[] = []
  /** The hidden element being skipped and how many of its name are open in it. */
  private hidden: { name: string; depth: number } | null = null
  /** Where a `"` or `'` is known not to come any more. */
  private noMoreQuote: Record<string, boolean> = {}

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
      if (end > at && !this.hidden) this.text(html.slice(at, end))
      if (tag < 0) break
      at = this.markup(tag)
    }
    return this.hidden ? null : this.out
  }

  /** Reads what starts with `<` at `start`; answers where the text goes on. */
  private markup(start: number): number {
    const { html } = this
    const sign = html.charCodeAt(start + 1)
    if (sign === 0x21 || sign === 0x3f) return this.declaration(start)

    const closing = sign === 0x2f
    const nameStart = closing ? start + 2 : start + 1
    if (!isLetter(html.charCodeAt(nameStart))) {
      if (!this.hidden) this.text('<')
      return start + 1
    }
    let nameEnd = nameStart + 1
    while (isNameSign(html.charCodeAt(nameEnd))) nameEnd++
    const name = html.slice(nameStart, nameEnd).toLowerCase()
    const end = this.tagEnd(nameEnd)

    if (closing) this.close(name)
    else return this.opened(name, html.slice(nameEnd, end), end + 1)
    return end + 1
  }

  /** Comments (with Outlook's conditional ones inside), doctypes, `<![endif]>`, `<?xml … ?>`. */
  private declaration(start: number): number {
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
      if (html.charCodeAt(at - 1) !== 0x3d && html.charCodeAt(at - 1) !== 0x20) continue

      const quote = sign === 0x22 ? '"' : "'"
      const close = this.noMoreQuote[quote] ? -1 : html.indexOf(quote, at + 1)
      if (close < 0) this.noMoreQuote[quote] = true
      else at = close
    }
    return html.length
  }

  private opened(name: string, attributes: string, after: number): number {
    if (this.hidden) {
      if (name === this.hidden.name && !attributes.endsWith('/')) this.hidden.depth++
      return unread.has(name) ? this.behindUnread(name, after) : after
    }
    if (unread.has(name) && !attributes.endsWith('/')) return this.behindUnread(name, after)
    if (this.honourHidden && attributes !== '' && isHidden(attributes) && !voidElements.has(name) && name !== 'body') {
      this.hidden = { name, depth: 1 }
      return after
    }
    this.open(name, attributes)
    return after
  }

  private behindUnread(name: string, from: number): number {
    const close = new RegExp(`</${name}`, 'gi')
    close.lastIndex = from
    const match = close.exec(this.html)
    if (!match) return this.html.length
    return this.tagEnd(match.index + match[0].length) + 1
  }

  private open(name: string, attributes: string): void {
    if (name === 'br') {
      if (this.marker === '') this.breaks = Math.min(this.breaks + 1, 2)
      this.space = false
      return
    }
    const lines = blocks[name]
    if (lines === undefined) {
      if (name === 'td' || name === 'th') this.space = true
      return
    }
    if (name === 'li') this.marker = ''
    this.block(lines)
    if (name === 'li') this.marker = '- '
    else if (name === 'pre') this.inPre++
    else if (name === 'blockquote') {
      const cited = citeBlock.test(attributes)
      this.quotes.push(cited)
      if (cited) this.quoteDepth++
    }
  }

  private close(name: string): void {
    if (this.hidden) {
      if (name === this.hidden.name && --this.hidden.depth === 0) this.hidden = null
      return
    }
    const lines = blocks[name]
    if (lines === undefined) return
    if (name === 'li') this.marker = ''
    this.block(lines)
    if (name === 'pre') this.inPre = Math.max(0, this.inPre - 1)
    else if (name === 'blockquote' && this.quotes.pop()) this.quoteDepth--
  }

  private block(lines: 1 | 2): void {
    // A paragraph that opens a list item stays on the dash's line.
    if (this.breaks < lines && this.marker === '') this.breaks = lines
    this.space = false
  }

  private text(raw: string): void {
    const decoded = decodeEntities(raw)
    if (this.inPre > 0) {
      this.preformatted(decoded)
      return
    }
    const folded = foldSpace(decoded)
    if (folded === '' || folded === ' ') {
      if (folded === ' ') this.space = true
      return
    }
    const from = folded.startsWith(' ') ? 1 : 0
    const trailing = folded.endsWith(' ')
    if (from === 1) this.space = true
    this.write(trailing ? folded.slice(from, -1) : folded.slice(from))
    this.space = trailing
  }

  private preformatted(text: string): void {
    const lines = text.replace(/\r\n?/g, '\n').split('\n')
    for (const [i, line] of lines.entries()) {
      if (i > 0) this.breaks++
      if (line.trim() !== '') this.write(line)
    }
  }

  private write(words: string): void {
    if (this.out === '') this.out = this.quoteMark()
    else if (this.breaks > 0) {
      const mark = this.quoteMark()
      const blank = `\n${mark.trimEnd()}`
      this.out += `${blank.repeat(Math.min(this.breaks, 20) - 1)}\n${mark}`
    } else if (this.space && !this.endsInSpace) this.out += ' '
    this.out += this.marker + words
    this.marker = ''
    // Asking `out` would flatten it at every word, and make this quadratic.
    this.endsInSpace = words.endsWith(' ')
    this.breaks = 0
    this.space = false
  }

  private quoteMark(): string {
    return this.quoteDepth === 0 ? '' : '> '.repeat(Math.min(this.quoteDepth, 20))
  }
}

function isLetter(code: number): boolean {
  return (code | 32) >= 0x61 && (code | 32) <= 0x7a
}

/** Names go up to white space, `/` or `>`; Outlook's have a colon (`o:p`). */
function isNameSign(code: number): boolean {
  return isLetter(code) || (code >= 0x30 && code <= 0x39) || code === 0x3a || code === 0x2d || code === 0x5f
}

function isHidden(attributes: string): boolean {
  const text = attributes.length > 4000 ? attributes.slice(0, 4000) : attributes
  const styled = text.indexOf('style')
  if ((styled >= 0 || /style/i.test(text)) && hiddenStyle.test(text)) return true
  return hiddenAttribute.test(text)
}

/** Soft hyphen, grapheme joiner, zero-width space, word joiner, byte order mark; and the joiners and direction marks. */
const invisible = /\u00ad|\u034f|\u200b|\u2060|\ufeff/g
const anyInvisible = /\u00ad|\u034f|[\u200b-\u200f]|\u2060|\ufeff/
const joinersAlone = /(^|\s)[\u200c-\u200f]+(?=\s|$)/g

/**
 * White space to single spaces. Zero-width signs go with it: newsletters pad their preview line with hundreds. The two
 * joiners stay where they stand between letters, as Persian, Hindi and emoji need them.
 */
function foldSpace(text: string): string {
  const visible = anyInvisible.test(text) ? text.replace(invisible, '').replace(joinersAlone, '$1') : text
  return /[\t\n\f\r\u00a0]| {2}/.test(visible) ? visible.replace(/\s+/g, ' ') : visible
}
