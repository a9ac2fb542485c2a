import type { RequirementFact } from '#domain/requirement.ts'
import { certificatesIn } from '#read/posting/facts/certificates.ts'
import { conditionsIn } from '#read/posting/facts/conditions.ts'
import { degreesIn } from '#read/posting/facts/degrees.ts'
import { languagesIn } from '#read/posting/facts/languages.ts'
import { skillsIn } from '#read/posting/facts/skills.ts'
import { yearsIn } from '#read/posting/facts/years.ts'

const longestRead = 2000

/** All that a requirement's words ask for in a form that can be compared; empty where they are only words. */
export function factsIn(text: string): readonly RequirementFact[] {
  const words = text.slice(0, longestRead).replaceAll(/\s+/gu, ' ')
  const readers = [yearsIn, degreesIn, certificatesIn, languagesIn, skillsIn, conditionsIn]
  return readers.flatMap((read) => read(words))
}
