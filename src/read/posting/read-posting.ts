import { longestRequirement, mostRequirements, type Requirement } from '#domain/requirement.ts'
import { factsIn } from '#read/posting/facts-in.ts'
import { judge } from '#read/posting/judge.ts'
import { segmentsOf } from '#read/posting/segments.ts'

/** Longer postings are read up to here. */
const longestPosting = 200_000

/**
 * What a posting asks for, in its order: each requirement with where it stands. The text is cut into lines, sentences
 * and clauses; each is weighed by its own words, the heading above it and its neighbours. Duties, benefits, words about
 * the firm and how to apply are left out (README of `bench/postings`: how a careful human takes them).
 */
export function readPosting(posting: string): readonly Requirement[] {
  const text = posting.slice(0, longestPosting)
  const segments = segmentsOf(text)
  const found: Requirement[] = []
  for (const [at, force] of judge(text, segments).entries()) {
    const segment = segments[at]
    if (force === null || !segment) continue
    if (found.length >= mostRequirements) break
    const { span } = segment
    const words = text.slice(span.start, span.end)
    const asked = words.replaceAll(/\s+/gu, ' ').slice(0, longestRequirement)
    found.push({ id: `r${found.length + 1}`, text: asked, force, facts: factsIn(words), span, by: 'read' })
  }
  return found
}
