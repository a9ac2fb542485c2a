/** Whether a text was pasted or stored as HTML. */
export function looksLikeHtml(text: string): boolean {
  return /<(?:p|div|li|ul|ol|br|h[1-6]|html|body|span|strong|table|!doctype)(?:\s[^<>]{0,300})?\/?>/i.test(text)
}
