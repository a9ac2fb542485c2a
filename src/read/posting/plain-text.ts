import { parseHTML } from 'linkedom'

/** Characters of HTML that are looked at; pages of boards stay far below. */
const longestHtml = 1_500_000
const mostNodes = 100_000

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
)
const unread = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'SVG', 'IFRAME', 'OBJECT'])

/** Whether a text was pasted or stored as HTML. */
export function looksLikeHtml(text: string): boolean {
  return /<(?:p|div|li|ul|ol|br|h[1-6]|html|body|span|strong|table|!doctype)(?:\s[^<>]{0,300})?\/?>/i.test(text)
}

/** The words of HTML as lines; items of lists with a bullet, headings apart. Nothing in it is run or fetched. */
export function textOfHtml(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html.slice(0, longestHtml)}</body></html>`)
  return textOfNode(document.body)
}

interface NodeLike {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly firstChild: NodeLike | null
  readonly nextSibling: NodeLike | null
  readonly parentNode: NodeLike | null
}

/** Walks without calling itself, so that nothing is too deep. */
export function textOfNode(root: NodeLike): string {
  const lines = new Lines()
  let node: NodeLike | null = root
  for (let count = 0; node && count < mostNodes; count++) {
    const name = node.nodeName.toUpperCase()
    if (node.nodeType === 3) lines.say(node.nodeValue ?? '')
    else if (name === 'BR') lines.end()
    else if (blocks.has(name)) lines.open(name)
    const into: NodeLike | null = node.nodeType === 1 && unread.has(name) ? null : node.firstChild
    if (into) {
      node = into
      continue
    }
    while (node && node !== root && !node.nextSibling) {
      if (blocks.has(node.nodeName.toUpperCase())) lines.end()
      node = node.parentNode
    }
    if (!node || node === root) break
    if (blocks.has(node.nodeName.toUpperCase())) lines.end()
    node = node.nextSibling
  }
  return lines.text()
}

class Lines {
  readonly #lines: string[] = []
  #open = ''

  say(words: string): void {
    this.#open += words.replaceAll(/[\s\u00a0]+/gu, ' ')
  }

  open(name: string): void {
    this.end()
    if (/^H[1-6]$/.test(name) || name === 'P') this.#lines.push('')
    if (name === 'LI') this.#open = '• '
  }

  end(): void {
    const line = this.#open.trim()
    if (line !== '' && line !== '•') this.#lines.push(line)
    this.#open = ''
  }

  text(): string {
    this.end()
    return this.#lines.join('\n').replaceAll(/\n{3,}/g, '\n\n').trim()
  }
}
