import type { BoardAddress, Vendor } from '#domain/board.ts'
import { ashby } from '#watch/boards/ashby.ts'
import { bamboohr } from '#watch/boards/bamboohr.ts'
import type { BoardReader } from '#watch/boards/board-reader.ts'
import { breezy } from '#watch/boards/breezy.ts'
import { greenhouse } from '#watch/boards/greenhouse.ts'
import { lever } from '#watch/boards/lever.ts'
import { pages } from '#watch/boards/pages.ts'
import { personio } from '#watch/boards/personio.ts'
import { recruitee } from '#watch/boards/recruitee.ts'
import { rippling } from '#watch/boards/rippling.ts'
import { smartrecruiters } from '#watch/boards/smartrecruiters.ts'
import { teamtailor } from '#watch/boards/teamtailor.ts'
import { workable } from '#watch/boards/workable.ts'
import { workday } from '#watch/boards/workday.ts'

export const boardReaders = {
  greenhouse,
  lever,
  ashby,
  workable,
  smartrecruiters,
  recruitee,
  personio,
  teamtailor,
  bamboohr,
  rippling,
  workday,
  breezy,
  pages,
} as const satisfies Record<Vendor, BoardReader>

export function readerOf({ vendor }: Pick<BoardAddress, 'vendor'>): BoardReader {
  return boardReaders[vendor]
}

/** The board a link leads to, by its host alone; null where no vendor's is recognised. */
export function boardBehind(link: string): BoardAddress | null {
  if (!URL.canParse(link)) return null
  const url = new URL(link)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  for (const { recognise } of Object.values(boardReaders)) {
    const address = recognise(url)
    if (address !== null) return address
  }
  return null
}

/** The same for what a person names: a page that is no vendor's is read as the company's own. */
export function boardAt(link: string): BoardAddress | null {
  const known = boardBehind(link)
  if (known !== null || !URL.canParse(link)) return known
  const url = new URL(link)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  if (url.username !== '' || url.password !== '' || !url.hostname.includes('.')) return null
  return {
    vendor: 'pages',
    host: url.host.toLowerCase(),
    tenant: `${url.pathname}${url.search}`.slice(0, 1000),
    site: '',
  }
}
