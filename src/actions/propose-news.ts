import { dayOf, isDay } from '#domain/days.ts'
import { shortHash } from '#domain/hash.ts'
import type { Update } from '#domain/news.ts'
import { diffResumes, type ResumeChange } from '#domain/resume-diff.ts'
import type { Ctx } from '#actions/context.ts'
import { zoneFor } from '#actions/zone-in-use.ts'

/** Something the résumé tells that was not there before, as it could stand among the news. */
export interface NewsProposal {
  readonly id: string
  readonly kind: Update['kind']
  readonly text: string
  /** YYYY-MM-DD: when the version that has it was saved. */
  readonly on: string
}

/** What of a résumé is news to others; languages, interests and the like are told in other ways. */
const kindOf: Readonly<Partial<Record<ResumeChange['section'], Update['kind']>>> = {
  work: 'job',
  volunteer: 'job',
  education: 'certificate',
  awards: 'other',
  certificates: 'certificate',
  publications: 'talk',
  skills: 'skill',
  projects: 'project',
}
/** Older changes are no news. */
const mostVersions = 20
const mostProposals = 10

/**
 * News proposed from what came into the résumé, the newest first: only what stands in it now, and nothing that was
 * noted, or noted and taken away, before.
 */
export async function proposeNews(ctx: Ctx): Promise<readonly NewsProposal[]> {
  const versions = (await ctx.owner.resumes.versions()).slice(-mostVersions)
  const known = new Set((await ctx.owner.news.updates()).map(({ text }) => asKey(text)))
  const zone = zoneFor(ctx, await ctx.owner.settings.get())
  const latest = versions.at(-1)
  if (latest === undefined) return []
  const found = new Map<string, NewsProposal>()
  for (const [i, after] of versions.entries()) {
    const before = versions[i - 1]
    if (before === undefined) continue
    for (const change of diffResumes(before.resume, after.resume)) {
      for (const text of newsOf(change)) {
        const kind = kindOf[change.section]
        if (kind === undefined || known.has(asKey(text)) || !standsIn(latest.resume, change, text)) continue
        found.set(asKey(text), { id: `n_${shortHash(asKey(text))}`, kind, text, on: dayOf(after.savedAt, zone) })
      }
    }
  }
  return [...found.values()]
    .filter(({ on }) => isDay(on))
    .toSorted((a, b) => b.on.localeCompare(a.on) || a.text.localeCompare(b.text))
    .slice(0, mostProposals)
}

/** A thing that came, by its name; of a skill that was known, what came to it. */
function newsOf({ section, what, label, keywords }: ResumeChange): readonly string[] {
  if (what === 'added' && label !== '') return [label]
  return section === 'skills' && what === 'changed' ? keywords : []
}

function standsIn(resume: object, { section }: ResumeChange, text: string): boolean {
  const words = asKey(JSON.stringify((resume as Record<string, unknown>)[section] ?? ''))
  return text.split(', ').every((part) => words.includes(asKey(part)))
}

function asKey(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}
