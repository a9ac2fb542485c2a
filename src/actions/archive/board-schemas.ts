import { z } from 'zod'
import { boardStates, boardTroubles, vendors } from '#domain/board.ts'
import { instant, key, maybe, whole, words } from '#actions/archive/facts-schema.ts'

export const board = z.object({
  id: words,
  address: z.object({ vendor: z.enum(vendors), host: words, tenant: words, site: words }),
  company: words,
  evidence: z.object({ messageKey: key, url: words }).nullable(),
  state: z.enum(boardStates),
  addedAt: instant,
  decidedAt: instant.nullable(),
  reading: z.object({
    etag: maybe,
    fingerprint: maybe,
    triedAt: instant.nullable(),
    wholeAt: instant.nullable(),
    trouble: z.enum(boardTroubles).nullable(),
    refusals: whole,
  }),
  nextAt: instant,
})

export const opening = z.object({
  id: words,
  boardId: words,
  posting: z.object({
    id: words,
    title: words,
    places: z.array(words),
    workplace: z.enum(['remote', 'hybrid', 'on-site']).nullable(),
    team: maybe,
    employment: maybe,
    requisitionId: maybe,
    company: maybe,
    postedOn: maybe,
    updatedAt: instant.nullable(),
    url: words,
    text: maybe,
  }),
  firstSeen: instant,
  lastSeen: instant,
  missing: whole,
  closedAt: instant.nullable(),
  reopenOf: maybe,
  putAsideAt: instant.nullable(),
})

export const coolOff = z.object({
  company: words,
  name: words,
  months: whole.min(0),
  appliesTo: z.enum(['same-role', 'same-function', 'any']),
  source: maybe,
  changedAt: instant,
  removedAt: instant.nullable(),
})
