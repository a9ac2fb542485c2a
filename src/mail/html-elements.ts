/** What an element does to the text around it; elements that are not here flow with their line. */
export interface HtmlElement {
  /** Line ends around it: 0 none, 1 puts it on a line of its own, 2 leaves an empty line. */
  readonly lines: 0 | 1 | 2
  readonly role: 'block' | 'break' | 'cell' | 'item' | 'preformatted' | 'quote' | 'unread' | 'void'
}

const names: Readonly<Record<HtmlElement['role'], readonly [0 | 1 | 2, string][]>> = {
  block: [
    [1, 'address article aside body center dd details dir div dt fieldset figcaption footer form header html legend'],
    [1, 'main nav section summary table tbody tfoot thead caption tr'],
    [2, 'dl figure h1 h2 h3 h4 h5 h6 menu ol p ul hr'],
  ],
  break: [[0, 'br']],
  cell: [[0, 'td th']],
  item: [[1, 'li']],
  preformatted: [[2, 'pre']],
  quote: [[2, 'blockquote']],
  // What they hold is no text for the reader, and in the first ones not even markup.
  unread: [
    [0, 'style script title template noembed noframes xml select textarea iframe object svg math audio video canvas'],
  ],
  void: [[0, 'area base col embed img input link meta param source track wbr']],
}

/** By lower-case name. A map, because mail may well contain `<constructor>`. */
export const htmlElements: ReadonlyMap<string, HtmlElement> = new Map(
  Object.entries(names).flatMap(([role, groups]) =>
    groups.flatMap(([lines, list]) =>
      list.split(' ').map((name): [string, HtmlElement] => [name, { lines, role: role as HtmlElement['role'] }]),
    ),
  ),
)

/** `<br hidden>` hides nothing that could be skipped. */
export function isVoid(name: string, element: HtmlElement | undefined): boolean {
  return element?.role === 'void' || element?.role === 'break' || name === 'hr'
}
