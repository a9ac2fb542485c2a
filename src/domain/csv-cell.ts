/**
 * Spreadsheets run a cell as a formula when it begins with one of these (OWASP, CSV Injection); the full-width forms
 * count as the plain ones in some of them.
 */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/

/** A cell that no spreadsheet takes for a formula: with an apostrophe in front where it could be one. */
export function neutralCell(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

/** What `neutralCell` was given. Whoever typed the apostrophe themselves meant the same by it. */
export function plainCell(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text
}
