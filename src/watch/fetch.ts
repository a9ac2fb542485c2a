import type { Result } from '#domain/result.ts'

/**
 * What is asked of the one fetcher, through which everything goes that leaves for an address nobody configured by hand.
 * It speaks http and https only, connects to public addresses only (checked on the address it connects to), sends no
 * cookie, no referrer and no password, and hands back bytes, which are data and never obeyed.
 */
export interface FetchRequest {
  /** As it was written or found; checked before anything leaves. */
  readonly url: string
  /** A `page` (also a sitemap) is read only where its robots.txt allows it; a `feed` and a `board`'s API are made for programs. */
  readonly purpose: FetchPurpose
  /** Sent as a POST of JSON, which follows no redirect. Without it a GET. */
  readonly json?: unknown
  /** The Accept header; what suits the purpose where it is left out. */
  readonly accept?: string
  /** What an earlier answer brought. Keep it only after what came with it is stored, or the news in between is lost. */
  readonly known?: Validators
  /** After unpacking; 5 MB where it is left out, 32 MB at most. */
  readonly maxBytes?: number
  /** False hands a redirect back as the refusal `redirected`: an API that moves is none (domain/05 §5.3). */
  readonly followRedirects?: boolean
  /** Milliseconds between two requests to one host, 1000 at least. */
  readonly gapMs?: number
  readonly signal?: AbortSignal
}

/**
 * Pages heed robots.txt. Feeds and boards' public endpoints do not: they are offered for programs to read, one by one,
 * at an address the person chose, hourly at most and asking only for what changed; robots.txt is for crawlers, who find
 * addresses by themselves (RFC 9309 §1).
 */
export type FetchPurpose = 'page' | 'feed' | 'board'

export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}

export type Fetched = FetchedFresh | FetchedUnchanged

interface FetchedBoth {
  /** Where it was found in the end. */
  readonly url: string
  /** Where it lives from now on, when every redirect on the way was for good (301, 308); null otherwise. */
  readonly movedTo: string | null
  /** Both null where the answer came from another origin than the one asked: they are sent back to that one alone. */
  readonly validators: Validators
  /** Epoch ms. */
  readonly at: number
}

export interface FetchedFresh extends FetchedBoth {
  readonly state: 'fresh'
  readonly status: number
  /** Lower-cased, with its parameters; empty where the server says none. */
  readonly contentType: string
  readonly bytes: Uint8Array
}

/** Answered 304: what is known still holds. */
export interface FetchedUnchanged extends FetchedBoth {
  readonly state: 'unchanged'
}

export type FetchRefusalCode =
  | 'no-address'
  | 'not-web'
  | 'has-login'
  | 'odd-port'
  | 'not-public'
  | 'no-such-host'
  | 'unreachable'
  | 'not-trusted'
  | 'slow'
  | 'too-large'
  | 'garbled'
  | 'redirect-loop'
  | 'too-many-redirects'
  | 'redirected'
  | 'robots'
  | 'wait'
  | 'crowded'
  | 'forbidden'
  | 'not-found'
  | 'gone'
  | 'too-many'
  | 'server-trouble'
  | 'odd-answer'
  | 'stopped'

/** Why nothing came. `sayRefusal` says it to a person. */
export interface FetchRefusal {
  readonly code: FetchRefusalCode
  /** The address at which it ended: after redirects not the one that was asked for. */
  readonly url: string
  /** The HTTP status, where there was one. */
  readonly status: number | null
  /** Epoch ms before which nobody should ask this host again (Retry-After); null where it said nothing. */
  readonly retryAt: number | null
  /** Of `redirected`: where to. */
  readonly location: string | null
  /** Of an HTTP status: what kind of answer it was, and its first 4,000 bytes as text. */
  readonly contentType: string
  readonly bodyStart: string
}

/** Never throws for anything that a server or an address does. */
export type Fetch = (request: FetchRequest) => Promise<Result<Fetched, FetchRefusal>>
