/** Whether this tab shows the demo: the tab's own storage, so that others go on with one's own data. */
const place = 'ajar-demo'

export function showDemo(on: boolean): void {
  sessionStorage.setItem(place, on ? 'on' : 'off')
}

/** Goes with every request. A tab in which nothing was chosen shows what Ajar was started for. */
export function demoHeader(): Record<string, string> {
  const said = sessionStorage.getItem(place)
  return said === null ? {} : { 'x-ajar-demo': said }
}

/** The same for an address that the browser opens by itself. */
export function withDemo(address: string): string {
  const said = sessionStorage.getItem(place)
  return said === null ? address : `${address}?demo=${said}`
}
