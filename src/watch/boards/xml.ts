import { DOMParser } from 'linkedom'

export interface XmlElement {
  readonly tagName: string
  readonly textContent: string | null
  readonly children: Iterable<XmlElement>
  readonly getAttribute: (name: string) => string | null
}

/**
 * The root of an XML document, if it is of one of these names; null when it is something else (a page for people);
 * `cut` when it ends before its end. Entities of its own are not read.
 */
export function xmlIn(text: string, ...roots: readonly string[]): XmlElement | null | 'cut' {
  const begin = text.slice(0, 2000)
  const name = roots.find((root) => new RegExp(`<${root}[\\s/>]`).test(begin))
  if (name === undefined) return null
  const end = text.trimEnd()
  if (!end.endsWith(`</${name}>`) && !new RegExp(`<${name}(?:\\s[^<>]{0,1000})?/>$`).test(end)) return 'cut'
  const root = new DOMParser().parseFromString(text, 'text/xml').documentElement as unknown as XmlElement | null
  return root !== null && root.tagName === name ? root : null
}

export function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return [...element.children].filter((child) => child.tagName === name)
}

export function childText(element: XmlElement, name: string): string | null {
  return childrenNamed(element, name)[0]?.textContent ?? null
}
