import type { ArchiveSection } from '#store/archive-sections.ts'

type Upgrade = (section: ArchiveSection, item: unknown) => unknown

/** By version: what turns an item of it into one of the next version. Archives of all lie in `test/fixtures`. */
const upgrades: Readonly<Record<number, Upgrade>> = {}

/** An item of an older archive as today's version has it. */
export function upgradeItem(from: number, to: number, section: ArchiveSection, item: unknown): unknown {
  let upgraded = item
  for (let version = from; version < to; version++) upgraded = upgrades[version]?.(section, upgraded) ?? upgraded
  return upgraded
}
