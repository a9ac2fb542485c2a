import { z } from 'zod'
import { longestPosting, type KeptPosting } from '#domain/kept-posting.ts'
import {
  conditionKinds,
  degreeLevels,
  forces,
  languageLevels,
  longestRequirement,
  mostRequirements,
  type RequirementList,
} from '#domain/requirement.ts'
import { parseResume, type Resume, type ResumeVersion } from '#domain/resume.ts'
import { anchor, instant, key, maybe, whole, words } from '#actions/archive/facts-schema.ts'

export const keptPosting = z.object({
  id: words,
  application: anchor,
  title: maybe,
  text: words.max(longestPosting),
  source: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('paste') }),
    z.object({ kind: z.literal('file'), name: words }),
    z.object({ kind: z.literal('address'), url: words, how: z.enum(['job-posting', 'readable']) }),
    z.object({ kind: z.literal('mail'), message: key }),
  ]),
  fetchedAt: instant,
}) satisfies z.ZodType<KeptPosting>

const fact = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('years'), least: z.number().nullable(), most: z.number().nullable() }),
  z.object({ kind: z.literal('degree'), level: z.enum(degreeLevels) }),
  z.object({ kind: z.literal('certificate'), name: words }),
  z.object({ kind: z.literal('language'), language: words, level: z.enum(languageLevels).nullable() }),
  z.object({ kind: z.literal('skill'), skill: words }),
  z.object({ kind: z.literal('condition'), condition: z.enum(conditionKinds) }),
])

export const requirementList = z.object({
  application: anchor,
  postingId: maybe,
  requirements: z
    .array(
      z.object({
        id: words,
        text: words.max(longestRequirement),
        force: z.enum(forces),
        facts: z.array(fact).max(100),
        span: z.object({ start: whole, end: whole }).nullable(),
        by: z.enum(['read', 'person']),
      }),
    )
    .max(mostRequirements),
  version: whole,
  savedAt: instant,
}) satisfies z.ZodType<RequirementList>

export const resumeVersion = z.object({
  version: whole,
  savedAt: instant,
  resume: z.custom<Resume>((value) => parseResume(value).ok),
}) satisfies z.ZodType<ResumeVersion>
