/** A moment for the name of a file: `20261109T080000`, UTC. */
export function stampOf(instant: number): string {
  return new Date(instant)
    .toISOString()
    .replaceAll(/[^0-9T]/g, '')
    .slice(0, 15)
}
